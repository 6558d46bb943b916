package org.ceasefiremonitor.core.intake;

/** An event that decides whether reports may name the import; how far it has come is no such event. */
public sealed interface ImportDefinitionEvent extends ImportEvent permits ImportBegun, ImportCompleted, ImportRetracted, RetractionConcluded {
}

package org.ceasefiremonitor.core.intake;

/** Commands to imports. */
public sealed interface ImportCommand permits BeginImport, AdvanceImport, CompleteImport, RetractImport, AdvanceRetraction, ConcludeRetraction {
}

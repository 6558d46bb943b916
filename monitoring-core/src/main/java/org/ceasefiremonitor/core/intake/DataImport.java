package org.ceasefiremonitor.core.intake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.intake.ImportStanding.State;
import org.ceasefiremonitor.core.rule.Refusal;

/**
 * An import of published data: one file, read by one mapping. It does not hold the reports that its rows became; they name it, and stand in
 * the zones that they concern.
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class DataImport {

    @AggregateIdentifier
    private ImportId importId;
    private ImportStanding standing;

    @SuppressWarnings("NullAway.Init")
    DataImport() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public DataImport(BeginImport command, Circumstances circumstances) {
        apply(new ImportBegun(command.importId(), circumstances.actor().participant(), command.source(), command.fileName(),
                command.fileSha256(), command.mapping(), command.mappingVersion(), command.mappingSha256(), command.licence(),
                command.attribution(), circumstances.at()));
    }

    @CommandHandler
    void decide(AdvanceImport command, Circumstances circumstances) {
        requireOpen(command.counts(), circumstances);
        apply(new ImportAdvanced(importId, command.counts(), circumstances.at()));
    }

    @CommandHandler
    void decide(CompleteImport command, Circumstances circumstances) {
        requireOpen(command.counts(), circumstances);
        apply(new ImportCompleted(importId, command.counts(), circumstances.at()));
    }

    @CommandHandler
    void decide(RetractImport command, Circumstances circumstances) {
        if (standing.retraction() != null) {
            throw new Refusal(IntakeRule.RETRACTED_ONCE, "It was decided at " + standing.retraction().at() + " to retract the import.");
        }
        apply(new ImportRetracted(importId, command.reason(), circumstances.at()));
    }

    @CommandHandler
    void decide(AdvanceRetraction command, Circumstances circumstances) {
        requireUnderRetraction();
        apply(new RetractionAdvanced(importId, command.retracted(), command.left(), circumstances.at()));
    }

    @CommandHandler
    void decide(ConcludeRetraction command, Circumstances circumstances) {
        requireUnderRetraction();
        apply(new RetractionConcluded(importId, command.retracted(), circumstances.at()));
    }

    private void requireOpen(ImportCounts counts, Circumstances circumstances) {
        if (!circumstances.actor().participant().equals(standing.importer())) {
            throw new Refusal(IntakeRule.BY_THE_IMPORTER, "The import was begun by " + standing.importer().value() + ".");
        }
        if (standing.state() != State.OPEN) {
            throw new Refusal(IntakeRule.IMPORT_OPEN, "The import is " + standing.state() + ".", Map.of("state", standing.state().name()));
        }
        if (!counts.notBefore(standing.counts())) {
            throw new Refusal(IntakeRule.COUNTS_RISE, "The import has counted " + standing.counts().rows() + " rows already, of them "
                    + standing.counts().recorded() + " recorded.", Map.of("rows", standing.counts().rows()));
        }
    }

    private void requireUnderRetraction() {
        if (standing.state() != State.RETRACTING) {
            throw new Refusal(IntakeRule.UNDER_RETRACTION, "The import is " + standing.state() + ".", Map.of("state", standing.state().name()));
        }
    }

    @EventSourcingHandler
    void evolve(ImportEvent event) {
        standing = ImportStanding.evolve(standing, event);
        importId = standing.importId();
    }
}

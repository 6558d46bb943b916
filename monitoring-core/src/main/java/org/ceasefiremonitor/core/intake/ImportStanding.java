package org.ceasefiremonitor.core.intake;

import java.time.Instant;
import java.util.Objects;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Where an import stands. In the directory its counts are those of the beginning or the end: how far it has come in between is no part of
 * what decisions of others rest on, and would only have them taken again.
 *
 * @param revision       how many events decided about it
 * @param importer       participant whose reports its rows became
 * @param source         what its reports name as their source
 * @param fileName       name of the file
 * @param fileSha256     SHA-256 of the file
 * @param mapping        name of the mapping by which rows were read
 * @param mappingVersion version of that mapping
 * @param mappingSha256  SHA-256 of the mapping's file; absent for one that is built in
 * @param licence        under which the data are given
 * @param attribution    line that must be shown wherever the data are
 * @param state          where it stands
 * @param counts         what came of the rows, as the importer counted
 * @param begunAt        when it began
 * @param completedAt    when it was completed; absent before
 * @param retraction     how it was taken back; absent before
 */
public record ImportStanding(ImportId importId, long revision, ParticipantId importer, String source, String fileName, String fileSha256,
        String mapping, String mappingVersion, @Nullable String mappingSha256, String licence, String attribution, State state,
        ImportCounts counts, Instant begunAt, @Nullable Instant completedAt, @Nullable Retraction retraction) implements Definition {

    /** States of an import. */
    public enum State {
        /** Its rows are being read; reports may name it. */
        OPEN,
        /** All rows were read. */
        COMPLETED,
        /** A person has decided to take it back; its reports are being retracted. */
        RETRACTING,
        /** No report of it stands any more. */
        RETRACTED
    }

    /**
     * How an import was taken back.
     *
     * @param reason      why
     * @param at          when that was decided
     * @param retracted   reports that are retracted
     * @param left        reports that still stand, as far as they are counted; absent until they were first counted
     * @param concludedAt since when no report of it stands any more; absent before
     */
    public record Retraction(String reason, Instant at, long retracted, @Nullable Long left, @Nullable Instant concludedAt) {
    }

    @Override
    public Identifier identifier() {
        return importId;
    }

    /** The standing after an event; the one before is null for the first. */
    public static ImportStanding evolve(@Nullable ImportStanding before, ImportEvent event) {
        return switch (event) {
            case ImportBegun begun -> new ImportStanding(begun.importId(), 1, begun.importer(), begun.source(), begun.fileName(),
                    begun.fileSha256(), begun.mapping(), begun.mappingVersion(), begun.mappingSha256(), begun.licence(), begun.attribution(),
                    State.OPEN, ImportCounts.NONE, begun.at(), null, null);
            case ImportAdvanced advanced -> of(before).with(0, of(before).state, advanced.counts(), of(before).completedAt, of(before).retraction);
            case ImportCompleted completed -> of(before).with(1, State.COMPLETED, completed.counts(), completed.at(), of(before).retraction);
            case ImportRetracted retracted -> of(before).with(1, State.RETRACTING, of(before).counts, of(before).completedAt,
                    new Retraction(retracted.reason(), retracted.at(), 0, null, null));
            case RetractionAdvanced advanced -> of(before).with(0, of(before).state, of(before).counts, of(before).completedAt,
                    new Retraction(of(before).decided().reason(), of(before).decided().at(), advanced.retracted(), advanced.left(), null));
            case RetractionConcluded concluded -> of(before).with(1, State.RETRACTED, of(before).counts, of(before).completedAt,
                    new Retraction(of(before).decided().reason(), of(before).decided().at(), concluded.retracted(), 0L, concluded.at()));
        };
    }

    private static ImportStanding of(@Nullable ImportStanding before) {
        return Objects.requireNonNull(before, "an import begins with its beginning");
    }

    private Retraction decided() {
        return Objects.requireNonNull(retraction, "a retraction begins with a decision");
    }

    private ImportStanding with(int revisions, State newState, ImportCounts newCounts, @Nullable Instant newCompletedAt,
            @Nullable Retraction newRetraction) {
        return new ImportStanding(importId, revision + revisions, importer, source, fileName, fileSha256, mapping, mappingVersion,
                mappingSha256, licence, attribution, newState, newCounts, begunAt, newCompletedAt, newRetraction);
    }
}

package org.ceasefiremonitor.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.intake.ImportStanding.State;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;

public class DataImportTest {

    private static final ImportId IMPORT = new ImportId("weekly-0a1b2c3d");
    private static final Instant NOON = Instant.parse("2031-03-02T12:00:00Z");
    private static final String SHA = "ab".repeat(32);
    private static final ImportCounts HALF = new ImportCounts(500, 400, 60, 39, 1);
    private static final ImportCounts ALL = new ImportCounts(1000, 800, 120, 78, 2);

    private static BeginImport begin() {
        return new BeginImport(IMPORT, "weekly-digest", "weekly.csv.gz", SHA, "weekly", "3", null, "CC BY 4.0", "Weekly Digest, CC BY 4.0");
    }

    private static Story begun() {
        return Story.at(NOON.toString()).does(begin());
    }

    private static Story retracted() {
        return begun().does(new CompleteImport(IMPORT, ALL)).does(new RetractImport(IMPORT, "The mapping took dates for American ones."));
    }

    /** A story in which an import is taken back after each event that this can correct. */
    public static List<Step> eachCorrection() {
        return begun().does(new AdvanceImport(IMPORT, HALF)).does(new CompleteImport(IMPORT, ALL)).does(new RetractImport(IMPORT, "Wrong file.")).steps();
    }

    private static ImportStanding standing(Story story) {
        return story.events().stream().map(ImportEvent.class::cast).reduce((ImportStanding) null, ImportStanding::evolve, (one, other) -> other);
    }

    @Test
    void an_import_records_its_file_its_mapping_its_licence_and_who_began_it() {
        begun().so(new ImportBegun(IMPORT, MECHANISM, "weekly-digest", "weekly.csv.gz", SHA, "weekly", "3", null, "CC BY 4.0",
                "Weekly Digest, CC BY 4.0", NOON));
    }

    @Test
    void it_advances_to_its_end_with_counts_of_every_row() {
        var story = begun().does(new AdvanceImport(IMPORT, HALF)).so(new ImportAdvanced(IMPORT, HALF, NOON))
                .does(new AdvanceImport(IMPORT, HALF))
                .does(new CompleteImport(IMPORT, ALL)).so(new ImportCompleted(IMPORT, ALL, NOON));

        assertThat(standing(story).state()).isEqualTo(State.COMPLETED);
        assertThat(standing(story).counts()).isEqualTo(ALL);
        assertThat(standing(story).completedAt()).isEqualTo(NOON);
        assertThat(standing(story).revision()).as("how far it has come is no change of what is laid down").isEqualTo(2);
    }

    @Test
    void how_far_an_import_has_come_does_not_move_the_directory() {
        var begun = begun().find(IMPORT, ImportStanding.class);
        assertThat(begun().does(new AdvanceImport(IMPORT, HALF)).find(IMPORT, ImportStanding.class)).isEqualTo(begun);
    }

    @Test
    void counts_that_do_not_add_up_are_bad_input() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new ImportCounts(5, 1, 1, 1, 1)).withMessageContaining("the sum of");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new ImportCounts(0, 1, -1, 0, 0)).withMessageContaining("negative");
    }

    @Test
    @Provokes("IMP-31")
    void what_is_completed_or_retracted_reads_no_further_rows() {
        begun().does(new CompleteImport(IMPORT, ALL)).refuses(new AdvanceImport(IMPORT, ALL), IntakeRule.IMPORT_OPEN)
                .refuses(new CompleteImport(IMPORT, ALL), IntakeRule.IMPORT_OPEN);
        begun().does(new RetractImport(IMPORT, "Wrong file.")).refuses(new AdvanceImport(IMPORT, HALF), IntakeRule.IMPORT_OPEN);
    }

    @Test
    @Provokes("IMP-32")
    void no_count_ever_falls() {
        begun().does(new AdvanceImport(IMPORT, HALF))
                .refuses(new AdvanceImport(IMPORT, new ImportCounts(499, 399, 60, 39, 1)), IntakeRule.COUNTS_RISE)
                .refuses(new AdvanceImport(IMPORT, new ImportCounts(501, 399, 60, 41, 1)), IntakeRule.COUNTS_RISE)
                .refuses(new CompleteImport(IMPORT, ImportCounts.NONE), IntakeRule.COUNTS_RISE);
    }

    @Test
    @Provokes("IMP-33")
    void only_who_began_it_advances_and_completes_it() {
        begun().by(DALMARK).refuses(new AdvanceImport(IMPORT, HALF), IntakeRule.BY_THE_IMPORTER)
                .refuses(new CompleteImport(IMPORT, ALL), IntakeRule.BY_THE_IMPORTER);
    }

    @Test
    void an_import_is_taken_back_by_a_decision_with_a_reason_and_the_work_that_follows_is_told() {
        var story = retracted().so(new ImportRetracted(IMPORT, "The mapping took dates for American ones.", NOON));
        assertThat(story.find(IMPORT, ImportStanding.class).state()).isEqualTo(State.RETRACTING);

        story.does(new AdvanceRetraction(IMPORT, 300, 500)).so(new RetractionAdvanced(IMPORT, 300, 500, NOON));
        assertThat(standing(story).retraction()).isEqualTo(
                new ImportStanding.Retraction("The mapping took dates for American ones.", NOON, 300, 500L, null));

        story.does(new ConcludeRetraction(IMPORT, 800)).so(new RetractionConcluded(IMPORT, 800, NOON));
        assertThat(standing(story).state()).isEqualTo(State.RETRACTED);
        assertThat(standing(story).retraction()).isEqualTo(
                new ImportStanding.Retraction("The mapping took dates for American ones.", NOON, 800, 0L, NOON));
        assertThat(standing(story).counts()).as("what was read stays on record").isEqualTo(ALL);
    }

    @Test
    void an_import_that_never_came_to_its_end_is_taken_back_too() {
        assertThat(standing(begun().does(new RetractImport(IMPORT, "Given up."))).state()).isEqualTo(State.RETRACTING);
    }

    @Test
    @Provokes("IMP-34")
    void an_import_is_retracted_once() {
        retracted().refuses(new RetractImport(IMPORT, "Again."), IntakeRule.RETRACTED_ONCE)
                .does(new ConcludeRetraction(IMPORT, 800)).refuses(new RetractImport(IMPORT, "Again."), IntakeRule.RETRACTED_ONCE);
    }

    @Test
    @Provokes("IMP-35")
    void no_retraction_goes_on_that_nobody_has_decided() {
        begun().refuses(new AdvanceRetraction(IMPORT, 0, 10), IntakeRule.UNDER_RETRACTION)
                .refuses(new ConcludeRetraction(IMPORT, 0), IntakeRule.UNDER_RETRACTION);
        retracted().does(new ConcludeRetraction(IMPORT, 800)).refuses(new ConcludeRetraction(IMPORT, 800), IntakeRule.UNDER_RETRACTION);
    }
}

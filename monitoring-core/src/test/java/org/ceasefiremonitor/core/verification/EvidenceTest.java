package org.ceasefiremonitor.core.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.verification.Photo.ANALYST;
import static org.ceasefiremonitor.core.verification.Photo.CHAIR;
import static org.ceasefiremonitor.core.verification.Photo.COLLECTOR;
import static org.ceasefiremonitor.core.verification.Photo.PHOTO;
import static org.ceasefiremonitor.core.verification.Photo.standing;

import java.util.List;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.verification.EvidenceStanding.Bytes;
import org.ceasefiremonitor.core.verification.EvidenceStanding.Custody;
import org.ceasefiremonitor.core.verification.EvidenceStanding.State;
import org.junit.jupiter.api.Test;

public class EvidenceTest {

    /** A story in which each fact about evidence that has a correction is corrected. */
    public static List<Step> eachCorrection() {
        return Photo.inTransfer().does(new EndTransfer(PHOTO, "On leave.")).does(Photo.disclose()).does(Photo.restrict())
                .person("liaison-1").does(Photo.challenge()).person(CHAIR).does(Photo.rule(false))
                .does(new ReverseRuling(PHOTO, "The original was found.")).does(Photo.rule(true)).does(Photo.withdraw()).steps();
    }

    @Test
    void the_chain_of_custody_has_no_gap() {
        var later = Bridge.NOON.plusSeconds(60);
        var story = Photo.inTransfer();
        assertThat(standing(story).holder()).as("until it is accepted").isEqualTo(new Custody(MECHANISM, COLLECTOR, Bridge.NOON));

        story.later(java.time.Duration.ofMinutes(1)).person(ANALYST).does(new AcceptCustody(PHOTO));
        assertThat(standing(story).custody()).containsExactly(new Custody(MECHANISM, COLLECTOR, Bridge.NOON), new Custody(MECHANISM, ANALYST, later));
        assertThat(standing(story).handover()).isNull();
    }

    @Test
    void a_transfer_that_is_declined_leaves_custody_where_it_was() {
        var story = Photo.inTransfer().person(ANALYST).does(new EndTransfer(PHOTO, "Not my field."));

        assertThat(standing(story).state()).isEqualTo(State.SEALED);
        assertThat(standing(story).holder().person()).isEqualTo(COLLECTOR);
    }

    @Test
    void an_upheld_challenge_leads_back_to_where_the_item_was() {
        var story = Photo.inTransfer().person("liaison-1").does(Photo.challenge()).person(CHAIR).does(Photo.rule(true));

        assertThat(standing(story).state()).isEqualTo(State.IN_TRANSFER);
        assertThat(standing(story).challenge().authentic()).isTrue();
        story.person(ANALYST).does(new AcceptCustody(PHOTO));
    }

    @Test
    void findings_and_working_copies_stay_with_the_item() {
        var standing = standing(Photo.inCustody().does(Photo.copy()).does(Photo.examine()).does(Photo.finding()));

        assertThat(standing.copies()).singleElement().extracting(EvidenceStanding.WorkingCopy::purpose).isEqualTo("Contrast raised.");
        assertThat(standing.examinations()).singleElement().extracting(EvidenceStanding.Examination::finding).isEqualTo("Fire from the south-west.");
    }

    @Test
    void disclosing_and_restricting_say_who_may_see_the_item_from_then_on() {
        var story = Photo.sealed();
        assertThat(standing(story).marking().shows(BORDURIA, MECHANISM)).isFalse();

        story.does(Photo.disclose());
        assertThat(standing(story).marking().shows(BORDURIA, MECHANISM)).isTrue();
        story.does(Photo.restrict());
        assertThat(standing(story).marking().shows(BORDURIA, MECHANISM)).isFalse();
        assertThat(standing(story).marking().shows(ASTORIA, MECHANISM)).isTrue();
    }

    @Test
    void whoever_is_handed_an_item_may_see_it() {
        var strict = new CollectEvidence(PHOTO, "A tape.", "Recorder", Bridge.NOON, null, null, new Marking(Tlp.AMBER_STRICT, List.of()));
        var story = Bridge.reported().person(COLLECTOR).does(strict).does(Photo.seal())
                .does(new TransferCustody(PHOTO, CALDONIA, "lab-1", "To be heard by others."));

        assertThat(standing(story).marking().shows(CALDONIA, MECHANISM)).isTrue();
        story.by(CALDONIA).person("lab-1").does(new AcceptCustody(PHOTO)).does(Photo.restrict());
        assertThat(standing(story).marking().shows(CALDONIA, MECHANISM)).as("it is still the holder").isTrue();
    }

    @Test
    void an_id_is_no_digest_and_a_seal_has_one() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new EvidenceId("ab".repeat(32)));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new SealEvidence(PHOTO, "ab", 1, "image/jpeg"))
                .satisfies(e -> assertThat(e.field()).isEqualTo("sha256"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new SealEvidence(PHOTO, Photo.DIGEST, -1, "image/jpeg"))
                .satisfies(e -> assertThat(e.field()).isEqualTo("size"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new SealEvidence(PHOTO, Photo.DIGEST, 1, "text/html; charset=x"))
                .satisfies(e -> assertThat(e.field()).isEqualTo("mediaType"));
    }

    @Test
    @Provokes("EVI-01")
    void evidence_speaks_to_what_is_recorded_and_seen() {
        for (var report : List.of("report-unknown", "report-hidden")) {
            Bridge.reported().refuses(new CollectEvidence(PHOTO, "d", "c", Bridge.NOON, null, new ViolationId(report), null),
                    EvidenceRule.SPEAKS_TO_WHAT_IS_RECORDED);
        }
        Bridge.reported().refuses(new CollectEvidence(PHOTO, "d", "c", Bridge.NOON, new IncidentId("no-incident"), null, null),
                EvidenceRule.SPEAKS_TO_WHAT_IS_RECORDED);
        Bridge.opened().does(new CollectEvidence(PHOTO, "d", "c", Bridge.NOON, Bridge.FIRE, null, null));
    }

    @Test
    @Provokes("EVI-02")
    void what_is_hidden_from_the_actor_is_unknown_to_it() {
        Photo.sealed().by(BORDURIA).refuses(Photo.challenge(), EvidenceRule.SEEN);
        Photo.sealed().does(Photo.disclose()).by(BORDURIA).does(Photo.challenge());
    }

    @Test
    @Provokes("EVI-03")
    void bytes_are_fixed_once() {
        Photo.sealed().refuses(Photo.seal(), EvidenceRule.SEALED_ONCE);
    }

    @Test
    @Provokes("EVI-04")
    void whoever_collected_seals() {
        Photo.collected().person(ANALYST).refuses(Photo.seal(), EvidenceRule.SEALED_BY_THE_COLLECTOR);
    }

    @Test
    @Provokes("EVI-05")
    void what_is_not_sealed_is_not_handed_over() {
        Photo.collected().refuses(Photo.transfer(ANALYST), EvidenceRule.SEALED);
    }

    @Test
    @Provokes("EVI-06")
    void only_the_holder_hands_over_copies_and_examines() {
        for (var command : List.of(Photo.transfer("x"), Photo.copy(), Photo.examine())) {
            Photo.inCustody().person(COLLECTOR).refuses(command, EvidenceRule.BY_THE_HOLDER);
        }
        Photo.in(State.UNDER_EXAMINATION).person(COLLECTOR).refuses(Photo.finding(), EvidenceRule.BY_THE_HOLDER);
    }

    @Test
    @Provokes("EVI-07")
    void nothing_is_done_with_an_item_on_its_way() {
        Photo.inTransfer().refuses(Photo.copy(), EvidenceRule.NO_TRANSFER_WAITS);
    }

    @Test
    @Provokes("EVI-08")
    void what_was_not_handed_over_is_not_accepted() {
        Photo.sealed().refuses(new AcceptCustody(PHOTO), EvidenceRule.A_TRANSFER_WAITS);
    }

    @Test
    @Provokes("EVI-09")
    void nobody_else_accepts_or_ends_a_transfer() {
        Photo.inTransfer().refuses(new AcceptCustody(PHOTO), EvidenceRule.BY_THE_ADDRESSEE);
        Photo.inTransfer().person("m-99").refuses(new EndTransfer(PHOTO, "r"), EvidenceRule.BY_THE_ADDRESSEE);
    }

    @Test
    @Provokes("EVI-10")
    void custody_goes_to_somebody_else_who_is_registered() {
        Photo.sealed().refuses(Photo.transfer(COLLECTOR), EvidenceRule.TO_ANOTHER);
        Photo.sealed().refuses(new TransferCustody(PHOTO, new ParticipantId("nobody"), "x", "r"), EvidenceRule.TO_ANOTHER);
    }

    @Test
    @Provokes("EVI-11")
    void an_item_under_examination_stays() {
        Photo.in(State.UNDER_EXAMINATION).refuses(Photo.examine(), EvidenceRule.NOT_UNDER_EXAMINATION);
    }

    @Test
    @Provokes("EVI-12")
    void a_finding_has_an_examination() {
        Photo.inCustody().refuses(Photo.finding(), EvidenceRule.UNDER_EXAMINATION);
    }

    @Test
    @Provokes("EVI-13")
    void a_challenged_item_stays_until_the_ruling() {
        Photo.challenged().person(ANALYST).refuses(Photo.transfer("x"), EvidenceRule.NOT_CHALLENGED);
    }

    @Test
    @Provokes("EVI-14")
    void there_is_no_ruling_without_a_challenge() {
        Photo.sealed().person(CHAIR).refuses(Photo.rule(true), EvidenceRule.CHALLENGED);
    }

    @Test
    @Provokes("EVI-15")
    void nobody_rules_on_what_is_theirs() {
        for (var person : List.of("liaison-1", COLLECTOR, ANALYST)) {
            Photo.challenged().person(person).refuses(Photo.rule(true), EvidenceRule.RULED_BY_ANOTHER);
        }
    }

    @Test
    @Provokes("EVI-16")
    void what_is_not_authentic_is_not_worked_with() {
        Photo.in(State.REJECTED).person(ANALYST).refuses(Photo.examine(), EvidenceRule.AUTHENTIC);
    }

    @Test
    @Provokes("EVI-17")
    void only_a_rejection_is_reversed() {
        Photo.challenged().refuses(new ReverseRuling(PHOTO, "r"), EvidenceRule.FOUND_NOT_AUTHENTIC);
    }

    @Test
    @Provokes("EVI-18")
    void what_was_withdrawn_stays_so() {
        Photo.in(State.WITHDRAWN).refuses(Photo.withdraw(), EvidenceRule.NOT_WITHDRAWN);
    }

    @Test
    @Provokes("EVI-19")
    void an_item_is_disclosed_to_whom_it_is_hidden() {
        Photo.sealed().does(Photo.disclose()).refuses(Photo.disclose(), EvidenceRule.HIDDEN_FROM);
        Photo.sealed().refuses(new DiscloseEvidence(PHOTO, new ParticipantId("nobody"), "r"), EvidenceRule.HIDDEN_FROM);
    }

    @Test
    @Provokes("EVI-20")
    void the_lists_of_an_item_end_somewhere() {
        var story = Photo.sealed();
        IntStream.range(0, Evidence.MOST).forEach(each -> story.does(Photo.copy()));

        story.refuses(Photo.copy(), EvidenceRule.ROOM);
    }

    @Test
    @Provokes({"EVI-21", "EVI-22"})
    void bytes_are_kept_until_an_alarm_and_put_again_after_it() {
        var story = Photo.inCustody();
        assertThat(standing(story).bytes()).isEqualTo(Bytes.NOT_KEPT);
        story.refuses(Photo.alarm(), EvidenceRule.WHOLE_SO_FAR);

        story.does(Photo.keep()).refuses(Photo.keep(), EvidenceRule.BYTES_KEPT_ONCE);
        assertThat(standing(story).bytes()).isEqualTo(Bytes.KEPT);
        assertThat(standing(story).keeping().person()).isEqualTo(COLLECTOR);

        story.does(Photo.alarm()).refuses(Photo.alarm(), EvidenceRule.WHOLE_SO_FAR);
        assertThat(standing(story).bytes()).isEqualTo(Bytes.DAMAGED);
        assertThat(standing(story).keeping().alarm()).isEqualTo(new EvidenceStanding.Alarm("ef".repeat(32), 4_096, Bridge.NOON));
        assertThat(standing(story).state()).as("custody goes on").isEqualTo(State.IN_CUSTODY);

        story.does(Photo.keep());
        assertThat(standing(story).bytes()).isEqualTo(Bytes.KEPT);
    }
}

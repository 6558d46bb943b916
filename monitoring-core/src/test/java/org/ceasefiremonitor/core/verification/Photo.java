package org.ceasefiremonitor.core.verification;

import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;

import java.util.List;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.EvidenceStanding.State;

/** A photograph of the fictional bridge, and through whose hands it went. */
final class Photo {

    static final EvidenceId PHOTO = new EvidenceId("photo-1");
    static final String COLLECTOR = "m-17";
    static final String ANALYST = "analyst-3";
    static final String CHAIR = "chair-1";
    static final String DIGEST = "ab".repeat(32);

    private Photo() {
    }

    static CollectEvidence collect() {
        return new CollectEvidence(PHOTO, "Photograph of a crater.", "Camera K-7", Bridge.NOON.minusSeconds(3600), null, Bridge.POST,
                new Marking(Tlp.AMBER, List.of()));
    }

    static SealEvidence seal() {
        return new SealEvidence(PHOTO, DIGEST, 4_096, "image/jpeg");
    }

    static TransferCustody transfer(String person) {
        return new TransferCustody(PHOTO, MECHANISM, person, "To be examined.");
    }

    static CreateWorkingCopy copy() {
        return new CreateWorkingCopy(PHOTO, "cd".repeat(32), "Contrast raised.");
    }

    static ExamineEvidence examine() {
        return new ExamineEvidence(PHOTO, "Crater analysis.");
    }

    static RecordExamination finding() {
        return new RecordExamination(PHOTO, "Fire from the south-west.");
    }

    static ChallengeAuthenticity challenge() {
        return new ChallengeAuthenticity(PHOTO, "The shadows do not fit the hour.");
    }

    static RuleOnAuthenticity rule(boolean authentic) {
        return new RuleOnAuthenticity(PHOTO, authentic, "The camera's clock was read.");
    }

    static DiscloseEvidence disclose() {
        return new DiscloseEvidence(PHOTO, BORDURIA, "It is to be heard.");
    }

    static RestrictEvidence restrict() {
        return new RestrictEvidence(PHOTO, new Marking(Tlp.AMBER, List.of(ASTORIA)), "It shows a source.");
    }

    static WithdrawEvidence withdraw() {
        return new WithdrawEvidence(PHOTO, "Registered twice.");
    }

    static KeepBytes keep() {
        return new KeepBytes(PHOTO, MECHANISM, COLLECTOR);
    }

    static RaiseIntegrityAlarm alarm() {
        return new RaiseIntegrityAlarm(PHOTO, "ef".repeat(32), 4_096);
    }

    static Story collected() {
        return Bridge.reported().person(COLLECTOR).does(collect());
    }

    static Story sealed() {
        return collected().does(seal());
    }

    static Story inTransfer() {
        return sealed().does(transfer(ANALYST));
    }

    static Story inCustody() {
        return inTransfer().person(ANALYST).does(new AcceptCustody(PHOTO));
    }

    static Story challenged() {
        return inCustody().person("liaison-1").does(challenge());
    }

    static Story in(State state) {
        return switch (state) {
            case COLLECTED -> collected();
            case SEALED -> sealed();
            case IN_TRANSFER -> inTransfer();
            case IN_CUSTODY -> inCustody();
            case UNDER_EXAMINATION -> inCustody().does(examine());
            case CHALLENGED -> challenged();
            case REJECTED -> challenged().person(CHAIR).does(rule(false));
            case WITHDRAWN -> sealed().does(withdraw());
        };
    }

    /** The person by whom a command is given that is right in every other way. */
    static String whoDoes(EvidenceCommand command, State state) {
        if (command instanceof RuleOnAuthenticity || command instanceof ReverseRuling) {
            return CHAIR;
        }
        return state == State.COLLECTED || state == State.SEALED ? COLLECTOR : ANALYST;
    }

    static EvidenceStanding standing(Story story) {
        return story.events().stream().filter(event -> event.subject().equals(PHOTO)).map(EvidenceEvent.class::cast)
                .reduce((EvidenceStanding) null, EvidenceStanding::evolve, (one, other) -> other);
    }
}

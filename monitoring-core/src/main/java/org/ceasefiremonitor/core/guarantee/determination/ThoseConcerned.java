package org.ceasefiremonitor.core.guarantee.determination;

import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.force.ForceStanding;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.guarantee.attack.AttackStanding;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.participant.Role;
import org.ceasefiremonitor.core.rule.Refusal;

/**
 * Whom a determination concerns: the participant that was attacked, those that gave it a guarantee under the agreement, and the force that stands in its state.
 */
public record ThoseConcerned(AgreementId agreement, ParticipantId attacked, Directory directory) {

    /** Who gave the participant a guarantee that was neither struck nor withdrawn, each once, in order. */
    public List<ParticipantId> guarantors() {
        return directory.all(GuaranteeStanding.class).stream().filter(each -> each.agreementId().equals(agreement) && each.beneficiary().equals(attacked))
                .filter(each -> each.state() != GuaranteeStanding.State.STRUCK && each.state() != GuaranteeStanding.State.WITHDRAWN)
                .map(GuaranteeStanding::guarantor).distinct().sorted().toList();
    }

    /** Whether a participant is one of these, and a guarantor by its role now. */
    boolean guarantor(ParticipantId participant, Circumstances circumstances) {
        return guarantors().contains(participant)
                && directory.find(participant, ParticipantStanding.class).filter(each -> each.hasRole(Role.GUARANTOR, circumstances.at())).isPresent();
    }

    /** Requires that whoever asks is concerned on these grounds, and not by a role alone. */
    void requireAskedBy(Grounds grounds, Circumstances circumstances) {
        var by = circumstances.actor().participant();
        var host = by.equals(attacked);
        var concerned = switch (circumstances.actor().capacity()) {
            case PARTY_LIAISON -> host;
            case GUARANTOR_REP -> host || grounds != Grounds.HOST_REQUEST && guarantor(by, circumstances);
            case FORCE_COMMANDER -> grounds == Grounds.FORCE_ATTACKED && attacks().anyMatch(each -> force(each).participants().contains(by));
            default -> host || grounds != Grounds.HOST_REQUEST;
        };
        if (!concerned) {
            throw new Refusal(DeterminationRule.BY_WHOM_IT_CONCERNS, by.value() + " asks as " + circumstances.actor().capacity() + " on the ground " + grounds
                    + ", and " + attacked.value() + " is said to have been attacked.");
        }
    }

    /** Requires, where an attack on a force is the ground, that one is recorded which whoever asks may see. */
    void requireAttack(Grounds grounds, Circumstances circumstances) {
        if (grounds == Grounds.FORCE_ATTACKED && attacks().noneMatch(each -> each.shownTo(circumstances.actor().participant()))) {
            throw new Refusal(DeterminationRule.FORCE_WAS_ATTACKED, "None is recorded on a force in the state of " + attacked.value() + "; record it first.");
        }
    }

    /** Requires, where an attack on a force is the ground, that one still stands: what was struck since it was asked for is no ground any more. */
    void requireAttackStands(Grounds grounds) {
        if (grounds == Grounds.FORCE_ATTACKED && attacks().findAny().isEmpty()) {
            throw new Refusal(DeterminationRule.FORCE_WAS_ATTACKED, "The attack on which it was asked for was struck, and no other one is recorded on a force in"
                    + " the state of " + attacked.value() + "; withdraw the request, or record an attack first.");
        }
    }

    /** Requires that a marking shows a determination to all of these, also where somebody else asks for it. */
    void requireShown(Marking marking, Circumstances circumstances) {
        Stream.concat(Stream.of(attacked), guarantors().stream()).filter(each -> !marking.shows(each, circumstances.actor().participant())).findFirst().ifPresent(each -> {
            throw new Refusal(DeterminationRule.SHOWN_TO_WHOM_IT_CONCERNS, "The marking " + marking.tlp() + " hides it from " + each.value()
                    + "; name it, and each guarantor, under AMBER or RED.");
        });
    }

    /** Attacks on a force in the state of the participant that stand: each is a ground to ask. */
    public Stream<AttackStanding> attacks() {
        return directory.all(AttackStanding.class).stream().filter(each -> each.struck() == null && force(each).agreementId().equals(agreement)
                && force(each).host().equals(attacked));
    }

    private ForceStanding force(AttackStanding attack) {
        return directory.find(attack.forceId(), ForceStanding.class).orElseThrow();
    }
}

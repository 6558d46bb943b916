package org.ceasefiremonitor.core.force;

import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.Refusal;

/** What a force is established on. */
final class Founding {

    private Founding() {
    }

    static void require(EstablishForce command, Circumstances circumstances) {
        var actor = circumstances.actor();
        if (actor.capacity() != Mandate.REGISTRAR && !command.participants().contains(actor.participant())) {
            throw new Refusal(ForceRule.BY_THE_FORCE, actor.participant().value() + " is not among the participants of the force.");
        }
        if (circumstances.directory().find(command.agreementId(), AgreementTerms.class).filter(each -> each.struck() == null).isEmpty()) {
            throw new Refusal(ForceRule.AGREEMENT_RECORDED, "The agreement " + command.agreementId().value() + " is not recorded.");
        }
        Stream.concat(Stream.of(command.host(), command.assessor()), command.participants().stream()).forEach(each -> requireRegistered(each, circumstances));
        requireApart(command.host(), command.assessor(), command.participants());
    }

    static void requireRegistered(ParticipantId participant, Circumstances circumstances) {
        if (circumstances.directory().find(participant, ParticipantStanding.class).filter(ParticipantStanding::stands).isEmpty()) {
            throw new Refusal(ForceRule.PARTICIPANTS_REGISTERED, "The participant " + participant.value() + " is not registered.");
        }
    }

    /** Each of the three preconditions has an authority of its own. */
    static void requireApart(ParticipantId host, ParticipantId assessor, List<ParticipantId> participants) {
        if (host.equals(assessor) || participants.contains(host) || participants.contains(assessor)) {
            throw new Refusal(ForceRule.AUTHORITIES_APART, "The host is " + host.value() + ", and " + assessor.value() + " assesses.");
        }
    }
}

package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Optional;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.ViolationEstablished;

/**
 * Party notice (domain reference, section 5.4, P5): every Party to the agreement is notified alike; the one that is accused has the right of
 * reply, whose time runs from service.
 */
public final class WhenViolationEstablished implements Policy<ViolationEstablished> {

    @Override
    public String name() {
        return "P5";
    }

    @Override
    public Class<ViolationEstablished> reactsTo() {
        return ViolationEstablished.class;
    }

    @Override
    public List<Reaction> decide(ViolationEstablished event, Occasion occasion) {
        var directory = occasion.directory();
        Optional<AgreementTerms> terms = directory.find(event.incidentId(), IncidentStanding.class)
                .flatMap(incident -> directory.find(incident.agreementId(), AgreementTerms.class));
        return terms.map(each -> each.parties().stream().sorted().<Reaction>map(party -> new Reaction.Notify(notice(event, party, each))).toList()).orElse(List.of());
    }

    private static ServeNotice notice(ViolationEstablished event, ParticipantId party, AgreementTerms terms) {
        var accused = party.equals(event.accused());
        return new ServeNotice(id(event, party), party, terms.agreementId(), event.incidentId().key(), "A violation of " + event.provisionId()
                + " with severity " + event.severity() + " was established." + (accused ? " You are accused of it and have the right of reply." : ""), accused,
                null, event.marking());
    }

    /** An incident that is reopened can have another violation established on it, so the instant is part of the id. */
    private static NoticeId id(ViolationEstablished event, ParticipantId party) {
        return new NoticeId(Identifier.fitting(event.at().toEpochMilli() + "-" + party.value() + "-" + event.incidentId().value()));
    }
}

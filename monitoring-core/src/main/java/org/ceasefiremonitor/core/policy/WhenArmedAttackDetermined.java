package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentInvoked;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentMeasuresMissed;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentPositionMissed;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.core.guarantee.determination.ArmedAttackDetermined;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStruck;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;

/**
 * Guarantee invocation (domain reference, section 5.4, P14): once an armed attack is determined, the participant that was attacked is recommended to invoke each
 * active guarantee in each of its domains; the guarantor is told of an invocation, and both of a time that ran out. It invokes nothing.
 */
public final class WhenArmedAttackDetermined implements Policy<Event> {

    @Override
    public String name() {
        return "P14";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case ArmedAttackDetermined determined -> occasion.directory().find(determined.determinationId(), DeterminationStanding.class).stream()
                    .flatMap(each -> guarantees(each, occasion).flatMap(guarantee -> guarantee.domains().stream()
                            .flatMap(domain -> recommend(guarantee, domain, each, occasion))));
            case DeterminationStruck struck -> occasion.directory().find(struck.determinationId(), DeterminationStanding.class).stream()
                    .flatMap(each -> guarantees(each, occasion)).flatMap(guarantee -> guarantee.domains().stream()
                            .flatMap(domain -> invoking(guarantee.guaranteeId(), domain).lapsed(occasion, "What was determined was struck.")));
            case CommitmentInvoked invoked -> Stream.concat(invoking(invoked.guaranteeId(), invoked.domain()).taken(occasion), commitment(invoked.commitmentId(), occasion)
                    .map(each -> notice(each, each.guarantor(), "Its domain " + each.domain() + " is invoked. A first position is due at " + each.positionBy()
                            + ", measures at " + each.measuresBy() + ".", occasion)));
            case CommitmentPositionMissed missed -> overdue(missed.commitmentId(), "No position was taken until " + missed.due() + ".", missed.dueBeforeKnown(), occasion);
            case CommitmentMeasuresMissed missed -> overdue(missed.commitmentId(), "No measures were decided on until " + missed.due() + ".", missed.dueBeforeKnown(), occasion);
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Advice invoking(GuaranteeId guarantee, Domain domain) {
        return new Advice(name(), "invoke-" + domain, guarantee);
    }

    private static Stream<GuaranteeStanding> guarantees(DeterminationStanding determination, Occasion occasion) {
        return occasion.directory().all(GuaranteeStanding.class).stream().filter(each -> each.agreementId().equals(determination.agreementId())
                        && each.beneficiary().equals(determination.attacked()) && each.state() == GuaranteeStanding.State.ACTIVE)
                .sorted((one, other) -> one.guaranteeId().compareTo(other.guaranteeId()));
    }

    private Stream<Reaction> recommend(GuaranteeStanding guarantee, Domain domain, DeterminationStanding determination, Occasion occasion) {
        var body = Map.<String, Object>of("commitmentId", Identifier.fitting(determination.determinationId().value() + "-" + guarantee.guaranteeId().value() + "-"
                + domain), "guaranteeId", guarantee.guaranteeId().value(), "domain", domain.name(), "determinationId", determination.determinationId().value());
        return invoking(guarantee.guaranteeId(), domain).recommend(occasion, Mandate.PARTY_LIAISON, new PreparedCommand("InvokeCommitment", body),
                "An armed attack is determined, and the guarantee is active.", TimeToAct.INVOCATION.from(occasion.at(), occasion.terms(guarantee.agreementId())),
                new Marking(Tlp.AMBER, List.of(guarantee.beneficiary())));
    }

    private static Stream<CommitmentStanding> commitment(CommitmentId id, Occasion occasion) {
        return occasion.directory().find(id, CommitmentStanding.class).stream();
    }

    private Stream<Reaction> overdue(CommitmentId id, String text, boolean beforeKnown, Occasion occasion) {
        var told = beforeKnown ? text + " That was past when it became known that it is waited for, so nobody failed." : text;
        return commitment(id, occasion).flatMap(each -> Stream.of(each.guarantor(), each.beneficiary()).distinct().sorted().map(to -> notice(each, to, told, occasion)));
    }

    private Reaction notice(CommitmentStanding commitment, ParticipantId to, String text, Occasion occasion) {
        var agreement = occasion.directory().find(commitment.guaranteeId(), GuaranteeStanding.class).orElseThrow().agreementId();
        return new Reaction.Notify(new ServeNotice(new NoticeId(Identifier.fitting(name() + "-" + occasion.position() + "-" + to.value() + "-"
                + commitment.commitmentId().value())), to, agreement, commitment.commitmentId().key(), "Guarantee " + commitment.guaranteeId().value() + " of "
                + commitment.guarantor().value() + ": " + text, false, null, commitment.marking()));
    }
}

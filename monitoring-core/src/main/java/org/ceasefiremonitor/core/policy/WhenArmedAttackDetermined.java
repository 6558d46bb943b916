package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.GuaranteeActivated;
import org.ceasefiremonitor.core.guarantee.GuaranteeEvent;
import org.ceasefiremonitor.core.guarantee.GuaranteeRatified;
import org.ceasefiremonitor.core.guarantee.GuaranteeReinstated;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.guarantee.GuaranteeSuspensionCorrected;
import org.ceasefiremonitor.core.guarantee.GuaranteeSuspensionStruck;
import org.ceasefiremonitor.core.guarantee.PledgeCorrected;
import org.ceasefiremonitor.core.guarantee.WithdrawalStruck;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentInvoked;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentMeasuresMissed;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentPositionMissed;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.core.guarantee.commitment.InvocationStruck;
import org.ceasefiremonitor.core.guarantee.determination.ArmedAttackDetermined;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStruck;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.DeterminationId;
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
 * active guarantee in each of its domains, also one that becomes active later, or whose invocation was struck; the guarantor is told of an invocation, and
 * both of a time that ran out. It invokes nothing.
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
                    .flatMap(each -> guarantees(each, occasion).flatMap(guarantee -> invocable(guarantee, each, occasion)));
            case DeterminationStruck struck -> occasion.directory().find(struck.determinationId(), DeterminationStanding.class).stream()
                    .flatMap(each -> guarantees(each, occasion).flatMap(guarantee -> Stream.of(Domain.values()).flatMap(domain ->
                            invoking(guarantee.guaranteeId(), domain, each.determinationId()).lapsed(occasion, "What was determined was struck."))));
            case GuaranteeEvent changed -> occasion.directory().find(changed.subject(), GuaranteeStanding.class).stream()
                    .flatMap(guarantee -> changed(changed, guarantee, occasion));
            case CommitmentInvoked invoked -> Stream.concat(invoking(invoked.guaranteeId(), invoked.domain(), invoked.determinationId()).taken(occasion),
                    commitment(invoked.commitmentId(), occasion).map(each -> notice(each, each.guarantor(), "Its domain " + each.domain()
                            + " is invoked. A first position is due at " + each.positionBy() + ", measures at " + each.measuresBy() + ".", occasion)));
            case InvocationStruck struck -> commitment(struck.commitmentId(), occasion).flatMap(each -> again(each, occasion));
            case CommitmentPositionMissed missed -> overdue(missed.commitmentId(), "No position was taken until " + missed.due() + ".", missed.dueBeforeKnown(), occasion);
            case CommitmentMeasuresMissed missed -> overdue(missed.commitmentId(), "No measures were decided on until " + missed.due() + ".", missed.dueBeforeKnown(), occasion);
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    /** One for each domain of a guarantee on each determination; the length keeps apart names that end and begin alike. */
    private Advice invoking(GuaranteeId guarantee, Domain domain, DeterminationId determination) {
        return new Advice(name(), "invoke-" + domain + "-" + determination.value().length() + "-" + determination.value(), guarantee);
    }

    private static Stream<GuaranteeStanding> guarantees(DeterminationStanding determination, Occasion occasion) {
        return occasion.directory().all(GuaranteeStanding.class).stream().filter(each -> each.agreementId().equals(determination.agreementId())
                && each.beneficiary().equals(determination.attacked())).sorted((one, other) -> one.guaranteeId().compareTo(other.guaranteeId()));
    }

    /** Whether a domain of a guarantee can be invoked on a determination, and is not yet. */
    private static boolean invocable(GuaranteeStanding guarantee, Domain domain, DeterminationStanding determination, Occasion occasion) {
        return guarantee.state() == GuaranteeStanding.State.ACTIVE && (guarantee.binding() || guarantee.political()) && guarantee.domains().contains(domain)
                && guarantee.agreementId().equals(determination.agreementId()) && guarantee.beneficiary().equals(determination.attacked())
                && occasion.directory().all(CommitmentStanding.class).stream().noneMatch(each -> each.struck() == null && each.domain() == domain
                        && each.guaranteeId().equals(guarantee.guaranteeId()) && each.determinationId().equals(determination.determinationId()));
    }

    private Stream<Reaction> invocable(GuaranteeStanding guarantee, DeterminationStanding determination, Occasion occasion) {
        return Stream.of(Domain.values()).filter(domain -> invocable(guarantee, domain, determination, occasion))
                .flatMap(domain -> recommend(guarantee, domain, determination, occasion));
    }

    /** While the determination stands, and the guarantee can be invoked in the domain. */
    private Stream<Reaction> again(CommitmentStanding commitment, Occasion occasion) {
        return occasion.directory().find(commitment.determinationId(), DeterminationStanding.class).filter(DeterminationStanding::determined).stream()
                .flatMap(determination -> occasion.directory().find(commitment.guaranteeId(), GuaranteeStanding.class)
                        .filter(each -> invocable(each, commitment.domain(), determination, occasion)).stream()
                        .flatMap(each -> recommend(each, commitment.domain(), determination, occasion)));
    }

    /** A guarantee that comes to be active after the determination may be invoked on it as well, and one that no longer is may not. */
    private Stream<Reaction> changed(GuaranteeEvent event, GuaranteeStanding guarantee, Occasion occasion) {
        var opens = switch (event) {
            case GuaranteeActivated e -> true;
            case GuaranteeReinstated e -> true;
            case GuaranteeRatified e -> true;
            case GuaranteeSuspensionCorrected e -> true;
            case GuaranteeSuspensionStruck e -> true;
            case WithdrawalStruck e -> true;
            case PledgeCorrected e -> true;
            default -> false;
        };
        return occasion.directory().all(DeterminationStanding.class).stream().filter(DeterminationStanding::determined)
                .sorted((one, other) -> one.determinationId().compareTo(other.determinationId()))
                .flatMap(each -> Stream.concat(Stream.of(Domain.values()).filter(domain -> !invocable(guarantee, domain, each, occasion))
                        .flatMap(domain -> invoking(guarantee.guaranteeId(), domain, each.determinationId()).lapsed(occasion, "It can not be invoked as it stands now.")),
                        opens ? invocable(guarantee, each, occasion) : Stream.empty()));
    }

    private Stream<Reaction> recommend(GuaranteeStanding guarantee, Domain domain, DeterminationStanding determination, Occasion occasion) {
        var body = Map.<String, Object>of("commitmentId", Identifier.fitting(determination.determinationId().value() + "-" + guarantee.guaranteeId().value() + "-"
                + domain), "guaranteeId", guarantee.guaranteeId().value(), "domain", domain.name(), "determinationId", determination.determinationId().value());
        return invoking(guarantee.guaranteeId(), domain, determination.determinationId()).recommend(occasion, Mandate.PARTY_LIAISON, new PreparedCommand("InvokeCommitment", body),
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

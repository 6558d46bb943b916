package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.CeasefireEnteredIntoForce;
import org.ceasefiremonitor.core.agreement.CeasefireTerminated;
import org.ceasefiremonitor.core.agreement.EntryIntoForceStruck;
import org.ceasefiremonitor.core.coordination.CellStanding;
import org.ceasefiremonitor.core.guarantee.ActivationStruck;
import org.ceasefiremonitor.core.guarantee.GuaranteeActivated;
import org.ceasefiremonitor.core.guarantee.GuaranteePledged;
import org.ceasefiremonitor.core.guarantee.GuaranteeRatified;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.guarantee.GuaranteeWithdrawn;
import org.ceasefiremonitor.core.guarantee.PledgeCorrected;
import org.ceasefiremonitor.core.guarantee.PledgeStruck;
import org.ceasefiremonitor.core.guarantee.RatificationStruck;
import org.ceasefiremonitor.core.guarantee.WithdrawalStruck;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;

/**
 * Ceasefire activation (domain reference, section 5.4, P1): once the ceasefire is in force, each guarantee under it that is binding or flagged political is
 * ready, and its guarantor is recommended to activate it. Only a person activates it. Those who run the coordination cells are told that the ceasefire is in force,
 * and where that is struck.
 */
public final class WhenCeasefireEnteredIntoForce implements Policy<Event> {

    @Override
    public String name() {
        return "P1";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case CeasefireEnteredIntoForce entered -> Stream.concat(under(entered.agreementId(), occasion).flatMap(each -> recommend(each, occasion)),
                    told(entered.agreementId(), "The ceasefire is in force from " + entered.effectiveAt() + " on (" + entered.statedLocal() + ").", occasion));
            case GuaranteePledged pledged -> find(pledged.guaranteeId(), occasion).flatMap(each -> recommend(each, occasion));
            case GuaranteeRatified ratified -> find(ratified.guaranteeId(), occasion).flatMap(each -> recommend(each, occasion));
            case GuaranteeActivated activated -> activating(activated.guaranteeId()).taken(occasion);
            case ActivationStruck struck -> find(struck.guaranteeId(), occasion).flatMap(each -> recommend(each, occasion));
            case WithdrawalStruck struck -> find(struck.guaranteeId(), occasion).flatMap(each -> recommend(each, occasion));
            case PledgeCorrected corrected -> find(corrected.guaranteeId(), occasion).flatMap(each -> ready(each, occasion) ? recommend(each, occasion)
                    : activating(each.guaranteeId()).lapsed(occasion, "The guarantee can not be activated as it was pledged."));
            case PledgeStruck struck -> activating(struck.guaranteeId()).lapsed(occasion, "The pledge was struck.");
            case GuaranteeWithdrawn withdrawn -> activating(withdrawn.guaranteeId()).lapsed(occasion, "The guarantee was withdrawn.");
            case RatificationStruck struck -> find(struck.guaranteeId(), occasion).filter(each -> !each.political())
                    .flatMap(each -> activating(each.guaranteeId()).lapsed(occasion, "The ratification was struck."));
            case EntryIntoForceStruck struck -> Stream.concat(ended(struck.agreementId(), "The entry into force was struck.", occasion),
                    told(struck.agreementId(), "The ceasefire is not in force: its entry into force was struck.", occasion));
            case CeasefireTerminated terminated -> ended(terminated.agreementId(), "The ceasefire has ended.", occasion);
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Advice activating(GuaranteeId guarantee) {
        return new Advice(name(), "activate", guarantee);
    }

    private static boolean ready(GuaranteeStanding guarantee, Occasion occasion) {
        return guarantee.state() == GuaranteeStanding.State.PLEDGED && (guarantee.binding() || guarantee.political())
                && occasion.terms(guarantee.agreementId()).filter(each -> each.inForceAt(occasion.at())).isPresent();
    }

    private Stream<Reaction> recommend(GuaranteeStanding guarantee, Occasion occasion) {
        return !ready(guarantee, occasion) ? Stream.empty() : activating(guarantee.guaranteeId()).recommend(occasion, Mandate.GUARANTOR_REP, new PreparedCommand("ActivateGuarantee",
                Map.of("guaranteeId", guarantee.guaranteeId().value())), "The ceasefire is in force, and the guarantee is "
                + (guarantee.binding() ? "binding." : "flagged political."), TimeToAct.GUARANTEE_ACTIVATION.from(occasion.at(), occasion.terms(guarantee.agreementId())),
                new Marking(Tlp.AMBER, List.of(guarantee.guarantor())));
    }

    private Stream<Reaction> ended(AgreementId agreement, String why, Occasion occasion) {
        return under(agreement, occasion).flatMap(each -> activating(each.guaranteeId()).lapsed(occasion, why));
    }

    /** Those who run the cells under an agreement, also cells on which no watch was opened yet. */
    private Stream<Reaction> told(AgreementId agreement, String text, Occasion occasion) {
        return occasion.directory().all(CellStanding.class).stream().filter(each -> each.agreementId().equals(agreement) && each.goesOn()).map(CellStanding::runBy)
                .distinct().sorted().map(to -> new Reaction.Notify(new ServeNotice(new NoticeId(Identifier.fitting(name() + "-" + occasion.position() + "-" + to.value())),
                        to, agreement, agreement.key(), text, false, null, Marking.GREEN)));
    }

    private static Stream<GuaranteeStanding> find(GuaranteeId id, Occasion occasion) {
        return occasion.directory().find(id, GuaranteeStanding.class).stream();
    }

    private static Stream<GuaranteeStanding> under(AgreementId agreement, Occasion occasion) {
        return occasion.directory().all(GuaranteeStanding.class).stream().filter(each -> each.agreementId().equals(agreement))
                .sorted((one, other) -> one.guaranteeId().compareTo(other.guaranteeId()));
    }
}

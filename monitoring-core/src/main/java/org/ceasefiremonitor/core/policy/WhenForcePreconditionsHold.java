package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.force.AuthorisationStruck;
import org.ceasefiremonitor.core.force.CessationAssessedCredible;
import org.ceasefiremonitor.core.force.DeploymentAuthorised;
import org.ceasefiremonitor.core.force.ForceEnded;
import org.ceasefiremonitor.core.force.ForceEvent;
import org.ceasefiremonitor.core.force.ForceStanding;
import org.ceasefiremonitor.core.force.ForceStruck;
import org.ceasefiremonitor.core.force.HostRequestReceived;
import org.ceasefiremonitor.core.force.LegalAgreementRecorded;
import org.ceasefiremonitor.core.force.PreconditionStruck;
import org.ceasefiremonitor.core.force.PreconditionWithdrawn;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;

/**
 * Force preconditions (domain reference, section 5.4, P15): once the request of the host, the legal agreement and the credible cessation all hold, the
 * participants of the force are recommended to authorise its deployment, until one of the three is withdrawn or struck.
 */
public final class WhenForcePreconditionsHold implements Policy<ForceEvent> {

    @Override
    public String name() {
        return "P15";
    }

    @Override
    public Class<ForceEvent> reactsTo() {
        return ForceEvent.class;
    }

    @Override
    public List<Reaction> decide(ForceEvent event, Occasion occasion) {
        var authorising = new Advice(name(), "authorise", event.forceId());
        return (switch (event) {
            case HostRequestReceived received -> authorise(event, authorising, occasion);
            case LegalAgreementRecorded recorded -> authorise(event, authorising, occasion);
            case CessationAssessedCredible assessed -> authorise(event, authorising, occasion);
            case AuthorisationStruck struck -> authorise(event, authorising, occasion);
            case DeploymentAuthorised authorised -> authorising.taken(occasion);
            case PreconditionWithdrawn withdrawn -> authorising.lapsed(occasion, "Not all three preconditions hold any more.");
            case PreconditionStruck struck -> authorising.lapsed(occasion, "Not all three preconditions hold any more.");
            case ForceStruck struck -> authorising.lapsed(occasion, "The force was struck.");
            case ForceEnded ended -> authorising.lapsed(occasion, "The force has ended.");
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private static Stream<Reaction> authorise(ForceEvent event, Advice authorising, Occasion occasion) {
        return occasion.directory().find(event.forceId(), ForceStanding.class).filter(force -> force.state() == ForceStanding.State.READY).stream()
                .flatMap(force -> authorising.recommend(occasion, Mandate.CONTRIBUTOR_REP, new PreparedCommand("AuthoriseDeployment",
                        Map.of("forceId", force.forceId().value())), "The request of the host, the legal agreement and the credible cessation all hold.",
                        TimeToAct.FORCE_AUTHORISATION.from(occasion.at(), occasion.terms(force.agreementId())), event.visibility()));
    }
}

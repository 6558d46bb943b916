package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.force.ForceStanding;
import org.ceasefiremonitor.core.guarantee.attack.AttackStanding;
import org.ceasefiremonitor.core.guarantee.attack.ForceAttackStruck;
import org.ceasefiremonitor.core.guarantee.attack.ForceAttacked;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationRequested;
import org.ceasefiremonitor.core.guarantee.determination.Grounds;
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;

/**
 * Attack on the force (domain reference, section 5.4, P13f): whenever a force was attacked (section 5.3, G1), the cell is recommended to ask the
 * guarantors for a determination. Whether it was an armed attack, and by whom, people say.
 */
public final class WhenForceAttacked implements Policy<Event> {

    @Override
    public String name() {
        return "P13f";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case ForceAttacked attacked -> ask(attacked, occasion);
            case ForceAttackStruck struck -> asking(struck.attackId()).lapsed(occasion, "The attack was struck.");
            case DeterminationRequested requested when requested.grounds() == Grounds.FORCE_ATTACKED -> taken(requested, occasion);
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Advice asking(AttackId attack) {
        return new Advice(name(), "ask", attack);
    }

    /** What not everybody may see is not put into the prepared text, for a request is shown to all unless it is marked. */
    private Stream<Reaction> ask(ForceAttacked attacked, Occasion occasion) {
        return occasion.directory().find(attacked.forceId(), ForceStanding.class).stream().flatMap(force -> {
            var body = new TreeMap<String, Object>(Map.of("determinationId", Identifier.fitting("force-" + attacked.attackId().value()), "agreementId",
                    force.agreementId().value(), "attacked", force.host().value(), "grounds", "FORCE_ATTACKED"));
            if (!attacked.marking().limits()) {
                body.put("text", attacked.text());
            }
            return asking(attacked.attackId()).recommend(occasion, Mandate.CELL_DIRECTOR, new PreparedCommand("RequestDetermination", body),
                    attacked.marking().limits() ? "The force was attacked; who may see the attack is limited, so the request needs a text and a marking."
                            : "The force was attacked.", TimeToAct.FORCE_ATTACKED.from(occasion.at(), occasion.terms(force.agreementId())),
                    attacked.marking());
        });
    }

    /** One request takes all that wait about attacks on forces in the state on whose attack it is; on another one somebody is still to ask. */
    private Stream<Reaction> taken(DeterminationRequested requested, Occasion occasion) {
        return occasion.directory().all(AttackStanding.class).stream().filter(attack -> occasion.directory().find(attack.forceId(), ForceStanding.class)
                        .filter(force -> force.agreementId().equals(requested.agreementId()) && force.host().equals(requested.attacked())).isPresent())
                .map(AttackStanding::attackId).sorted().flatMap(attack -> asking(attack).taken(occasion));
    }
}

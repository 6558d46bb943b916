package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.force.MultinationalForceTest.FORCE;
import static org.ceasefiremonitor.core.policy.Reacting.AT;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.force.MultinationalForceTest;
import org.ceasefiremonitor.core.guarantee.attack.ForceAttackStruck;
import org.ceasefiremonitor.core.guarantee.attack.ForceAttacked;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationRequested;
import org.ceasefiremonitor.core.guarantee.determination.Grounds;
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.junit.jupiter.api.Test;

/** P13, where the force was attacked: it is always put before the cell to ask for a determination. */
class WhenForceAttackedTest {

    private static final AttackId ATTACK = new AttackId("attack-1");
    private static final Marking AMBER = new Marking(Tlp.AMBER, List.of(ASTORIA, DALMARK));

    private final Reacting log = new Reacting(new WhenForceAttacked(), MultinationalForceTest.authorised());

    private static ForceAttacked attacked(Marking marking) {
        return new ForceAttacked(ATTACK, FORCE, null, AT, "Rockets struck the hub.", List.of(), List.of(), DALMARK, AT, marking);
    }

    @Test
    void an_attack_on_the_force_opens_the_option_to_ask_for_a_determination() {
        var advice = log.happens(attacked(Marking.GREEN)).recommended();
        assertThat(advice.to()).isEqualTo(Mandate.CELL_DIRECTOR);
        assertThat(advice.due()).isEqualTo(AT.plus(Duration.ofHours(1)));
        assertThat(advice.command().name()).isEqualTo("RequestDetermination");
        assertThat(advice.command().body()).as("who is accused is for a person to say").isEqualTo(Map.of("determinationId", "force-attack-1", "agreementId",
                ACCORD.value(), "attacked", "astoria", "grounds", "FORCE_ATTACKED", "text", "Rockets struck the hub."));
        assertThat(log.happens(new DeterminationRequested(new DeterminationId("other"), ACCORD, ASTORIA, BORDURIA, Grounds.FORCE_ATTACKED, null, "Rockets",
                ASTORIA, AT, AT.plusSeconds(3600), AT.plusSeconds(86_400), Marking.GREEN)).only()).isInstanceOf(Reaction.Taken.class);
    }

    @Test
    void a_request_on_the_attack_on_another_state_leaves_it_to_be_asked_for() {
        log.happens(attacked(Marking.GREEN));
        assertThat(log.happens(new DeterminationRequested(new DeterminationId("other"), ACCORD, DALMARK, BORDURIA, Grounds.FORCE_ATTACKED, null, "Rockets",
                DALMARK, AT, AT.plusSeconds(3600), AT.plusSeconds(86_400), Marking.GREEN)).all()).isEmpty();
    }

    @Test
    void what_only_some_may_see_is_not_put_into_the_prepared_text_and_a_struck_attack_asks_for_nothing() {
        var advice = log.happens(attacked(AMBER)).recommended();
        assertThat(advice.command().body()).doesNotContainKey("text");
        assertThat(advice.marking().tlp()).isEqualTo(Tlp.AMBER);
        assertThat(log.happens(new ForceAttackStruck(ATTACK, FORCE, "It was misread.", AMBER)).only()).isInstanceOf(Reaction.Lapsed.class);
    }
}

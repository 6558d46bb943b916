package org.ceasefiremonitor.core.guarantee.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.force.MultinationalForceTest.FORCE;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.instant;
import static org.ceasefiremonitor.core.verification.Bridge.FIRE;
import static org.ceasefiremonitor.core.verification.Bridge.HIDDEN;
import static org.ceasefiremonitor.core.verification.Bridge.POST;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.force.MultinationalForceTest;
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.Bridge;
import org.ceasefiremonitor.core.verification.OpenIncident;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Attacks on a force, as they are reported. */
public class ForceAttackTest {

    public static final AttackId ATTACK = new AttackId("attack-1");
    private static final Instant BEGAN = instant("2031-03-04T23:00:00Z");
    private static final String WHY = "It was misread.";
    private static final StrikeForceAttack STRIKE = new StrikeForceAttack(ATTACK, WHY);

    private static final Story AUTHORISED = MultinationalForceTest.authorised(Bridge.reported().does(new OpenIncident(FIRE, ACCORD, List.of(POST))))
            .by(DALMARK).as(Mandate.FORCE_COMMANDER);

    private static RecordForceAttacked recorded(List<IncidentId> incidents, List<ViolationId> reports, @Nullable Marking marking) {
        return new RecordForceAttacked(ATTACK, FORCE, null, BEGAN, "Rockets struck the hub.", incidents, reports, marking);
    }

    private static CorrectForceAttack correct(String text) {
        return new CorrectForceAttack(ATTACK, BEGAN, text, List.of(FIRE), List.of(), WHY);
    }

    /** An attack is recorded that names an incident. */
    public static Story attacked() {
        return AUTHORISED.branch().does(recorded(List.of(FIRE), List.of(POST), null));
    }

    private static AttackStanding standing(Story story) {
        return story.find(ATTACK, AttackStanding.class);
    }

    /** A story in which each event that can be set right is. */
    public static List<Step> eachCorrection() {
        return attacked().does(correct("One rocket struck the hub.")).does(correct("Two rockets struck the hub.")).does(STRIKE).steps();
    }

    @Test
    void it_is_reported_by_somebody_with_what_speaks_of_it() {
        assertThat(standing(attacked())).isEqualTo(new AttackStanding(ATTACK, 1, FORCE, null, BEGAN, "Rockets struck the hub.", List.of(FIRE), List.of(POST),
                DALMARK, instant("2031-03-05T00:00:00Z"), null, Marking.GREEN));
    }

    @Test
    @Provokes({"ATT-01", "ATT-02", "ATT-04"})
    void it_is_on_a_force_that_is_authorised_and_reported_by_whom_it_concerns() {
        var plain = recorded(List.of(), List.of(), null);
        MultinationalForceTest.established().by(DALMARK).as(Mandate.FORCE_COMMANDER).refuses(plain, AttackRule.FORCE_AUTHORISED);
        AUTHORISED.branch().by(BORDURIA).refuses(plain, AttackRule.BY_WHOM_IT_CONCERNS).as(Mandate.PARTY_LIAISON)
                .refuses(plain, AttackRule.BY_WHOM_IT_CONCERNS).by(ASTORIA).does(plain);
        AUTHORISED.branch().refuses(new RecordForceAttacked(ATTACK, FORCE, null, instant("2031-03-05T00:00:01Z"), "Rockets", null, null, null),
                AttackRule.NOT_FROM_THE_FUTURE);
    }

    @Test
    @Provokes("ATT-03")
    void it_names_only_what_is_known_and_tells_nobody_of_what_fewer_may_see() {
        var hidden = List.of(HIDDEN);
        AUTHORISED.branch().refuses(recorded(List.of(new IncidentId("none")), List.of(), null), AttackRule.NAMES_WHAT_IS_KNOWN)
                .refuses(recorded(List.of(), List.of(new ViolationId("report-retracted")), null), AttackRule.NAMES_WHAT_IS_KNOWN)
                .refuses(new RecordForceAttacked(ATTACK, FORCE, new DeploymentId("none"), BEGAN, "Rockets", null, null, null), AttackRule.NAMES_WHAT_IS_KNOWN)
                .refuses(recorded(List.of(), hidden, Marking.GREEN), AttackRule.NAMES_WHAT_IS_KNOWN)
                .by(CALDONIA).refuses(recorded(List.of(), hidden, null), AttackRule.NAMES_WHAT_IS_KNOWN);
        attacked().refuses(new CorrectForceAttack(ATTACK, BEGAN, "Rockets", List.of(), hidden, WHY), AttackRule.NAMES_WHAT_IS_KNOWN);
        assertThat(standing(AUTHORISED.branch().does(recorded(List.of(FIRE), hidden, null))).marking()).isEqualTo(new Marking(Tlp.AMBER, List.of()));
    }

    @Test
    @Provokes({"ATT-05", "ATT-06", "ATT-07", "ATT-08"})
    void who_reported_it_sets_it_right() {
        AUTHORISED.branch().does(recorded(List.of(), List.of(HIDDEN), null)).by(CALDONIA).refuses(STRIKE, AttackRule.SEEN);
        attacked().by(CALDONIA).refuses(STRIKE, AttackRule.BY_WHO_REPORTED).by(DALMARK).does(correct("One rocket."))
                .refuses(correct("One rocket."), AttackRule.CORRECTION_CHANGES).does(STRIKE).refuses(STRIKE, AttackRule.NOT_STRUCK);
    }
}

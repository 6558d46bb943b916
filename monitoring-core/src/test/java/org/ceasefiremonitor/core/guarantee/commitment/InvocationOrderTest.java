package org.ceasefiremonitor.core.guarantee.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.guarantee.commitment.GuaranteeCommitmentTest.ASKED;
import static org.ceasefiremonitor.core.guarantee.commitment.GuaranteeCommitmentTest.GENERATED;
import static org.ceasefiremonitor.core.guarantee.commitment.GuaranteeCommitmentTest.INVOKE;
import static org.ceasefiremonitor.core.guarantee.commitment.GuaranteeCommitmentTest.active;
import static org.ceasefiremonitor.core.guarantee.commitment.GuaranteeCommitmentTest.invoke;
import static org.ceasefiremonitor.core.guarantee.commitment.GuaranteeCommitmentTest.standing;
import static org.ceasefiremonitor.core.guarantee.determination.ArmedAttackDeterminationTest.ATTACK;
import static org.ceasefiremonitor.core.guarantee.determination.ArmedAttackDeterminationTest.PLEDGE;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.TEXT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.BringAgreementIntoForce;
import org.ceasefiremonitor.core.agreement.TerminateAgreement;
import org.ceasefiremonitor.core.guarantee.ActivateGuarantee;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.GuaranteeRule;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.guarantee.PledgeGuarantee;
import org.ceasefiremonitor.core.guarantee.RatifyGuarantee;
import org.ceasefiremonitor.core.guarantee.ReinstateGuarantee;
import org.ceasefiremonitor.core.guarantee.SuspendGuarantee;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding.State;
import org.ceasefiremonitor.core.guarantee.determination.ArmedAttackDeterminationTest;
import org.ceasefiremonitor.core.guarantee.determination.StrikeDetermination;
import org.ceasefiremonitor.core.story.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which order a ceasefire, a guarantee and a determination may come, so that a commitment is invoked of it. */
class InvocationOrderTest {

    /**
     * Whatever is done in whatever order: a guarantee is activated exactly while the ceasefire is in force and it is binding or political, and invoked exactly
     * once it is active and an armed attack is determined. That the ceasefire ends afterwards switches nothing off.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void in_all_orders_and_combinations_exactly_what_is_allowed_passes(boolean political) {
        var orders = new ArrayList<List<String>>();
        orders(List.of(), List.of("RATIFY", "ACTIVATE", "DETERMINE", "END"), orders);
        assertThat(orders).hasSize(65);
        var pledged = ArmedAttackDeterminationTest.consulted().by(CALDONIA)
                .does(new PledgeGuarantee(GENERATED, ASTORIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, political, 30));
        int invoked = 0;
        for (var order : orders) {
            var story = pledged.branch();
            boolean ratified = false;
            boolean active = false;
            boolean determined = false;
            boolean ended = false;
            for (var step : order) {
                switch (step) {
                    case "RATIFY" -> {
                        story.by(CALDONIA).does(new RatifyGuarantee(GENERATED, LocalDate.of(2031, 3, 1), "Gazette 12"));
                        ratified = true;
                    }
                    case "DETERMINE" -> {
                        story.by(MECHANISM).does(ArmedAttackDeterminationTest.DETERMINE);
                        determined = true;
                    }
                    case "END" -> {
                        story.by(MECHANISM).does(new TerminateAgreement(ACCORD, ASKED, "It collapsed."));
                        ended = true;
                    }
                    default -> {
                        if (!ended && (ratified || political)) {
                            story.by(CALDONIA).does(new ActivateGuarantee(GENERATED, null));
                            active = true;
                        } else {
                            story.by(CALDONIA).refuses(new ActivateGuarantee(GENERATED, null), ended ? GuaranteeRule.CEASEFIRE_IN_FORCE
                                    : GuaranteeRule.BINDING_OR_POLITICAL);
                        }
                    }
                }
            }
            assertThat(story.find(GENERATED, GuaranteeStanding.class).state()).as("%s", order).isEqualTo(active ? GuaranteeStanding.State.ACTIVE
                    : GuaranteeStanding.State.PLEDGED);
            var command = invoke(GENERATED, Domain.MILITARY, ATTACK);
            if (active && determined) {
                assertThat(standing(story.by(ASTORIA).does(command)).state()).isEqualTo(State.INVOKED);
                invoked++;
            } else {
                story.by(ASTORIA).refuses(command, !determined ? CommitmentRule.DETERMINED : !ratified && !political ? CommitmentRule.BINDING_OR_POLITICAL
                        : CommitmentRule.ACTIVE);
            }
        }
        assertThat(invoked).as("orders in which it may be invoked, counted by hand").isEqualTo(political ? 23 : 7);
    }

    /**
     * From before the ceasefire is in force: in whatever order it enters into force and ends, and a guarantee is ratified, activated and suspended, exactly what is
     * binding or political is activated exactly while the ceasefire is in force. Its end switches nothing off: what is active stays so, and what was suspended is
     * reinstated.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void from_before_its_entry_into_force_until_after_its_end_a_ceasefire_opens_guarantees_and_never_closes_them(boolean political) {
        var orders = new ArrayList<List<String>>();
        orders(List.of(), List.of("ENTER", "RATIFY", "ACTIVATE", "SUSPEND", "END"), orders);
        orders.removeIf(order -> order.contains("END") && order.subList(0, order.indexOf("END")).stream().noneMatch("ENTER"::equals));
        var pledged = Cast.signed().then(ASKED.toString()).by(CALDONIA)
                .does(new PledgeGuarantee(GENERATED, ASTORIA, ACCORD, Set.of(Domain.MILITARY), "2031-02", TEXT, political, 30));
        int active = 0;
        int afterTheEnd = 0;
        for (var order : orders) {
            var story = pledged.branch();
            var done = new ArrayList<String>();
            for (var step : order) {
                var holds = switch (step) {
                    case "ACTIVATE" -> done.contains("ENTER") && !done.contains("END") && (political || done.contains("RATIFY"));
                    case "SUSPEND" -> done.contains("ACTIVATE");
                    default -> true;
                };
                switch (step) {
                    case "ENTER" -> story.by(MECHANISM).does(new BringAgreementIntoForce(ACCORD, Instant.parse("2031-03-02T00:00:00Z"), "2 March, 02:00"));
                    case "END" -> story.by(MECHANISM).does(new TerminateAgreement(ACCORD, ASKED, "It collapsed."));
                    case "RATIFY" -> story.by(CALDONIA).does(new RatifyGuarantee(GENERATED, LocalDate.of(2031, 3, 1), "Gazette 12"));
                    default -> {
                        story.by(CALDONIA);
                        var command = step.equals("ACTIVATE") ? new ActivateGuarantee(GENERATED, null) : new SuspendGuarantee(GENERATED, "r");
                        if (holds) {
                            story.does(command);
                        } else {
                            story.refuses(command, step.equals("SUSPEND") ? GuaranteeRule.ACTIVE : !done.contains("ENTER") || done.contains("END")
                                    ? GuaranteeRule.CEASEFIRE_IN_FORCE : GuaranteeRule.BINDING_OR_POLITICAL);
                        }
                    }
                }
                if (holds) {
                    done.add(step);
                }
            }
            var expected = !done.contains("ACTIVATE") ? GuaranteeStanding.State.PLEDGED : done.contains("SUSPEND") ? GuaranteeStanding.State.SUSPENDED
                    : GuaranteeStanding.State.ACTIVE;
            assertThat(story.find(GENERATED, GuaranteeStanding.class).state()).as("%s", order).isEqualTo(expected);
            if (expected == GuaranteeStanding.State.SUSPENDED) {
                story.by(CALDONIA).does(new ReinstateGuarantee(GENERATED, "r"));
                assertThat(story.find(GENERATED, GuaranteeStanding.class).state()).as("%s", order).isEqualTo(GuaranteeStanding.State.ACTIVE);
            }
            active += done.contains("ACTIVATE") ? 1 : 0;
            afterTheEnd += done.contains("ACTIVATE") && done.contains("END") ? 1 : 0;
        }
        assertThat(orders).hasSize(171);
        assertThat(active).as("orders in which it is activated, counted from the words above without this code").isEqualTo(political ? 48 : 22);
        assertThat(afterTheEnd).as("of these those in which the ceasefire ended afterwards").isEqualTo(political ? 29 : 12);
    }

    @Test
    void what_was_determined_and_struck_or_not_determined_invokes_nothing() {
        active().by(MECHANISM).does(new StrikeDetermination(ATTACK, "r")).by(ASTORIA).refuses(INVOKE, CommitmentRule.DETERMINED);
        ArmedAttackDeterminationTest.notDetermined().by(CALDONIA).does(new ActivateGuarantee(PLEDGE, null)).by(ASTORIA).refuses(INVOKE, CommitmentRule.DETERMINED);
        active().by(CALDONIA).does(new SuspendGuarantee(PLEDGE, "r")).by(ASTORIA).refuses(INVOKE, CommitmentRule.ACTIVE).by(CALDONIA)
                .does(new ReinstateGuarantee(PLEDGE, "r")).by(ASTORIA).does(INVOKE);
    }

    private static void orders(List<String> before, List<String> rest, List<List<String>> orders) {
        orders.add(before);
        for (var next : rest) {
            orders(Stream.concat(before.stream(), Stream.of(next)).toList(), rest.stream().filter(each -> !each.equals(next)).toList(), orders);
        }
    }
}

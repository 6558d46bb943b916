package org.ceasefiremonitor.projections.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementPlanTest {

    private static final Statement INSERT = new Statement("insert", List.of());
    private static final Statement CLOSE = new Statement("close", List.of());
    private static final Statement CHILD = new Statement("child", List.of());

    private final StatementPlan plan = new StatementPlan();

    private void add(String thing, Statement... statements) {
        for (Statement statement : statements) {
            plan.add(thing, statement, new Object[0]);
        }
    }

    @Test
    void a_batch_of_things_that_are_only_recorded_is_one_wave() {
        for (int i = 0; i < 100; i++) {
            add("v" + i, INSERT, CHILD, CHILD);
        }
        assertThat(plan.waves()).isEqualTo(1);
    }

    @Test
    void changes_of_other_things_do_not_wait() {
        for (int i = 0; i < 100; i++) {
            add("v" + i, INSERT, CHILD);
            add("old" + i, CLOSE);
        }
        assertThat(plan.waves()).isEqualTo(1);
    }

    @Test
    void a_thing_that_is_recorded_and_changed_again_waits_for_itself() {
        add("v1", INSERT, CHILD, CLOSE, INSERT, CLOSE, INSERT);
        add("v2", INSERT, CHILD);
        assertThat(plan.waves()).isEqualTo(3);
    }
}

package org.ceasefiremonitor.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import org.ceasefiremonitor.core.commission.breach.BreachRule;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.verification.mission.MissionRule;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    /** Whoever names something that will not do is told where to look, and not whether it is there. */
    @Test
    void of_a_thing_that_is_not_such_a_one_it_is_told_where_those_are_listed_that_are() {
        assertThat(Problems.from(Refusal.notSuchAOne(MissionRule.INCIDENT_GOES_ON, new IncidentId("nope").key())).detail())
                .isEqualTo("The incident nope is not such a one, or none that you may see. GET /api/v1/incidents lists those that you may see; choose one that the"
                        + " rule allows.");
        assertThat(Problems.from(Refusal.notSuchAOne(BreachRule.CLAIM_NOTIFIED, new ActivityId("drill").key())).detail()).contains("GET /api/v1/activities lists");
        assertThat(Problems.from(new Refusal(MissionRule.INCIDENT_GOES_ON, "It is closed.")).detail()).isEqualTo("It is closed.");
    }

    @Test
    void a_client_that_is_gone_is_no_failure_of_the_node() {
        var problem = Problems.from(new SocketException("Connection reset"));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.incident()).isNull();
    }

    @Test
    void what_fails_in_the_node_is_one_also_while_a_client_is_read() {
        var problem = Problems.from(new IOException(new IllegalStateException("secret")));
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.incident()).isNotNull();
        assertThat(problem.detail()).doesNotContain("secret");
    }
}

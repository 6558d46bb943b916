package org.ceasefiremonitor.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import org.junit.jupiter.api.Test;

class ProblemsTest {

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

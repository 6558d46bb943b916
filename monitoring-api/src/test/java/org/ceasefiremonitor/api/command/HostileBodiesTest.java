package org.ceasefiremonitor.api.command;

import org.ceasefiremonitor.outside.WholeNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Against the whole node: no hostile body moves the head of the log. Strings of 10 MB, which take their time to send, go to a few
 * commands; {@link HostileBodiesCampaignTest} sends as many of them as of the others, to all.
 */
@WholeNode
class HostileBodiesTest extends HostileBodiesContract {

    @Autowired
    JdbcClient jdbc;

    @Override
    protected int bodies(HostileBodies.Kind kind) {
        return kind == HostileBodies.Kind.HUGE_STRING ? 1 : 200;
    }

    @Override
    protected long commands(HostileBodies.Kind kind) {
        return kind == HostileBodies.Kind.HUGE_STRING ? 5 : Long.MAX_VALUE;
    }

    @Override
    protected long trace() {
        return jdbc.sql("select next_position from log_head").query(Long.class).single();
    }
}

package org.ceasefiremonitor.api.command;

import org.junit.jupiter.api.Tag;

/** The same at full size. */
@Tag("campaign")
class HostileBodiesCampaignTest extends HostileBodiesTest {

    @Override
    protected int bodies(HostileBodies.Kind kind) {
        return Integer.getInteger("hostile.bodies", 200);
    }

    @Override
    protected long commands(HostileBodies.Kind kind) {
        return Long.MAX_VALUE;
    }
}

package org.ceasefiremonitor.api.command;

import org.junit.jupiter.api.Tag;

/** The same at full size. */
@Tag("campaign")
class HostileBodiesCampaignTest extends HostileBodiesTest {

    @Override
    protected int bodies(HostileBodies.Kind kind) {
        return Integer.getInteger("hostile.bodies", 200);
    }
}

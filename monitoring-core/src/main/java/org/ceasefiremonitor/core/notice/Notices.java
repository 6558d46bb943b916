package org.ceasefiremonitor.core.notice;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.NoticeId;

/** This feature, as the wiring needs to know it. */
public final class Notices {

    public static final Feature FEATURE = new Feature("notice", Notice.class, NoticeCommand.class, NoticeEvent.class, NoticeRule.class,
            new DefinitionType<>(NoticeId.TYPE, NoticeStanding.class, NoticeEvent.class, NoticeStanding::evolve),
            Map.of(ClockKind.NOTICE_REPLY, id -> new MissReply(new NoticeId(id))));

    private Notices() {
    }
}

package org.ceasefiremonitor.core.guarantee.determination;

import java.util.List;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.log.RecordedEvents;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.verification.EvidenceStanding;
import org.ceasefiremonitor.core.zone.ReportEvent;

/** Whether what a pack shows is recorded, and may be shown. */
final class EvidencePack {

    private EvidencePack() {
    }

    /** Requires that each item stands in the log where it is said to, and may be seen by everyone to whom the determination is shown. */
    static void require(List<PackItem> items, Marking marking, Circumstances circumstances, RecordedEvents log) {
        for (var item : items) {
            var event = log.find(item.position()).filter(each -> speaksOf(each, item.thing())).filter(each -> shown(each.visibility(), marking))
                    .orElseThrow(() -> unfit(item));
            var thing = circumstances.directory().find(item.thing());
            if (thing.isEmpty() && !(event instanceof ReportEvent) || thing.isPresent() && thing.get() instanceof Marked marked && !shown(marked.marking(), marking)) {
                throw unfit(item);
            }
            if (item.sha256() != null && !(thing.isPresent() && thing.get() instanceof EvidenceStanding evidence && evidence.seal() != null
                    && evidence.seal().sha256().equals(item.sha256()))) {
                throw unfit(item);
            }
        }
    }

    private static boolean speaksOf(Event event, String thing) {
        return event.subject().key().equals(thing) || event instanceof ReportEvent report && report.violationId().key().equals(thing);
    }

    private static boolean shown(Marking of, Marking to) {
        return !of.limits() || to.and(of).equals(to);
    }

    /** Says the same whether it is not recorded or not to be seen. */
    private static Refusal unfit(PackItem item) {
        return new Refusal(DeterminationRule.PACK_RECORDED, "At position " + item.position() + " nothing stands about " + item.thing() + " that could be shown.");
    }
}

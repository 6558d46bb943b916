package org.ceasefiremonitor.core.commission.breach;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.log.RecordedEvents;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.rule.Rule;
import org.ceasefiremonitor.core.verification.EvidenceStanding;
import org.ceasefiremonitor.core.zone.ViolationCorrected;
import org.ceasefiremonitor.core.zone.ViolationReported;

/** Whether evidence is recorded where it is said to be. */
public final class RecordedEvidence {

    private RecordedEvidence() {
    }

    /**
     * Requires that the log has the position of each piece of evidence. Where an item is sealed under its digest that whoever names it may see, an
     * event about such an item has to stand there, or a report for all that names the digest: what stands in a limited report is told to nobody.
     *
     * @param rule the rule that is broken otherwise
     */
    public static void require(Rule rule, List<EvidenceRef> evidence, Circumstances circumstances, RecordedEvents log) {
        var sealed = circumstances.directory().derived(EvidenceStanding.class, Sealed.class, Sealed::of).byDigest();
        var reader = circumstances.actor().participant();
        for (var ref : evidence) {
            var event = log.find(ref.position()).orElseThrow(() -> new Refusal(rule, "The log has no position " + ref.position()
                    + ", at which the evidence " + ref.sha256() + " is said to be recorded."));
            var items = sealed.getOrDefault(ref.sha256(), List.of()).stream()
                    .filter(item -> item.marking().shows(reader, item.collector().participant())).map(EvidenceStanding::evidenceId).toList();
            if (!items.isEmpty() && items.stream().noneMatch(event.subject()::equals) && !reports(event, ref.sha256())) {
                throw new Refusal(rule, "What stands at position " + ref.position() + " does not speak of the evidence " + ref.sha256()
                        + ". Name the position at which it was sealed.");
            }
        }
    }

    private static boolean reports(Event event, String sha256) {
        var report = switch (event) {
            case ViolationReported reported -> reported.report();
            case ViolationCorrected corrected -> corrected.report();
            default -> null;
        };
        return report != null && !report.marking().limits() && report.evidence().contains(sha256);
    }

    /** Items by the digest that they are sealed under. */
    private record Sealed(Map<String, List<EvidenceStanding>> byDigest) {

        static Sealed of(Collection<EvidenceStanding> items) {
            return new Sealed(items.stream().filter(item -> item.seal() != null)
                    .collect(Collectors.groupingBy(item -> Objects.requireNonNull(item.seal()).sha256())));
        }
    }
}

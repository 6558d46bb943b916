package org.ceasefiremonitor.core.verification.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.verification.IncidentStanding;

/**
 * Which registered sources speak to which incidents. A report names its source in words: those of whoever reported it, for whom they mean a source that it has
 * registered itself under exactly these. The same words of somebody else mean nothing; and what is erased is matched by nothing.
 */
public final class SourcesSpeaking {

    /** Words as one participant means them. */
    private record Words(ParticipantId by, String label) {
    }

    private final Map<Words, Set<SourceId>> named = new HashMap<>();
    private final Map<IncidentId, Set<SourceId>> counting = new HashMap<>();

    private SourcesSpeaking(Collection<SourceStanding> sources) {
        sources.stream().filter(each -> each.state() != SourceStanding.State.STRUCK && each.by() != null).forEach(each -> {
            if (each.label().text() != null) {
                named.computeIfAbsent(new Words(Objects.requireNonNull(each.by()), Objects.requireNonNull(each.label().text())), key -> new HashSet<>()).add(each.sourceId());
            }
            each.outcomes().forEach(counted -> counting.computeIfAbsent(counted.incidentId(), key -> new HashSet<>()).add(each.sourceId()));
        });
    }

    /** As the directory has them. */
    public static SourcesSpeaking in(Directory directory) {
        return directory.derived(SourceStanding.class, SourcesSpeaking.class, SourcesSpeaking::new);
    }

    /** Sources of which it is known who registered them and that speak to an incident, or of which the track record counts it; by id. */
    public List<SourceId> to(IncidentStanding incident) {
        var sources = new TreeSet<>(counting.getOrDefault(incident.incidentId(), Set.of()));
        Stream.concat(incident.reports().stream().map(each -> new Words(each.originator(), each.source())),
                incident.detections().stream().map(each -> new Words(each.originator(), each.source()))).forEach(words -> sources.addAll(named.getOrDefault(words, Set.of())));
        return List.copyOf(sources);
    }
}

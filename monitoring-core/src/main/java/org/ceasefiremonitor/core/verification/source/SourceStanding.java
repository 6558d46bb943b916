package org.ceasefiremonitor.core.verification.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ceasefiremonitor.core.directory.PersonalDefinition;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Personal;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.verification.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A source of information and how far it is to be trusted.
 *
 * @param kind        what it is
 * @param label       how the mechanism names it; of a protected source a code
 * @param sheltered   whether who it is must stay unknown
 * @param state       where it stands
 * @param reliability how far it is to be trusted; F until it is rated, and once it is discredited E
 * @param basis       on what the rating rests, or why it was discredited; absent with F
 * @param outcomes    what came of the incidents of which it spoke, in the order in which they were counted; at most 1000
 * @param by          participant that registered it, beside which nobody knows that it is registered; absent where that was recorded before it was kept
 */
public record SourceStanding(SourceId sourceId, long revision, SourceKind kind, Personal label, boolean sheltered, State state, Reliability reliability,
        @Nullable String basis, List<Counted> outcomes, @Nullable ParticipantId by) implements PersonalDefinition<SourceStanding>, Marked {

    /** For the mechanism alone: what a source said of what, and how far it is believed, can tell who it is and of incidents that are not shown. */
    static final Marking MARKING = new Marking(Tlp.AMBER_STRICT, List.of());

    /** Incidents that a track record can count. */
    static final int MOST = 1000;

    /** Where a source can stand (domain reference, section 5.3, C3). */
    public enum State {
        REGISTERED, ASSESSED, DISCREDITED,
        /** It was registered by mistake. */
        STRUCK
    }

    /** What came of an incident. */
    public record Counted(IncidentId incidentId, Outcome outcome) {
    }

    public SourceStanding {
        outcomes = List.copyOf(outcomes);
    }

    @Override
    public Identifier identifier() {
        return sourceId;
    }

    @Override
    public Marking marking() {
        return MARKING;
    }

    @Override
    public boolean knownTo(ParticipantId participant) {
        return by == null || by.equals(participant);
    }

    @Override
    public Personal personal() {
        return label;
    }

    @Override
    public SourceStanding with(Personal personal) {
        return new SourceStanding(sourceId, revision, kind, personal, sheltered, state, reliability, basis, outcomes, by);
    }

    /** What is counted of an incident; empty where it is not counted. */
    public Optional<Outcome> counted(IncidentId incident) {
        return outcomes.stream().filter(each -> each.incidentId().equals(incident)).map(Counted::outcome).findFirst();
    }

    /** Whether its track record has room for one more incident. */
    public boolean hasRoom() {
        return outcomes.size() < MOST;
    }

    /** How many of the incidents of its track record were verified. */
    public int verified() {
        return (int) outcomes.stream().filter(each -> each.outcome() == Outcome.VERIFIED).count();
    }

    /** The standing after an event; the one before is null for the first. */
    public static SourceStanding evolve(@Nullable SourceStanding before, SourceEvent event) {
        if (event instanceof SourceRegistered registered) {
            return new SourceStanding(registered.sourceId(), 1, registered.kind(), registered.label(), registered.sheltered(), State.REGISTERED,
                    Reliability.F, null, List.of(), registered.by());
        }
        var source = Objects.requireNonNull(before, "a source begins with its registration");
        var counted = new ArrayList<>(source.outcomes);
        return switch (event) {
            case SourceRegistered registered -> throw new IllegalArgumentException("registered twice: " + registered);
            case SourceCorrected corrected -> new SourceStanding(source.sourceId, source.revision + 1, corrected.kind(), corrected.label(),
                    corrected.sheltered(), source.state, source.reliability, source.basis, source.outcomes, source.by);
            case SourceStruck struck -> source.next(State.STRUCK, source.reliability, source.basis, counted);
            case ReliabilityAssessed assessed -> source.next(State.ASSESSED, assessed.reliability(), assessed.basis(), counted);
            case SourceTrackRecordUpdated updated -> {
                counted.add(new Counted(updated.incidentId(), updated.outcome()));
                yield source.next(source.state, source.reliability, source.basis, counted);
            }
            case OutcomeStruck struck -> {
                counted.removeIf(each -> each.incidentId().equals(struck.incidentId()));
                yield source.next(source.state, source.reliability, source.basis, counted);
            }
            case SourceDiscredited discredited -> source.next(State.DISCREDITED, Reliability.E, discredited.reason(), counted);
        };
    }

    private SourceStanding next(State newState, Reliability newReliability, @Nullable String newBasis, List<Counted> newOutcomes) {
        return new SourceStanding(sourceId, revision + 1, kind, label, sheltered, newState, newReliability, newBasis, newOutcomes, by);
    }
}

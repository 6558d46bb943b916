package org.ceasefiremonitor.core.verification.source;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.subject.Subjects;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.source.SourceStanding.State;

/** A person, unit, feed, channel or publication from which the mechanism learns something. Who a protected one is stands nowhere. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class InformationSource {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9-]+");

    @AggregateIdentifier
    private SourceId sourceId;
    private SourceStanding standing;

    @SuppressWarnings("NullAway.Init")
    InformationSource() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public InformationSource(RegisterSource command, Circumstances circumstances) {
        requireCode(command.sheltered(), command.label());
        apply(new SourceRegistered(command.sourceId(), command.kind(),
                Subjects.recorded(SubjectId.of(command.sourceId()), command.label(), circumstances), command.sheltered(), circumstances.at(), circumstances.actor().participant()));
    }

    @CommandHandler
    void decide(CorrectSource command, Circumstances circumstances) {
        requireStands(circumstances);
        requireCode(command.sheltered(), command.label());
        if (command.sheltered() && !standing.sheltered()) {
            throw new Refusal(SourceRule.PROTECTED_BY_A_CODE, "What named the source stays in the log; register it anew under a code, and strike this one.");
        }
        if (command.kind() == standing.kind() && standing.label().says(command.label()) && command.sheltered() == standing.sheltered()) {
            throw new Refusal(SourceRule.CORRECTION_CHANGES, "The source is registered so already.");
        }
        apply(new SourceCorrected(sourceId, command.kind(), Subjects.recorded(SubjectId.of(sourceId), command.label(), circumstances),
                command.sheltered(), command.reason()));
    }

    @CommandHandler
    void decide(StrikeSource command, Circumstances circumstances) {
        requireStands(circumstances);
        apply(new SourceStruck(sourceId, command.reason()));
    }

    @CommandHandler
    void decide(AssessReliability command, Circumstances circumstances) {
        requireStands(circumstances);
        if ((command.reliability() == Reliability.F) != (command.basis() == null)) {
            throw new Refusal(SourceRule.RATED_WITH_A_BASIS, command.basis() == null ? "Say on what the rating rests." : "What has a basis is rated A to E.");
        }
        apply(new ReliabilityAssessed(sourceId, command.reliability(), command.basis(), circumstances.at()));
    }

    @CommandHandler
    void decide(CountOutcome command, Circumstances circumstances) {
        requireStands(circumstances);
        if (standing.counted(command.incidentId()).isPresent()) {
            throw new Refusal(SourceRule.COUNTED_ONCE, "The incident " + command.incidentId().value() + " is counted already.");
        }
        if (!standing.hasRoom()) {
            throw new Refusal(SourceRule.COUNTED_ONCE, "The track record counts " + SourceStanding.MOST + " incidents; go on under another id.");
        }
        var result = circumstances.directory().find(command.incidentId(), IncidentStanding.class)
                .filter(each -> each.shownTo(circumstances.actor().participant())).map(IncidentStanding::result)
                .orElseThrow(() -> new Refusal(SourceRule.OUTCOME_REACHED, "The incident " + command.incidentId().value() + " has no result."));
        apply(new SourceTrackRecordUpdated(sourceId, command.incidentId(), result.outcome(), circumstances.at()));
    }

    @CommandHandler
    void decide(StrikeOutcome command, Circumstances circumstances) {
        requireStands(circumstances);
        if (standing.counted(command.incidentId()).isEmpty()) {
            throw new Refusal(SourceRule.COUNTED, "The incident " + command.incidentId().value() + " is not counted.");
        }
        apply(new OutcomeStruck(sourceId, command.incidentId(), command.reason()));
    }

    @CommandHandler
    void decide(DiscreditSource command, Circumstances circumstances) {
        requireStands(circumstances);
        if (standing.state() == State.DISCREDITED) {
            throw new Refusal(SourceRule.NOT_DISCREDITED, "The source is discredited.");
        }
        apply(new SourceDiscredited(sourceId, command.reason(), circumstances.at()));
    }

    /** To whom it is not shown it is refused in the words of what is not there. */
    private void requireStands(Circumstances circumstances) {
        if (!standing.knownTo(circumstances.actor().participant())) {
            throw Refusal.nothingRecorded(sourceId.key());
        }
        if (standing.state() == State.STRUCK) {
            throw new Refusal(SourceRule.NOT_STRUCK, "The source was struck; register another one.");
        }
    }

    /** A code does not speak of anyone by itself; that it does not, is for whoever chooses it. */
    private static void requireCode(boolean sheltered, String label) {
        if (sheltered && !CODE.matcher(label).matches()) {
            throw new Refusal(SourceRule.PROTECTED_BY_A_CODE, "The label is no such code; choose one that says nothing of who it is.");
        }
    }

    @EventSourcingHandler
    void evolve(SourceEvent event) {
        standing = SourceStanding.evolve(standing, event);
        sourceId = standing.sourceId();
    }
}

package org.ceasefiremonitor.core.guarantee.commitment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.core.guarantee.determination.ThoseConcerned;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a guarantor owes in one domain once an armed attack was determined, and what it does about it (domain reference, section 5.3, F2). It looks at
 * the guarantee once, when it is invoked; a ceasefire that collapses does not switch it off.
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class GuaranteeCommitment {

    @AggregateIdentifier
    private CommitmentId commitmentId;
    private CommitmentStanding standing;

    @SuppressWarnings("NullAway.Init")
    GuaranteeCommitment() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public GuaranteeCommitment(InvokeCommitment command, Circumstances circumstances) {
        var directory = circumstances.directory();
        var guarantee = directory.find(command.guaranteeId(), GuaranteeStanding.class).filter(each -> each.domains().contains(command.domain()))
                .orElseThrow(() -> new Refusal(CommitmentRule.GUARANTEED, "The guarantee " + command.guaranteeId().value() + " promises nothing in the domain "
                        + command.domain() + "."));
        requireBeneficiary(guarantee.beneficiary(), guarantee.guarantor(), circumstances);
        var determination = directory.find(command.determinationId(), DeterminationStanding.class).filter(DeterminationStanding::determined)
                .filter(each -> each.agreementId().equals(guarantee.agreementId()) && each.attacked().equals(guarantee.beneficiary()))
                .orElseThrow(() -> new Refusal(CommitmentRule.DETERMINED, "The determination " + command.determinationId().value() + " does not say so."));
        if (!guarantee.binding() && !guarantee.political()) {
            throw new Refusal(CommitmentRule.BINDING_OR_POLITICAL, "The guarantee is neither ratified nor flagged political.");
        }
        if (guarantee.state() != GuaranteeStanding.State.ACTIVE) {
            throw new Refusal(CommitmentRule.ACTIVE, "The guarantee is " + guarantee.state() + ".");
        }
        if (directory.all(CommitmentStanding.class).stream().anyMatch(each -> each.struck() == null && each.guaranteeId().equals(command.guaranteeId())
                && each.domain() == command.domain() && each.determinationId().equals(command.determinationId()))) {
            throw new Refusal(CommitmentRule.INVOKED_ONCE, "The domain " + command.domain() + " of the guarantee is invoked on it.");
        }
        var terms = directory.find(guarantee.agreementId(), AgreementTerms.class).orElseThrow();
        apply(new CommitmentInvoked(command.commitmentId(), command.guaranteeId(), guarantee.guarantor(), guarantee.beneficiary(), command.domain(),
                command.determinationId(), guarantee.textVersion(), guarantee.textSha256(), guarantee.binding(), command.statement(),
                circumstances.actor().participant(), circumstances.at(), ClockKind.COMMITMENT_POSITION.due(circumstances.at(), terms),
                ClockKind.COMMITMENT_MEASURES.due(circumstances.at(), terms), shown(determination, guarantee, directory)));
    }

    /**
     * Whoever may see the determination, and all whom the commitment concerns, also those that became guarantors since; co-guarantors see why one declines.
     * Where a marking has no room for all of these, those make room whom the determination names and whom the commitment does not concern: nothing is left
     * uninvoked for the length of a list.
     */
    private static Marking shown(DeterminationStanding determination, GuaranteeStanding guarantee, Directory directory) {
        var before = determination.marking();
        if (!before.limits()) {
            return before;
        }
        var guarantors = new ThoseConcerned(guarantee.agreementId(), guarantee.beneficiary(), directory).guarantors();
        return new Marking(before.tlp(), Stream.of(List.of(guarantee.beneficiary(), guarantee.guarantor(), determination.by()), guarantors, before.releasableTo())
                .flatMap(List::stream).distinct().limit(Marking.MOST_NAMED).toList());
    }

    @CommandHandler
    void decide(OpenConsultation command, Circumstances circumstances) {
        requireGuarantor(circumstances);
        requireOpen();
        require(!standing.answered(), CommitmentRule.CONSULTED_ONCE);
        apply(new CommitmentConsultationOpened(commitmentId, command.statement(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ProposeMeasure command, Circumstances circumstances) {
        requireGuarantor(circumstances);
        requireOpen();
        require(standing.measure(command.measureId()).isEmpty(), CommitmentRule.MEASURE_ID_FREE);
        require(standing.measures().size() < CommitmentStanding.MOST_MEASURES, CommitmentRule.MOST_MEASURES);
        apply(new MeasureProposed(commitmentId, command.measureId(), command.kind(), command.act(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(DecideMeasures command, Circumstances circumstances) {
        requireGuarantor(circumstances);
        requireOpen();
        command.measures().forEach(id -> requireIn(measure(id), Measure.State.PROPOSED));
        apply(new MeasuresDecided(commitmentId, command.measures().stream().distinct().toList(), command.reasons(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(DeclineCommitment command, Circumstances circumstances) {
        requireGuarantor(circumstances);
        requireOpen();
        require(standing.measures().stream().noneMatch(Measure::stands), CommitmentRule.NOTHING_DECIDED);
        apply(new CommitmentDeclined(commitmentId, command.reasons(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ReportImplementation command, Circumstances circumstances) {
        requireGuarantor(circumstances);
        requireOpen();
        requireIn(measure(command.measureId()), Measure.State.DECIDED, Measure.State.IMPLEMENTING);
        apply(new ImplementationReported(commitmentId, command.measureId(), command.text(), command.complete(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(LapseMeasure command, Circumstances circumstances) {
        requireGuarantor(circumstances);
        requireOpen();
        requireIn(measure(command.measureId()), Measure.State.PROPOSED, Measure.State.DECIDED);
        apply(new MeasureLapsed(commitmentId, command.measureId(), command.reason(), circumstances.at(), standing.marking()));
    }

    /** A sanction may be lifted long after the commitment is fulfilled. */
    @CommandHandler
    void decide(LiftMeasure command, Circumstances circumstances) {
        requireGuarantor(circumstances);
        require(standing.open() || standing.state() == CommitmentStanding.State.FULFILLED, CommitmentRule.OPEN);
        requireIn(measure(command.measureId()), Measure.State.IMPLEMENTING, Measure.State.IMPLEMENTED);
        apply(new MeasureLifted(commitmentId, command.measureId(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(FulfilCommitment command, Circumstances circumstances) {
        requireGuarantor(circumstances);
        requireOpen();
        require(standing.measures().stream().anyMatch(Measure::begun) && standing.measures().stream().noneMatch(Measure::left), CommitmentRule.CARRIED_OUT);
        apply(new CommitmentFulfilled(commitmentId, command.statement(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeInvocation command, Circumstances circumstances) {
        if (!circumstances.actor().participant().equals(standing.by())) {
            throw new Refusal(CommitmentRule.BY_THE_BENEFICIARY, standing.by().value() + " invoked it.");
        }
        requireOpen();
        require(!standing.answered(), CommitmentRule.UNANSWERED);
        apply(new InvocationStruck(commitmentId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeDecline command, Circumstances circumstances) {
        requireGuarantor(circumstances);
        require(standing.declined() != null, CommitmentRule.STANDS);
        apply(new DeclineStruck(commitmentId, command.reason(), circumstances.at(),
                standing.consultation() == null && !standing.decided() && !standing.positionRanOut() ? standing.positionBy() : null,
                standing.decided() || standing.measuresRanOut() ? null : standing.measuresBy(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeFulfilment command, Circumstances circumstances) {
        requireGuarantor(circumstances);
        require(standing.fulfilled() != null, CommitmentRule.STANDS);
        apply(new FulfilmentStruck(commitmentId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeMeasureStep command, Circumstances circumstances) {
        requireGuarantor(circumstances);
        requireOpen();
        var measure = measure(command.measureId());
        require(measure.state() != Measure.State.STRUCK, CommitmentRule.MEASURE_IN_ORDER);
        var undecided = measure.decided() && !measure.back().decided()
                && standing.measures().stream().noneMatch(each -> each.decided() && !each.measureId().equals(measure.measureId()));
        apply(new MeasureStepStruck(commitmentId, command.measureId(), command.reason(), circumstances.at(),
                undecided && standing.consultation() == null && !standing.positionRanOut() ? standing.positionBy() : null,
                undecided && !standing.measuresRanOut() ? standing.measuresBy() : null, standing.marking()));
    }

    @CommandHandler
    void decide(MissCommitmentPosition command, Circumstances circumstances) {
        var due = requireRunOut(standing.positionDue(), circumstances);
        apply(new CommitmentPositionMissed(commitmentId, due, !due.isAfter(standing.positionSince()), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(MissCommitmentMeasures command, Circumstances circumstances) {
        var due = requireRunOut(standing.measuresDue(), circumstances);
        apply(new CommitmentMeasuresMissed(commitmentId, due, !due.isAfter(standing.measuresSince()), circumstances.at(), standing.marking()));
    }

    private Measure measure(String id) {
        return standing.measure(id).orElseThrow(() -> new Refusal(CommitmentRule.MEASURE_RECORDED, "The commitment has no measure " + id + "."));
    }

    private static void requireIn(Measure measure, Measure.State... states) {
        if (!List.of(states).contains(measure.state())) {
            throw new Refusal(CommitmentRule.MEASURE_IN_ORDER, "The measure " + measure.measureId() + " is " + measure.state() + ".");
        }
    }

    private static void requireBeneficiary(ParticipantId beneficiary, ParticipantId guarantor, Circumstances circumstances) {
        var by = circumstances.actor().participant();
        if (!by.equals(beneficiary) && !by.equals(guarantor)) {
            throw new Refusal(CommitmentRule.BY_THE_BENEFICIARY, "The beneficiary is " + beneficiary.value() + ".");
        }
    }

    private void requireGuarantor(Circumstances circumstances) {
        if (!circumstances.actor().participant().equals(standing.guarantor())) {
            throw new Refusal(CommitmentRule.BY_THE_GUARANTOR, "The guarantor is " + standing.guarantor().value() + ".");
        }
    }

    private Instant requireRunOut(@Nullable Instant due, Circumstances circumstances) {
        if (due == null || circumstances.at().isBefore(due)) {
            throw new Refusal(CommitmentRule.RUN_OUT, due == null ? "It is not waited for." : "The time runs out at " + due + ".", stateOf());
        }
        return due;
    }

    private void requireOpen() {
        require(standing.open(), CommitmentRule.OPEN);
    }

    private void require(boolean holds, CommitmentRule rule) {
        if (!holds) {
            throw new Refusal(rule, "The commitment is " + standing.state() + ".", stateOf());
        }
    }

    private Map<String, Object> stateOf() {
        return Map.of("state", standing.state().name());
    }

    @EventSourcingHandler
    void evolve(CommitmentEvent event) {
        standing = CommitmentStanding.evolve(standing, event);
        commitmentId = standing.commitmentId();
    }
}

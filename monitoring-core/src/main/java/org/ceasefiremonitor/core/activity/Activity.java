package org.ceasefiremonitor.core.activity;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.activity.ActivityStanding.Notice;
import org.ceasefiremonitor.core.activity.ActivityStanding.Question;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.zone.ZoneDefinition;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a Party: one that it notifies, which is recorded and never gated, or one that another noticed and asks about. Neither says
 * whether it was allowed.
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class Activity {

    /** How often something can be asked about one activity. */
    private static final int MOST_ASKED = 20;

    @AggregateIdentifier
    private ActivityId activityId;
    /** Who recorded it first, and so may always see it. */
    private ParticipantId originator;
    private ActivityStanding standing;

    @SuppressWarnings("NullAway.Init")
    Activity() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Activity(NotifyActivity command, Circumstances circumstances) {
        var side = circumstances.actor().participant();
        var terms = terms(command.agreementId(), side, circumstances);
        var boundary = boundary(command.zoneId(), command.boundary(), command.from(), command.agreementId(), circumstances);
        var lead = Lead.of(command.kind(), command.from(), circumstances.at(), terms);
        apply(new ActivityNotified(command.activityId(), command.agreementId(), side, command.kind(), command.zoneId(), boundary, command.from(), command.until(),
                command.units(), command.text(), lead.time(), lead.version(), lead.lateBy(), lead.irregularity(), circumstances.at(), command.marking()));
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Activity(QuestionUnusualActivity command, Circumstances circumstances) {
        var terms = terms(command.agreementId(), command.side(), circumstances);
        requireAnother(command.side(), circumstances);
        requirePast(command.from(), circumstances);
        var boundary = boundary(command.zoneId(), command.boundary(), command.from(), command.agreementId(), circumstances);
        apply(new UnusualActivityQuestioned(command.activityId(), command.agreementId(), command.side(), command.zoneId(),
                Objects.requireNonNull(boundary), command.from(), command.until(), command.about(), circumstances.actor().participant(), command.text(),
                circumstances.at(), ClockKind.EXPLANATION.due(circumstances.at(), terms), command.marking().alsoFor(command.side())));
    }

    @CommandHandler
    void decide(CorrectActivity command, Circumstances circumstances) {
        var notice = requireNotice(circumstances);
        requireSide(circumstances);
        var boundary = boundary(command.zoneId(), command.boundary(), command.from(), standing.agreementId(), circumstances);
        var same = notice.kind() == command.kind() && Objects.equals(standing.boundary(), boundary) && standing.from().equals(command.from())
                && standing.until().equals(command.until());
        if (same && Objects.equals(standing.zoneId(), command.zoneId()) && Objects.equals(notice.units(), command.units())
                && notice.text().equals(command.text())) {
            throw new Refusal(ActivityRule.CORRECTION_CHANGES, "The activity is notified so already.");
        }
        var lead = same ? new Lead(notice.leadTime(), notice.limitsVersion(), notice.lateBy())
                : Lead.of(command.kind(), command.from(), circumstances.at(), terms(standing.agreementId(), standing.side(), circumstances));
        apply(new ActivityCorrected(activityId, command.kind(), command.zoneId(), boundary, command.from(), command.until(), command.units(), command.text(),
                lead.time(), lead.version(), lead.lateBy(), lead.irregularity(), same ? notice.statedAt() : circumstances.at(), command.reason(),
                circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CancelActivity command, Circumstances circumstances) {
        requireNotice(circumstances);
        requireSide(circumstances);
        if (standing.beganAt() != null || standing.asked() != null) {
            throw new Refusal(ActivityRule.CANCELLED_BEFORE, standing.beganAt() != null ? "It began at " + standing.beganAt() + "."
                    : "An explanation is awaited; give it first.");
        }
        apply(new ActivityCancelled(activityId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(AcknowledgeActivity command, Circumstances circumstances) {
        requireNotice(circumstances);
        if (standing.acknowledgedAt() != null) {
            throw new Refusal(ActivityRule.ACKNOWLEDGED_ONCE, "It was acknowledged at " + standing.acknowledgedAt() + ".");
        }
        apply(new ActivityAcknowledged(activityId, circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(RequestExplanation command, Circumstances circumstances) {
        requireStanding(circumstances);
        requireAnother(standing.side(), circumstances);
        if (standing.asked() != null) {
            throw new Refusal(ActivityRule.ONE_QUESTION, "What was asked at " + standing.asked().at() + " is not explained yet.");
        }
        if (standing.questions().size() >= MOST_ASKED) {
            throw new Refusal(ActivityRule.ASKED_ENOUGH, "Something was asked " + MOST_ASKED + " times.");
        }
        var terms = terms(standing.agreementId(), standing.side(), circumstances);
        apply(new ExplanationRequested(activityId, circumstances.actor().participant(), command.text(), circumstances.at(),
                ClockKind.EXPLANATION.due(circumstances.at(), terms), standing.marking()));
    }

    @CommandHandler
    void decide(GiveExplanation command, Circumstances circumstances) {
        requireStanding(circumstances);
        requireSide(circumstances);
        requireAsked();
        apply(new ExplanationGiven(activityId, command.text(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(WithdrawExplanationRequest command, Circumstances circumstances) {
        requireStanding(circumstances);
        if (!requireAsked().by().equals(circumstances.actor().participant())) {
            throw new Refusal(ActivityRule.BY_WHO_ASKED, "Another participant asked.");
        }
        apply(new ExplanationRequestWithdrawn(activityId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(MissExplanation command, Circumstances circumstances) {
        var asked = standing.asked();
        if (asked == null || asked.overdue() || circumstances.at().isBefore(asked.due())) {
            throw new Refusal(ActivityRule.RUN_OUT, asked == null ? "No explanation is awaited." : asked.overdue() ? "It was missed already."
                    : "The time runs out at " + asked.due() + ".");
        }
        apply(new ExplanationOverdue(activityId, asked.due(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(BeginActivity command, Circumstances circumstances) {
        requireNotice(circumstances);
        requireSideIfParty(circumstances);
        requirePast(command.at(), circumstances);
        if (standing.beganAt() != null) {
            throw new Refusal(ActivityRule.COURSE, "It began at " + standing.beganAt() + "; correct its course if that is wrong.");
        }
        apply(new ActivityBegun(activityId, command.at(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CompleteActivity command, Circumstances circumstances) {
        requireNotice(circumstances);
        requireSideIfParty(circumstances);
        requirePast(command.at(), circumstances);
        var began = standing.beganAt();
        if (began == null || standing.completedAt() != null || command.at().isBefore(began)) {
            throw new Refusal(ActivityRule.COURSE, began == null ? "It has not begun." : standing.completedAt() != null
                    ? "It was over at " + standing.completedAt() + "; correct its course if that is wrong." : "It began at " + began + ".");
        }
        apply(new ActivityCompleted(activityId, command.at(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CorrectCourse command, Circumstances circumstances) {
        requireNotice(circumstances);
        requireSideIfParty(circumstances);
        var last = command.completedAt() == null ? command.beganAt() : command.completedAt();
        if (last != null) {
            requirePast(last, circumstances);
        }
        if (Objects.equals(standing.beganAt(), command.beganAt()) && Objects.equals(standing.completedAt(), command.completedAt())) {
            throw new Refusal(ActivityRule.CORRECTION_CHANGES, "The course of the activity is recorded so already.");
        }
        apply(new CourseCorrected(activityId, command.beganAt(), command.completedAt(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(RecordExcess command, Circumstances circumstances) {
        requireNotice(circumstances);
        if (standing.exceeded() != null) {
            throw new Refusal(ActivityRule.EXCEEDED_ONCE, "That is recorded already; strike it to record it anew.");
        }
        apply(new ActivityExceededNotice(activityId, command.text(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeExcess command, Circumstances circumstances) {
        requireNotice(circumstances);
        if (standing.exceeded() == null) {
            throw new Refusal(ActivityRule.EXCEEDED_ONCE, "Nothing of the kind is recorded.");
        }
        apply(new ExcessStruck(activityId, command.reason(), circumstances.at(), standing.marking()));
    }

    /** How long beforehand an activity was to be notified, and by how much that was missed. */
    private record Lead(@Nullable Duration time, @Nullable Integer version, @Nullable Duration lateBy) {

        static Lead of(ActivityKind kind, Instant from, Instant at, AgreementTerms terms) {
            var usual = kind.usual();
            if (usual == null) {
                return new Lead(null, null, null);
            }
            var adopted = terms.timeLimitsAt(at).filter(limits -> limits.rules().limits().containsKey(kind.limit()));
            var time = adopted.map(limits -> limits.rules().limits().get(kind.limit())).orElse(usual);
            var missing = time.minus(Duration.between(at, from));
            return new Lead(time, adopted.map(limits -> limits.version()).orElse(null), missing.isPositive() ? missing : null);
        }

        @Nullable Severity irregularity() {
            return lateBy == null ? null : Severity.S0;
        }
    }

    private static AgreementTerms terms(AgreementId agreement, ParticipantId side, Circumstances circumstances) {
        var terms = circumstances.directory().find(agreement, AgreementTerms.class).filter(each -> each.struck() == null)
                .orElseThrow(() -> new Refusal(ActivityRule.AGREEMENT_RECORDED, "The agreement " + agreement.value() + " is not recorded."));
        if (!terms.parties().contains(side)) {
            throw new Refusal(ActivityRule.OF_A_PARTY, "The participant " + side.value() + " is no Party to the agreement.");
        }
        return terms;
    }

    /** The place as it was drawn, or that of the zone as it is drawn at the beginning. */
    private static @Nullable Boundary boundary(@Nullable ZoneId zone, @Nullable Boundary drawn, Instant from, AgreementId agreement,
            Circumstances circumstances) {
        if (zone == null) {
            return drawn;
        }
        var found = circumstances.directory().find(zone, ZoneDefinition.class)
                .filter(each -> each.struck() == null && each.agreementId().equals(agreement))
                .flatMap(each -> each.boundaryAt(from))
                .orElseThrow(() -> new Refusal(ActivityRule.ZONE_DRAWN, "There is no zone " + zone.value() + " under the agreement at " + from + "."));
        if (found.boundary().positions() > StatedArea.MOST_POSITIONS) {
            throw new Refusal(ActivityRule.ZONE_DRAWN, "The zone is drawn with " + found.boundary().positions() + " positions; draw the part that is meant.");
        }
        return found.boundary();
    }

    private Notice requireNotice(Circumstances circumstances) {
        requireStanding(circumstances);
        if (standing.notice() == null) {
            throw new Refusal(ActivityRule.NOTIFIED, "The activity was not notified; it was asked about.");
        }
        return standing.notice();
    }

    private void requireStanding(Circumstances circumstances) {
        if (!standing.marking().shows(circumstances.actor().participant(), originator)) {
            throw new Refusal(ActivityRule.SEEN, "There is no activity " + activityId.value() + ".");
        }
        if (standing.cancelled() != null) {
            throw new Refusal(ActivityRule.NOT_CANCELLED, "It was cancelled: " + standing.cancelled());
        }
    }

    private Question requireAsked() {
        var asked = standing.asked();
        if (asked == null) {
            throw new Refusal(ActivityRule.ASKED, "No explanation is awaited.");
        }
        return asked;
    }

    private void requireSide(Circumstances circumstances) {
        if (!circumstances.actor().participant().equals(standing.side())) {
            throw new Refusal(ActivityRule.BY_ITS_SIDE, "It is an activity of " + standing.side().value() + ".");
        }
    }

    /** The mechanism records what it sees; a Party speaks for itself alone. */
    private void requireSideIfParty(Circumstances circumstances) {
        if (circumstances.actor().capacity() == Mandate.PARTY_LIAISON) {
            requireSide(circumstances);
        }
    }

    private static void requireAnother(ParticipantId side, Circumstances circumstances) {
        if (circumstances.actor().participant().equals(side)) {
            throw new Refusal(ActivityRule.BY_ANOTHER, "The activity is that of who asks.");
        }
    }

    private static void requirePast(Instant at, Circumstances circumstances) {
        if (at.isAfter(circumstances.at())) {
            throw new Refusal(ActivityRule.NOT_FROM_THE_FUTURE, "It is " + circumstances.at() + "; " + at + " lies in the future.");
        }
    }

    @EventSourcingHandler
    void evolve(ActivityEvent event) {
        standing = ActivityStanding.evolve(standing, event);
        activityId = standing.activityId();
        if (originator == null) {
            originator = standing.questions().isEmpty() ? standing.side() : standing.questions().getFirst().by();
        }
    }
}

package org.ceasefiremonitor.core.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a Party, what was said about it and how it went. Its state follows from these facts.
 *
 * @param revision       how many events made this definition
 * @param agreementId    the agreement under which it stands
 * @param side           the Party whose activity it is
 * @param state          where it stands
 * @param notice         what was notified; absent where the Party was asked about what it had not notified
 * @param zoneId         the zone that was named as the place; absent where the place was drawn
 * @param boundary       the place; absent for a disciplinary action without one
 * @param from           from when on
 * @param until          until when
 * @param about          what unusual activity was seen by; absent where nothing was named
 * @param questions      what was asked about it, in order
 * @param acknowledgedAt when its notice was acknowledged; absent before
 * @param beganAt        when it began; absent before
 * @param completedAt    when it was over; absent before
 * @param exceeded       how far it went beyond its notice; absent where it did not
 * @param cancelled      why it was cancelled; absent while it stands
 * @param marking        who may see it
 */
public record ActivityStanding(ActivityId activityId, long revision, AgreementId agreementId, ParticipantId side, State state, @Nullable Notice notice,
        @Nullable ZoneId zoneId, @Nullable Boundary boundary, Instant from, Instant until, @Nullable String about, List<Question> questions,
        @Nullable Instant acknowledgedAt, @Nullable Instant beganAt, @Nullable Instant completedAt, @Nullable String exceeded, @Nullable String cancelled,
        Marking marking) implements Definition, Marked {

    /** States of an activity (domain reference, section 5.3, A6). */
    public enum State {
        NOTIFIED, ACKNOWLEDGED,
        /** An explanation is awaited. */
        QUESTIONED,
        EXPLAINED, UNDERWAY, COMPLETED,
        /** It went beyond its notice, whether or not it is over. */
        EXCEEDED_NOTICE,
        /** It does not take place, or the only question about it was withdrawn. */
        CANCELLED
    }

    /**
     * What was notified.
     *
     * @param kind          what it is
     * @param units         which units take part; absent where nothing is said
     * @param text          what is done
     * @param givenAt       when it was notified first
     * @param statedAt      since when kind, place and time are notified as they are
     * @param leadTime      how long before it begins it is to be notified; absent for a kind that is told of after the fact
     * @param limitsVersion version of the time limits that lay the lead time down; absent where the usual one holds
     * @param lateBy        by how much it came too late; absent where it was in time
     * @param irregularity  S0 where it was late; absent where it was in time
     */
    public record Notice(ActivityKind kind, @Nullable String units, String text, Instant givenAt, Instant statedAt, @Nullable Duration leadTime,
            @Nullable Integer limitsVersion, @Nullable Duration lateBy, @Nullable Severity irregularity) {
    }

    /**
     * Something that was asked.
     *
     * @param by          who asked
     * @param text        what was asked
     * @param at          when
     * @param due         until when an explanation was due
     * @param overdue     whether the time ran out without one
     * @param explanation what was explained; absent before
     * @param explainedAt when; absent before
     * @param withdrawn   why the question was withdrawn; absent while it stands
     */
    public record Question(ParticipantId by, String text, Instant at, Instant due, boolean overdue, @Nullable String explanation, @Nullable Instant explainedAt,
            @Nullable String withdrawn) {

        static Question of(ParticipantId by, String text, Instant at, Instant due) {
            return new Question(by, text, at, due, false, null, null, null);
        }

        Question missed() {
            return new Question(by, text, at, due, true, explanation, explainedAt, withdrawn);
        }

        Question explained(String how, Instant when) {
            return new Question(by, text, at, due, overdue, how, when, withdrawn);
        }

        Question withdrawn(String why) {
            return new Question(by, text, at, due, overdue, explanation, explainedAt, why);
        }

        boolean open() {
            return explanation == null && withdrawn == null;
        }
    }

    public ActivityStanding {
        questions = List.copyOf(questions);
    }

    @Override
    public Identifier identifier() {
        return activityId;
    }

    /** What is asked and not answered; null where nothing is. */
    public @Nullable Question asked() {
        return questions.isEmpty() || !questions.getLast().open() ? null : questions.getLast();
    }

    /**
     * Whether something that was seen may be this: it was notified and not cancelled, and what was seen is of a kind as which it may seem, lies
     * in its place, and all of it in its time.
     */
    public boolean fits(Kind kind, Position position, Instant seenFrom, Instant seenTo) {
        return notice != null && notice.kind().maySeem(kind) && covers(position, seenFrom, seenTo);
    }

    /** Whether something that was seen lies in its place, and all of it in its time; it was notified and not cancelled. */
    public boolean covers(Position position, Instant seenFrom, Instant seenTo) {
        return notice != null && cancelled == null && !seenFrom.isBefore(from) && !seenTo.isAfter(until) && boundary != null && boundary.covers(position);
    }

    /** Whether something with this marking may name it: where only some may see the activity, nobody else may learn of it. */
    public boolean shownUnder(Marking other) {
        return !marking.limits() || other.and(marking).equals(other);
    }

    /** Whether everybody could know of it, as it is notified now, by an instant. */
    public boolean announcedBy(Instant instant) {
        return notice != null && notice.kind().announced() && !notice.statedAt().isAfter(instant);
    }

    /** The standing after an event; the one before is null for the first. */
    public static ActivityStanding evolve(@Nullable ActivityStanding before, ActivityEvent event) {
        if (event instanceof ActivityNotified e) {
            return new ActivityStanding(e.activityId(), 1, e.agreementId(), e.side(), State.NOTIFIED, new Notice(e.kind(), e.units(), e.text(), e.at(), e.at(),
                    e.leadTime(), e.limitsVersion(), e.lateBy(), e.irregularity()), e.zoneId(), e.boundary(), e.from(), e.until(), null, List.of(), null, null,
                    null, null, null, e.marking());
        }
        if (event instanceof UnusualActivityQuestioned e) {
            return new ActivityStanding(e.activityId(), 1, e.agreementId(), e.side(), State.QUESTIONED, null, e.zoneId(), e.boundary(), e.from(), e.until(),
                    e.about(), List.of(Question.of(e.by(), e.text(), e.at(), e.due())), null, null, null, null, null, e.marking());
        }
        return Objects.requireNonNull(before, "an activity begins with its notice, or with a question").after(event);
    }

    private ActivityStanding after(ActivityEvent event) {
        return switch (event) {
            case ActivityNotified again -> throw new IllegalArgumentException("notified twice: " + again);
            case UnusualActivityQuestioned again -> throw new IllegalArgumentException("notified twice: " + again);
            case ActivityCorrected e -> corrected(e);
            case ActivityCancelled e -> with(questions, acknowledgedAt, beganAt, completedAt, exceeded, e.reason());
            case ActivityAcknowledged e -> with(questions, e.at(), beganAt, completedAt, exceeded, cancelled);
            case ExplanationRequested e -> {
                var more = new ArrayList<>(questions);
                more.add(Question.of(e.by(), e.text(), e.at(), e.due()));
                yield with(more, acknowledgedAt, beganAt, completedAt, exceeded, cancelled);
            }
            case ExplanationGiven e -> latest(question -> question.explained(e.text(), e.at()), cancelled);
            case ExplanationOverdue e -> latest(Question::missed, cancelled);
            case ExplanationRequestWithdrawn e -> latest(question -> question.withdrawn(e.reason()),
                    notice == null && questions.size() == 1 ? e.reason() : cancelled);
            case ActivityBegun e -> with(questions, acknowledgedAt, e.beganAt(), completedAt, exceeded, cancelled);
            case ActivityCompleted e -> with(questions, acknowledgedAt, beganAt, e.completedAt(), exceeded, cancelled);
            case CourseCorrected e -> with(questions, acknowledgedAt, e.beganAt(), e.completedAt(), exceeded, cancelled);
            case ActivityExceededNotice e -> with(questions, acknowledgedAt, beganAt, completedAt, e.text(), cancelled);
            case ExcessStruck e -> with(questions, acknowledgedAt, beganAt, completedAt, null, cancelled);
        };
    }

    private ActivityStanding corrected(ActivityCorrected e) {
        var given = Objects.requireNonNull(notice, "only what was notified is corrected").givenAt();
        return new ActivityStanding(activityId, revision + 1, agreementId, side, state, new Notice(e.kind(), e.units(), e.text(), given, e.statedAt(),
                e.leadTime(), e.limitsVersion(), e.lateBy(), e.irregularity()), e.zoneId(), e.boundary(), e.from(), e.until(), about, questions, acknowledgedAt,
                beganAt, completedAt, exceeded, cancelled, marking);
    }

    private ActivityStanding latest(UnaryOperator<Question> change, @Nullable String newCancelled) {
        var changed = new ArrayList<>(questions);
        changed.set(changed.size() - 1, change.apply(changed.getLast()));
        return with(changed, acknowledgedAt, beganAt, completedAt, exceeded, newCancelled);
    }

    private ActivityStanding with(List<Question> newQuestions, @Nullable Instant newAcknowledgedAt, @Nullable Instant newBeganAt,
            @Nullable Instant newCompletedAt, @Nullable String newExceeded, @Nullable String newCancelled) {
        return new ActivityStanding(activityId, revision + 1, agreementId, side,
                state(newQuestions, newAcknowledgedAt, newBeganAt, newCompletedAt, newExceeded, newCancelled), notice, zoneId, boundary, from, until, about,
                newQuestions, newAcknowledgedAt, newBeganAt, newCompletedAt, newExceeded, newCancelled, marking);
    }

    private static State state(List<Question> questions, @Nullable Instant acknowledgedAt, @Nullable Instant beganAt, @Nullable Instant completedAt,
            @Nullable String exceeded, @Nullable String cancelled) {
        if (cancelled != null) {
            return State.CANCELLED;
        }
        if (exceeded != null) {
            return State.EXCEEDED_NOTICE;
        }
        if (!questions.isEmpty() && questions.getLast().open()) {
            return State.QUESTIONED;
        }
        if (beganAt != null) {
            return completedAt == null ? State.UNDERWAY : State.COMPLETED;
        }
        if (questions.stream().anyMatch(question -> question.explanation() != null)) {
            return State.EXPLAINED;
        }
        return acknowledgedAt == null ? State.NOTIFIED : State.ACKNOWLEDGED;
    }
}

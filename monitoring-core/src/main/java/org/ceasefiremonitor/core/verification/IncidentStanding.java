package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.jspecify.annotations.Nullable;

/**
 * Where an incident stands, in its own stream and in the directory alike.
 *
 * @param revision    how many events decided about it; attaching and detaching reports does not count
 * @param agreementId the agreement by which it is judged
 * @param state       where it stands
 * @param reports     the reports that speak to it, in the order in which they were attached
 * @param verifier    who is to verify it; absent while nobody is assigned
 * @param result      what came of the verification; absent before, and once it was reopened
 * @param violation   what was established on it; absent before, and once it was reopened
 * @param mergedInto  the incident that goes on; absent unless it is merged
 * @param beforeMerger the state before a merger; absent unless it is merged
 * @param openedAt    when it was opened
 * @param assignBy    when a verifier is to be assigned at the latest
 * @param resultBy    when there is to be a result at the latest
 * @param marking     who may see it: whoever may see each of its reports
 * @param resultFrom  from when on the time for a result runs
 * @param missed      times that ran out since it was opened or reopened
 * @param links       how it hangs together with other incidents, in the order in which that was said; at most 100
 * @param matches     notified activities that match it, or did until that was taken back; at most 100
 * @param detections  the detections that speak to it, once for each batch, in the order in which the batches were attached; at most 100
 */
public record IncidentStanding(IncidentId incidentId, long revision, AgreementId agreementId, State state, List<GroupedReport> reports,
        @Nullable Verifier verifier, @Nullable Result result, @Nullable EstablishedViolation violation, @Nullable IncidentId mergedInto,
        @Nullable State beforeMerger, Instant openedAt, Instant assignBy, Instant resultBy, Marking marking,
        Instant resultFrom, List<ClockKind> missed, List<Link> links, List<Match> matches,
        List<GroupedDetections> detections) implements Definition, Marked {

    /** Links that one incident can have. */
    static final int MOST_LINKS = 100;
    /** Activities that one incident can be matched with. */
    static final int MOST_MATCHES = 100;

    /** States of an incident (domain reference, section 5.3, D2). */
    public enum State {
        /** Nobody is assigned yet. */
        OPENED,
        /** A verifier is at it. */
        UNDER_VERIFICATION,
        VERIFIED,
        UNSUBSTANTIATED,
        UNVERIFIABLE,
        NOTIFIED_ACTIVITY,
        /** It goes on as part of another. */
        MERGED,
        CLOSED,
        /** Its result no longer stands. */
        REOPENED;

        /** Whether a result stands. */
        public boolean concluded() {
            return this == VERIFIED || this == UNSUBSTANTIATED || this == UNVERIFIABLE || this == NOTIFIED_ACTIVITY;
        }
    }

    /**
     * Who is to verify.
     *
     * @param participant participant for which the person acts
     * @param person      pseudonym
     * @param at          when assigned
     */
    public record Verifier(ParticipantId participant, String person, Instant at) {
    }

    /**
     * What came of a verification.
     *
     * @param outcome the result
     * @param basis   what a verified incident rests on; absent for other results
     * @param reports reports that it rests on
     * @param method  how it was found out
     * @param reason  why this is the result
     * @param at      when
     * @param seenBy  the monitoring assets that observed what it rests on
     * @param missionId the mission that was at the place; absent unless it rests on a visit
     * @param activityId the notified activity that it was; absent unless that is the result
     * @param detections detections that it rests on
     */
    public record Result(Outcome outcome, @Nullable Basis basis, List<ViolationId> reports, String method, String reason, Instant at, List<SeenBy> seenBy,
            @Nullable MissionId missionId, @Nullable ActivityId activityId, List<NamedDetections> detections) {

        public Result {
            seenBy = seenBy == null ? List.of() : List.copyOf(seenBy);
            detections = detections == null ? List.of() : List.copyOf(detections);
        }
    }

    /**
     * What was established.
     *
     * @param provisionId the provision
     * @param proposed    the highest severity that the rules proposed for a report; absent if they proposed none
     * @param severity    the severity that a person set
     * @param accused     the Party that is accused; absent while none is
     * @param reason      why
     * @param at          when
     */
    public record EstablishedViolation(String provisionId, @Nullable Severity proposed, Severity severity, @Nullable ParticipantId accused,
            String reason, Instant at) {
    }

    /**
     * How it hangs together with another incident.
     *
     * @param to     the other incident
     * @param kind   how
     * @param reason why
     * @param at     when that was said
     */
    public record Link(IncidentId to, LinkKind kind, String reason, Instant at) {
    }

    /**
     * A notified activity that matches it.
     *
     * @param activityId the activity
     * @param announced  whether it was notified so, and is of a kind that is, before the first report says that it began
     * @param reason     what a person said to it; absent where the system matched them
     * @param at         when
     * @param takenBack  why a person took that back; absent while it stands
     */
    public record Match(ActivityId activityId, boolean announced, @Nullable String reason, Instant at, @Nullable String takenBack) {

        /** Whether it was not taken back. */
        boolean stands() {
            return takenBack == null;
        }
    }

    /** What was kept before incidents were linked, or matched, has no links, or matches, and before detections were attached none of these. */
    public IncidentStanding {
        detections = detections == null ? List.of() : List.copyOf(detections);
        links = links == null ? List.of() : List.copyOf(links);
        matches = matches == null ? List.of() : List.copyOf(matches);
    }

    @Override
    public Identifier identifier() {
        return incidentId;
    }

    /**
     * From the reports and assets that its result rests on, from the activity that it was found to be, from the incident into which it was merged, beside others of
     * which one Party is accused under one provision, and while a result is awaited from its agreement.
     */
    @Override
    public Set<String> foundUnder() {
        var reports = violation == null || result == null ? Stream.<String>empty() : result.reports().stream().map(ViolationId::key);
        var activity = result == null || result.activityId() == null ? Stream.<String>empty() : Stream.of(result.activityId().key());
        var alike = violation == null || violation.accused() == null ? Stream.<String>empty()
                : Stream.of(alike(agreementId, violation.provisionId(), violation.accused(), LocalDate.ofInstant(violation.at(), ZoneOffset.UTC)));
        var assets = result == null ? Stream.<String>empty() : result.seenBy().stream().map(seen -> seen.assetId().key());
        var whole = Stream.ofNullable(mergedInto).map(IncidentId::key);
        var awaited = awaitsResult() ? Stream.of(agreementId.key()) : Stream.<String>empty();
        return Stream.of(reports, activity, alike, assets, whole, awaited).flatMap(each -> each).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The key under which the violations of one provision are found of which one Party is accused and that were established on one day.
     *
     * @param day in UTC
     */
    public static String alike(AgreementId agreement, String provision, ParticipantId accused, LocalDate day) {
        return day + " " + agreement.key() + " " + accused.key() + " " + provision;
    }

    /**
     * The batches that a violation rests on that was established without any report, each with all of it that speaks to the incident; empty for others, whose reports
     * weigh for them.
     */
    public List<GroupedDetections> onDetectionsAlone() {
        return violation == null || result == null || !result.reports().isEmpty() ? List.of()
                : result.detections().stream().flatMap(named -> of(named.batch()).stream()).toList();
    }

    /** The earliest beginning that a report or detection of it tells: the instant by which it is judged. */
    public Instant from() {
        return Stream.concat(reports.stream().map(GroupedReport::from), detections.stream().map(GroupedDetections::from)).min(Instant::compareTo).orElse(openedAt);
    }

    /** The latest end that a report or detection of it tells. */
    public Instant to() {
        return Stream.concat(reports.stream().map(GroupedReport::to), detections.stream().map(GroupedDetections::to)).max(Instant::compareTo).orElse(openedAt);
    }

    /** The highest severity that the rules proposed for a report or detections of it; null if they proposed none. */
    public @Nullable Severity proposed() {
        return Stream.concat(reports.stream().map(GroupedReport::severity), detections.stream().map(GroupedDetections::severity)).filter(Objects::nonNull).max(Severity::compareTo).orElse(null);
    }

    /** The severity that a person set, else the proposed one. */
    public @Nullable Severity severity() {
        return violation == null ? proposed() : violation.severity();
    }

    /** Whether the result stands that it happened; also once it is closed. */
    public boolean verified() {
        return result != null && result.outcome() == Outcome.VERIFIED;
    }

    /** What of a batch speaks to it. */
    Optional<GroupedDetections> of(DetectionsId batch) {
        return detections.stream().filter(each -> each.batch().equals(batch)).findFirst();
    }

    /** Reports and single detections that speak to it. */
    public int observations() {
        return reports.size() + detections.stream().mapToInt(each -> each.numbers().count()).sum();
    }

    /** What speaks to it, by what, where and when: its reports, then its detections, those of a batch by their middle and once for each kind. */
    public List<Sighting> sightings() {
        return Stream.concat(reports.stream().map(GroupedReport::sighting), detections.stream().flatMap(GroupedDetections::sightings)).toList();
    }

    /** Participants that recorded what speaks to it, each once. */
    public Set<ParticipantId> observers() {
        return Stream.concat(reports.stream().map(GroupedReport::originator), detections.stream().map(GroupedDetections::originator)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody of a participant verified it, or is to verify it. */
    public boolean verifiedBy(ParticipantId participant) {
        return verifier != null && verifier.participant().equals(participant);
    }

    /** Whether a person verified it, or is to verify it, or recorded something that speaks to it. */
    public boolean verifiedOrObservedBy(ParticipantId participant, String person) {
        return verifiedBy(participant) && Objects.requireNonNull(verifier).person().equals(person)
                || reports.stream().anyMatch(each -> each.originator().equals(participant) && each.person().equals(person))
                || detections.stream().anyMatch(each -> each.originator().equals(participant) && each.person().equals(person));
    }

    /**
     * Whether all that speaks to it is of one source, so that a verification has to wait for another, or for a visit. By which asset a report was observed is
     * not known here: a report of an asset beside detections of the same one passes for a second source, until the verification looks.
     */
    public boolean ofOneSource() {
        return !Witness.independent( Stream.concat(reports.stream().map(each -> new Witness(each.source(), null, each.originator(), each.person())),
                detections.stream().map(GroupedDetections::witness)).toList());
    }

    /** Whether a participant may see it. */
    public boolean shownTo(ParticipantId reader) {
        return reports.isEmpty() ? !marking.limits() : marking.shows(reader, reports.getFirst().originator());
    }

    /** Whether something with this marking may name it: where only some may see the incident, nobody else may learn of it. */
    public boolean namedUnder(Marking other) {
        return !marking.limits() || other.and(marking).equals(other);
    }

    /** The activities that match it now. */
    public List<ActivityId> matched() {
        return matches.stream().filter(Match::stands).map(Match::activityId).toList();
    }

    /** What was said of an activity; empty if nothing ever was. */
    public Optional<Match> match(ActivityId activity) {
        return matches.stream().filter(each -> each.activityId().equals(activity)).findFirst();
    }

    /** When a time runs out that can still be missed; null where none is waited for. */
    @Nullable Instant due(ClockKind kind) {
        return missed.contains(kind) ? null : switch (kind) {
            case VERIFIER_ASSIGNMENT -> state == State.OPENED || state == State.REOPENED ? assignBy : null;
            case VERIFICATION_RESULT -> awaitsResult() ? resultBy : null;
            default -> null;
        };
    }

    /** The standing that a reversal of the merger returns to. */
    IncidentStanding unmerged() {
        return at(Objects.requireNonNull(beforeMerger, "only a merger is reversed"), verifier, result, violation);
    }

    /** Whether the mechanism owes a result. */
    public boolean awaitsResult() {
        return state == State.OPENED || state == State.UNDER_VERIFICATION || state == State.REOPENED;
    }

    /** The standing after an event; the one before is null for the first. */
    public static IncidentStanding evolve(@Nullable IncidentStanding before, IncidentEvent event) {
        if (event instanceof IncidentOpened opened) {
            return new IncidentStanding(opened.incidentId(), 1, opened.agreementId(), State.OPENED, opened.reports(), null, null, null, null,
                    null, opened.at(), opened.assignBy(), opened.resultBy(), opened.marking(), opened.at(), List.of(), List.of(), List.of(),
                    opened.detections() == null ? List.of() : opened.detections());
        }
        return Objects.requireNonNull(before, "an incident begins with its opening").after(event).marked(event.marking());
    }

    /** What is attached can narrow who may see the incident. */
    private IncidentStanding marked(Marking newMarking) {
        return newMarking.equals(marking) ? this : new IncidentStanding(incidentId, revision, agreementId, state, reports, verifier, result, violation,
                mergedInto, beforeMerger, openedAt, assignBy, resultBy, newMarking, resultFrom, missed, links, matches, detections);
    }

    private IncidentStanding after(IncidentEvent event) {
        return switch (event) {
            case IncidentOpened opened -> throw new IllegalStateException("an incident is opened once");
            case ReportAttached attached -> grouping(Stream.concat(reports.stream(), Stream.of(attached.report())).toList(),
                    attached.resultBy(), attached.marking());
            case ReportDetached detached -> grouping(reports.stream()
                    .filter(each -> !each.violationId().equals(detached.violationId())).toList(), resultBy, marking);
            case DetectionsAttached attached -> detecting(attached.detections().batch(), attached.detections(), Objects.requireNonNullElse(attached.resultBy(), resultBy));
            case DetectionsDetached detached -> detecting(detached.batch(), detached.remaining(), resultBy);
            case VerifierAssigned assigned -> at(State.UNDER_VERIFICATION,
                    new Verifier(assigned.verifier(), assigned.person(), assigned.at()), result, violation);
            case VerificationConcluded concluded -> at(State.valueOf(concluded.outcome().name()), verifier, new Result(concluded.outcome(),
                    concluded.basis(), concluded.reports(), concluded.method(), concluded.reason(), concluded.at(),
                    concluded.seenBy() == null ? List.of() : concluded.seenBy(), concluded.missionId(), concluded.activityId(),
                    concluded.detections() == null ? List.of() : concluded.detections()), violation);
            case ViolationEstablished established -> at(state, verifier, result, new EstablishedViolation(established.provisionId(),
                    established.proposed(), established.severity(), established.accused(), established.reason(), established.at()));
            case IncidentMerged merged -> new IncidentStanding(incidentId, revision + 1, agreementId, State.MERGED, reports, verifier, result,
                    violation, merged.into(), state, openedAt, assignBy, resultBy, marking, resultFrom, missed, links, matches, detections);
            case MergerReversed reversed -> unmerged();
            case IncidentClosed closed -> at(State.CLOSED, verifier, result, violation);
            case IncidentReopened reopened -> new IncidentStanding(incidentId, revision + 1, agreementId, State.REOPENED, reports, null, null, null,
                    null, null, openedAt, Objects.requireNonNullElse(reopened.assignBy(), assignBy),
                    Objects.requireNonNullElse(reopened.resultBy(), resultBy), marking, reopened.at(), List.of(), links, matches, detections);
            case VerificationOverdue overdue -> new IncidentStanding(incidentId, revision + 1, agreementId, state, reports, verifier, result,
                    violation, mergedInto, beforeMerger, openedAt, assignBy, resultBy, marking, resultFrom,
                    Stream.concat(missed.stream(), Stream.of(overdue.kind())).toList(), links, matches, detections);
            case IncidentLinked linked -> linking(Stream.concat(links.stream(),
                    Stream.of(new Link(linked.to(), linked.kind(), linked.reason(), linked.at()))).toList());
            case IncidentUnlinked unlinked -> linking(links.stream()
                    .filter(each -> !each.to().equals(unlinked.to()) || each.kind() != unlinked.kind()).toList());
            case ActivityMatched matched -> matching(matched.activityId(), new Match(matched.activityId(), matched.announced(), matched.reason(),
                    matched.at(), null));
            case MatchTakenBack back -> match(back.activityId()).map(each -> matching(back.activityId(), new Match(each.activityId(), each.announced(),
                    each.reason(), each.at(), back.reason()))).orElseThrow();
        };
    }

    private IncidentStanding grouping(List<GroupedReport> newReports, Instant newResultBy, Marking newMarking) {
        return new IncidentStanding(incidentId, revision, agreementId, state, newReports, verifier, result, violation, mergedInto,
                beforeMerger, openedAt, assignBy, newResultBy, newMarking, resultFrom, missed, links, matches, detections);
    }

    /** What of a batch speaks to it from now on; the batch keeps its place among the others. */
    private IncidentStanding detecting(DetectionsId batch, @Nullable GroupedDetections now, Instant newResultBy) {
        var before = of(batch).isPresent();
        return new IncidentStanding(incidentId, revision, agreementId, state, reports, verifier, result, violation, mergedInto, beforeMerger, openedAt, assignBy,
                newResultBy, marking, resultFrom, missed, links, matches, Stream.concat(
                        detections.stream().flatMap(each -> each.batch().equals(batch) ? Stream.ofNullable(now) : Stream.of(each)),
                        before ? Stream.empty() : Stream.ofNullable(now)).toList());
    }

    private IncidentStanding linking(List<Link> newLinks) {
        return new IncidentStanding(incidentId, revision, agreementId, state, reports, verifier, result, violation, mergedInto, beforeMerger, openedAt, assignBy,
                resultBy, marking, resultFrom, missed, newLinks, matches, detections);
    }

    private IncidentStanding matching(ActivityId activity, Match match) {
        return new IncidentStanding(incidentId, revision + 1, agreementId, state, reports, verifier, result, violation, mergedInto, beforeMerger, openedAt,
                assignBy, resultBy, marking, resultFrom, missed, links,
                Stream.concat(matches.stream().filter(each -> !each.activityId().equals(activity)), Stream.of(match)).toList(), detections);
    }

    private IncidentStanding at(State newState, @Nullable Verifier newVerifier, @Nullable Result newResult,
            @Nullable EstablishedViolation newViolation) {
        return new IncidentStanding(incidentId, revision + 1, agreementId, newState, reports, newVerifier, newResult, newViolation, null, null,
                openedAt, assignBy, resultBy, marking, resultFrom, missed, links, matches, detections);
    }
}

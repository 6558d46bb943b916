package org.ceasefiremonitor.projections.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.breach.Attribution;
import org.ceasefiremonitor.core.commission.breach.BreachCaseFiled;
import org.ceasefiremonitor.core.commission.breach.CasesJoined;
import org.ceasefiremonitor.core.commission.breach.Claim;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.commission.breach.FilingCorrected;
import org.ceasefiremonitor.core.commission.breach.Finding;
import org.ceasefiremonitor.core.commission.breach.FindingIssued;
import org.ceasefiremonitor.core.commission.breach.FindingRevised;
import org.ceasefiremonitor.core.commission.breach.Intent;
import org.ceasefiremonitor.core.commission.breach.Justification;
import org.ceasefiremonitor.core.commission.breach.Ruling;
import org.ceasefiremonitor.core.commission.breach.StandardOfProof;
import org.ceasefiremonitor.core.commission.remedy.NonComplianceFound;
import org.ceasefiremonitor.core.commission.remedy.RemedyComplianceVerified;
import org.ceasefiremonitor.core.commission.remedy.RemedyEscalated;
import org.ceasefiremonitor.core.commission.remedy.RemedyKind;
import org.ceasefiremonitor.core.commission.remedy.RemedyProposed;
import org.ceasefiremonitor.core.commission.remedy.RemedyResultStruck;
import org.ceasefiremonitor.core.commission.remedy.RemedyWaived;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.mechanism.AssetCompromised;
import org.ceasefiremonitor.core.mechanism.CompromiseEnded;
import org.ceasefiremonitor.core.mechanism.CompromiseStruck;
import org.ceasefiremonitor.core.mechanism.Detection;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.mechanism.DetectionsRecorded;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.verification.AuthenticityChallenged;
import org.ceasefiremonitor.core.verification.AuthenticityRejected;
import org.ceasefiremonitor.core.verification.BytesKept;
import org.ceasefiremonitor.core.verification.DetectionsAttached;
import org.ceasefiremonitor.core.verification.DetectionsDetached;
import org.ceasefiremonitor.core.verification.EvidenceCollected;
import org.ceasefiremonitor.core.verification.EvidenceRestricted;
import org.ceasefiremonitor.core.verification.EvidenceSealed;
import org.ceasefiremonitor.core.verification.EvidenceWithdrawn;
import org.ceasefiremonitor.core.verification.GroupedDetections;
import org.ceasefiremonitor.core.verification.GroupedReport;
import org.ceasefiremonitor.core.verification.IncidentMerged;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.IntegrityAlarmRaised;
import org.ceasefiremonitor.core.verification.MergerReversed;
import org.ceasefiremonitor.core.verification.ReportAttached;
import org.ceasefiremonitor.core.verification.ReportDetached;
import org.ceasefiremonitor.core.verification.RulingReversed;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Paging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

abstract class DoubtViewContract {

    private static final String WHO = "harbour-state";
    private static final Instant AT = Reports.OBSERVED;
    private static final Reader READER = Reader.of(new ParticipantId(WHO));
    /** Records some of what is told of another's things, and may see only what is marked GREEN or names it. */
    private static final ParticipantId ASTORIA = new ParticipantId("astoria");

    private final Database database;
    private final Reports log = new Reports();

    DoubtViewContract(Database database) {
        this.database = database;
    }

    /** What rests on what and what is doubted, kept as plainly as can be; the answer is worked out by walking along it. */
    private static final class Known {
        final Map<String, Set<String>> on = new HashMap<>();
        final Map<String, Integer> minute = new HashMap<>();
        final Set<String> retracted = new HashSet<>();
        /** What is said of an item of evidence, by the item. */
        final Map<String, Set<String>> said = new HashMap<>();
        final Map<String, TreeMap<Integer, Integer>> compromised = new HashMap<>();

        /** What detections of an asset speak to an incident, or stand in a batch: by the incident or batch and the batch, the first and the last minute. */
        final Map<String, Map<String, int[]>> detected = new HashMap<>();

        /** Who may see each thing now; all participants where nothing is said. */
        final Map<String, Marking> markings = new HashMap<>();

        void rests(String thing, String ground) {
            on.computeIfAbsent(thing, key -> new HashSet<>()).add(ground);
        }

        Set<String> doubts(String thing, Reader reader) {
            var doubts = new TreeSet<String>();
            if (!markings.getOrDefault(thing, Marking.GREEN).shows(reader.participant(), new ParticipantId(WHO))) {
                return doubts;
            }
            if (retracted.contains(thing) || !said.getOrDefault(thing, Set.of()).isEmpty()) {
                doubts.add(thing);
            }
            detected.getOrDefault(thing, Map.of()).forEach((batch, minutes) -> compromised.getOrDefault("asset/" + batch.substring(0, 2), new TreeMap<>())
                    .forEach((from, until) -> {
                        if (minutes[0] < until && minutes[1] >= from) {
                            doubts.add("asset/" + batch.substring(0, 2));
                        }
                    }));
            for (var ground : on.getOrDefault(thing, Set.of())) {
                if (ground.startsWith("asset/")) {
                    int begun = minute.get(thing);
                    // a report lasts for two minutes
                    compromised.getOrDefault(ground, new TreeMap<>()).forEach((from, until) -> {
                        if (begun < until && begun + 2 >= from) {
                            doubts.add(ground);
                        }
                    });
                } else {
                    doubts.addAll(doubts(ground, reader));
                }
            }
            return doubts;
        }

        List<String> all(Reader reader) {
            var things = new TreeSet<>(on.keySet());
            things.addAll(retracted);
            things.addAll(said.keySet());
            things.removeIf(thing -> thing.startsWith("digest/"));
            things.addAll(detected.keySet());
            return things.stream().flatMap(thing -> doubts(thing, reader).stream().map(about -> thing + " " + about)).toList();
        }
    }

    @Test
    void what_is_in_doubt_is_what_a_walk_from_it_finds_at_every_position_of_random_logs() throws Exception {
        for (int seed = 1; seed <= 3; seed++) {
            var told = new Telling(new Random(seed));
            var feed = new Feed(database.migrated());
            feed.to(new DoubtProjection(feed.writer(), feed.jdbc()));
            feed.deliver(told.log.messages(), 7);
            var queries = new DoubtQueries(feed.reader());
            var inDoubt = 0;
            var hidden = 0;
            for (long position : told.expected.keySet()) {
                var listed = new ArrayList<String>();
                queries.stream(DoubtFilter.ALL, READER, position, each -> listed.add(each.thing() + " " + each.doubt().about()));
                // two compromises of one asset are two reasons, and one walk
                assertThat(new TreeSet<>(listed)).as("seed %s, position %s", seed, position).isEqualTo(new TreeSet<>(told.expected.get(position)));
                var toAstoria = new TreeSet<String>();
                queries.stream(DoubtFilter.ALL, Reader.of(ASTORIA), position, each -> toAstoria.add(each.thing() + " " + each.doubt().about()));
                assertThat(toAstoria).as("to another, seed %s, position %s", seed, position).isEqualTo(new TreeSet<>(told.toAstoria.get(position)));
                for (var reader : List.of(READER, Reader.of(ASTORIA))) {
                    var all = (reader == READER ? told.expected : told.toAstoria).get(position).stream().map(line -> line.substring(0, line.indexOf(' ')))
                            .filter(thing -> thing.startsWith("incident/")).collect(Collectors.toCollection(TreeSet::new));
                    assertThat(counted(feed, position, reader)).as("seed %s, position %s", seed, position).isEqualTo(all);
                }
                hidden += new TreeSet<>(listed).size() - toAstoria.size();
                var things = told.expected.get(position).stream().map(line -> line.substring(0, line.indexOf(' '))).filter(thing -> !thing.startsWith("violation/") && !thing.startsWith("detection/") && !thing.startsWith("evidence/"))
                        .collect(Collectors.toCollection(TreeSet::new));
                var beside = feed.reader().read(DoubtQueries.VIEWS, position, reading -> DoubtQueries.of(reading, things, READER));
                assertThat(beside.keySet()).isEqualTo(things);
                beside.forEach((thing, doubts) -> assertThat(doubts).extracting(Doubt::about).as(thing).allMatch(about -> listed.contains(thing + " " + about)));
                inDoubt += listed.size();
            }
            assertThat(inDoubt).as("the log tells of doubts").isGreaterThan(200);
            assertThat(hidden).as("not all of them are for everybody").isBetween(50, inDoubt - 50);
        }
    }

    /** The incidents of all that were opened that a query counts as being in doubt. */
    private static Set<String> counted(Feed feed, long position, Reader reader) {
        return feed.reader().<Set<String>>read(DoubtQueries.VIEWS, position, reading -> {
            var conditions = new Conditions();
            var incidents = IntStream.range(0, Telling.GROUPS).mapToObj(number -> "select '" + Telling.incident(number).key() + "'")
                    .collect(Collectors.joining(" union all "));
            return new TreeSet<>(reading.jdbc().sql(DoubtQueries.inDoubt(conditions, reading, reader, incidents) + "select thing from in_doubt")
                    .params(conditions.parameters()).query(String.class).list());
        });
    }

    /** A made-up log, and what is in doubt after each event of it. */
    private static final class Telling {
        private final Random random;
        private final Reports log = new Reports();
        private final Known known = new Known();
        /** By position; the events of one report in several zones are one step. */
        private final TreeMap<Long, List<String>> expected = new TreeMap<>();
        /** The same, of what is told to somebody who may not see everything. */
        private final TreeMap<Long, List<String>> toAstoria = new TreeMap<>();
        private final Map<Integer, Integer> merged = new HashMap<>();
        private final Set<Integer> joined = new HashSet<>();

        /** The minutes of the detections of each batch, in order of their numbers. */
        private final Map<DetectionsId, List<Integer>> batches = new HashMap<>();
        /** Which of a batch speak to an incident. */
        private final Map<String, TreeSet<Integer>> speaking = new HashMap<>();

        private static final int REPORTS = 12;
        /** The bytes that each result of a remedy names. */
        private final Map<Integer, List<List<String>>> results = new HashMap<>();

        private static final int ITEMS = 5;
        private static final int BATCHES = 5;
        private static final int GROUPS = 6;
        private static final int CASES = 4;

        Telling(Random random) {
            this.random = random;
            for (int i = 0; i < REPORTS; i++) {
                report(i, false);
            }
            for (int i = 0; i < BATCHES; i++) {
                batch(i);
            }
            for (int i = 0; i < ITEMS; i++) {
                collect(i);
            }
            for (int i = 0; i < GROUPS; i++) {
                int first = random.nextInt(REPORTS);
                known.rests(incident(i).key(), violation(first).key());
                var batch = batches.keySet().stream().sorted(Comparator.comparing(DetectionsId::value)).toList().get(i % BATCHES);
                speaking.computeIfAbsent(incident(i) + " " + batch, key -> new TreeSet<>()).add(1);
                tell(new IncidentOpened(incident(i), Reports.AGREEMENT, List.of(grouped(first)), AT, AT, AT, marking(incident(i)),
                        List.of(Objects.requireNonNull(detections(incident(i), batch)))));
            }
            for (int i = 0; i < CASES; i++) {
                file(i, true);
                known.rests(new RemedyId("remedy-" + i).key(), breach(i).key());
                tell(new RemedyProposed(new RemedyId("remedy-" + i), breach(i), new BallotId("b"), new ParticipantId("river-state"), RemedyKind.WEAPON_REMOVAL,
                        "a", AT, "v", "c", "p", new ParticipantId(WHO)));
            }
            for (int i = 0; i < 150; i++) {
                step();
            }
        }

        private void tell(Event event) {
            log.record(event, WHO);
            expect();
        }

        /** A later event of a thing, which somebody else may record: the thing remains whose it is. */
        private void tellOn(Event event) {
            log.record(event, random.nextBoolean() ? WHO : ASTORIA.value());
            expect();
        }

        private void expect() {
            expected.put(log.head(), known.all(READER));
            toAstoria.put(log.head(), known.all(Reader.of(ASTORIA)));
        }

        /** Who may see a thing after its next event: often as before, sometimes fewer, sometimes more. */
        private Marking marking(Identifier thing) {
            if (random.nextInt(3) == 0) {
                known.markings.put(thing.key(), List.of(Marking.GREEN, new Marking(Tlp.AMBER, List.of(ASTORIA)), new Marking(Tlp.AMBER, List.of()),
                        new Marking(Tlp.AMBER_STRICT, List.of())).get(random.nextInt(4)));
            }
            return known.markings.getOrDefault(thing.key(), Marking.GREEN);
        }

        private void report(int number, boolean again) {
            var plain = Reports.plain(random.nextInt(200));
            var asset = random.nextInt(3) == 0 ? null : asset(random.nextInt(2));
            var report = new Report(plain.source(), plain.means(), plain.observerPosition(), plain.place(), plain.observed(), plain.kind(), plain.movement(),
                    plain.flightDirection(), plain.weaponClass(), plain.weaponDetail(), plain.count(), plain.side(), plain.casualties(), plain.reliability(),
                    plain.credibility(), plain.narrative(), plain.evidence(), plain.attribution(), null, marking(violation(number)), asset);
            var id = violation(number);
            known.on.put(id.key(), asset == null ? Set.of() : Set.of(asset.key()));
            known.minute.put(id.key(), (int) ((report.observed().from().getEpochSecond() - AT.getEpochSecond()) / 60));
            if (again) {
                log.correct(id.value(), report, WHO, Reports.judged(report, random.nextBoolean() ? new String[] {"z1"} : new String[] {"z2", "z3"}));
            } else {
                log.report(id.value(), report, WHO, "z1", "z2");
            }
            expect();
        }

        /** A batch of two assets in turn, over up to an hour. */
        private void batch(int number) {
            var asset = asset(number % 2);
            int begun = random.nextInt(150);
            var minutes = IntStream.range(0, 10).mapToObj(i -> begun + random.nextInt(30)).toList();
            var event = new DetectionsRecorded(asset, AT, number + 1L, minutes.stream().map(each -> new Detection(minute(each), Kind.EXPLOSION, new Position(30.5, 48.5),
                    null, null)).toList());
            batches.put(event.registered(), minutes);
            known.detected.put("detection/" + event.registered().value(), Map.of(event.registered().value(), ends(minutes)));
            tell(event);
        }

        private static int[] ends(Collection<Integer> minutes) {
            return new int[] {Collections.min(minutes), Collections.max(minutes)};
        }

        /** The detections of a batch that speak to an incident now, which is noted. */
        private @Nullable GroupedDetections detections(IncidentId incident, DetectionsId batch) {
            var numbers = speaking.getOrDefault(incident + " " + batch, new TreeSet<>());
            var spans = known.detected.computeIfAbsent(incident.key(), key -> new HashMap<>());
            if (numbers.isEmpty()) {
                spans.remove(batch.value());
                return null;
            }
            var ends = ends(numbers.stream().map(each -> batches.get(batch).get(each - 1)).toList());
            spans.put(batch.value(), ends);
            return new GroupedDetections(batch, numbers(numbers), batch.asset(), new ParticipantId(WHO), "g", "s", List.of(Kind.EXPLOSION), new Position(30.5, 48.5), 0,
                    minute(ends[0]), minute(ends[1]), null, null);
        }

        private static DetectionNumbers numbers(Collection<Integer> numbers) {
            return DetectionNumbers.of(numbers.stream().mapToInt(Integer::intValue));
        }

        private void regroup(IncidentId incident) {
            var batch = batches.keySet().stream().sorted(Comparator.comparing(DetectionsId::value)).toList().get(random.nextInt(BATCHES));
            var speak = speaking.computeIfAbsent(incident + " " + batch, key -> new TreeSet<>());
            var some = new TreeSet<Integer>();
            for (int i = 0; i < 2; i++) {
                some.add(1 + random.nextInt(10));
            }
            if (random.nextBoolean()) {
                some.removeAll(speak);
                if (!some.isEmpty()) {
                    speak.addAll(some);
                    tellOn(new DetectionsAttached(incident, numbers(some), Objects.requireNonNull(detections(incident, batch)), AT, marking(incident), null, null));
                }
            } else {
                if (random.nextInt(3) == 0) {
                    some.addAll(speak);
                }
                some.retainAll(speak);
                if (!some.isEmpty()) {
                    speak.removeAll(some);
                    tellOn(new DetectionsDetached(incident, batch, numbers(some), detections(incident, batch), "r", AT, marking(incident)));
                }
            }
        }

        /** Every other item is taken by an asset; the first two are sealed under one digest, the last is not sealed. */
        private void collect(int number) {
            int taken = random.nextInt(200);
            var asset = number % 2 == 0 ? asset(number % 4 / 2) : null;
            if (asset != null) {
                known.detected.put(item(number).key(), Map.of(asset.value(), new int[] {taken, taken}));
            }
            tell(new EvidenceCollected(item(number), "d", "c", new ParticipantId(WHO), "m", minute(taken), null, null, AT, marking(item(number)), asset));
            if (number < ITEMS - 1) {
                known.rests("digest/" + digest(number), item(number).key());
                tellOn(new EvidenceSealed(item(number), digest(number), 4, "image/jpeg", AT, marking(item(number))));
            }
        }

        private static String digest(int number) {
            return String.valueOf("0123456789abcdef".charAt(Math.max(1, number))).repeat(64);
        }

        private void speakOf(EvidenceId item) {
            var marking = marking(item);
            var said = known.said.computeIfAbsent(item.key(), key -> new HashSet<>());
            switch (random.nextInt(6)) {
                case 0 -> toggle(said, "fake", new AuthenticityRejected(item, "r", AT, marking), new RulingReversed(item, "r", AT, marking));
                case 1, 2 -> toggle(said, "bytes", new IntegrityAlarmRaised(item, null, 0, AT, marking),
                        new BytesKept(item, new ParticipantId(WHO), "m", AT, marking));
                case 3 -> {
                    if (said.add("withdrawn")) {
                        tellOn(new EvidenceWithdrawn(item, "r", AT, marking));
                    }
                }
                case 4 -> tellOn(new AuthenticityChallenged(item, new ParticipantId(WHO), "m", "r", AT, marking));
                default -> tellOn(new EvidenceRestricted(item, "r", AT, marking));
            }
        }

        private void toggle(Set<String> said, String what, Event event, Event back) {
            var was = !said.add(what);
            if (was) {
                said.remove(what);
            }
            tellOn(was ? back : event);
        }

        /** A finding of a case, or that its remedy was carried out: each names bytes, and the latest counts. */
        private void find(int breach) {
            var named = Stream.of(digest(random.nextInt(ITEMS)), digest(random.nextInt(ITEMS))).distinct().map(each -> new EvidenceRef(each, 0)).toList();
            var digests = named.stream().map(each -> "digest/" + each.sha256()).toList();
            var remedy = new RemedyId("remedy-" + breach);
            var of = results.computeIfAbsent(breach, key -> new ArrayList<>());
            var finding = new Finding(Attribution.NOT_REACHED, null, Intent.UNKNOWN, new Justification(Claim.NONE, Ruling.NOT_RULED, null),
                    StandardOfProof.CLEAR_AND_CONVINCING, StandardOfProof.REASONABLE_SUSPICION, named, "r");
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    known.on.get(breach(breach).key()).removeIf(ground -> ground.startsWith("digest/"));
                    known.on.get(breach(breach).key()).addAll(digests);
                    tell(random.nextBoolean() ? new FindingIssued(breach(breach), new BallotId("b"), finding, null, null, List.of())
                            : new FindingRevised(breach(breach), new BallotId("b"), finding, null, null, List.of(), "r"));
                }
                case 2 -> {
                    of.add(digests);
                    rest(remedy, of);
                    tell(random.nextBoolean() ? new RemedyComplianceVerified(remedy, "m", named, "r", new ParticipantId(WHO), AT)
                            : new NonComplianceFound(remedy, "m", named, "r", new ParticipantId(WHO), AT));
                }
                case 3 -> {
                    of.add(List.of());
                    tell(random.nextBoolean() ? new RemedyWaived(remedy, "r", AT) : new RemedyEscalated(remedy, "r", AT));
                }
                default -> {
                    if (!of.isEmpty()) {
                        of.removeLast();
                        rest(remedy, of);
                        tell(new RemedyResultStruck(remedy, "r", null, null, null, null));
                    }
                }
            }
        }

        private void rest(RemedyId remedy, List<List<String>> results) {
            known.on.get(remedy.key()).removeIf(ground -> ground.startsWith("digest/"));
            results.forEach(known.on.get(remedy.key())::addAll);
        }

        private static EvidenceId item(int number) {
            return new EvidenceId("e" + number);
        }

        private void file(int number, boolean first) {
            var incidents = new TreeSet<Integer>();
            for (int i = 0; i < 2; i++) {
                incidents.add(random.nextInt(GROUPS));
            }
            var on = known.on.computeIfAbsent(breach(number).key(), key -> new HashSet<>());
            on.removeIf(ground -> ground.startsWith("incident/"));
            incidents.forEach(each -> on.add(incident(each).key()));
            var named = incidents.stream().map(Telling::incident).toList();
            var river = new ParticipantId("river-state");
            tell(first ? new BreachCaseFiled(breach(number), new CommissionId("c"), river, river, named, List.of(), List.of("art-1"), Severity.S2, "s", river,
                    List.of(river), AT, AT)
                    : new FilingCorrected(breach(number), river, river, named, List.of(), List.of("art-1"), Severity.S2, "s", "r"));
        }

        private void step() {
            int report = random.nextInt(REPORTS);
            int group = random.nextInt(GROUPS);
            int other = random.nextInt(GROUPS);
            int breach = random.nextInt(CASES);
            var attached = known.on.get(incident(group).key()).contains(violation(report).key());
            switch (random.nextInt(15)) {
                case 0 -> {
                    if (!log.standings().get("v" + report).retracted()) {
                        report(report, true);
                    }
                }
                case 1 -> {
                    if (random.nextInt(3) == 0 && !log.standings().get("v" + report).retracted()) {
                        known.retracted.add(violation(report).key());
                        log.retract("v" + report, WHO);
                        expect();
                    }
                }
                case 2 -> {
                    if (!attached) {
                        known.rests(incident(group).key(), violation(report).key());
                        tellOn(new ReportAttached(incident(group), grouped(report), AT, AT, marking(incident(group)), null));
                    }
                }
                case 3 -> {
                    if (attached) {
                        known.on.get(incident(group).key()).remove(violation(report).key());
                        tellOn(new ReportDetached(incident(group), violation(report), "r", AT, marking(incident(group))));
                    }
                }
                case 4 -> {
                    if (merged.containsKey(group)) {
                        known.on.get(incident(merged.remove(group)).key()).remove(incident(group).key());
                        tellOn(new MergerReversed(incident(group), "r", AT, marking(incident(group)), null, null, null));
                    } else if (group != other && !merged.containsKey(other) && !merged.containsValue(group)) {
                        merged.put(group, other);
                        known.rests(incident(other).key(), incident(group).key());
                        tellOn(new IncidentMerged(incident(group), incident(other), "r", AT, marking(incident(group))));
                    }
                }
                case 5 -> file(breach, false);
                case 6 -> {
                    int into = random.nextInt(CASES);
                    if (joined.isEmpty() && into != breach) {
                        joined.add(breach);
                        known.rests(breach(into).key(), breach(breach).key());
                        tell(new CasesJoined(breach(breach), breach(into), "r"));
                    }
                }
                case 7, 8 -> regroup(incident(group));
                case 9, 10, 11 -> speakOf(item(random.nextInt(ITEMS)));
                case 12 -> find(breach);
                default -> trust(asset(random.nextInt(2)));
            }
        }

        private void trust(AssetId asset) {
            var compromises = known.compromised.computeIfAbsent(asset.key(), key -> new TreeMap<>());
            var open = compromises.entrySet().stream().filter(each -> each.getValue() == Integer.MAX_VALUE).map(Map.Entry::getKey).findFirst();
            int from = random.nextInt(200);
            if (open.isPresent()) {
                compromises.put(open.get(), open.get() + 30);
                tell(new CompromiseEnded(asset, minute(open.get()), minute(open.get() + 30), "r"));
            } else if (!compromises.isEmpty() && random.nextBoolean()) {
                int first = compromises.pollFirstEntry().getKey();
                tell(new CompromiseStruck(asset, minute(first), "r"));
            } else if (!compromises.containsKey(from)) {
                @Nullable Integer until = random.nextBoolean() ? null : Integer.valueOf(from + 20);
                compromises.put(from, until == null ? Integer.MAX_VALUE : until);
                tell(new AssetCompromised(asset, minute(from), until == null ? null : minute(until), "r"));
            }
        }

        private static Instant minute(int minute) {
            return AT.plusSeconds(60L * minute);
        }

        private static ViolationId violation(int number) {
            return new ViolationId("v" + number);
        }

        private static IncidentId incident(int number) {
            return new IncidentId("i" + number);
        }

        private static BreachCaseId breach(int number) {
            return new BreachCaseId("c" + number);
        }

        private static AssetId asset(int number) {
            return new AssetId("a" + number);
        }
    }

    static GroupedReport grouped(int number) {
        return new GroupedReport(new ViolationId("v" + number), 1, new ParticipantId(WHO), "m-1", "Post", Kind.EXPLOSION, new Position(30.5, 48.5), null, AT, AT,
                Severity.S1, null);
    }

    /** Who may see an item after it was restricted is told of it, and nobody else. */
    @Test
    void a_doubt_about_evidence_is_told_to_those_who_may_see_the_item() throws Exception {
        var item = new EvidenceId("e1");
        var wide = new Marking(Tlp.AMBER, List.of(new ParticipantId("astoria"), new ParticipantId("river-state")));
        var narrow = new Marking(Tlp.AMBER, List.of(new ParticipantId("astoria")));
        log.record(new EvidenceCollected(item, "d", "c", new ParticipantId(WHO), "m", AT, null, null, AT, wide, new AssetId("a1")), WHO);
        log.record(new EvidenceSealed(item, "a".repeat(64), 4, "image/jpeg", AT, wide), WHO);
        log.record(new AuthenticityRejected(item, "r", AT, wide), WHO);
        log.record(new AssetCompromised(new AssetId("a1"), AT, null, "r"), WHO);
        log.record(new EvidenceRestricted(item, "r", AT, narrow), WHO);
        var feed = new Feed(database.migrated());
        feed.to(new DoubtProjection(feed.writer(), feed.jdbc()));
        feed.deliver(log.messages(), 3);
        var queries = new DoubtQueries(feed.reader());

        assertThat(queries.list(DoubtFilter.ALL, Paging.FIRST, Reader.of(new ParticipantId("astoria")), null).items()).hasSize(2);
        assertThat(queries.list(DoubtFilter.ALL, Paging.FIRST, Reader.of(new ParticipantId("river-state")), null).items()).isEmpty();
        assertThat(queries.list(DoubtFilter.ALL, Paging.FIRST, Reader.of(new ParticipantId("river-state")), 3L).items()).as("as it was known then").hasSize(2);
    }

    /** A doubt says something of the report that it is about, so it is told to those who may see that report and all that leads from it. */
    @Test
    void a_doubt_is_told_to_those_who_may_see_what_it_is_about_and_what_leads_from_it() throws Exception {
        var secret = Reports.report(Kind.EXPLOSION, 1, "UNKNOWN", new Marking(Tlp.AMBER, List.of(new ParticipantId("astoria"))), "n", 36.5, 48.1);
        log.report("v1", secret, WHO, "z1");
        log.record(new IncidentOpened(new IncidentId("i1"), Reports.AGREEMENT, List.of(grouped(1)), AT, AT, AT, Marking.GREEN), WHO);
        log.retract("v1", WHO);
        var feed = new Feed(database.migrated());
        feed.to(new DoubtProjection(feed.writer(), feed.jdbc()));
        feed.deliver(log.messages(), 7);
        var queries = new DoubtQueries(feed.reader());

        for (var may : List.of(WHO, "astoria")) {
            assertThat(queries.list(DoubtFilter.ALL, Paging.FIRST, Reader.of(new ParticipantId(may)), null).items()).as(may).hasSize(2);
        }
        assertThat(queries.list(DoubtFilter.ALL, Paging.FIRST, Reader.of(new ParticipantId("river-state")), null).items()).isEmpty();
        assertThat(queries.list(DoubtFilter.ALL, Paging.FIRST, Reader.PUBLIC, null).items()).isEmpty();
        assertThat(feed.reader().<Map<String, List<Doubt>>>read(DoubtQueries.VIEWS, null, reading ->
                DoubtQueries.of(reading, List.of("incident/i1"), Reader.of(new ParticipantId("river-state"))))).isEmpty();
    }
}

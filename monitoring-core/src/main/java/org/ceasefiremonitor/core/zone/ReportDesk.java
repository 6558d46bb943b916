package org.ceasefiremonitor.core.zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Weight;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.intake.ImportStanding;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.report.Imported;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.rule.Refusal;

/**
 * Takes in reports, corrections and retractions. Each is one unit of work over all zones that it concerns, which are loaded in the order
 * of their ids so that two of them never wait for each other. Everything is decided before anything is recorded. What is recorded is,
 * for each report in turn, one event for each zone in that order, then what became of their alert levels.
 */
public final class ReportDesk {

    /** Zones that one report can concern. */
    public static final int MOST_ZONES = 32;

    private final Repository<CeasefireZone> repository;
    private final RecordedReports reports;

    /**
     * @param repository loads zones
     * @param reports    finds what a correction or retraction is about
     */
    public ReportDesk(Repository<CeasefireZone> repository, RecordedReports reports) {
        this.repository = repository;
        this.reports = reports;
    }

    @CommandHandler
    public void decide(ReportViolation command, Circumstances circumstances) {
        var assessor = new Assessor(circumstances);
        var assessed = assessor.assess(command.report(), command.zoneIds(), assessor.imported(command.importId()));
        publish(reported(command.violationId(), assessed, circumstances), load(assessed.zoneIds()), circumstances);
    }

    /** One result for each line, in line order. A line that is refused records nothing and does not touch its neighbours. */
    @CommandHandler
    public List<LineResult> decide(ReportViolations run, Circumstances circumstances) {
        var assessor = new Assessor(circumstances);
        var ids = new HashSet<ViolationId>();
        var zones = new TreeSet<ZoneId>();
        var decided = new ArrayList<Object>(run.reports().size());
        for (var line : run.reports()) {
            try {
                if (ids.contains(line.violationId())) {
                    throw new Refusal(ZoneRule.VIOLATION_RECORDED_ONCE, "An earlier line of this run reports "
                            + line.violationId().value() + ".", Map.of("violationId", line.violationId().value()));
                }
                var assessed = assessor.assess(line.report(), line.zoneIds(), assessor.imported(line.importId()));
                ids.add(line.violationId());
                zones.addAll(assessed.zoneIds());
                decided.add(reported(line.violationId(), assessed, circumstances));
            } catch (Refusal | InvalidInput refused) {
                decided.add(refused);
            }
        }
        var loaded = load(zones);
        var results = new ArrayList<LineResult>(decided.size());
        for (var line : decided) {
            results.add(line instanceof Batch batch
                    ? new LineResult(publish(batch, loaded, circumstances), null)
                    : new LineResult(0, (RuntimeException) line));
        }
        return results;
    }

    @CommandHandler
    public void decide(CorrectViolation command, Circumstances circumstances) {
        var recorded = recorded(command.violationId(), circumstances);
        var stated = new Assessor(circumstances).assess(command.report(), command.zoneIds(), Imported.of(recorded.report()));
        var assessed = new AssessedReport(stated.report().marked(alsoForReporter(stated.report().marking(), recorded, circumstances)),
                stated.zones().stream().map(each -> new AssessedReport.InZone(each.zone(), keptWeight(each.assessment(), stated.report().marking(), recorded))).toList());
        var tallied = assessed.zones().stream()
                .collect(Collectors.toMap(each -> each.zone().zoneId(), each -> Tallied.of(assessed.report(), each.assessment())));
        if (recorded.report().equals(assessed.report()) && recorded.tallied().equals(tallied)) {
            throw new Refusal(ZoneRule.CORRECTION_CHANGES_SOMETHING, "The correction leaves the report " + command.violationId().value()
                    + " as it is.");
        }
        var before = Set.copyOf(recorded.zones());
        var all = new TreeMap<ZoneId, ReportEvent>();
        var definitions = new TreeMap<ZoneId, ZoneDefinition>();
        for (var each : assessed.zones()) {
            var zone = each.zone().zoneId();
            definitions.put(zone, each.zone());
            all.put(zone, new ViolationCorrected(command.violationId(), zone, assessed.zoneIds(), recorded.revision() + 1,
                    before.contains(zone) ? CorrectionEffect.CHANGED : CorrectionEffect.ENTERED, recorded.tallied().get(zone),
                    assessed.report(), each.assessment(), command.reason(), circumstances.at()));
        }
        for (var zone : recorded.zones()) {
            if (!all.containsKey(zone)) {
                definitions.put(zone, CeasefireZone.definition(circumstances, zone));
                all.put(zone, new ViolationCorrected(command.violationId(), zone, assessed.zoneIds(), recorded.revision() + 1,
                        CorrectionEffect.LEFT, recorded.tallied().get(zone), assessed.report(), null, command.reason(),
                        circumstances.at()));
            }
        }
        if (all.size() > MOST_ZONES) {
            throw new Refusal(ZoneRule.ZONES_FEW_ENOUGH, "The report concerns " + all.size()
                    + " zones before and after the correction together; retract it and report anew.", Map.of("zones", all.size()));
        }
        publish(new Batch(List.copyOf(all.values()), List.copyOf(definitions.values())), load(all.keySet()), circumstances);
    }

    @CommandHandler
    public void decide(RetractViolation command, Circumstances circumstances) {
        var recorded = recorded(command.violationId(), circumstances);
        var retracted = retracted(recorded, command.reason(), alsoForReporter(recorded.report().marking(), recorded, circumstances), circumstances);
        publish(retracted, load(retracted.zones()), circumstances);
    }

    /** Those that were retracted by themselves in the meantime stay as they are. */
    @CommandHandler
    public void decide(TakeBackReports command, Circumstances circumstances) {
        var retraction = circumstances.directory().find(command.importId(), ImportStanding.class).map(ImportStanding::retraction)
                .orElseThrow(() -> new Refusal(ZoneRule.TAKEN_BACK_WITH_ITS_IMPORT, "No one has decided to retract the import "
                        + command.importId().value() + ".", Map.of("importId", command.importId().value())));
        var reason = "The import " + command.importId().value() + " was retracted: " + retraction.reason();
        var batches = new ArrayList<Batch>(command.violationIds().size());
        var zones = new TreeSet<ZoneId>();
        for (var violationId : command.violationIds()) {
            var recorded = reports.find(violationId).filter(report -> command.importId().equals(report.report().importId()))
                    .orElseThrow(() -> new Refusal(ZoneRule.TAKEN_BACK_WITH_ITS_IMPORT, "The import " + command.importId().value()
                            + " has no report " + violationId.value() + ".", Map.of("violationId", violationId.value())));
            if (!recorded.state().equals(RecordedReport.RETRACTED)) {
                var retracted = retracted(recorded, reason, shownToReporter(recorded), circumstances);
                batches.add(retracted);
                zones.addAll(retracted.zones());
            }
        }
        var loaded = load(zones);
        batches.forEach(batch -> publish(batch, loaded, circumstances));
    }

    /** Reports that were retracted meanwhile, or weigh what they are to weigh, or are none of the incident's any more, stay as they are. */
    @CommandHandler
    public void decide(WeighReports command, Circumstances circumstances) {
        var batches = new ArrayList<Batch>(command.violationIds().size());
        var zones = new TreeSet<ZoneId>();
        for (var violationId : command.violationIds()) {
            var recorded = reports.find(violationId).orElseThrow(() -> new Refusal(ZoneRule.VIOLATION_KNOWN, "No report " + violationId.value()
                    + " is recorded.", Map.of("violationId", violationId.value())));
            if (!recorded.state().equals(RecordedReport.RETRACTED) && (command.weight() == Weight.REPORTED || tellsNoMore(command, recorded))) {
                var weighed = weighed(command, recorded, circumstances);
                batches.add(weighed);
                zones.addAll(weighed.zones());
            }
        }
        var loaded = load(zones);
        batches.forEach(batch -> publish(batch, loaded, circumstances));
    }

    /** Zones that count it as they are to, or count nothing for it and are not to, stay as they are. */
    @CommandHandler
    public void decide(WeighIncident command, Circumstances circumstances) {
        var counts = new TreeMap<ZoneId, Optional<EstablishedIncident>>();
        circumstances.directory().under(command.incidentId().key(), ZoneDefinition.class).forEach(zone -> counts.put(zone.zoneId(), Optional.empty()));
        for (var each : command.there()) {
            counts.put(each.zoneId(), Optional.of(new EstablishedIncident(command.incidentId(), ZoneTallies.startOf(ZoneTallies.hourOf(each.from())), command.weight(),
                    Objects.requireNonNull(command.severity()), command.attributedTo())));
        }
        var events = new TreeMap<ZoneId, IncidentWeighed>();
        var zones = new TreeMap<ZoneId, ZoneDefinition>();
        counts.forEach((zoneId, now) -> {
            var zone = circumstances.directory().find(zoneId, ZoneDefinition.class)
                    .orElseThrow(() -> new Refusal(ZoneRule.NAMED_ZONE_KNOWN, "There is no zone " + zoneId.value() + ".", Map.of("zoneId", zoneId.value())));
            var before = zone.established(command.incidentId());
            if (!before.equals(now)) {
                zones.put(zoneId, zone);
                events.put(zoneId, new IncidentWeighed(zoneId, command.incidentId(), before.orElse(null), now.orElse(null),
                        zone.marking().and(Objects.requireNonNull(command.marking())), circumstances.at()));
            }
        });
        load(events.keySet()).forEach((zoneId, loaded) -> loaded.execute(zone -> zone.weigh(events.get(zoneId), zones.get(zoneId), circumstances)));
    }

    /** What a zone counts is shown to whoever may see the report, who may not learn from it of an incident that fewer may see. */
    private static boolean tellsNoMore(WeighReports command, RecordedReport recorded) {
        var marking = recorded.report().marking();
        return marking.and(Objects.requireNonNull(command.marking())).equals(marking);
    }

    /**
     * What people have established on a report stands until they decide otherwise, also when the report is corrected; unless more may see it from
     * then on, who may not learn from it of an incident that only some may see.
     */
    private static Assessment keptWeight(Assessment assessment, Marking marking, RecordedReport recorded) {
        if (assessment.classed() != KindClass.VIOLATION || !marking.and(recorded.report().marking()).equals(marking)) {
            return assessment;
        }
        for (var before : recorded.assessments().values()) {
            var weighing = before.weighing();
            if (weighing != null) {
                return assessment.weighed(weighing.weight(), weighing.incidentId(), before.severity(), weighing.attributedTo());
            }
        }
        return assessment;
    }

    /** An event for each zone that counts it, if one of them is to count it otherwise. */
    private static Batch weighed(WeighReports command, RecordedReport recorded, Circumstances circumstances) {
        var events = new ArrayList<ReportEvent>();
        var definitions = new ArrayList<ZoneDefinition>();
        var zones = recorded.zones().stream().sorted().toList();
        var all = new TreeMap<ZoneId, Assessment>();
        for (var zone : zones) {
            var before = Objects.requireNonNull(recorded.assessments().get(zone), "no judgement of a report that the zone counts");
            boolean concerned = before.classed() == KindClass.VIOLATION && (command.weight() != Weight.REPORTED
                    || before.weighing() != null && before.weighing().incidentId().equals(command.incidentId()));
            all.put(zone, concerned ? before.weighed(command.weight(), command.incidentId(), command.severity(), command.attributedTo()) : before);
        }
        if (!all.equals(new TreeMap<>(recorded.assessments()))) {
            all.forEach((zone, assessment) -> {
                definitions.add(CeasefireZone.definition(circumstances, zone));
                events.add(new ViolationWeighed(recorded.violationId(), zone, zones, recorded.revision() + 1, recorded.state(),
                        Objects.requireNonNull(recorded.tallied().get(zone)), recorded.report(), assessment, shownToReporter(recorded),
                        circumstances.at()));
            });
        }
        return new Batch(events, definitions);
    }

    private static Batch retracted(RecordedReport recorded, String reason, Marking marking, Circumstances circumstances) {
        var events = new ArrayList<ReportEvent>();
        var definitions = new ArrayList<ZoneDefinition>();
        var zones = recorded.zones().stream().sorted().toList();
        for (var zone : zones) {
            var tallied = recorded.tallied().get(zone);
            if (tallied == null) {
                throw new IllegalStateException("It is not known what " + zone + " counts for " + recorded.violationId());
            }
            definitions.add(CeasefireZone.definition(circumstances, zone));
            events.add(new ViolationRetracted(recorded.violationId(), zone, zones, recorded.revision() + 1, tallied, reason,
                    marking, circumstances.at()));
        }
        return new Batch(events, definitions);
    }

    /** What the actor may not see it can neither change nor tell from what is not there. */
    private RecordedReport recorded(ViolationId violationId, Circumstances circumstances) {
        var recorded = reports.find(violationId)
                .filter(report -> report.report().marking().shows(circumstances.actor().participant(), report.originator()))
                .orElseThrow(() -> new Refusal(ZoneRule.VIOLATION_KNOWN, "No report " + violationId.value()
                        + " is recorded, or none that the actor may see.", Map.of("violationId", violationId.value())));
        if (recorded.state().equals(RecordedReport.RETRACTED)) {
            throw new Refusal(ZoneRule.VIOLATION_NOT_RETRACTED, "The report " + violationId.value() + " was retracted; report anew under "
                    + "another id.", Map.of("violationId", violationId.value()));
        }
        return recorded;
    }

    /**
     * Those who correct or retract the report of another participant are the originators of what they record, which whoever reported must not lose
     * sight of.
     */
    private static Marking alsoForReporter(Marking marking, RecordedReport recorded, Circumstances circumstances) {
        if (circumstances.actor().participant().equals(recorded.originator())) {
            return marking;
        }
        if (marking.tlp() == Tlp.AMBER_STRICT) {
            throw new InvalidInput("report.marking.tlp", "must not be AMBER_STRICT: it would take the report from " + recorded.originator().value()
                    + ", who reported it");
        }
        return marking.alsoFor(recorded.originator());
    }

    /** The system is the originator of what it records, and reads nothing; so whoever reported is named, also where it alone may see the report. */
    private static Marking shownToReporter(RecordedReport recorded) {
        var marking = recorded.report().marking();
        return marking.tlp() == Tlp.AMBER_STRICT ? new Marking(Tlp.RED, List.of(recorded.originator())) : marking.alsoFor(recorded.originator());
    }

    private static Batch reported(ViolationId violationId, AssessedReport assessed, Circumstances circumstances) {
        var events = new ArrayList<ReportEvent>(assessed.zones().size());
        var definitions = new ArrayList<ZoneDefinition>(assessed.zones().size());
        var ids = assessed.zoneIds();
        for (var each : assessed.zones()) {
            definitions.add(each.zone());
            events.add(new ViolationReported(violationId, each.zone().zoneId(), ids, 1, assessed.report(), each.assessment(),
                    circumstances.at()));
        }
        return new Batch(events, definitions);
    }

    private Map<ZoneId, Aggregate<CeasefireZone>> load(Collection<ZoneId> sorted) {
        var loaded = new TreeMap<ZoneId, Aggregate<CeasefireZone>>();
        for (var zone : sorted) {
            loaded.put(zone, repository.load(zone.toString()));
        }
        return loaded;
    }

    private static int publish(Batch batch, Map<ZoneId, Aggregate<CeasefireZone>> loaded, Circumstances circumstances) {
        int events = 0;
        for (var event : batch.events) {
            zone(loaded, event).execute(zone -> zone.record(event));
            events++;
        }
        for (int i = 0; i < batch.events.size(); i++) {
            var event = batch.events.get(i);
            var definition = batch.definitions.get(i);
            events += zone(loaded, event).invoke(zone -> zone.assessAlertLevel(event, definition, circumstances));
        }
        return events;
    }

    private static Aggregate<CeasefireZone> zone(Map<ZoneId, Aggregate<CeasefireZone>> loaded, ReportEvent event) {
        var zone = loaded.get(event.zoneId());
        if (zone == null) {
            throw new IllegalStateException(event.zoneId() + " was not loaded");
        }
        return zone;
    }

    /** What one report leads to: an event for each zone in id order, beside the zone's definition. */
    private record Batch(List<ReportEvent> events, List<ZoneDefinition> definitions) {

        List<ZoneId> zones() {
            return events.stream().map(ReportEvent::zoneId).toList();
        }
    }
}

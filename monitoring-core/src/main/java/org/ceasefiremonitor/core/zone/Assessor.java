package org.ceasefiremonitor.core.zone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.intake.ImportStanding;
import org.ceasefiremonitor.core.mechanism.AssetStanding;
import org.ceasefiremonitor.core.place.Place;
import org.ceasefiremonitor.core.report.Imported;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.report.Side;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.time.LocalTimes;
import org.ceasefiremonitor.core.time.NoSuchLocalTime;
import org.ceasefiremonitor.core.time.ObservedInterval;
import org.jspecify.annotations.Nullable;

/** Finds the zones that a report concerns and judges it for each by the rules of the beginning of its observed interval. */
final class Assessor {

    /** How far the clocks of observers may be ahead. */
    static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private static final Comparator<Presence> BY_ID = Comparator.comparing(presence -> presence.zone.zoneId());

    private final Circumstances circumstances;
    private final Directory directory;

    Assessor(Circumstances circumstances) {
        this.circumstances = circumstances;
        this.directory = circumstances.directory();
    }

    /**
     * Judges a report.
     *
     * @param named    zones that must hold the place; null to find them
     * @param imported where it was imported from; null for what nobody imported
     * @throws Refusal      if it can not be accepted
     * @throws InvalidInput if its place or time say nothing definite; the field is seen from the command
     */
    AssessedReport assess(StatedReport stated, @Nullable List<ZoneId> named, @Nullable Imported imported) {
        try {
            return judge(stated, named, imported);
        } catch (InvalidInput wrong) {
            throw new InvalidInput("report." + wrong.field(), wrong.getMessage());
        }
    }

    private AssessedReport judge(StatedReport stated, @Nullable List<ZoneId> named, @Nullable Imported imported) {
        var place = stated.place().resolve(stated.observerPosition());
        var zones = named == null ? directory.derived(ZoneDefinition.class, ZoneAtlas.class, ZoneAtlas::of).near(place.position())
                : known(named);
        var observed = observed(stated, place, zones, named != null);
        requireKnown(stated.assetId());
        var report = Report.of(stated, place, observed, imported);
        var present = named == null ? inForce(report, zones) : allInForceAndHolding(report, zones);
        if (present.size() > ReportDesk.MOST_ZONES) {
            throw new Refusal(ZoneRule.ZONES_FEW_ENOUGH, "The place lies in " + present.size() + " zones in force; name at most "
                    + ReportDesk.MOST_ZONES + " of them.", Map.of("zones", present.size()));
        }
        requireSide(report, present);
        present.sort(BY_ID);
        var assessed = new ArrayList<AssessedReport.InZone>(present.size());
        for (var presence : present) {
            assessed.add(new AssessedReport.InZone(presence.zone, presence.assess(report)));
        }
        return new AssessedReport(report, List.copyOf(assessed));
    }

    /** The import that a report names, if its rows may still become reports. */
    @Nullable Imported imported(@Nullable ImportId named) {
        if (named == null) {
            return null;
        }
        return directory.find(named, ImportStanding.class)
                .filter(standing -> standing.state() == ImportStanding.State.OPEN && standing.importer().equals(circumstances.actor().participant()))
                .map(standing -> new Imported(named, standing.attribution()))
                .orElseThrow(() -> new Refusal(ZoneRule.IMPORT_OPEN_TO_REPORTS, "The import " + named.value()
                        + " is not open, or is not one that your participant has begun.", Map.of("importId", named.value())));
    }

    private void requireKnown(@Nullable AssetId asset) {
        if (asset != null && directory.find(asset, AssetStanding.class).filter(standing -> standing.state() != AssetStanding.State.STRUCK).isEmpty()) {
            throw new Refusal(ZoneRule.ASSET_KNOWN, "The asset " + asset.value() + " is not registered.", Map.of("assetId", asset.value()));
        }
    }

    private List<ZoneDefinition> known(List<ZoneId> named) {
        var zones = new ArrayList<ZoneDefinition>(named.size());
        for (var id : named) {
            zones.add(directory.find(id, ZoneDefinition.class).orElseThrow(() -> new Refusal(ZoneRule.NAMED_ZONE_KNOWN,
                    "The zone " + id.value() + " is not designated.", Map.of("zoneId", id.value()))));
        }
        return zones;
    }

    private ObservedInterval observed(StatedReport stated, Place place, Collection<ZoneDefinition> zones, boolean named) {
        var interval = stated.observed();
        var timeZone = interval.needsTimeZone() ? timeZone(place, zones, named) : timeZoneShown(place, zones, named);
        ObservedInterval observed;
        try {
            observed = interval.resolve(timeZone);
        } catch (NoSuchLocalTime e) {
            throw new Refusal(ZoneRule.LOCAL_TIME_CLEAR, e.getMessage() + ".");
        }
        var latest = circumstances.at().plus(CLOCK_TOLERANCE);
        var begins = interval.latestBeginning(observed);
        if (begins.isAfter(latest)) {
            throw new Refusal(ZoneRule.NOT_FROM_THE_FUTURE, "It is " + circumstances.at() + "; the observed time " + begins
                    + " lies in the future.", Map.of("at", circumstances.at().toString(), "toleranceSeconds", CLOCK_TOLERANCE.toSeconds()));
        }
        return observed;
    }

    /** The time zone in which times with an offset are shown to people: nothing depends on it, so where zones differ it is UTC. */
    private static String timeZoneShown(Place place, Collection<ZoneDefinition> zones, boolean named) {
        var names = zones.stream().map(ZoneDefinition::timeZone).collect(Collectors.toCollection(TreeSet::new));
        if (names.size() > 1) {
            names = timeZones(place, zones, named);
        }
        return names.isEmpty() ? LocalTimes.DEFAULT_ZONE : names.size() == 1 ? names.first() : "UTC";
    }

    private static TreeSet<String> timeZones(Place place, Collection<ZoneDefinition> zones, boolean named) {
        return zones.stream().filter(zone -> named || everHeld(zone, place)).map(ZoneDefinition::timeZone).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String timeZone(Place place, Collection<ZoneDefinition> zones, boolean named) {
        var names = timeZones(place, zones, named);
        if (names.size() > 1) {
            throw new Refusal(ZoneRule.LOCAL_TIME_CLEAR, "The report concerns zones in the time zones " + String.join(", ", names)
                    + ": state observed.timeZone, or times with an offset.", Map.of("timeZones", List.copyOf(names)));
        }
        return names.isEmpty() ? LocalTimes.DEFAULT_ZONE : names.first();
    }

    private static boolean everHeld(ZoneDefinition zone, Place place) {
        for (var drawn : zone.boundaries()) {
            if (drawn.struck() != null) {
                continue;
            }
            if (drawn.boundary().covers(place.position())) {
                return true;
            }
            for (var restriction : zone.restrictions()) {
                if (restriction.minimumDistanceM() != null && drawn.boundary()
                        .distanceToEdgeM(place.position(), restriction.minimumDistanceM()) <= restriction.minimumDistanceM()) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Presence> inForce(Report report, List<ZoneDefinition> zones) {
        var at = report.observed().from();
        var present = new ArrayList<Presence>(zones.size());
        ZoneDefinition notInForce = null;
        for (var zone : zones) {
            var presence = Presence.of(report, zone, terms(directory, zone));
            if (presence.concerned()) {
                if (zone.inForceAt(at, presence.terms)) {
                    present.add(presence);
                } else {
                    notInForce = zone;
                }
            }
        }
        if (present.isEmpty()) {
            throw notInForce == null ? noZone(report) : new Refusal(ZoneRule.ZONE_IN_FORCE,
                    "The place is in zone " + notInForce.zoneId().value() + ", which was not in force at " + at + ".",
                    Map.of("zoneId", notInForce.zoneId().value(), "observedFrom", at.toString()));
        }
        return present;
    }

    private Refusal noZone(Report report) {
        var at = report.observed().from();
        for (var terms : directory.all(AgreementTerms.class)) {
            if (terms.inForceAt(at)) {
                return new Refusal(ZoneRule.PLACE_IN_A_ZONE, "The place is outside every zone.",
                        Map.of("longitude", report.place().position().longitude(), "latitude", report.place().position().latitude()));
            }
        }
        return new Refusal(ZoneRule.ZONE_IN_FORCE, "No ceasefire was in force at " + at + ".", Map.of("observedFrom", at.toString()));
    }

    private List<Presence> allInForceAndHolding(Report report, List<ZoneDefinition> zones) {
        var at = report.observed().from();
        var present = new ArrayList<Presence>(zones.size());
        for (var zone : zones) {
            var presence = Presence.of(report, zone, terms(directory, zone));
            if (!zone.inForceAt(at, presence.terms)) {
                throw new Refusal(ZoneRule.NAMED_ZONE_IN_FORCE, "The zone " + zone.zoneId().value() + " was not in force at " + at + ".",
                        Map.of("zoneId", zone.zoneId().value(), "observedFrom", at.toString()));
            }
            if (!presence.concerned()) {
                throw new Refusal(ZoneRule.NAMED_ZONE_HOLDS_PLACE, "The zone " + zone.zoneId().value() + " does not hold the place.",
                        Map.of("zoneId", zone.zoneId().value()));
            }
            present.add(presence);
        }
        return present;
    }

    private static void requireSide(Report report, List<Presence> present) {
        if (!Side.isParty(report.side())) {
            return;
        }
        for (var presence : present) {
            for (var party : presence.terms.parties()) {
                if (party.value().equals(report.side())) {
                    return;
                }
            }
        }
        throw new Refusal(ZoneRule.SIDE_KNOWN, report.side() + " is not a Party to the agreement of a zone that the report concerns.",
                Map.of("parties", present.stream().flatMap(presence -> presence.terms.parties().stream()).map(ParticipantId::value)
                        .distinct().sorted().toList()));
    }

    /** The terms of a zone's agreement. */
    static AgreementTerms terms(Directory directory, ZoneDefinition zone) {
        return directory.find(zone.agreementId(), AgreementTerms.class)
                .orElseThrow(() -> new IllegalStateException(zone.agreementId() + " of " + zone.zoneId() + " is not in the directory"));
    }

    private static List<String> touched(ZoneDefinition zone, AgreementTerms terms, DrawnBoundary drawn, boolean inside, Report report,
            Instant at) {
        if (zone.restrictions().isEmpty()) {
            return List.of();
        }
        var touched = new TreeSet<String>();
        for (var restriction : zone.restrictions()) {
            if (restriction.inForceAt(at) && restriction.speaksOf(report)
                    && (restriction.provision() == null || terms.provisionInForce(restriction.provision(), at))
                    && (inside || reaches(restriction, drawn, report))) {
                touched.add(restriction.restrictionId());
            }
        }
        return List.copyOf(touched);
    }

    private static boolean reaches(Restriction restriction, DrawnBoundary drawn, Report report) {
        var distance = restriction.minimumDistanceM();
        return distance != null && drawn.boundary().distanceToEdgeM(report.place().position(), distance) < distance;
    }

    /** How a report lies to one zone. */
    record Presence(ZoneDefinition zone, AgreementTerms terms, DrawnBoundary drawn, boolean inside, List<String> touched) {

        static Presence of(Report report, ZoneDefinition zone, AgreementTerms terms) {
            var at = report.observed().from();
            var drawn = zone.drawnAtOrFirst(at);
            boolean inside = drawn.boundary().covers(report.place().position());
            return new Presence(zone, terms, drawn, inside, Assessor.touched(zone, terms, drawn, inside, report, at));
        }

        boolean concerned() {
            return inside || !touched.isEmpty();
        }

        Assessment assess(Report report) {
            var from = report.observed().from();
            var catalogue = terms.catalogueAt(from);
            var entry = catalogue.map(adopted -> adopted.rules().of(report.kind()));
            var provision = entry.map(each -> each.provision()).orElse(null);
            // A suspended provision can not ground a violation (domain reference, section 5.3, A1).
            boolean violation = entry.isPresent() && entry.get().as() == KindClass.VIOLATION
                    && (provision == null || terms.provisionInForce(provision, from));
            if (!violation) {
                return new Assessment(KindClass.OBSERVATION, provision, null, null, zone.agreementId(),
                        catalogue.map(adopted -> adopted.version()).orElse(null), null, touched, flags(report));
            }
            var severity = terms.severityRulesAt(from);
            var proposal = severity.map(adopted -> adopted.rules().propose(report.kind(), report.weaponClass(),
                    report.casualties() == null ? null : Integer.valueOf(report.casualties().best()), report.count().value(),
                    !touched.isEmpty()));
            return new Assessment(KindClass.VIOLATION, provision,
                    proposal.map(each -> each.severity()).orElse(Severity.S0),
                    proposal.map(each -> each.rule()).orElse(null), zone.agreementId(),
                    catalogue.map(adopted -> adopted.version()).orElse(null), severity.map(adopted -> adopted.version()).orElse(null),
                    touched, flags(report));
        }

        private List<AssessmentFlag> flags(Report report) {
            var observed = report.observed();
            var uncertainty = report.place().uncertaintyM();
            boolean crosses = uncertainty != null && uncertainty > 0
                    && drawn.boundary().distanceToEdgeM(report.place().position(), uncertainty) <= uncertainty;
            boolean extended = observed.to().isAfter(observed.from());
            boolean rules = extended && terms.rulesChangeWithin(observed.from(), observed.to());
            boolean redrawn = extended && zone.redrawnWithin(observed.from(), observed.to());
            if (!crosses && !rules && !redrawn && inside) {
                return List.of();
            }
            var flags = new ArrayList<AssessmentFlag>(4);
            if (rules) {
                flags.add(AssessmentFlag.RULES_CHANGED_WITHIN);
            }
            if (redrawn) {
                flags.add(AssessmentFlag.BOUNDARY_CHANGED_WITHIN);
            }
            if (crosses) {
                flags.add(AssessmentFlag.UNCERTAINTY_CROSSES_BOUNDARY);
            }
            if (!inside) {
                flags.add(AssessmentFlag.WITHIN_DISTANCE);
            }
            return List.copyOf(flags);
        }
    }
}

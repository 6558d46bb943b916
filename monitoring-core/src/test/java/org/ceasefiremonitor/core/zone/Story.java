package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ceasefiremonitor.core.agreement.AgreementDrafted;
import org.ceasefiremonitor.core.agreement.AgreementEvent;
import org.ceasefiremonitor.core.agreement.AgreementSigned;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.agreement.AlertRules;
import org.ceasefiremonitor.core.agreement.AlertRules.AlertThreshold;
import org.ceasefiremonitor.core.agreement.AlertRulesAdopted;
import org.ceasefiremonitor.core.agreement.CeasefireEnteredIntoForce;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.ProvisionAdded;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.SeverityRules;
import org.ceasefiremonitor.core.agreement.SeverityRules.SeverityRule;
import org.ceasefiremonitor.core.agreement.SeverityRulesAdopted;
import org.ceasefiremonitor.core.agreement.ViolationCatalogue;
import org.ceasefiremonitor.core.agreement.ViolationCatalogue.CatalogueEntry;
import org.ceasefiremonitor.core.agreement.ViolationCatalogueAdopted;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Personal;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.time.StatedInterval;

/** A fictional ceasefire between Astoria and Borduria, in force since 2026-01-01, with zones of one degree by one degree in a row. */
final class Story {

    static final AgreementId AGREEMENT = new AgreementId("lakes-2026");
    static final ParticipantId ASTORIA = new ParticipantId("astoria");
    static final ParticipantId BORDURIA = new ParticipantId("borduria");
    static final Instant IN_FORCE = Instant.parse("2026-01-01T00:00:00Z");

    private Story() {
    }

    static List<AgreementEvent> agreement(AgreementId id, Instant inForce, ParticipantId... parties) {
        var from = Instant.parse("2025-12-01T00:00:00Z");
        var catalogue = new ViolationCatalogue(Map.of(
                Kind.EXPLOSION, new CatalogueEntry(KindClass.VIOLATION, "P1", null),
                Kind.SHOT, new CatalogueEntry(KindClass.VIOLATION, "P1", null),
                Kind.WEAPON_IN_ZONE, new CatalogueEntry(KindClass.VIOLATION, "P2", null),
                Kind.OVERFLIGHT, new CatalogueEntry(KindClass.OBSERVATION, null, null)));
        var severity = new SeverityRules(Severity.S1, List.of(
                new SeverityRule("heavy", null, Set.of(WeaponClass.ARTILLERY_GE_100), null, null, null, Severity.S2),
                new SeverityRule("deaths", null, null, 1, null, null, Severity.S3),
                new SeverityRule("forbidden", null, null, null, null, true, Severity.S2)));
        var alert = new AlertRules(List.of(
                new AlertThreshold("watch", AlertLevel.WATCH, 24, Severity.S0, 3, 2),
                new AlertThreshold("elevated", AlertLevel.ELEVATED, 24, Severity.S1, 6, 4),
                new AlertThreshold("high", AlertLevel.HIGH, 720, Severity.S2, 4, 2)));
        return List.of(
                new AgreementDrafted(id, "Ceasefire of the Lakes", "1", "0".repeat(64), "treaty", "Europe/Kyiv", List.of(parties)),
                new ProvisionAdded(id, "P1", "No fire."),
                new ProvisionAdded(id, "P2", "No weapons."),
                new AgreementSigned(id, parties[0], "p-1", Personal.of(SubjectId.of(parties[0], "p-1"), "A"), "0".repeat(64)),
                new ViolationCatalogueAdopted(id, 1, from, catalogue),
                new SeverityRulesAdopted(id, 1, from, severity),
                new AlertRulesAdopted(id, 1, from, alert),
                new CeasefireEnteredIntoForce(id, inForce, "00:00 UTC"));
    }

    static Field inForce() {
        return new Field().given(agreement(AGREEMENT, IN_FORCE, ASTORIA, BORDURIA).toArray(AgreementEvent[]::new));
    }

    static ZoneId zone(int number) {
        return new ZoneId("z" + number);
    }

    /** Zone n covers longitudes 30 + n to 31 + n and latitudes 48 to 49. */
    static Boundary square(int number) {
        return Boundary.polygon(30 + number, 48, 31 + number, 48, 31 + number, 49, 30 + number, 49);
    }

    static DesignateCeasefireZone designate(int number) {
        return designate(zone(number), square(number));
    }

    static DesignateCeasefireZone designate(ZoneId id, Boundary boundary) {
        return new DesignateCeasefireZone(id, AGREEMENT, "Zone " + id.value(), ZoneKind.LINE_OF_CONTACT, null, boundary, IN_FORCE,
                "Joint decision 1", null);
    }

    static ViolationId violation(int number) {
        return new ViolationId("v" + number);
    }

    /** In the middle of zone n. */
    static Position inside(int number) {
        return new Position(30.5 + number, 48.5);
    }

    static ReportViolation report(int number, int zone, String from) {
        return new ReportViolation(violation(number), null, said(zone, from));
    }

    static StatedReport said(int zone, String from) {
        return said(StatedPlace.at(inside(zone)), StatedInterval.of(from), Kind.SHOT, WeaponClass.SMALL_ARMS, "UNKNOWN");
    }

    static StatedReport said(StatedPlace place, StatedInterval observed, Kind kind, WeaponClass weapon, String side) {
        return new StatedReport("patrol 7", Means.SEEN, inside(0), place, observed, kind, null, null, weapon, null, null, side, null, null,
                null, null, null, null, null);
    }
}

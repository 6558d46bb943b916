package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.time.LocalTimes;
import org.jspecify.annotations.Nullable;

/**
 * Designates a zone under an agreement. It is in force while the agreement is, from its own effective instant on.
 *
 * @param zoneId        id of the new zone
 * @param agreementId   the agreement under which it stands
 * @param name          what it is called; at most 200 characters
 * @param kind          what it is for
 * @param timeZone      IANA name of the zone's local time; Europe/Kyiv when absent
 * @param boundary      the area
 * @param effectiveFrom from when it holds; may lie in the past; the instant of decision when absent
 * @param basis         the decision or consent of the Parties on which it rests; at most 500 characters
 * @param marking       who may see the zone: CLEAR for everyone, which it is when absent, or GREEN for all participants. Nothing narrower: whom a
 *                      zone binds knows it, and every report in it names it
 */
@JsonClassDescription("Designates a zone under an agreement. It is in force while the agreement is, from its own effective "
        + "instant on.")
@IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
@HumanDecision
public record DesignateCeasefireZone(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("Id of the new zone.")
        ZoneId zoneId,
        @JsonPropertyDescription("The agreement under which it stands.")
        AgreementId agreementId,
        @JsonPropertyDescription("What it is called.")
        String name,
        @JsonPropertyDescription("What it is for.")
        ZoneKind kind,
        @Nullable
        @JsonPropertyDescription("IANA time zone of its local time; Europe/Kyiv when absent.")
        String timeZone,
        @JsonPropertyDescription("The area: a GeoJSON Polygon or MultiPolygon, WGS 84.")
        Boundary boundary,
        @Nullable
        @JsonPropertyDescription("From when it holds; may lie in the past; now when absent.")
        Instant effectiveFrom,
        @JsonPropertyDescription("The decision or consent of the Parties on which it rests.")
        String basis,
        @Nullable
        @JsonPropertyDescription("Who may see the zone: CLEAR, everyone, when absent, or GREEN, all participants.")
        Marking marking) implements ZoneCommand, Creates {

    public DesignateCeasefireZone {
        InvalidInput.required("zoneId", zoneId);
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.text("name", name, 200);
        InvalidInput.required("kind", kind);
        timeZone = LocalTimes.checkZone("timeZone", timeZone == null ? LocalTimes.DEFAULT_ZONE : timeZone);
        boundary = InvalidInput.required("boundary", boundary).checked();
        InvalidInput.text("basis", basis, 500);
        marking = marking == null ? Marking.CLEAR : marking;
        if (marking.limits()) {
            throw new InvalidInput("marking.tlp", "must be CLEAR or GREEN: whom a zone binds knows it, and every report in it names it");
        }
    }

    @Override
    public ZoneId created() {
        return zoneId;
    }
}

package org.ceasefiremonitor.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.jspecify.annotations.Nullable;

/**
 * A report as its author states it.
 *
 * @param source           who or what observed, as the mechanism names it, never a protected identity; at most 200 characters
 * @param means            by which means
 * @param observerPosition where the observer was; required with a bearing
 * @param place            where it happened
 * @param observed         when it happened
 * @param kind             what happened
 * @param movement         which way fire went; UNDETERMINED when absent
 * @param flightDirection  towards where a projectile or aircraft flew
 * @param weaponClass      with what; UNKNOWN when absent
 * @param weaponDetail     calibre, type or marks; at most 200 characters
 * @param count            how many; at least one when absent
 * @param side             who held the area: participant id of a Party, BUFFER or UNKNOWN; UNKNOWN when absent
 * @param casualties       deaths
 * @param reliability      of the source, A to F; F when absent
 * @param credibility      of the information, "1" to "6"; "6" when absent
 * @param narrative        in the observer's own words
 * @param evidence         SHA-256 of evidence, lower-case hexadecimal; at most 64
 * @param attribution      line that must be shown with it; at most 1000 characters; a report that names an import has that of the import
 * @param marking          who may see it; GREEN when absent
 * @param assetId          the monitoring asset that observed it; absent where none did
 */
public record StatedReport(
        @JsonPropertyDescription("Who or what observed, as the mechanism names it; never a protected identity.")
        String source,
        @JsonPropertyDescription("By which means it was observed.")
        Means means,
        @Nullable
        @JsonPropertyDescription("Where the observer was; required with a bearing.")
        Position observerPosition,
        @JsonPropertyDescription("Where it happened.")
        StatedPlace place,
        @JsonPropertyDescription("When it happened.")
        StatedInterval observed,
        @JsonPropertyDescription("What happened.")
        Kind kind,
        @Nullable
        @JsonPropertyDescription("Which way fire went; UNDETERMINED when absent.")
        Movement movement,
        @Nullable
        @JsonPropertyDescription("Towards where a projectile or aircraft flew.")
        Compass flightDirection,
        @Nullable
        @JsonPropertyDescription("With what; UNKNOWN when absent.")
        WeaponClass weaponClass,
        @Nullable
        @JsonPropertyDescription("Calibre, type or marks.")
        String weaponDetail,
        @Nullable
        @JsonPropertyDescription("How many; at least one when absent.")
        Count count,
        @Nullable
        @JsonPropertyDescription("Who held the area: participant id of a Party, BUFFER or UNKNOWN; UNKNOWN when absent.")
        String side,
        @Nullable
        @JsonPropertyDescription("Deaths, as lowest, best and highest estimate.")
        Casualties casualties,
        @Nullable
        @JsonPropertyDescription("Reliability of the source, Admiralty system, A to F; F when absent.")
        Reliability reliability,
        @Nullable
        @JsonPropertyDescription("Credibility of the information, Admiralty system, 1 to 6; 6 when absent.")
        Credibility credibility,
        @Nullable
        @JsonPropertyDescription("The report in the observer's own words.")
        Narrative narrative,
        @Nullable
        @JsonPropertyDescription("SHA-256 of pieces of evidence, lower-case hexadecimal.")
        List<String> evidence,
        @Nullable
        @JsonPropertyDescription("Line that must be shown with it; a report that names an import has that of the import.")
        String attribution,
        @Nullable
        @JsonPropertyDescription("Who may see the report; GREEN, all participants, when absent.")
        Marking marking,
        @Nullable
        @JsonPropertyDescription("The monitoring asset that observed it; a compromise of it puts the report in doubt.")
        AssetId assetId) {

    public StatedReport {
        InvalidInput.text("source", source, 200);
        InvalidInput.required("means", means);
        InvalidInput.required("place", place);
        InvalidInput.required("observed", observed);
        InvalidInput.required("kind", kind);
        movement = movement == null ? Movement.UNDETERMINED : movement;
        weaponClass = weaponClass == null ? WeaponClass.UNKNOWN : weaponClass;
        InvalidInput.optionalText("weaponDetail", weaponDetail, 200);
        count = count == null ? Count.AT_LEAST_ONE : count;
        side = side == null ? Side.UNKNOWN : Side.check(side);
        reliability = reliability == null ? Reliability.F : reliability;
        credibility = credibility == null ? Credibility.CANNOT_BE_JUDGED : credibility;
        evidence = Evidence.check(evidence);
        InvalidInput.optionalText("attribution", attribution, 1000);
        marking = Marking.stated(marking);
        if (place.bearing() != null && observerPosition == null) {
            throw new InvalidInput("observerPosition", "is required with a bearing");
        }
    }

    /** A report that no monitoring asset observed. */
    public StatedReport(String source, Means means, @Nullable Position observerPosition, StatedPlace place, StatedInterval observed, Kind kind,
            @Nullable Movement movement, @Nullable Compass flightDirection, @Nullable WeaponClass weaponClass, @Nullable String weaponDetail,
            @Nullable Count count, @Nullable String side, @Nullable Casualties casualties, @Nullable Reliability reliability,
            @Nullable Credibility credibility, @Nullable Narrative narrative, @Nullable List<String> evidence, @Nullable String attribution,
            @Nullable Marking marking) {
        this(source, means, observerPosition, place, observed, kind, movement, flightDirection, weaponClass, weaponDetail, count, side, casualties,
                reliability, credibility, narrative, evidence, attribution, marking, null);
    }
}

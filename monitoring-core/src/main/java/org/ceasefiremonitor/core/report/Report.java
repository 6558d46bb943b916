package org.ceasefiremonitor.core.report;

import java.util.List;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Place;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.time.ObservedInterval;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is recorded: the stated one with its place and time made definite. Fields as in {@link StatedReport}.
 *
 * @param source           who or what observed
 * @param means            by which means
 * @param observerPosition where the observer was
 * @param place            where it happened: one point, beside the form in which it was reported
 * @param observed         when it happened: two instants, beside the words in which they were reported
 * @param kind             what happened
 * @param movement         which way fire went
 * @param flightDirection  towards where a projectile or aircraft flew
 * @param weaponClass      with what
 * @param weaponDetail     calibre, type or marks
 * @param count            how many
 * @param side             who held the area: participant id of a Party, BUFFER or UNKNOWN
 * @param casualties       deaths
 * @param reliability      of the source
 * @param credibility      of the information
 * @param narrative        in the observer's own words
 * @param evidence         SHA-256 of evidence
 * @param attribution      line that must be shown with imported data
 * @param importId         the import whose row it was; absent for what nobody imported
 * @param marking          who may see it
 * @param assetId          the monitoring asset that observed it; absent where none did
 */
public record Report(
        String source,
        Means means,
        @Nullable Position observerPosition,
        Place place,
        ObservedInterval observed,
        Kind kind,
        Movement movement,
        @Nullable Compass flightDirection,
        WeaponClass weaponClass,
        @Nullable String weaponDetail,
        Count count,
        String side,
        @Nullable Casualties casualties,
        Reliability reliability,
        Credibility credibility,
        @Nullable Narrative narrative,
        List<String> evidence,
        @Nullable String attribution,
        @Nullable ImportId importId,
        Marking marking,
        @Nullable AssetId assetId) {

    public Report {
        InvalidInput.required("source", source);
        InvalidInput.required("place", place);
        InvalidInput.required("observed", observed);
        InvalidInput.required("kind", kind);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /**
     * What was stated, with its place and time made definite.
     *
     * @param imported where it was imported from; null for what nobody imported
     */
    public static Report of(StatedReport stated, Place place, ObservedInterval observed, @Nullable Imported imported) {
        return new Report(stated.source(), stated.means(), stated.observerPosition(), place, observed, stated.kind(),
                stated.movement(), stated.flightDirection(), stated.weaponClass(), stated.weaponDetail(), stated.count(), stated.side(),
                stated.casualties(), stated.reliability(), stated.credibility(), stated.narrative(), stated.evidence(),
                imported == null ? stated.attribution() : imported.attribution(), imported == null ? null : imported.importId(),
                stated.marking(), stated.assetId());
    }

    /** The same report under another marking. */
    public Report marked(Marking other) {
        return new Report(source, means, observerPosition, place, observed, kind, movement, flightDirection, weaponClass, weaponDetail, count,
                side, casualties, reliability, credibility, narrative, evidence, attribution, importId, other, assetId);
    }

    /** Deaths by the best estimate, 0 when none are stated. */
    public int deaths() {
        return casualties == null ? 0 : casualties.best();
    }
}

package org.ceasefiremonitor.projections.violation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.view.Box;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are asked for. Conditions on different things must all hold; of several values of one thing, one must. What is absent or
 * empty asks for nothing.
 *
 * @param zone         zones that hold the report
 * @param observedFrom earliest beginning of the observed interval
 * @param observedTo   beginning of the observed interval before this instant, so that adjoining ranges share no report
 * @param recordedFrom earliest instant at which the report was first recorded
 * @param recordedTo   first recorded before this instant
 * @param bbox         box that holds the place
 * @param kind         kinds
 * @param severity     severities proposed by the rules, in one of the zones asked for, or in any if none is
 * @param side         Party that holds the area, by participant id, or BUFFER or UNKNOWN
 * @param weapon       classes of weapon
 * @param means        means of observation
 * @param source       sources
 * @param reliability  reliability of the source
 * @param credibility  credibility of what it says, 1 to 6
 * @param text         part of the narrative or of the place's text, in any letter case
 * @param state        states; RECORDED and CORRECTED if none is given
 * @param classed      violations or observations, in one of the zones asked for, or in any if none is
 * @param importId     import that they name
 */
public record ViolationFilter(
        List<ZoneId> zone,
        @Nullable Instant observedFrom,
        @Nullable Instant observedTo,
        @Nullable Instant recordedFrom,
        @Nullable Instant recordedTo,
        @Nullable Box bbox,
        List<Kind> kind,
        List<Severity> severity,
        List<String> side,
        List<WeaponClass> weapon,
        List<Means> means,
        List<String> source,
        List<Reliability> reliability,
        List<Integer> credibility,
        @Nullable String text,
        List<ViolationState> state,
        @Nullable KindClass classed,
        @Nullable ImportId importId) {

    /** All reports that are not retracted. */
    public static final ViolationFilter ALL = new ViolationFilter(List.of(), null, null, null, null, null, List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(), null, null);

    public ViolationFilter {
        zone = listed("zone", zone);
        kind = listed("kind", kind);
        severity = listed("severity", severity);
        side = listed("side", side);
        weapon = listed("weapon", weapon);
        means = listed("means", means);
        source = listed("source", source);
        reliability = listed("reliability", reliability);
        credibility = listed("credibility", credibility);
        if (credibility.stream().anyMatch(figure -> figure < 1 || figure > 6)) {
            throw new InvalidInput("credibility", "must be 1 to 6, was " + credibility);
        }
        side.forEach(each -> InvalidInput.text("side", each, 80));
        source.forEach(each -> InvalidInput.text("source", each, 200));
        state = listed("state", state);
        if (state.isEmpty()) {
            state = List.of(ViolationState.CORRECTED, ViolationState.RECORDED);
        }
        text = text == null || text.isBlank() ? null : InvalidInput.text("text", text, 200);
    }

    /** Each value once and in one order, so that equal filters have equal cursors. */
    private static <T extends Comparable<? super T>> List<T> listed(String field, @Nullable Collection<T> values) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > 100) {
            throw new InvalidInput(field, "may have at most 100 values");
        }
        return values.stream().distinct().sorted().toList();
    }

    /** Adds the conditions on a report's row {@code v} and on its row {@code z} in a zone. */
    void restrict(Conditions conditions) {
        conditions.and("v.observed_from >= ?", observedFrom)
                .and("v.observed_from < ?", observedTo)
                .and("v.recorded_at >= ?", recordedFrom)
                .and("v.recorded_at < ?", recordedTo)
                .among("v.kind", kind)
                .among("v.side", side)
                .among("v.weapon_class", weapon)
                .among("v.means", means)
                .among("v.source", source)
                .among("v.reliability", reliability)
                .among("v.credibility", credibility)
                .among("v.state", state)
                .and("v.import_id = ?", importId);
        if (bbox != null) {
            bbox.restrictPoint(conditions, "v.longitude", "v.latitude");
        }
        if (text != null) {
            conditions.and("v.searched like ? escape '!'", "%" + folded(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
    }

    /** Whether anything is asked about a report's rows in zones. */
    boolean asksAboutZones() {
        return !zone.isEmpty() || !severity.isEmpty() || classed != null;
    }

    /** Adds the conditions on a report's row {@code z} in a zone. */
    void restrictZone(Conditions conditions) {
        conditions.among("z.zone_id", zone).among("z.severity", severity).and("z.classed = ?", classed);
    }

    /** How text is stored to be searched. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

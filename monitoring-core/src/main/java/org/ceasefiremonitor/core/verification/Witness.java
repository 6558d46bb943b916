package org.ceasefiremonitor.core.verification;

import java.util.List;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.zone.RecordedReport;
import org.jspecify.annotations.Nullable;

/**
 * From whom a report or detections come.
 *
 * @param source     name of who or what observed
 * @param assetId    the monitoring asset that observed; absent where none did
 * @param originator participant that reported it
 * @param person     pseudonym of who reported it
 */
record Witness(String source, @Nullable AssetId assetId, ParticipantId originator, String person) {

    static Witness of(RecordedReport recorded) {
        return new Witness(recorded.report().source(), recorded.report().assetId(), recorded.originator(), recorded.person());
    }

    /** Whether this and another are two sources that know nothing from each other. All that one asset detects, or is told of it, is one source. */
    boolean independentOf(Witness other) {
        return !source.equals(other.source) && !reportedBy(other.originator, other.person) && (assetId == null || !assetId.equals(other.assetId));
    }

    /** Whether two of these are sources that know nothing from each other. */
    static boolean independent(List<Witness> witnesses) {
        return witnesses.stream().anyMatch(one -> witnesses.stream().anyMatch(one::independentOf));
    }

    boolean reportedBy(ParticipantId participant, String who) {
        return originator.equals(participant) && person.equals(who);
    }
}

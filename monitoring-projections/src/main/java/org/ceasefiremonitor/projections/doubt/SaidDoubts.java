package org.ceasefiremonitor.projections.doubt;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.AssetCompromised;
import org.ceasefiremonitor.core.mechanism.CompromiseEnded;
import org.ceasefiremonitor.core.mechanism.CompromiseStruck;
import org.ceasefiremonitor.core.verification.AuthenticityRejected;
import org.ceasefiremonitor.core.verification.BytesKept;
import org.ceasefiremonitor.core.verification.EvidenceCollected;
import org.ceasefiremonitor.core.verification.EvidenceEvent;
import org.ceasefiremonitor.core.verification.EvidenceWithdrawn;
import org.ceasefiremonitor.core.verification.IntegrityAlarmRaised;
import org.ceasefiremonitor.core.verification.RulingReversed;
import org.ceasefiremonitor.core.zone.ViolationRetracted;
import org.ceasefiremonitor.projections.marking.Markings;
import org.ceasefiremonitor.projections.view.Changes;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is doubted itself: a report that was retracted, an asset for a time, an item of evidence. */
final class SaidDoubts {

    static final VersionedTable TABLE = new VersionedTable("view_doubt", List.of(Column.text("about"), Column.text("name")),
            Stream.concat(Stream.of(Column.text("type"), Column.text("kind"), Column.instant("since"), Column.instant("until"), Column.text("reason"),
                    Column.whole("said_position"), Column.instant("recorded_at")), Markings.COLUMNS.stream()).toList());

    private static final String WHOLE = "whole";

    private final JdbcClient jdbc;

    /** @param jdbc reads the rows that hold, in the transactions that write them */
    SaidDoubts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing is said of a report any more once it was retracted, so it remains told to those who may see it then. */
    void on(Changes changes, ViolationRetracted event, Recorded recorded) {
        if (event.zoneId().equals(event.zones().getFirst())) {
            open(changes, event.violationId(), WHOLE, DoubtKind.RETRACTED, null, null, event.reason(), event.visibility(), recorded.originator(), recorded);
        }
    }

    void on(Changes changes, AssetCompromised event, Recorded recorded) {
        open(changes, event.assetId(), event.from().toString(), DoubtKind.COMPROMISED, event.from(), event.until(), event.reason(), event.visibility(),
                recorded.originator(), recorded);
    }

    void on(Changes changes, CompromiseEnded event) {
        TABLE.amend(changes, doubted(event.assetId(), event.from()), Map.of("until", event.until()));
    }

    void on(Changes changes, CompromiseStruck event) {
        TABLE.close(changes, doubted(event.assetId(), event.recordedFrom()));
    }

    private static List<String> doubted(AssetId asset, Instant from) {
        return List.of(asset.key(), from.toString());
    }

    /** What is said of an item of evidence now, and to whom it is told. */
    private record Said(Map<String, Marking> markings) {
    }

    /**
     * What is told of an item is told to those who may see it now.
     *
     * @param originator of the item, not of what is said about it
     */
    void on(Changes changes, EvidenceEvent event, String originator, Recorded recorded) {
        var key = event.evidenceId().key();
        var before = event instanceof EvidenceCollected ? Map.<String, Marking>of()
                : Objects.requireNonNull(changes.kept(key + " said", Said.class, () -> stored(key))).markings();
        var now = new HashMap<String, Marking>();
        before.keySet().forEach(name -> now.put(name, event.marking()));
        switch (event) {
            case AuthenticityRejected rejected -> say(changes, now, event, DoubtKind.NOT_AUTHENTIC, rejected.reason(), originator, recorded);
            case RulingReversed reversed -> now.remove(DoubtKind.NOT_AUTHENTIC.name());
            case EvidenceWithdrawn withdrawn -> say(changes, now, event, DoubtKind.WITHDRAWN, withdrawn.reason(), originator, recorded);
            case IntegrityAlarmRaised raised -> say(changes, now, event, DoubtKind.DAMAGED, "Its kept bytes are not those that were sealed.", originator, recorded);
            case BytesKept kept -> now.remove(DoubtKind.DAMAGED.name());
            default -> {
                // says who may see it
            }
        }
        before.forEach((name, marking) -> {
            if (!now.containsKey(name)) {
                TABLE.close(changes, List.of(key, name));
            } else if (!marking.equals(event.marking())) {
                TABLE.amend(changes, List.of(key, name), Map.of("tlp", event.marking().tlp(), "releasable_to", Markings.releasableTo(event.marking())));
            }
        });
        changes.keep(key + " said", new Said(Map.copyOf(now)));
    }

    private static void say(Changes changes, Map<String, Marking> now, EvidenceEvent event, DoubtKind kind, String reason, String originator, Recorded recorded) {
        if (now.put(kind.name(), event.marking()) == null) {
            open(changes, event.evidenceId(), kind.name(), kind, null, null, reason, event.marking(), originator, recorded);
        }
    }

    private Said stored(String key) {
        var markings = new HashMap<String, Marking>();
        jdbc.sql("select name, tlp, releasable_to from view_doubt where about = ? and to_position = " + VersionedTable.CURRENT).param(key)
                .query(row -> {
                    markings.put(row.getString(1), Markings.of(row.getString(2), row.getString(3)));
                });
        return new Said(markings);
    }

    private static void open(Changes changes, Identifier about, String name, DoubtKind kind, @Nullable Instant since, @Nullable Instant until,
            String reason, Marking marking, String originator, Recorded recorded) {
        TABLE.open(changes, List.of(about.key(), name), Arrays.asList(about.type().toUpperCase(Locale.ROOT), kind, since, until, reason, recorded.position(),
                recorded.at(), marking.tlp(), Markings.releasableTo(marking), originator));
    }
}

package org.ceasefiremonitor.projections.asset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.AssetDefinitionEvent;
import org.ceasefiremonitor.core.mechanism.AssetKind;
import org.ceasefiremonitor.core.mechanism.AssetStanding;
import org.ceasefiremonitor.core.mechanism.Watch;
import org.ceasefiremonitor.core.place.Degrees;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.marking.Markings;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps monitoring assets, what each looks at and when, and when it can not be trusted. */
@ProcessingGroup(AssetProjection.VIEW)
public final class AssetProjection extends DefinitionProjection<AssetStanding, AssetDefinitionEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "assets";

    private static final DefinitionTable<AssetStanding, AssetDefinitionEvent> TABLE = new DefinitionTable<>("view_asset", "asset_id",
            List.of(Column.text("kind"), Column.text("contributor"), Column.text("state")), AssetStanding.class, AssetStanding::evolve,
            standing -> List.of(standing.kind(), standing.contributor().value(), standing.state()));

    private static final VersionedTable WATCHES = new VersionedTable("view_watch", List.of(Column.text("asset_id"), Column.instant("since")),
            Stream.concat(Stream.of(Column.instant("until"), Column.text("kind"), Column.text("sight"), Column.number("longitude"), Column.number("latitude"),
                    Column.whole("radius_metres"), Column.number("west"), Column.number("south"), Column.number("east"), Column.number("north")),
                    Markings.COLUMNS.stream()).toList());

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name(), WATCHES.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public AssetProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(AssetDefinitionEvent event, EventMessage<?> message) {
        take(event, message, (changes, step) -> {
            var before = step.before() == null ? List.<WatchRow>of() : WatchRow.of(step.before());
            var after = WatchRow.of(step.after());
            before.stream().filter(row -> !after.contains(row)).forEach(row -> WATCHES.close(changes, row.keys()));
            after.stream().filter(row -> !before.contains(row)).forEach(row -> WATCHES.open(changes, row.keys(), row.values(event.visibility(), Recorded.of(message).originator())));
        });
    }

    /** What a row of a watch holds; a correction of the asset's kind changes it too. */
    private record WatchRow(AssetId assetId, AssetKind kind, Watch watch) {

        static List<WatchRow> of(AssetStanding asset) {
            return Watch.of(asset).stream().map(watch -> new WatchRow(asset.assetId(), asset.kind(), watch)).toList();
        }

        List<Object> keys() {
            return List.of(assetId.value(), watch.from());
        }

        List<@Nullable Object> values(Marking marking, String originator) {
            var centre = watch.footprint().centre();
            var metres = watch.footprint().radiusMetres();
            var high = metres / Degrees.metresPerDegreeNorth(centre.latitude());
            var south = Math.max(-90, centre.latitude() - high);
            var north = Math.min(90, centre.latitude() + high);
            var wide = metres / Degrees.metresPerDegreeEast(Math.max(Math.abs(south), Math.abs(north)));
            // around a pole or across the antimeridian the box takes all longitudes: a list may then show a watch too much, never one too few
            var around = centre.longitude() - wide < -180 || centre.longitude() + wide > 180;
            return Arrays.asList(watch.until(), kind.name(), watch.sight().name(), centre.longitude(), centre.latitude(), metres,
                    around ? -180 : centre.longitude() - wide, south, around ? 180 : centre.longitude() + wide, north,
                    marking.tlp(), Markings.releasableTo(marking), originator);
        }
    }
}

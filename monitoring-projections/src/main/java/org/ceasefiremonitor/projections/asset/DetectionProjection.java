package org.ceasefiremonitor.projections.asset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.mechanism.DetectionsRecorded;
import org.ceasefiremonitor.projections.marking.Markings;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what machines detected. */
@ProcessingGroup(DetectionProjection.VIEW)
public final class DetectionProjection {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "detections";

    private static final VersionedTable TABLE = new VersionedTable("view_detection",
            List.of(Column.text("asset_id"), Column.whole("batch"), Column.whole("number")),
            Stream.concat(Stream.of(Column.instant("detected_at"), Column.text("kind"), Column.number("longitude"), Column.number("latitude"),
                    Column.whole("uncertainty_metres"), Column.whole("confidence"), Column.instant("recorded_at")), Markings.COLUMNS.stream()).toList());

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE, List.of("view_detection_time"), List.of());

    private final ViewWriter writer;

    /**
     * @param writer writes the rows
     * @param jdbc   not needed: no row depends on one before
     */
    public DetectionProjection(ViewWriter writer, JdbcClient jdbc) {
        this.writer = writer;
    }

    @EventHandler
    void on(DetectionsRecorded event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            var recorded = Recorded.of(message);
            var marking = event.visibility();
            for (int i = 0; i < event.detections().size(); i++) {
                var detection = event.detections().get(i);
                TABLE.open(changes, List.of(event.assetId().value(), event.sequence(), i + 1), Arrays.asList(detection.at(), detection.kind().name(),
                        detection.position().longitude(), detection.position().latitude(), detection.uncertaintyMetres(), detection.confidence(),
                        recorded.at(), marking.tlp(), Markings.releasableTo(marking), recorded.originator()));
            }
        });
    }

    /** Other events only move the position. */
    @EventHandler(payloadType = Event.class)
    void pass(EventMessage<?> message) {
        writer.pass(VIEW, message);
    }

    /** Empties the view before the log is read again from its beginning. */
    @ResetHandler
    void reset() {
        writer.empty(VIEW, LAYOUT.tables());
    }
}

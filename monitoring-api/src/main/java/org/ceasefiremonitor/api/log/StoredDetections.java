package org.ceasefiremonitor.api.log;

import java.util.Optional;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.DetectionsRecorded;
import org.ceasefiremonitor.core.mechanism.RecordedBatch;
import org.ceasefiremonitor.core.mechanism.RecordedDetections;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds a batch of detections through its directory row, which names the position of the event that tells it. */
public final class StoredDetections implements RecordedDetections {

    private final JdbcClient jdbc;
    private final EventTypes types;

    public StoredDetections(JdbcClient jdbc, EventTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    @Override
    public Optional<RecordedBatch> find(DetectionsId batch) {
        return jdbc.sql("select e.position, e.type, e.revision, e.payload, e.originator, e.actor_pseudonym from thing t join event e on e.position = t.position"
                        + " where t.id = ?").param(batch.key())
                .query((row, n) -> {
                    var recorded = (DetectionsRecorded) types.read(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
                    return new RecordedBatch(batch, recorded.assetId(), new ParticipantId(row.getString(5)), row.getString(6), recorded.detections());
                }).optional();
    }
}

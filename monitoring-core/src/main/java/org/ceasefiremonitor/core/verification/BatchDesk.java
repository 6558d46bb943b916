package org.ceasefiremonitor.core.verification;

import java.util.Map;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.mechanism.AssetStanding;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.mechanism.RecordedBatch;
import org.ceasefiremonitor.core.mechanism.RecordedDetections;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** Looks up the detections that a command about an incident names, and what the rules of its agreement propose for them. */
record BatchDesk(Directory directory, AgreementId agreement, RecordedDetections batches, @Nullable String correlation) {

    static BatchDesk of(Circumstances circumstances, AgreementId agreement, RecordedDetections batches, @Nullable String correlation) {
        return new BatchDesk(circumstances.directory(), agreement, batches, correlation);
    }

    RecordedBatch find(DetectionsId batch) {
        return batches.find(batch).orElseThrow(() -> new Refusal(IncidentRule.DETECTION_RECORDED, "There is no batch of detections " + batch.value() + ".",
                Map.of("batch", batch.value())));
    }

    DetectionNumbers numbers(NamedDetections named, RecordedBatch batch) {
        if (named.numbers() == null) {
            return batch.all();
        }
        if (named.numbers().last() > batch.detections().size()) {
            throw new Refusal(IncidentRule.DETECTION_RECORDED, "The batch " + batch.batch().value() + " has " + batch.detections().size() + " detections, and no "
                    + named.numbers().last() + ".", Map.of("batch", batch.batch().value()));
        }
        return named.numbers();
    }

    GroupedDetections grouped(NamedDetections named) {
        var batch = find(named.batch());
        return grouped(batch, numbers(named, batch));
    }

    GroupedDetections grouped(RecordedBatch batch, DetectionNumbers numbers) {
        return GroupedDetections.of(batch, numbers, directory.find(batch.assetId(), AssetStanding.class).map(AssetStanding::name)
                .orElse(batch.assetId().value()), correlation).judged(directory, agreement);
    }
}

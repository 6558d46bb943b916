package org.ceasefiremonitor.core.mechanism;

/** Commands about an asset. */
public sealed interface AssetCommand permits RegisterAsset, CorrectAsset, StrikeAsset, CalibrateAsset, ActivateAsset, ReportAssetHealth,
        ReportInterference, MoveAsset, RetireAsset, StrikeCondition, DeclareCompromise, EndCompromise,
        StrikeCompromise, RecordDetections {
}

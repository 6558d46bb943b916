package org.ceasefiremonitor.api.command;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ceasefiremonitor.core.mechanism.AssetRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule on monitoring assets, as a client on the wire meets it. */
class AssetRulesOverHttpTest extends RulesOverHttp {

    @BeforeAll
    void letSensorsSpeak() {
        accepted("mech", "REGISTRAR", "GrantMandate", "{'participantId': 'cordia', 'mandate': 'SENSOR', 'from': '" + days(-30) + "'}");
    }

    private static String detections(String id, Instant at) {
        return "{'assetId': '" + id + "', 'hour': '" + at.truncatedTo(ChronoUnit.HOURS) + "', 'sequence': 1, 'detections': [{'at': '" + at
                + "', 'kind': 'EXPLOSION', 'position': {'longitude': 31.5, 'latitude': 48.25}}]}";
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_on_assets_is_told(AssetRule rule) {
        var id = "asset-" + number++;
        chief("RegisterAsset", "{'assetId': '" + id + "', " + registered("A") + "}");
        switch (rule) {
            case CONTRIBUTOR_REGISTERED -> refusedToChief(rule, "RegisterAsset",
                    "{'assetId': '" + id + "-other', " + registered("A").replace("cordia", "nobody") + "}");
            case NOT_STRUCK -> {
                chief("StrikeAsset", because(id));
                refusedToChief(rule, "StrikeAsset", because(id));
            }
            case NOT_RETIRED -> {
                chief("RetireAsset", at(id, -1, "'reason': 'r'"));
                refusedToChief(rule, "CalibrateAsset", at(id, 0, "'method': 'm'"));
            }
            case IN_ORDER -> refusedToChief(rule, "CalibrateAsset", at(id, 1, "'method': 'm'"));
            case CALIBRATED_FIRST -> refusedToChief(rule, "ActivateAsset", at(id, -1));
            case ACTIVATED_FIRST -> refusedToChief(rule, "ReportAssetHealth", at(id, -1, "'health': 'OFFLINE'"));
            case CHANGES_THE_STATE -> {
                chief("CalibrateAsset", at(id, -3, "'method': 'm'"));
                chief("ActivateAsset", at(id, -2));
                refusedToChief(rule, "ReportAssetHealth", at(id, -1, "'health': 'OPERATIONAL'"));
            }
            case NOT_COMPROMISED -> {
                chief("DeclareCompromise", compromise(id, -3, null));
                refusedToChief(rule, "CalibrateAsset", at(id, -1, "'method': 'm'"));
            }
            case COMPROMISES_APART -> {
                chief("DeclareCompromise", compromise(id, -3, -1));
                refusedToChief(rule, "DeclareCompromise", compromise(id, -2, null));
            }
            case RECORDED -> refusedToChief(rule, "StrikeCondition", because(id));
            case NOTHING_RESTS_ON_IT -> {
                chief("CalibrateAsset", at(id, -3, "'method': 'm'"));
                refusedToChief(rule, "StrikeAsset", because(id));
            }
            case CORRECTION_CHANGES -> refusedToChief(rule, "CorrectAsset", "{'assetId': '" + id + "', 'reason': 'r', " + registered("A") + "}");
            case LOOKED_THEN -> refused(rule, "cordia", "SENSOR", "RecordDetections", detections(id, Instant.EPOCH));
            case TRUSTED_THEN -> {
                chief("CalibrateAsset", at(id, -3, "'method': 'm'"));
                chief("ActivateAsset", at(id, -3));
                chief("DeclareCompromise", compromise(id, -2, null));
                refused(rule, "cordia", "SENSOR", "RecordDetections", detections(id, NOW.minusSeconds(3600)));
            }
            case BY_THE_CONTRIBUTOR -> refused(rule, "mech", "MONITOR", "RecordDetections", detections(id, Instant.EPOCH));
            case DETECTED_BEFORE -> refused(rule, "cordia", "SENSOR", "RecordDetections", detections(id, NOW.plusSeconds(7200)));
            case GOES_ON_ELSEWHERE -> {
                for (int i = 0; i < 500; i++) {
                    chief("CalibrateAsset", at(id, -1, "'method': 'm'"));
                }
                refusedToChief(rule, "CalibrateAsset", at(id, -1, "'method': 'm'"));
            }
        }
    }

    private void chief(String command, String body) {
        accepted("mech", "CHIEF_MONITOR", command, body);
    }

    private void refusedToChief(AssetRule rule, String command, String body) {
        refused(rule, "mech", "CHIEF_MONITOR", command, body);
    }

    private static String registered(String name) {
        return "'kind': 'RADAR', 'name': '" + name + "', 'contributor': 'cordia',"
                + " 'footprint': {'centre': {'longitude': 31.5, 'latitude': 48.25}, 'radiusMetres': 8000}";
    }

    private static String at(String id, int hours, String... more) {
        return "{'assetId': '" + id + "', 'at': '" + hours(hours) + "'" + (more.length == 0 ? "" : ", " + more[0]) + "}";
    }

    private static String compromise(String id, int from, Integer until) {
        return "{'assetId': '" + id + "', 'from': '" + hours(from) + "', " + (until == null ? "" : "'until': '" + hours(until) + "', ") + "'reason': 'r'}";
    }

    private static String because(String id) {
        return "{'assetId': '" + id + "', 'reason': 'r'}";
    }
}

package org.ceasefiremonitor.api.command;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ceasefiremonitor.api.HttpSide;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = HttpSide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HostileBodiesTest extends HostileBodiesContract {

    @Autowired
    RecordingGate gate;

    @Override
    protected SortedMap<String, JsonNode> goodBodies() {
        var json = new JsonMapper();
        return new TreeMap<>(Map.of(
                "DrawSample", json.readTree(StrictJsonTest.FULL),
                "ShadeSample", json.readTree("{\"zoneId\":\"z1\",\"reason\":\"because\"}"),
                "ReportViolation", json.readTree("{\"violationId\":\"v1\",\"note\":\"n\"}")));
    }

    @Override
    protected long trace() {
        return gate.submissions().size();
    }
}

package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.ceasefiremonitor.outside.Http;
import org.ceasefiremonitor.outside.HttpSide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = HttpSide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CommandCatalogueTest {

    private Http http;

    @BeforeEach
    void set_up(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void the_commands_that_the_outside_may_send_are_listed_and_no_others() {
        assertThat(http.get("/api/v1/commands").json().path("commands").findValuesAsString("command"))
                .containsExactly("DrawSample", "ReportViolation", "ShadeSample");
    }

    @Test
    void a_command_says_who_may_issue_it_and_what_it_is() {
        var draw = http.get("/api/v1/commands/DrawSample").json();
        assertThat(draw.path("mandates").toString()).isEqualTo("[\"CHIEF_MONITOR\",\"REGISTRAR\"]");
        assertThat(draw.path("humanDecision").asBoolean()).isTrue();
        assertThat(draw.path("description").asString()).isEqualTo("Draws a sample.");
        assertThat(draw.path("path").asString()).isEqualTo("/api/v1/commands/DrawSample");
        assertThat(draw.path("feature").asString()).isEqualTo("sample");
        assertThat(http.get("/api/v1/commands/ShadeSample").json().path("humanDecision").asBoolean()).isFalse();
    }

    @Test
    void the_schema_says_which_fields_there_are_and_which_must_be() {
        var schema = schema();
        assertThat(schema.path("type").asString()).isEqualTo("object");
        assertThat(schema.path("additionalProperties").isBoolean()).isTrue();
        assertThat(schema.path("additionalProperties").asBoolean()).isFalse();
        assertThat(schema.path("properties").propertyNames()).containsExactly("zoneId", "name", "size", "open", "colour", "point", "outline",
                "rings", "from", "day", "within", "level", "count", "colours", "byColour", "marking");
        assertThat(schema.path("required").valueStream().map(JsonNode::asString)).containsExactlyInAnyOrder("zoneId", "name", "size", "open",
                "colour", "point", "outline", "rings", "from");
    }

    @Test
    void the_schema_says_which_values_a_field_takes() {
        var fields = schema().path("properties");
        assertThat(fields.path("zoneId").toString()).isEqualTo("{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$\","
                + "\"description\":\"The sample's own identifier.\"}");
        assertThat(fields.path("size").path("type").asString()).isEqualTo("integer");
        assertThat(fields.path("open").path("type").asString()).isEqualTo("boolean");
        assertThat(fields.path("colour").toString()).isEqualTo("{\"type\":\"string\",\"enum\":[\"RED\",\"GREEN\"]}");
        assertThat(fields.path("from").path("format").asString()).isEqualTo("date-time");
        assertThat(fields.path("day").path("format").asString()).isEqualTo("date");
        assertThat(fields.path("within").path("format").asString()).isEqualTo("duration");
        assertThat(fields.path("level").path("type").asString()).isEqualTo("number");
        assertThat(fields.path("count").path("type").asString()).isEqualTo("integer");
        assertThat(fields.path("rings").path("items").path("items").path("type").asString()).isEqualTo("number");
        assertThat(fields.path("outline").path("items").path("properties").path("x").path("type").asString()).isEqualTo("number");
        assertThat(fields.path("outline").path("items").path("required").size()).isEqualTo(2);
        assertThat(fields.path("byColour").path("propertyNames").path("enum").toString()).isEqualTo("[\"RED\",\"GREEN\"]");
        assertThat(fields.path("byColour").path("additionalProperties").path("properties").propertyNames()).containsExactly("x", "y");
        assertThat(fields.path("marking").path("properties").path("releasableTo").path("items").path("pattern").asString()).startsWith("^[A-Z");
    }

    @Test
    void a_schema_needs_nothing_beside_itself() {
        assertThat(schema().toString()).doesNotContain("$ref", "$defs");
    }

    private JsonNode schema() {
        return http.get("/api/v1/commands/DrawSample").json().path("schema");
    }
}

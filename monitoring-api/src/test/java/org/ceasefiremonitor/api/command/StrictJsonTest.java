package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.command.sample.SampleCommand.Colour;
import org.ceasefiremonitor.api.command.sample.SampleCommand.DrawSample;
import org.ceasefiremonitor.api.command.sample.SampleCommand.Point;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.Problem;
import org.ceasefiremonitor.api.problem.Problems;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    static final String FULL = """
            {"zoneId": "z1", "name": "north", "size": 3, "open": true, "colour": "RED", "point": {"x": 30.5, "y": 50},
             "outline": [{"x": 1, "y": 2}, {"x": 3.25, "y": 4}], "rings": [[30.0, 50.0], [31, 51]], "from": "2026-03-01T14:30:00Z",
             "day": "2026-03-01", "within": "PT72H", "level": 0.5, "count": 7, "colours": ["RED"], "byColour": {"GREEN": {"x": 0, "y": 0}},
             "marking": {"tlp": "AMBER", "releasableTo": ["xaa"]}}""";

    private final StrictJson json = new StrictJson();

    @Test
    void every_type_of_value_is_read() {
        var command = draw(FULL);
        assertThat(command.zoneId().value()).isEqualTo("z1");
        assertThat(command.size()).isEqualTo(3);
        assertThat(command.point()).isEqualTo(new Point(30.5, 50));
        assertThat(command.outline()).containsExactly(new Point(1, 2), new Point(3.25, 4));
        assertThat(command.rings().get(1)).containsExactly(31.0, 51.0);
        assertThat(command.from()).isEqualTo(Instant.parse("2026-03-01T14:30:00Z"));
        assertThat(command.day()).isEqualTo(LocalDate.parse("2026-03-01"));
        assertThat(command.within()).isEqualTo(Duration.ofDays(3));
        assertThat(command.byColour()).containsOnlyKeys(Colour.GREEN);
        assertThat(command.marking().releasableTo()).hasSize(1);
    }

    @Test
    void what_may_be_absent_may_be_null_as_well() {
        var command = draw("""
                {"zoneId": "z1", "name": "north", "size": 3, "open": true, "colour": "RED", "point": {"x": 0, "y": 0}, "outline": [], "rings": [],
                 "from": "2026-03-01T14:30:00+02:00", "day": null, "level": null, "count": null, "marking": null}""");
        assertThat(command.level()).isNull();
        assertThat(command.within()).isNull();
        assertThat(command.from()).isEqualTo(Instant.parse("2026-03-01T12:30:00Z"));
    }

    static Stream<Arguments> wrong_values() {
        return Stream.of(
                Arguments.of("zoneId", "7", "must be a text, not the number 7"),
                Arguments.of("zoneId", "{\"value\":\"z\"}", "must be"),
                Arguments.of("zoneId", "\"a b\"", "must be 1 to 80 letters"),
                Arguments.of("zoneId", "\"\"", "must be 1 to 80 letters"),
                Arguments.of("zoneId", "null", "is required"),
                Arguments.of("name", "7", "must be a text, not the number 7"),
                Arguments.of("name", "true", "must be a text, not true"),
                Arguments.of("name", "[\"x\"]", "must be a text, not a list"),
                Arguments.of("name", "\"\"", "must not be blank"),
                Arguments.of("size", "\"3\"", "must be a whole number, not the text \"3\""),
                Arguments.of("size", "3.5", "must be a whole number, not the number 3.5"),
                Arguments.of("size", "3.0", "must be a whole number"),
                Arguments.of("size", "1e3", "must be a whole number"),
                Arguments.of("size", "true", "must be a whole number, not true"),
                Arguments.of("size", "3000000000", "is too large a number"),
                Arguments.of("size", "null", "is required"),
                Arguments.of("size", "\"\"", "must be a whole number"),
                Arguments.of("size", "[3]", "must be a whole number, not a list"),
                Arguments.of("open", "1", "must be true or false, not the number 1"),
                Arguments.of("open", "\"true\"", "must be true or false"),
                Arguments.of("open", "null", "is required"),
                Arguments.of("colour", "0", "must be one of RED, GREEN"),
                Arguments.of("colour", "\"0\"", "must be one of RED, GREEN"),
                Arguments.of("colour", "\"red\"", "must be one of RED, GREEN"),
                Arguments.of("colour", "\"\"", "must be one of RED, GREEN"),
                Arguments.of("colour", "\" RED\"", "must be one of RED, GREEN"),
                Arguments.of("point", "\"\"", "must be an object"),
                Arguments.of("point", "[1,2]", "must be an object, not a list"),
                Arguments.of("point.x", "{\"x\":\"1\",\"y\":2}", "must be a number"),
                Arguments.of("point.x", "{\"x\":\"NaN\",\"y\":2}", "must be a number"),
                Arguments.of("point.x", "{\"x\":null,\"y\":2}", "is required"),
                Arguments.of("point.x", "{\"y\":2}", "is required"),
                Arguments.of("point.x", "{\"x\":1e309,\"y\":2}", "is too large a number"),
                Arguments.of("point.x", "{\"x\":181,\"y\":2}", "must be between"),
                Arguments.of("outline", "{}", "must be a list, not an object"),
                Arguments.of("outline", "\"\"", "must be a list"),
                Arguments.of("outline[1].y", "[{\"x\":1,\"y\":2},{\"x\":1,\"y\":false}]", "must be a number"),
                Arguments.of("outline[0].x", "[{\"x\":-500,\"y\":2}]", "must be between"),
                Arguments.of("rings[1][0]", "[[1],[\"1\"]]", "must be a number"),
                Arguments.of("rings[0]", "[1]", "must be a list"),
                Arguments.of("from", "1767225600", "must be an instant"),
                Arguments.of("from", "1767225600.5", "must be an instant"),
                Arguments.of("from", "\"1767225600\"", "must be an instant"),
                Arguments.of("from", "\"2026-03-01\"", "must be an instant"),
                Arguments.of("from", "\"\"", "must be an instant"),
                Arguments.of("from", "\"+999999999-12-31T23:59:59Z\"", "must be an instant"),
                Arguments.of("day", "\"2026-02-30\"", "must be a date"),
                Arguments.of("day", "[2026,3,1]", "must be a date"),
                Arguments.of("within", "72", "must be a duration"),
                Arguments.of("within", "\"72h\"", "must be a duration"),
                Arguments.of("level", "\"0.5\"", "must be a number"),
                Arguments.of("level", "\"Infinity\"", "must be a number"),
                Arguments.of("count", "9223372036854775808", "is too large a number"),
                Arguments.of("count", "\"7\"", "must be a whole number"),
                Arguments.of("count", "7.5", "must be a whole number"),
                Arguments.of("colours", "\"RED\"", "must be a list"),
                Arguments.of("colours[1]", "[\"RED\",1]", "must be one of"),
                Arguments.of("outline[0]", "[null]", "is null"),
                Arguments.of("colours[1]", "[\"RED\",null]", "is null"),
                Arguments.of("byColour", "[]", "must be an object"),
                Arguments.of("byColour", "{\"BLUE\":{\"x\":0,\"y\":0}}", "may have only fields out of RED, GREEN"),
                Arguments.of("byColour.RED.y", "{\"RED\":{\"x\":0}}", "is required"),
                Arguments.of("marking.tlp", "{}", "is required"),
                Arguments.of("marking.tlp", "{\"tlp\":\"PINK\"}", "must be one of"),
                Arguments.of("marking.releasableTo[1]", "{\"tlp\":\"RED\",\"releasableTo\":[\"xaa\",\"x x\"]}", "must be 1 to 80 letters"));
    }

    @ParameterizedTest
    @MethodSource("wrong_values")
    void a_value_that_does_not_fit_is_refused_with_its_field_named(String field, String value, String message) {
        var top = field.replaceAll("[.\\[].*", "");
        var problem = refused(with(top, value));
        assertThat(problem.code()).isEqualTo(Fault.INVALID_VALUE.code());
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.detail()).contains(message).startsWith(field);
    }

    @ParameterizedTest
    @CsvSource({"zoneId", "name", "size", "open", "colour", "point", "outline", "rings", "from"})
    void a_required_field_that_is_missing_is_named(String field) {
        var problem = refused(with(field, null));
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.detail()).contains("is required");
    }

    @Test
    void an_unknown_field_is_named_with_its_path() {
        assertThat(refused(FULL.replace("\"size\"", "\"sizes\": 4, \"size\"")))
                .returns("sizes", Problem::field).returns("REQ-03", Problem::code);
        assertThat(refused(with("point", "{\"x\":1,\"y\":2,\"z\":3}")).field()).isEqualTo("point.z");
        assertThat(refused(with("outline", "[{\"x\":1,\"y\":2},{\"x\":1,\"y\":2,\"z\":3}]")).field()).isEqualTo("outline[1].z");
        assertThat(refused(with("marking", "{\"tlp\":\"RED\",\"originator\":\"xaa\"}")).field()).isEqualTo("marking.originator");
    }

    @Test
    void what_a_record_derives_is_not_a_field() {
        assertThat(refused(FULL.replace("\"size\"", "\"created\": \"z1\", \"size\"")).code()).isEqualTo("REQ-03");
        assertThat(refused(with("point", "{\"x\":1,\"y\":2,\"@class\":\"java.lang.Runtime\"}")).field()).isEqualTo("point.@class");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "}", "[", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{'a':1}", "{a:1}", "{\"a\":1}}", "{\"a\":1} 2", "{\"a\":1}{\"b\":2}",
        "{\"a\":NaN}", "{\"a\":Infinity}", "{\"a\":-Infinity}", "{\"a\":01}", "{\"a\":+1}", "{\"a\":.5}", "{\"a\":1.}", "{\"a\":0x1}", "{\"a\":tru}",
        "{\"a\":\"\t\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}", "{\"a\":1 /* c */}", "// c\n{}", "{\"a\":\"x}", "\u0000", "{\"a\":1e}"})
    void what_is_not_json_is_refused(String text) {
        assertThat(refused(text).code()).isEqualTo(Fault.NOT_JSON.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "\"x\"", "true", "[]", "[{}]"})
    void what_is_json_but_no_object_is_refused(String text) {
        assertThat(refused(text).code()).isEqualTo(Fault.INVALID_VALUE.code());
    }

    @Test
    void a_field_that_occurs_twice_is_refused_and_named() {
        assertThat(refused("{\"size\":1,\"size\":1}")).returns("REQ-02", Problem::code).returns("size", Problem::field);
        assertThat(refused("{\"point\":{\"x\":1,\"x\":2}}")).returns("REQ-02", Problem::code).returns("x", Problem::field);
        assertThat(refused("{\"size\":1,\"si\\u007ae\":1}")).returns("REQ-02", Problem::code);
    }

    @Test
    void limits_of_depth_and_length_are_kept() {
        assertThat(refused("{\"rings\":" + "[".repeat(64) + "]".repeat(64) + "}").code()).isEqualTo("REQ-02");
        assertThat(refused("{\"name\":\"" + "x".repeat(StrictJson.MAX_TEXT + 1) + "\"}").code()).isEqualTo("REQ-02");
        assertThat(refused("{\"size\":" + "1".repeat(65) + "}").code()).isEqualTo("REQ-02");
        assertThat(refused("{\"" + "n".repeat(257) + "\":1}").code()).isEqualTo("REQ-02");
        assertThat(draw(with("name", "\"" + "x".repeat(StrictJson.MAX_TEXT) + "\"")).name()).hasSize(StrictJson.MAX_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1e999999999", "1e-999999999", "1e2147483647", "1e-2147483648", "1e99999999999999999999"})
    void numbers_beyond_all_use_are_refused_quickly(String number) {
        assertThat(refused(with("level", number)).status()).isEqualTo(400);
        assertThat(refused(with("size", number)).status()).isEqualTo(400);
        assertThat(refused(FULL.replace("\"size\"", "\"unknown\": " + number + ", \"size\"")).status()).isEqualTo(400);
    }

    @Test
    void text_that_is_not_unicode_is_refused() {
        assertThat(refused(with("name", "\"\\ud800\"")).field()).isEqualTo("name");
        assertThat(refused(with("name", "\"\\udc00\\ud800\"")).field()).isEqualTo("name");
        assertThat(refused(with("name", "\"a\\u0000b\"")).field()).isEqualTo("name");
        assertThat(refused("{\"a\\u0000b\":1}").code()).isEqualTo("REQ-01");
        assertThat(draw(with("name", "\"\\ud83d\\ude00\"")).name()).isEqualTo("\ud83d\ude00");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        for (var bytes : new byte[][] {{(byte) 0xff}, {(byte) 0xc0, (byte) 0x80}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, {(byte) 0xe2, (byte) 0x82},
            {(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80}}) {
            var body = "{\"name\":\"?\"}".getBytes(StandardCharsets.ISO_8859_1);
            var out = new java.io.ByteArrayOutputStream();
            out.writeBytes(java.util.Arrays.copyOfRange(body, 0, 9));
            out.writeBytes(bytes);
            out.writeBytes(java.util.Arrays.copyOfRange(body, 10, body.length));
            assertThat(problem(catchThrowable(() -> json.read(out.toByteArray()))).code()).isEqualTo("REQ-02");
        }
        assertThat(problem(catchThrowable(() -> json.read(FULL.getBytes(StandardCharsets.UTF_16)))).code()).isEqualTo("REQ-02");
        assertThat(problem(catchThrowable(() -> json.read(FULL.getBytes(StandardCharsets.UTF_16LE)))).code()).isEqualTo("REQ-02");
        assertThat(refused("\ufeff" + FULL).detail()).contains("byte order mark");
    }

    @Test
    void equal_content_has_one_canonical_form() {
        assertThat(canonical("{ \"b\": [1.0, 1e2, -0.0], \"a\": {\"y\": null, \"x\": \"\\u00e9\"} }"))
                .isEqualTo(canonical("{\"a\":{\"x\":\"é\"},\"b\":[1,100,0]}"))
                .isEqualTo("{\"a\":{\"x\":\"é\"},\"b\":[1,100,0]}");
    }

    @Test
    void other_content_has_another_canonical_form() {
        assertThat(canonical("{\"b\":[1,2]}")).isNotEqualTo(canonical("{\"b\":[2,1]}"));
        assertThat(canonical("{\"b\":1}")).isNotEqualTo(canonical("{\"b\":\"1\"}"));
        assertThat(canonical("{\"b\":[{}]}")).isNotEqualTo(canonical("{\"b\":[]}"));
        assertThat(canonical("{\"b\":0.30000000000000004}")).isNotEqualTo(canonical("{\"b\":0.3}"));
    }

    private String canonical(String text) {
        return new String(CanonicalJson.bytes(json.read(text.getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8);
    }

    private DrawSample draw(String text) {
        return json.bind(json.read(text.getBytes(StandardCharsets.UTF_8)), DrawSample.class);
    }

    private Problem refused(String text) {
        return problem(catchThrowable(() -> draw(text)));
    }

    private static Problem problem(Throwable thrown) {
        assertThat(thrown).isInstanceOfAny(InvalidInput.class, org.ceasefiremonitor.api.problem.RequestFault.class);
        return Problems.from(thrown);
    }

    /** The full document with one field set to a raw text, or left out. */
    private static String with(String field, @org.jspecify.annotations.Nullable String raw) {
        var mapper = new tools.jackson.databind.json.JsonMapper();
        var members = new StringBuilder("{");
        mapper.readTree(FULL).properties().forEach(member -> {
            var value = member.getKey().equals(field) ? raw : member.getValue().toString();
            if (value != null) {
                members.append(members.length() > 1 ? "," : "").append('"').append(member.getKey()).append("\":").append(value);
            }
        });
        return members.append('}').toString();
    }
}

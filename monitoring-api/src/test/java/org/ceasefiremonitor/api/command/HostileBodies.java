package org.ceasefiremonitor.api.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes bodies that must be refused out of one that would be taken, by writing it anew with one thing wrong. */
final class HostileBodies {

    private static final JsonMapper JSON = new JsonMapper();

    private final Random random;
    private final JsonNode good;

    HostileBodies(JsonNode good, long seed) {
        this.good = good;
        this.random = new Random(seed);
    }

    /** What is wrong with a body. */
    enum Kind {
        TRUNCATED, DEEP, HUGE_NUMBER, WRONG_TYPE, INVALID_UTF_8, HUGE_STRING, DUPLICATE_KEY, NOT_A_NUMBER, UNKNOWN_FIELD, NOT_UNICODE
    }

    /** The next body of that kind. */
    byte[] next(Kind kind) {
        return switch (kind) {
            case TRUNCATED -> truncated();
            case INVALID_UTF_8 -> invalidUtf8();
            case DEEP -> utf8(replacing(leaves(), deep()));
            case HUGE_NUMBER -> utf8(replacing(numbersOrLeaves(), pick("1e400", "-1e309", "1e999999999", "-1e-999999999", "9".repeat(70),
                    "1" + "0".repeat(100_000), "0." + "1".repeat(70), "1e99999999999999999999")));
            case WRONG_TYPE -> wrongType();
            case HUGE_STRING -> utf8(replacing(leaves(), '"' + "x".repeat(random.nextInt(10)) + pick("x", "\\n", "\\u0041").repeat(1_700_000)
                    + "x".repeat(8_300_000) + '"'));
            case DUPLICATE_KEY -> utf8(withMember(Where.TWICE));
            case NOT_A_NUMBER -> utf8(replacing(numbersOrLeaves(), pick("NaN", "Infinity", "-Infinity", "nan", "+1", "0x10", "1_000", "01", ".5")));
            case UNKNOWN_FIELD -> utf8(withMember(Where.UNKNOWN));
            case NOT_UNICODE -> utf8(replacing(texts(), pick("\"\\ud800\"", "\"a\\udfff\"", "\"\\u0000\"", "\"\\udc00\\ud800\"")));
        };
    }

    private byte[] truncated() {
        var whole = utf8(good.toString());
        var part = new byte[random.nextInt(whole.length)];
        System.arraycopy(whole, 0, part, 0, part.length);
        return part;
    }

    private byte[] invalidUtf8() {
        var whole = utf8(good.toString());
        var bad = new byte[][] {{(byte) 0x80}, {(byte) 0xc0, (byte) 0xaf}, {(byte) 0xe0, (byte) 0x80, (byte) 0xaf}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            {(byte) 0xf8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80}, {(byte) 0xfe}, {(byte) 0xff}, {(byte) 0xe2, (byte) 0x28, (byte) 0xa1}};
        var at = random.nextInt(whole.length);
        var out = new ByteArrayOutputStream();
        out.write(whole, 0, at);
        out.writeBytes(bad[random.nextInt(bad.length)]);
        out.write(whole, at, whole.length - at);
        return out.toByteArray();
    }

    private String deep() {
        var depth = 65 + random.nextInt(random.nextBoolean() ? 100 : 100_000);
        return random.nextBoolean() ? "[".repeat(depth) + "]".repeat(depth) : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    private byte[] wrongType() {
        var target = pick(values());
        var other = switch (target.getNodeType()) {
            case STRING -> pick("1", "1.5", "true", "[]", "{}", "[\"x\"]");
            case NUMBER -> pick("\"" + target.asString() + "\"", "true", "{}", "[" + target + "]", "\"\"");
            case BOOLEAN -> pick("\"true\"", "0", "1", "{}", "[]");
            case ARRAY -> pick("\"\"", "1", "true", "\"[]\"");
            default -> pick("\"\"", "1", "false", "[]", "\"{}\"");
        };
        return utf8(target == good ? other : replacing(List.of(target), other));
    }

    /** Where a member is put that must not be there. */
    private enum Where { TWICE, UNKNOWN }

    private String withMember(Where where) {
        var objects = new ArrayList<JsonNode>();
        collect(good, objects);
        objects.removeIf(node -> !node.isObject() || node.isEmpty());
        var target = pick(objects);
        var names = new ArrayList<>(target.propertyNames());
        var name = pick(names);
        var member = where == Where.TWICE ? "\"" + name + "\":" + (random.nextBoolean() ? target.get(name).toString() : "null")
                : "\"" + pick("x", "", "id", "__proto__", "@class", "position", name + " ", name.toUpperCase(java.util.Locale.ROOT) + "_")
                        + random.nextInt(1000) + "\":" + pick("null", "1", "\"x\"", "{}", "[[]]");
        return write(good, target, object -> {
            var text = object.toString();
            return random.nextBoolean() ? "{" + member + "," + text.substring(1) : text.substring(0, text.length() - 1) + "," + member + "}";
        });
    }

    private List<JsonNode> values() {
        var values = new ArrayList<JsonNode>();
        collect(good, values);
        values.removeIf(JsonNode::isNull);
        return values;
    }

    private List<JsonNode> leaves() {
        var leaves = values();
        leaves.removeIf(JsonNode::isContainer);
        return leaves;
    }

    private List<JsonNode> texts() {
        var texts = leaves();
        texts.removeIf(node -> !node.isString());
        return texts;
    }

    private List<JsonNode> numbersOrLeaves() {
        var numbers = leaves();
        numbers.removeIf(node -> !node.isNumber());
        return numbers.isEmpty() || random.nextInt(4) == 0 ? leaves() : numbers;
    }

    private String replacing(List<JsonNode> targets, String raw) {
        return write(good, pick(targets), target -> raw);
    }

    /** The document as text, with one node written in another way. */
    private static String write(JsonNode node, JsonNode target, java.util.function.Function<JsonNode, String> other) {
        if (node == target) {
            return other.apply(node);
        }
        var out = new StringBuilder();
        if (node.isObject()) {
            node.properties().forEach(member -> out.append(out.isEmpty() ? "" : ",").append(JSON.writeValueAsString(member.getKey())).append(':')
                    .append(write(member.getValue(), target, other)));
            return "{" + out + "}";
        }
        if (node.isArray()) {
            node.forEach(element -> out.append(out.isEmpty() ? "" : ",").append(write(element, target, other)));
            return "[" + out + "]";
        }
        return node.toString();
    }

    /** Every node. Where one object stands in several places, as small numbers do, all of them are replaced: that is as wrong. */
    private static void collect(JsonNode node, List<JsonNode> into) {
        into.add(node);
        node.forEach(child -> collect(child, into));
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.ceasefiremonitor.api.command;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One way of writing each content: members sorted by name (by UTF-16 code units), members that are null left out, numbers without
 * exponent or trailing zeros, no white space, UTF-8. Equal bytes mean equal content, however the client spaced or ordered it.
 */
final class CanonicalJson {

    /** Decimal places and digits beyond this are of no use to anyone and would let a short number expand to a long one. */
    private static final int MAX_DIGITS = 400;
    /** Keeps no buffers: what is personal would stand in them after it was erased. */
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build());

    private CanonicalJson() {
    }

    /** The canonical form of a checked document. */
    static byte[] bytes(JsonNode node) {
        var out = new ByteArrayOutputStream();
        try (var generator = JSON.createGenerator(out)) {
            write(node, generator);
        }
        return out.toByteArray();
    }

    /**
     * Checks what the grammar of JSON lets through, yet no record or store can hold: half a surrogate pair, the character NUL, numbers
     * beyond all use, null in a list.
     *
     * @throws RequestFault naming the field
     */
    static void check(JsonNode node) {
        check(node, "");
    }

    private static void check(JsonNode node, String path) {
        switch (node.getNodeType()) {
            case OBJECT -> node.properties().forEach(member -> {
                var field = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                requireUnicode(member.getKey(), path.isEmpty() ? "(a field name)" : path);
                check(member.getValue(), field);
            });
            case ARRAY -> {
                for (int i = 0; i < node.size(); i++) {
                    if (node.get(i).isNull()) {
                        throw new RequestFault(Fault.INVALID_VALUE, path + "[" + i + "]", path + "[" + i + "] is null; a list holds values.");
                    }
                    check(node.get(i), path + "[" + i + "]");
                }
            }
            case STRING -> requireUnicode(node.asString(), path);
            case NUMBER -> requireSize(node.decimalValue(), path);
            default -> {
                // null, true and false are always good
            }
        }
    }

    private static void requireUnicode(String text, String path) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0) {
                throw new RequestFault(Fault.INVALID_VALUE, path, path + " contains the character NUL.");
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new RequestFault(Fault.INVALID_VALUE, path, path + " contains half of a surrogate pair.");
            }
        }
    }

    private static void requireSize(BigDecimal number, String path) {
        // In long arithmetic: the scale of a number such as 1e-2147483647 is itself at the edge of an int.
        if (Math.abs((long) number.scale()) > MAX_DIGITS || (long) number.precision() - number.scale() > MAX_DIGITS) {
            throw new RequestFault(Fault.INVALID_VALUE, path, path + " is too large or too fine a number.");
        }
    }

    private static void write(JsonNode node, JsonGenerator out) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                out.writeStartObject();
                var names = new ArrayList<>(node.propertyNames());
                Collections.sort(names);
                for (var name : names) {
                    if (!node.get(name).isNull()) {
                        out.writeName(name);
                        write(node.get(name), out);
                    }
                }
                out.writeEndObject();
            }
            case ARRAY -> {
                out.writeStartArray();
                node.forEach(element -> write(element, out));
                out.writeEndArray();
            }
            case STRING -> out.writeString(node.asString());
            case NUMBER -> out.writeRawValue(plain(node.decimalValue()));
            case BOOLEAN -> out.writeBoolean(node.booleanValue());
            default -> out.writeNull();
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

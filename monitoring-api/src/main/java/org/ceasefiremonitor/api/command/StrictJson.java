package org.ceasefiremonitor.api.command;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON from outside without guessing. What is not exactly what the record asks for is refused, with the field named: fields that are
 * not known or occur twice, values of another type, numbers that lose something when stored, text that is not Unicode.
 */
@Component
public final class StrictJson {

    /** Longest document, in bytes. */
    public static final int MAX_DOCUMENT = 1024 * 1024;
    /** Deepest nesting. */
    public static final int MAX_DEPTH = 64;
    /** Longest text in a document, in characters. */
    public static final int MAX_TEXT = 64 * 1024;
    /** Longest number, in characters. */
    public static final int MAX_NUMBER = 64;
    /** Longest field name, in characters. */
    public static final int MAX_NAME = 256;

    private static final char BYTE_ORDER_MARK = 0xFEFF;
    private static final Pattern DUPLICATE = Pattern.compile("^Duplicate (?:Object )?[Pp]roperty \"(.*?)\"");

    private final JsonMapper mapper;

    public StrictJson() {
        var constraints = StreamReadConstraints.builder()
                .maxDocumentLength(MAX_DOCUMENT)
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(MAX_TEXT)
                .maxNumberLength(MAX_NUMBER)
                .maxNameLength(MAX_NAME)
                .build();
        mapper = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints)
                // what is personal would stand in buffers that are kept, after it was erased
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(coercion -> Arrays.stream(CoercionInputShape.values())
                        .forEach(shape -> coercion.setCoercion(shape, CoercionAction.Fail)))
                .addModule(new StrictValues())
                .build();
    }

    /**
     * Reads one JSON text.
     *
     * @throws RequestFault if it is not one, or goes beyond a limit
     */
    public JsonNode read(byte[] body) {
        var text = decode(body);
        try {
            var node = mapper.readTree(text);
            if (node.isMissingNode()) {
                throw new RequestFault(Fault.NOT_JSON, "The body is empty; it must be a JSON object.");
            }
            CanonicalJson.check(node);
            return node;
        } catch (StreamConstraintsException limit) {
            throw new RequestFault(Fault.NOT_JSON, "The JSON goes beyond a limit (nesting " + MAX_DEPTH + ", text " + MAX_TEXT
                    + " characters, number " + MAX_NUMBER + " characters, field name " + MAX_NAME + " characters)" + location(limit) + ".");
        } catch (NumberFormatException unheldNumber) {
            throw new RequestFault(Fault.INVALID_VALUE, "The body holds a number that is too large or too fine.");
        } catch (JacksonException broken) {
            var duplicate = DUPLICATE.matcher(broken.getOriginalMessage());
            if (duplicate.find()) {
                throw new RequestFault(Fault.NOT_JSON, duplicate.group(1),
                        "The field " + duplicate.group(1) + " occurs twice" + location(broken) + ".");
            }
            throw new RequestFault(Fault.NOT_JSON, "The body is not one well-formed JSON text" + location(broken) + ".");
        }
    }

    /**
     * Makes a record of a JSON object.
     *
     * @throws RequestFault if a field is not known
     * @throws InvalidInput if a value is not one that the record can hold; its field is the path from the top of the document
     */
    public <T> T bind(JsonNode node, Class<T> type) {
        if (!node.isObject()) {
            throw new RequestFault(Fault.INVALID_VALUE, "The body must be a JSON object, not " + kind(node) + ".");
        }
        try {
            return mapper.treeToValue(node, type);
        } catch (PropertyBindingException unknown) {
            var field = path(unknown);
            throw new RequestFault(Fault.UNKNOWN_FIELD, field, field + " is not a known field; known here: " + known(unknown) + ".");
        } catch (JacksonException mismatch) {
            throw invalid(mismatch, node);
        }
    }

    private static String decode(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body));
            if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
                throw new RequestFault(Fault.NOT_JSON, "The body begins with a byte order mark; JSON is sent without one (RFC 8259, section 8.1).");
            }
            return text.toString();
        } catch (CharacterCodingException notUtf8) {
            throw new RequestFault(Fault.NOT_JSON, "The body is not UTF-8.");
        }
    }

    private static InvalidInput invalid(JacksonException mismatch, JsonNode root) {
        var path = path(mismatch);
        var node = at(mismatch, root);
        for (Throwable cause = mismatch.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInput input) {
                return new InvalidInput(within(path, input.field(), node), input.getMessage());
            }
        }
        return new InvalidInput(path, message(mismatch, node));
    }

    /** The field that a constructor complained about, seen from the top of the document. */
    private static String within(String path, String field, @Nullable JsonNode node) {
        if (path.isEmpty() || field.isEmpty()) {
            return path + field;
        }
        if (node == null || !node.isObject()) {
            // A value type that is written as one scalar or list: the complaint is about the field that holds it.
            return path;
        }
        var known = List.of(path.replaceAll("\\[\\d+]", "").split("\\."));
        var segments = List.of(field.split("\\."));
        var plain = List.of(field.replaceAll("\\[\\d+]", "").split("\\."));
        if (!node.has(plain.getLast()) && known.size() >= plain.size()
                && known.subList(known.size() - plain.size(), known.size()).equals(plain)) {
            // The record complained about itself as a whole.
            return path;
        }
        for (int n = segments.size() - 1; n > 0; n--) {
            // The record named itself, and perhaps what holds it, by the names that they usually have.
            if (Collections.indexOfSubList(known, plain.subList(0, n)) >= 0) {
                return path + "." + String.join(".", segments.subList(n, segments.size()));
            }
        }
        return path + "." + field;
    }

    private static String message(JacksonException mismatch, @Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return "is required";
        }
        if (mismatch.getCause() != null) {
            return "can not be read";
        }
        if (mismatch instanceof InputCoercionException) {
            return "is too large a number";
        }
        var expected = mismatch instanceof MismatchedInputException input ? input.getTargetType() : null;
        if (expected != null && expected.isEnum() && node.isObject()) {
            return "may have only fields out of " + StrictValues.constants(expected);
        }
        return expected == null ? "can not be read" : "must be " + StrictValues.kind(expected) + ", not " + kind(node);
    }

    private static String known(PropertyBindingException unknown) {
        var known = unknown.getKnownPropertyIds();
        return known == null || known.isEmpty() ? "none" : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> node.asString().length() > 40 ? "a longer text" : "the text \"" + node.asString() + "\"";
            case NUMBER -> "the number " + node.asString();
            case BOOLEAN -> node.asString();
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            default -> "null";
        };
    }

    private static String path(JacksonException thrown) {
        var path = new StringBuilder();
        for (var step : thrown.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static @Nullable JsonNode at(JacksonException thrown, JsonNode root) {
        JsonNode node = root;
        for (var step : thrown.getPath()) {
            node = node == null ? null : step.getPropertyName() == null ? node.get(step.getIndex()) : node.get(step.getPropertyName());
        }
        return node;
    }

    private static String location(JacksonException thrown) {
        var location = thrown.getLocation();
        return location == null || location.getLineNr() < 1 ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}

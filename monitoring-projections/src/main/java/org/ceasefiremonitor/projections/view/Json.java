package org.ceasefiremonitor.projections.view;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Parts of rows that are kept as JSON text: structures that are only ever shown whole. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Json() {
    }

    /** Writes a value. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Reads a value. */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}

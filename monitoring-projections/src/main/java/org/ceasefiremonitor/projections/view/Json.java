package org.ceasefiremonitor.projections.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Parts of rows that are kept as JSON text: structures that are only ever shown whole. */
public final class Json {

    /** Maps and sets are written in order, so that a rebuild writes the same text; a set has another order in each process. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addModule(new SimpleModule().addSerializer(Set.class, new Ordered()))
            .build();

    private Json() {
    }

    @SuppressWarnings("rawtypes") // Jackson binds serializers to raw classes
    private static final class Ordered extends ValueSerializer<Set> {

        @Override
        public void serialize(Set set, JsonGenerator generator, SerializationContext context) {
            generator.writeStartArray();
            Stream<?> elements = set.stream();
            elements.sorted().forEach(element -> context.writeValue(generator, element));
            generator.writeEndArray();
        }
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

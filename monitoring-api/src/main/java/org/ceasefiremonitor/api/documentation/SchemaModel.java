package org.ceasefiremonitor.api.documentation;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Carries a JSON Schema over into the model that the description is written from. */
final class SchemaModel {

    private SchemaModel() {
    }

    /**
     * The same schema in the other model.
     *
     * @throws IllegalArgumentException if it uses a keyword that is not carried over, so that none is lost unseen
     */
    static Schema<?> of(JsonNode schema) {
        var model = new JsonSchema();
        schema.properties().forEach(keyword -> carry(model, keyword.getKey(), keyword.getValue()));
        return model;
    }

    /** JSON as plain maps, lists and values. */
    static @Nullable Object plain(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                node.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
                yield members;
            }
            case ARRAY -> node.valueStream().map(SchemaModel::plain).toList();
            case NUMBER -> node.numberValue();
            case BOOLEAN -> node.booleanValue();
            case STRING -> node.asString();
            default -> null;
        };
    }

    private static void carry(JsonSchema model, String keyword, JsonNode value) {
        switch (keyword) {
            case "type" -> model.setTypes(Set.of(value.asString()));
            case "format" -> model.setFormat(value.asString());
            case "pattern" -> model.setPattern(value.asString());
            case "description" -> model.setDescription(value.asString());
            case "enum" -> model.setEnum(texts(value));
            case "required" -> model.setRequired(texts(value).stream().map(String::valueOf).toList());
            case "properties" -> value.properties().forEach(property -> model.addProperty(property.getKey(), of(property.getValue())));
            case "items" -> model.setItems(of(value));
            case "propertyNames" -> model.setPropertyNames(of(value));
            case "additionalProperties" -> model.setAdditionalProperties(value.isBoolean() ? (Object) value.booleanValue() : of(value));
            case "minItems" -> model.setMinItems(value.intValue());
            case "maxItems" -> model.setMaxItems(value.intValue());
            case "minimum" -> model.setMinimum(value.decimalValue());
            case "maximum" -> model.setMaximum(value.decimalValue());
            default -> throw new IllegalArgumentException("the keyword " + keyword + " is not carried over");
        }
    }

    private static List<Object> texts(JsonNode values) {
        return values.valueStream().map(value -> (Object) value.asString()).toList();
    }
}

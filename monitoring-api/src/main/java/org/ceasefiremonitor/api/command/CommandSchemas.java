package org.ceasefiremonitor.api.command;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.ceasefiremonitor.core.identity.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schema (draft 2020-12) of the records that clients send. A schema holds everything that it needs, without references; what it does
 * not express, such as rules between fields, the record itself checks.
 */
@Component
final class CommandSchemas {

    private final JsonMapper mapper = new JsonMapper();
    private final SchemaGenerator generator;

    CommandSchemas() {
        var config = new SchemaGeneratorConfigBuilder(mapper, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withDescriptionResolver(CommandSchemas::description)
                .withRequiredCheck(field -> !isNullable(field));
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(this::ownForm)
                .withPropertySorter((one, other) -> 0);
        generator = new SchemaGenerator(config.build());
    }

    /** The schema of a record. */
    ObjectNode schema(Class<?> type) {
        return generator.generateSchema(type);
    }

    private @Nullable CustomDefinition ownForm(ResolvedType type, SchemaGenerationContext context) {
        var raw = type.getErasedType();
        var form = scalarForm(raw);
        if (form == null && Map.class.isAssignableFrom(raw)) {
            form = mapForm(type, context);
        }
        if (form == null && !raw.isRecord()) {
            form = creatorForm(raw, context);
        }
        if (form == null) {
            var value = StrictValues.wholeValue(raw);
            if (value.isPresent()) {
                form = context.createStandardDefinition(context.getTypeContext().resolve(value.get().getGenericType()), null);
                if (Identifier.class.isAssignableFrom(raw)) {
                    form.put("pattern", "^" + Identifier.FORM.pattern() + "$");
                }
            }
        }
        return form == null ? null : new CustomDefinition(form, DefinitionType.INLINE, AttributeInclusion.YES);
    }

    private ObjectNode mapForm(ResolvedType type, SchemaGenerationContext context) {
        var parameters = type.typeParametersFor(Map.class);
        var form = mapper.createObjectNode().put("type", "object");
        if (parameters != null && parameters.size() == 2) {
            form.set("propertyNames", context.createStandardDefinitionReference(parameters.get(0), null));
            form.set("additionalProperties", context.createStandardDefinitionReference(parameters.get(1), null));
        }
        return form;
    }

    /** The form of a class that is read by a factory method with named parameters. */
    private @Nullable ObjectNode creatorForm(Class<?> raw, SchemaGenerationContext context) {
        var creator = Arrays.stream(raw.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(JsonCreator.class)).findFirst();
        if (creator.isEmpty()) {
            return null;
        }
        var form = mapper.createObjectNode().put("type", "object");
        var properties = form.putObject("properties");
        var required = form.putArray("required");
        for (var parameter : creator.get().getParameters()) {
            var property = parameter.getAnnotation(JsonProperty.class);
            if (property == null) {
                return null;
            }
            var type = context.getTypeContext().resolve(parameter.getParameterizedType());
            properties.set(property.value(), context.createStandardDefinitionReference(type, null));
            if (property.required()) {
                required.add(property.value());
            }
        }
        return form.put("additionalProperties", false);
    }

    private @Nullable ObjectNode scalarForm(Class<?> raw) {
        if (raw.isEnum()) {
            var form = mapper.createObjectNode().put("type", "string");
            var values = form.putArray("enum");
            StrictValues.wireForms(raw).keySet().forEach(values::add);
            return form;
        }
        if (raw == Instant.class) {
            return text("date-time");
        }
        if (raw == LocalDate.class) {
            return text("date");
        }
        if (raw == Duration.class) {
            return text("duration");
        }
        if (raw == BigDecimal.class) {
            return mapper.createObjectNode().put("type", "string").put("pattern", "^" + StrictValues.DECIMAL.pattern() + "$");
        }
        if (raw == Object.class) {
            return mapper.createObjectNode();
        }
        return null;
    }

    private ObjectNode text(String format) {
        return mapper.createObjectNode().put("type", "string").put("format", format);
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable String description(FieldScope field) {
        var description = field.getRawMember().getAnnotation(JsonPropertyDescription.class);
        return description == null ? null : description.value();
    }
}

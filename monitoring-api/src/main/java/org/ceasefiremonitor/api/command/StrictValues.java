package org.ceasefiremonitor.api.command;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;

/** Reads instants, dates, durations and numbers in the one form that is asked for; Jackson's own readers take several. */
final class StrictValues extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    /** How a decimal number is written: as a text, since not every reader keeps the digits of a number. */
    static final Pattern DECIMAL = Pattern.compile("[0-9]{1,16}(\\.[0-9]{1,4})?");
    private static final String DECIMAL_FORM = "a decimal number in quotes, such as \"1250.50\"";

    private static final JsonMapper PLAIN = new JsonMapper();

    StrictValues() {
        super("strict values");
        addText(Instant.class, "an instant such as 2026-03-01T14:30:00Z, between 1900 and 2200", StrictValues::instant);
        addText(LocalDate.class, "a date such as 2026-03-01", LocalDate::parse);
        addText(Duration.class, "a duration such as PT72H", Duration::parse);
        addText(BigDecimal.class, DECIMAL_FORM, StrictValues::decimal);
        addDeserializer(Double.class, new NumberReader(Double.class));
        addDeserializer(Double.TYPE, new NumberReader(Double.TYPE));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new SimpleDeserializers() {
            @Override
            public ValueDeserializer<?> findEnumDeserializer(JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return new ConstantReader(type.getRawClass());
            }
        });
    }

    /** What kind of JSON value a type asks for, in words. */
    static String kind(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + constants(type);
        }
        var whole = wholeValue(type);
        if (whole.isPresent()) {
            return kind(whole.get().getType());
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        if (type == BigDecimal.class) {
            return DECIMAL_FORM;
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a whole number";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list"
                : Map.class.isAssignableFrom(type) || type.isRecord() ? "an object" : "of another type";
    }

    /** The component as which a record is written, where it is not written as an object. */
    static Optional<RecordComponent> wholeValue(Class<?> type) {
        return type.isRecord() ? Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class)).findFirst() : Optional.empty();
    }

    /** The constants of an enum in their wire form. */
    static String constants(Class<?> type) {
        return String.join(", ", wireForms(type).keySet());
    }

    /** The constants of an enum by their wire form, in the order of their declaration. */
    static Map<String, Object> wireForms(Class<?> type) {
        var forms = new LinkedHashMap<String, Object>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> forms.put(PLAIN.valueToTree(constant).asString(), constant));
        return forms;
    }

    private static Instant instant(String text) {
        var instant = Instant.parse(text);
        if (instant.isBefore(FIRST) || !instant.isBefore(LAST)) {
            throw new DateTimeException("out of range");
        }
        return instant;
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new ArithmeticException("no decimal number");
        }
        return new BigDecimal(text);
    }

    private <T> void addText(Class<T> type, String form, Function<String, T> parse) {
        addDeserializer(type, new TextReader<>(type, form, parse));
    }

    private static final class TextReader<T> extends StdDeserializer<T> {

        private final String form;
        private final Function<String, T> parse;

        TextReader(Class<T> type, String form, Function<String, T> parse) {
            super(type);
            this.form = form;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new InvalidInput("", "must be " + form);
            }
            try {
                return parse.apply(parser.getString());
            } catch (DateTimeException | ArithmeticException malformed) {
                throw new InvalidInput("", "must be " + form);
            }
        }
    }

    /** Takes exactly the wire forms: no ordinals, no other case, no white space around them. */
    private static final class ConstantReader extends StdDeserializer<Object> {

        private final transient Map<String, Object> forms;

        ConstantReader(Class<?> type) {
            super(type);
            this.forms = wireForms(type);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            var constant = parser.hasToken(JsonToken.VALUE_STRING) ? forms.get(parser.getString()) : null;
            if (constant == null) {
                throw new InvalidInput("", "must be one of " + String.join(", ", forms.keySet()));
            }
            return constant;
        }
    }

    private static final class NumberReader extends StdDeserializer<Double> {

        NumberReader(Class<Double> type) {
            super(type);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) {
            var token = parser.currentToken();
            if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
                throw new InvalidInput("", "must be a number");
            }
            var value = parser.getDecimalValue().doubleValue();
            if (!Double.isFinite(value)) {
                throw new InvalidInput("", "is too large a number");
            }
            return value;
        }

        @Override
        public @Nullable Double getNullValue(DeserializationContext context) {
            if (handledType().isPrimitive()) {
                return context.reportInputMismatch(this, "null for a primitive");
            }
            return null;
        }
    }
}

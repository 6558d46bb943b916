package org.ceasefiremonitor.api.scenario;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an answer must be like, as a line of a chapter says. */
public sealed interface Expectation {

    /** What of the answer differs from this; empty when it is met. */
    Optional<String> unmet(StoryAnswer answer);

    /** The same with what stands between double braces filled in; only a value of a member may have such. */
    default Expectation filled(UnaryOperator<String> fill) {
        return this;
    }

    /** Reads what stands after the word {@code expect}; empty if it is not understood. */
    static Optional<Expectation> read(String text) {
        var status = Status.FORM.matcher(text);
        if (status.matches()) {
            return Optional.of(new Status(Integer.parseInt(status.group(1)), status.group(2)));
        }
        var lines = Lines.FORM.matcher(text);
        if (lines.matches()) {
            return Optional.of(new Lines(Integer.parseInt(lines.group(1)), lines.group(2), Integer.parseInt(lines.group(3))));
        }
        var size = Size.FORM.matcher(text);
        if (size.matches()) {
            return Optional.of(new Size(size.group(1), Integer.parseInt(size.group(2))));
        }
        var member = Member.FORM.matcher(text);
        return member.matches() ? Optional.of(new Member(member.group(1), member.group(2))) : Optional.empty();
    }

    /**
     * {@code expect 409 AGR-10}: the status, and the code of the problem.
     *
     * @param status HTTP status
     * @param code   of the problem; absent when the answer is none
     */
    record Status(int status, @Nullable String code) implements Expectation {

        private static final Pattern FORM = Pattern.compile("([2-5]\\d\\d)(?: ([A-Z]{3}-\\d\\d))?");

        @Override
        public Optional<String> unmet(StoryAnswer answer) {
            boolean met = answer.status() == status && (code == null || code.equals(answer.json().path("code").asString("")));
            return met ? Optional.empty() : Optional.of("expected " + status + (code == null ? "" : " " + code));
        }
    }

    /**
     * {@code await /item/state SEALED}: what the answer must be like in a while, because something follows that nobody has asked for; the
     * request is repeated until then.
     *
     * @param then what it must be like
     */
    record InTime(Expectation then) implements Expectation {

        @Override
        public Optional<String> unmet(StoryAnswer answer) {
            return then.unmet(answer);
        }

        @Override
        public Expectation filled(UnaryOperator<String> fill) {
            return new InTime(then.filled(fill));
        }
    }

    /**
     * {@code expect lines 422 ZON-17 x 1}: how many lines of a stream of outcomes have this status, and this code.
     *
     * @param status status of the line
     * @param code   of the line's problem; absent when it has none
     * @param times  how many
     */
    record Lines(int status, @Nullable String code, int times) implements Expectation {

        private static final Pattern FORM = Pattern.compile("lines ([2-5]\\d\\d)(?: ([A-Z]{3}-\\d\\d))? x (\\d+)");

        @Override
        public Optional<String> unmet(StoryAnswer answer) {
            long found = answer.lines().filter(line -> line.path("status").asInt(0) == status
                    && line.path("problem").path("code").asString("").equals(code == null ? "" : code)).count();
            return found == times ? Optional.empty()
                    : Optional.of("expected " + times + " lines " + status + (code == null ? "" : " " + code) + ", found " + found);
        }
    }

    /**
     * {@code expect /items has 4}: how many elements an array of the answer has.
     *
     * @param pointer JSON pointer (RFC 6901)
     * @param size    number of elements
     */
    record Size(String pointer, int size) implements Expectation {

        private static final Pattern FORM = Pattern.compile("(/\\S*) has (\\d+)");

        @Override
        public Optional<String> unmet(StoryAnswer answer) {
            var found = answer.json().at(pointer);
            return found.isArray() && found.size() == size ? Optional.empty()
                    : Optional.of("expected " + size + " elements at " + pointer + ", found " + (found.isArray() ? found.size() : "no array"));
        }
    }

    /**
     * {@code expect /items/0/state ACTIVE}: what a member of the answer is.
     *
     * @param pointer JSON pointer (RFC 6901)
     * @param value   JSON text, or a string without its quotation marks
     */
    record Member(String pointer, String value) implements Expectation {

        private static final Pattern FORM = Pattern.compile("(/\\S*) (\\S.*)");
        private static final JsonMapper JSON = new JsonMapper();

        @Override
        public Optional<String> unmet(StoryAnswer answer) {
            var found = answer.json().at(pointer);
            boolean met = found.isString() ? found.asString().equals(value) : found.equals(json());
            return met ? Optional.empty() : Optional.of("expected " + value + " at " + pointer + ", found " + found);
        }

        @Override
        public Expectation filled(UnaryOperator<String> fill) {
            return new Member(pointer, fill.apply(value));
        }

        private @Nullable JsonNode json() {
            try {
                return JSON.readTree(value);
            } catch (JacksonException noJson) {
                return null;
            }
        }
    }
}

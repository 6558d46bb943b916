package org.ceasefiremonitor.api.scenario;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Fills in what stands between double braces, as the REST Client of Visual Studio Code does: variables of the file, times relative to now
 * ({@code {{$datetime iso8601 -2 h}}}, {@code {{$datetime 'YYYY-MM-DD' -1 d}}}, in UTC), and members of earlier answers of the chapter
 * ({@code {{name.response.body.$.position}}}).
 */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]+)}}");
    private static final Pattern DATETIME = Pattern.compile("\\$datetime (iso8601|'[^']+')(?: (-?\\d{1,4}) ([dhm]))?");
    private static final Pattern ANSWER = Pattern.compile("([A-Za-z][A-Za-z0-9]*)\\.response\\.body\\.\\$((?:\\.[A-Za-z0-9]+)+)");
    private static final int DEPTH = 5;
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private final Map<String, String> variables;
    private final ZonedDateTime now;
    private final Map<String, JsonNode> answers = new HashMap<>();

    Placeholders(Map<String, String> variables, Instant now) {
        this.variables = variables;
        this.now = now.atZone(ZoneOffset.UTC);
    }

    void answered(@Nullable String name, StoryAnswer answer) {
        if (name != null) {
            answers.put(name, answer.json());
        }
    }

    String fill(String text) {
        return fill(text, 0);
    }

    private String fill(String text, int depth) {
        if (depth > DEPTH) {
            throw new IllegalArgumentException("variables refer to each other in a circle: " + text);
        }
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1).strip(), depth)));
    }

    private String value(String expression, int depth) {
        var variable = variables.get(expression);
        if (variable != null) {
            return fill(variable, depth + 1);
        }
        var datetime = DATETIME.matcher(expression);
        if (datetime.matches()) {
            return datetime(datetime);
        }
        var member = ANSWER.matcher(expression);
        if (member.matches() && answers.containsKey(member.group(1))) {
            var found = answers.get(member.group(1)).at(member.group(2).replace('.', '/'));
            if (found.isValueNode()) {
                return found.asString();
            }
        }
        throw new IllegalArgumentException("nothing is known by the name " + expression);
    }

    private String datetime(Matcher expression) {
        var at = expression.group(2) == null ? now : now.plus(Long.parseLong(expression.group(2)), switch (expression.group(3)) {
            case "d" -> ChronoUnit.DAYS;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.MINUTES;
        });
        var format = expression.group(1);
        return at.format(format.equals("iso8601") ? ISO : DateTimeFormatter.ofPattern(javaPattern(format.substring(1, format.length() - 1))));
    }

    /** The tokens YYYY, MM, DD, HH, mm, ss and literals in brackets or out of - : and space. */
    private static String javaPattern(String format) {
        var pattern = format.replace("YYYY", "uuuu").replace("DD", "dd").replaceAll("\\[([^\\]']*)]", "'$1'");
        if (!pattern.replaceAll("'[^']*'", "").matches("(uuuu|MM|dd|HH|mm|ss|[-: ])*")) {
            throw new IllegalArgumentException("the format of time is not understood: " + format);
        }
        return pattern;
    }
}

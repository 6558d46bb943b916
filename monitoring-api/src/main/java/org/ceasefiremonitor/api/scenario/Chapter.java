package org.ceasefiremonitor.api.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One file of requests, in the form that the HTTP clients of common editors read: comments, variables ({@code @name = value}), and requests
 * separated by lines that begin with {@code ###}. What a client would ignore or guess at is an error here.
 *
 * @param file      its name, for messages
 * @param title     the first line of the file
 * @param variables by name, as written
 * @param requests  in order
 */
public record Chapter(String file, String title, Map<String, String> variables, List<StoryRequest> requests) {

    private static final String SEPARATOR = "###";
    private static final String EXPECT = "# expect";
    private static final String AWAIT = "# await";
    private static final Pattern VARIABLE = Pattern.compile("@([A-Za-z][A-Za-z0-9]*) = (\\S.*)");
    private static final Pattern NAME = Pattern.compile("# @name ([A-Za-z][A-Za-z0-9]*)");
    private static final Pattern TARGET = Pattern.compile("(GET|POST|PUT) (\\S+)");
    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]*): (\\S.*)");

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if a line is not understood; the message names it
     */
    public static Chapter read(String file, String text) {
        return new Reader(file, text.lines().toList()).chapter();
    }

    private static final class Reader {

        private final String file;
        private final List<String> lines;
        private int next;

        Reader(String file, List<String> lines) {
            this.file = file;
            this.lines = lines;
        }

        Chapter chapter() {
            if (lines.isEmpty() || !lines.getFirst().startsWith("# ")) {
                throw broken("a chapter begins with a comment that is its title");
            }
            var title = lines.getFirst().substring(2);
            var variables = new LinkedHashMap<String, String>();
            for (; next < lines.size() && !lines.get(next).startsWith(SEPARATOR); next++) {
                var variable = VARIABLE.matcher(lines.get(next));
                if (variable.matches()) {
                    if (variables.put(variable.group(1), variable.group(2).strip()) != null) {
                        throw broken("the variable is set twice");
                    }
                } else if (!isComment(lines.get(next))) {
                    throw broken("expected a comment or a variable before the first " + SEPARATOR);
                }
            }
            var requests = new ArrayList<StoryRequest>();
            while (next < lines.size()) {
                requests.add(request());
            }
            return new Chapter(file, title, Map.copyOf(variables), List.copyOf(requests));
        }

        private StoryRequest request() {
            int line = next + 1;
            var title = lines.get(next++).substring(SEPARATOR.length()).strip();
            var expectations = new ArrayList<Expectation>();
            String name = null;
            for (; next < lines.size() && isComment(lines.get(next)); next++) {
                var comment = lines.get(next);
                var named = NAME.matcher(comment);
                if (named.matches()) {
                    name = named.group(1);
                } else if (comment.startsWith(EXPECT)) {
                    expectations.add(expectation(comment.substring(EXPECT.length())));
                } else if (comment.startsWith(AWAIT)) {
                    expectations.add(new Expectation.InTime(expectation(comment.substring(AWAIT.length()))));
                }
            }
            if (expectations.stream().filter(Expectation.Status.class::isInstance).count() != 1) {
                throw broken("a request has one expectation of a status");
            }
            var target = next < lines.size() ? TARGET.matcher(lines.get(next)) : null;
            if (target == null || !target.matches()) {
                throw broken("expected GET, POST or PUT and a URL");
            }
            if (!target.group(1).equals("GET") && expectations.stream().anyMatch(Expectation.InTime.class::isInstance)) {
                throw broken("only a GET is repeated until it is answered as awaited");
            }
            next++;
            return new StoryRequest(line, title, name, List.copyOf(expectations), target.group(1), target.group(2), headers(), body());
        }

        private Expectation expectation(String text) {
            return Expectation.read(text.strip()).orElseThrow(() -> broken("the expectation is not understood"));
        }

        private List<StoryRequest.Header> headers() {
            var headers = new ArrayList<StoryRequest.Header>();
            for (; next < lines.size() && !lines.get(next).isBlank() && !lines.get(next).startsWith(SEPARATOR); next++) {
                var header = HEADER.matcher(lines.get(next));
                if (!header.matches()) {
                    throw broken("expected a header or a blank line");
                }
                headers.add(new StoryRequest.Header(header.group(1), header.group(2).strip()));
            }
            return List.copyOf(headers);
        }

        private @Nullable String body() {
            var body = new StringBuilder();
            for (; next < lines.size() && !lines.get(next).startsWith(SEPARATOR); next++) {
                body.append(lines.get(next)).append('\n');
            }
            var text = body.toString().strip();
            return text.isEmpty() ? null : text;
        }

        private static boolean isComment(String line) {
            return line.isBlank() || line.startsWith("#") && !line.startsWith(SEPARATOR);
        }

        private IllegalArgumentException broken(String what) {
            return new IllegalArgumentException(file + ", line " + (next + 1) + ": " + what);
        }
    }
}

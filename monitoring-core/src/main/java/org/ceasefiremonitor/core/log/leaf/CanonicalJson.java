package org.ceasefiremonitor.core.log.leaf;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A flat JSON object in the one form that RFC 8785 gives it: names in order of their UTF-16 units, no space, the shortest escapes. Only texts,
 * whole numbers and truth values stand in it, so none of the difficulties with fractions arise.
 */
final class CanonicalJson {

    private final SortedMap<String, String> members = new TreeMap<>();

    /** Adds a text, unless there is none. */
    CanonicalJson with(String name, @org.jspecify.annotations.Nullable String text) {
        if (text != null) {
            members.put(name, quoted(text));
        }
        return this;
    }

    /** Adds a number that every reader of JSON takes exactly, so of at most 2<sup>53</sup>. */
    CanonicalJson with(String name, long number) {
        members.put(name, Long.toString(number));
        return this;
    }

    CanonicalJson with(String name, boolean value) {
        members.put(name, Boolean.toString(value));
        return this;
    }

    @Override
    public String toString() {
        var json = new StringBuilder(512).append('{');
        for (Map.Entry<String, String> member : members.entrySet()) {
            if (json.length() > 1) {
                json.append(',');
            }
            json.append(quoted(member.getKey())).append(':').append(member.getValue());
        }
        return json.append('}').toString();
    }

    private static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return escaped(text);
            }
        }
        return '"' + text + '"';
    }

    private static String escaped(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}

package org.ceasefiremonitor.core.log.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A text with signatures under it (C2SP signed-note).
 *
 * @param text  ends in a line feed and holds no other control character
 * @param lines one per signature, at least one
 */
public record SignedNote(String text, List<Line> lines) {

    /** What a note may measure, in bytes. */
    public static final int LARGEST = 64 * 1024;

    private static final String MARK = "\u2014 ";
    private static final int ID_BYTES = 4;

    /**
     * A signature.
     *
     * @param name      of the key
     * @param id        of the key, eight digits
     * @param signature as the key's algorithm gives it
     */
    public record Line(String name, String id, byte[] signature) {

        String text() {
            return MARK + name + ' ' + Base64.getEncoder().encodeToString(NoteKey.joined(HexFormat.of().parseHex(id), signature)) + '\n';
        }
    }

    public SignedNote {
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new IllegalArgumentException("a note ends in a line feed and has no other control character");
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a note has a signature");
        }
        lines = List.copyOf(lines);
    }

    /**
     * Reads a note.
     *
     * @throws IllegalArgumentException if it is none; whether its signatures are good is another question
     */
    public static SignedNote parse(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("a note of more than " + LARGEST + " bytes");
        }
        var whole = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(bytes, whole.getBytes(StandardCharsets.UTF_8))) {
            throw new IllegalArgumentException("a note is UTF-8");
        }
        int separator = whole.lastIndexOf("\n\n");
        if (separator < 0 || !whole.endsWith("\n")) {
            throw new IllegalArgumentException("a note has an empty line before its signatures and ends in a line feed");
        }
        var lines = new ArrayList<Line>();
        for (var line : whole.substring(separator + 2).split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(line(line));
            } else if (lines.isEmpty()) {
                throw new IllegalArgumentException("a note has a signature");
            }
        }
        return new SignedNote(whole.substring(0, separator + 1), lines);
    }

    private static Line line(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != 3 || !line.startsWith(MARK)) {
            throw new IllegalArgumentException("not a signature of a note: " + line);
        }
        NoteKey.requireName(parts[1]);
        var bytes = NoteKey.decode(parts[2]);
        if (bytes.length <= ID_BYTES) {
            throw new IllegalArgumentException("a signature of a note is longer: " + line);
        }
        return new Line(parts[1], HexFormat.of().formatHex(bytes, 0, ID_BYTES), Arrays.copyOfRange(bytes, ID_BYTES, bytes.length));
    }

    /** Whether the key has signed it. A signature of that key that fails makes the whole note worthless, whatever other lines say. */
    public boolean signedBy(NoteKey key) {
        var its = lines.stream().filter(line -> line.name().equals(key.name()) && line.id().equals(key.id())).toList();
        return !its.isEmpty() && its.stream().allMatch(line -> key.signed(text, line.signature()));
    }

    /** The note as it is stored and served. */
    public String whole() {
        var whole = new StringBuilder(text).append('\n');
        lines.forEach(line -> whole.append(line.text()));
        return whole.toString();
    }
}

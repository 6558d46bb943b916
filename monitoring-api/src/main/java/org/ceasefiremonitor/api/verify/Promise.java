package org.ceasefiremonitor.api.verify;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import org.ceasefiremonitor.core.log.merkle.Hash;

/**
 * A receipt: the promise that an event will be in the log.
 *
 * @param eventId    which
 * @param commitment what its entry commits by
 * @param recordedAt when it was recorded
 * @param includeBy  until when a checkpoint covers it
 */
record Promise(String eventId, Hash commitment, Instant recordedAt, Instant includeBy) {

    /**
     * Reads a receipt that the key has signed.
     *
     * @param origin name of the log that it has to be of
     * @throws Bad if it is none
     */
    static Promise parse(byte[] file, Note.Key key, String origin) throws Bad {
        var lines = Note.text(file, key).split("\n", -1);
        if (lines.length != 7 || !lines[6].isEmpty() || !lines[0].equals("cfm-receipt/v1") || !lines[1].equals(origin)
                || !lines[3].matches("[0-9a-f]{64}") || !lines[5].startsWith("include-by ")) {
            throw new Bad("the note is no receipt of " + origin);
        }
        try {
            return new Promise(lines[2], Hash.of(HexFormat.of().parseHex(lines[3])), Instant.parse(lines[4]), Instant.parse(lines[5].substring("include-by ".length())));
        } catch (DateTimeParseException e) {
            throw new Bad("the receipt tells no time");
        }
    }
}

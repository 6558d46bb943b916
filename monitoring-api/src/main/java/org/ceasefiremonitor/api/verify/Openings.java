package org.ceasefiremonitor.api.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What entries commit to, as far as the copy tells: compared with the entries as they go by. */
final class Openings {

    private static final int LONGEST_LINE = 64 << 20;
    private static final String ENTRY = "cfm-entry/v1\nc ";
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final @Nullable BufferedReader lines;
    private @Nullable JsonNode next;
    private long nextIndex = Long.MAX_VALUE;
    private @Nullable Instant before;
    private long opened;
    private long withheld;
    private long metaWithheld;
    private final Erased erased = new Erased();

    Openings(@Nullable BufferedReader lines) throws IOException, Bad {
        this.lines = lines;
        advance(-1);
    }

    long opened() {
        return opened;
    }

    long withheld() {
        return withheld;
    }

    long metaWithheld() {
        return metaWithheld;
    }

    /** What is to be said of what was erased; empty if nothing was. */
    String erased() {
        return erased.told();
    }

    /**
     * Compares the opening of an entry, if there is one.
     *
     * @throws Bad if the entry is none of this log, or commits to something else
     */
    void check(long index, byte[] entry) throws Bad, IOException {
        var commitment = commitment(index, entry);
        var opening = next;
        if (opening == null || nextIndex != index) {
            withheld++;
            return;
        }
        var envelope = text(opening, "envelope", index);
        if (!hmac(bytes(opening, "salt", index), envelope).equals(commitment)) {
            throw new Bad(index, "the entry does not commit to this envelope");
        }
        var told = parse(envelope, index);
        var said = text(opening, "payload", index);
        var payload = said.getBytes(StandardCharsets.UTF_8);
        if (told.path("v").asInt(-1) != 1 || told.path("payloadLen").asLong(-1) != payload.length
                || !told.path("payloadSha256").asString("").equals(Hash.ofBytes(payload).hex())) {
            throw new Bad(index, "the payload is not the one that the envelope tells of");
        }
        if (told.has("metaSha256")) {
            var meta = opening.path("meta");
            if (meta.isMissingNode()) {
                metaWithheld++;
            } else if (!meta.isString() || !Hash.ofText(meta.asString()).hex().equals(told.path("metaSha256").asString(""))) {
                throw new Bad(index, "what is told beside the payload is not what the envelope tells of");
            }
        }
        rises(index, told.path("recordedAt").asString(""));
        var type = told.path("type").asString("");
        if (Erased.concerns(type, said)) {
            erased.take(type, parse(said, index));
        }
        opened++;
        advance(index);
    }

    /** @throws Bad if there are openings beyond the last entry */
    void finish(long size) throws Bad {
        if (next != null) {
            throw new Bad("there is an opening for position " + nextIndex + " of a log of " + size + " events");
        }
    }

    private void rises(long index, String recordedAt) throws Bad {
        try {
            var at = Instant.parse(recordedAt);
            if (before != null && !at.isAfter(before)) {
                throw new Bad(index, "it says that it was recorded at " + at + ", not after what stands before it");
            }
            before = at;
        } catch (DateTimeParseException e) {
            throw new Bad(index, "the envelope tells no time of recording");
        }
    }

    private static Hash commitment(long index, byte[] entry) throws Bad {
        var text = new String(entry, StandardCharsets.US_ASCII);
        if (entry.length != ENTRY.length() + 65 || !text.startsWith(ENTRY) || !text.endsWith("\n")
                || !text.substring(ENTRY.length(), entry.length - 1).matches("[0-9a-f]{64}")) {
            throw new Bad(index, "the entry is none of an event");
        }
        return Hash.of(HexFormat.of().parseHex(text, ENTRY.length(), entry.length - 1));
    }

    private void advance(long after) throws IOException, Bad {
        var line = lines == null ? null : lines.readLine();
        if (line == null) {
            next = null;
            return;
        }
        if (line.length() > LONGEST_LINE) {
            throw new Bad(after + 1, "an opening is longer than any is");
        }
        next = parse(line, after + 1);
        nextIndex = next.path("index").asLong(-1);
        if (nextIndex <= after) {
            throw new Bad(after + 1, "openings are not in order");
        }
    }

    private static JsonNode parse(String json, long index) throws Bad {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new Bad(index, "what should be JSON is not: " + e.getOriginalMessage());
        }
    }

    private static String text(JsonNode opening, String name, long index) throws Bad {
        var value = opening.path(name);
        if (!value.isString()) {
            throw new Bad(index, "the opening has no " + name);
        }
        return value.asString();
    }

    private static byte[] bytes(JsonNode opening, String name, long index) throws Bad {
        try {
            var bytes = HexFormat.of().parseHex(text(opening, name, index));
            if (bytes.length != 32) {
                throw new Bad(index, "the " + name + " has not 32 bytes");
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new Bad(index, "the " + name + " is not in hexadecimal digits");
        }
    }

    private static Hash hmac(byte[] salt, String envelope) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return Hash.of(mac.doFinal(envelope.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}

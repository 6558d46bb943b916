package org.ceasefiremonitor.api.verify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an entry commits to.
 *
 * @param index    position of the event
 * @param envelope what was said of it when it was recorded
 * @param salt     under which the commitment was made
 * @param payload  what happened
 * @param meta     the rest; null if it is withheld
 */
record Opening(long index, String envelope, byte[] salt, String payload, @Nullable String meta) {

    private static final byte[] ENTRY = "cfm-entry/v1\nc ".getBytes(StandardCharsets.US_ASCII);
    private static final int ENTRY_LENGTH = ENTRY.length + 2 * Hash.BYTES + 1;
    private static final Set<String> FIELDS = Set.of("index", "envelope", "salt", "payload", "meta");
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /**
     * Reads an opening.
     *
     * @param least at which position it stands at the earliest, for the message
     * @throws Bad if it is none
     */
    static Opening parse(String json, long least) throws Bad {
        var node = tree(json, least);
        for (var name : node.propertyNames()) {
            if (!FIELDS.contains(name)) {
                throw new Bad(least, "an opening has something called " + name);
            }
        }
        var index = node.path("index");
        if (!index.isIntegralNumber() || !index.canConvertToLong()) {
            throw new Bad(least, "an opening does not tell of which position it is");
        }
        long at = index.asLong();
        var salt = text(node, "salt", at);
        try {
            var bytes = HexFormat.of().parseHex(salt);
            if (bytes.length != 32 || !HexFormat.of().formatHex(bytes).equals(salt)) {
                throw new Bad(at, "the salt has not 64 hexadecimal digits");
            }
            return new Opening(at, text(node, "envelope", at), bytes, text(node, "payload", at), node.has("meta") ? text(node, "meta", at) : null);
        } catch (IllegalArgumentException e) {
            throw new Bad(at, "the salt has not 64 hexadecimal digits");
        }
    }

    /**
     * Compares it with an entry.
     *
     * @return when the event was recorded
     * @throws Bad if the entry is none of this log, or commits to something else
     */
    Instant check(long at, byte[] entry) throws Bad {
        if (index != at) {
            throw new Bad(at, "the opening is of position " + index);
        }
        if (!hmac().equals(commitment(at, entry))) {
            throw new Bad(at, "the entry does not commit to this envelope");
        }
        var told = tree(envelope, at);
        var bytes = payload.getBytes(StandardCharsets.UTF_8);
        if (told.path("v").asInt(-1) != 1 || told.path("payloadLen").asLong(-1) != bytes.length
                || !told.path("payloadSha256").asString("").equals(Hash.ofBytes(bytes).hex())) {
            throw new Bad(at, "the payload is not the one that the envelope tells of");
        }
        if (meta != null && !Hash.ofText(meta).hex().equals(told.path("metaSha256").asString(""))) {
            throw new Bad(at, "what is told beside the payload is not what the envelope tells of");
        }
        try {
            return Instant.parse(told.path("recordedAt").asString(""));
        } catch (DateTimeParseException e) {
            throw new Bad(at, "the envelope tells no time of recording");
        }
    }

    /** Whether the event says that the log was rotated. */
    boolean isRotation() throws Bad {
        return envelope.contains("\"rotation.LogRotated/") && tree(envelope, index).path("type").asString("").startsWith("rotation.LogRotated/");
    }

    /** What a rotation hands over. */
    JsonNode handover() throws Bad {
        return tree(payload, index).path("handover");
    }

    /** Lets what it says of subjects be counted. */
    void tell(Erased erased) throws Bad {
        if (Erased.concerns(envelope, payload)) {
            erased.take(tree(envelope, index).path("type").asString(""), tree(payload, index));
        }
    }

    /** Whether the envelope tells of something beside the payload, and this does not. */
    boolean withholdsMeta() {
        return meta == null && envelope.contains("\"metaSha256\":");
    }

    /**
     * By what an entry commits.
     *
     * @throws Bad if it is none of an event
     */
    static Hash commitment(long index, byte[] entry) throws Bad {
        if (entry.length != ENTRY_LENGTH || entry[ENTRY_LENGTH - 1] != '\n' || !Arrays.equals(ENTRY, 0, ENTRY.length, entry, 0, ENTRY.length)) {
            throw new Bad(index, "the entry is none of an event");
        }
        var commitment = new byte[Hash.BYTES];
        for (int i = 0; i < Hash.BYTES; i++) {
            int high = digit(entry[ENTRY.length + 2 * i]);
            int low = digit(entry[ENTRY.length + 2 * i + 1]);
            if (high < 0 || low < 0) {
                throw new Bad(index, "the entry is none of an event");
            }
            commitment[i] = (byte) (high << 4 | low);
        }
        return Hash.of(commitment);
    }

    private static int digit(byte character) {
        return character >= '0' && character <= '9' ? character - '0' : character >= 'a' && character <= 'f' ? character - 'a' + 10 : -1;
    }

    private Hash hmac() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return Hash.of(mac.doFinal(envelope.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static JsonNode tree(String json, long index) throws Bad {
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
}

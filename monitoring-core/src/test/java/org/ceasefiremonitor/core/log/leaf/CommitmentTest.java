package org.ceasefiremonitor.core.log.leaf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final String ENVELOPE = "{\"actor\":\"a-7f3c\",\"agg\":\"incident/3b1e\",\"id\":\"0b9f3a52-6d0e-4a63-9d0a-0d6f9f5b8a11\","
            + "\"marking\":\"TLP:AMBER;REL=GUA,COM\",\"party\":\"GUA\",\"payloadLen\":4,"
            + "\"payloadSha256\":\"3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7\","
            + "\"recordedAt\":\"2026-12-31T23:59:59.123456Z\",\"seq\":0,\"type\":\"IncidentReported/1\",\"v\":1}";

    @Test
    void an_envelope_its_commitment_and_its_leaf_are_those_of_the_vector() {
        var payload = "data".getBytes(UTF_8);
        var envelope = new Envelope(UUID.fromString("0b9f3a52-6d0e-4a63-9d0a-0d6f9f5b8a11"), "IncidentReported/1", "incident/3b1e", 0,
                Instant.parse("2026-12-31T23:59:59.123456Z"), "GUA", "a-7f3c", "TLP:AMBER;REL=GUA,COM", payload.length, Hash.ofBytes(payload), null,
                null, null);
        assertThat(envelope.json()).isEqualTo(ENVELOPE).hasSize(315);
        var salt = new byte[32];
        for (int i = 0; i < salt.length; i++) {
            salt[i] = (byte) i;
        }
        var commitment = Commitment.to(salt, envelope.json());
        assertThat(commitment.value().hex()).isEqualTo("22d30154febe5ca76faaa90027b1c237f722dc86cc22fd05156c78471187d3b6");
        assertThat(commitment.entry()).hasSize(80).startsWith("cfm-entry/v1\nc 22d3".getBytes(UTF_8));
        assertThat(Hash.ofLeaf(commitment.entry()).hex()).isEqualTo("7ced1885ec1384c118ff22d2d4a7ebbae2e54532f78b08419b7dee80ceca936c");
    }

    @Test
    void what_is_written_is_canonical_to_another_implementation_whatever_stands_in_it() throws Exception {
        var random = new Random(6962);
        for (int i = 0; i < 2_000; i++) {
            var json = new CanonicalJson().with("n", random.nextLong(1L << 53)).with("b", random.nextBoolean()).with("absent", null);
            for (int k = random.nextInt(6); k > 0; k--) {
                json.with(text(random), text(random));
            }
            assertThat(json.toString()).isEqualTo(new JsonCanonicalizer(json.toString()).getEncodedString());
        }
    }

    @Test
    void a_salt_of_another_length_is_refused() {
        assertThatThrownBy(() -> Commitment.to(new byte[31], "{}")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int k = random.nextInt(8); k > 0; k--) {
            text.appendCodePoint(switch (random.nextInt(4)) {
                case 0 -> random.nextInt(0x20);
                case 1 -> 0x20 + random.nextInt(0x60);
                case 2 -> 0x400 + random.nextInt(0x100);
                default -> 0x1F600 + random.nextInt(0x40);
            });
        }
        return text.toString();
    }
}

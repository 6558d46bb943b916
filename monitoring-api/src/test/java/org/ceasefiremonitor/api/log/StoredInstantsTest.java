package org.ceasefiremonitor.api.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Instants of stored events are read as the general parser reads them; that one is the oracle. */
class StoredInstantsTest {

    private static final JsonMapper GENERAL = new JsonMapper();

    private static final JsonMapper STORED = EventTypes.mapper(new PersonalSeal(new SubjectKeys(Path.of("no-keys"))));

    private static Instant read(String text) {
        return STORED.readValue('"' + text + '"', Instant.class);
    }

    @Test
    void what_instants_write_of_themselves_is_read_without_the_general_parser() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var second = Instant.ofEpochSecond(random.nextLong(-62_167_219_200L, 253_402_300_800L), random.nextInt(1_000_000_000));
            for (var instant : new Instant[] {second, second.minusNanos(second.getNano() % 1_000), second.minusNanos(second.getNano() % 1_000_000),
                second.minusNanos(second.getNano())}) {
                assertThat(StoredInstants.plain(instant.toString())).isEqualTo(instant);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T14:30:00.5Z", "2026-03-01T14:30:00.123456789Z", "2024-02-29T23:59:59Z", "2026-03-01T24:00:00Z",
        "2026-03-01T14:30:00+02:00", "2026-03-01T14:30:00.Z", "+10000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z", "2016-12-31T23:59:60Z", ""})
    void other_forms_are_read_as_the_general_parser_reads_them(String text) {
        assertThat(read(text)).isEqualTo(GENERAL.readValue('"' + text + '"', Instant.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-03-01T25:00:00Z", "2026-03-01T14:60:00Z",
        "2026-03-01T14:30:61Z", "2026-03-01 14:30:00Z", "2026-03-0aT14:30:00Z", "2026-03-01T14:30:00.1234567891Z", "2026-03-01T14:30:00,5Z",
        "2026-03-01T14:30:00", "2026-03-01T14:30Z", "\u0662026-03-01T14:30:00Z"})
    void what_the_general_parser_refuses_is_refused(String text) {
        assertThatThrownBy(() -> GENERAL.readValue('"' + text + '"', Instant.class)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> read(text)).isInstanceOf(JacksonException.class);
    }

    @Test
    void a_number_is_read_as_the_general_parser_reads_it() {
        assertThat(STORED.readValue("1772375400.5", Instant.class)).isEqualTo(GENERAL.readValue("1772375400.5", Instant.class));
    }
}

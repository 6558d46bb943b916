package org.ceasefiremonitor.api.wiring;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A release of PostgreSQL that lacks a statement is refused at the start, and not when the first view is rebuilt. */
class DatabaseReleaseTest {

    @ParameterizedTest
    @ValueSource(ints = {90624, 130000, 140022})
    void an_old_release_is_refused(int version) {
        assertThatThrownBy(() -> Database.requireRelease(version)).hasMessageContaining("PostgreSQL 15 or later is needed, this is " + version / 10_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {150000, 180004})
    void a_later_release_is_taken(int version) {
        assertThatNoException().isThrownBy(() -> Database.requireRelease(version));
    }
}

package org.ceasefiremonitor.api.benchmark;

import java.time.Duration;
import java.util.Locale;

/** How much is measured: small to see that everything still runs, full for figures. Chosen by {@code -Dbenchmark.scale}. */
enum Scale {

    SMALL(20, Duration.ofMillis(300), Duration.ofMillis(500), 1, 1_000, 20, Duration.ZERO),
    FULL(1_000, Duration.ofSeconds(30), Duration.ofSeconds(4), 3, 300_000, 1_000, Duration.ofMinutes(1));

    final int zones;
    final Duration warm;
    final Duration window;
    final int rounds;
    final int reports;
    final int pages;
    final Duration idle;

    Scale(int zones, Duration warm, Duration window, int rounds, int reports, int pages, Duration idle) {
        this.zones = zones;
        this.warm = warm;
        this.window = window;
        this.rounds = rounds;
        this.reports = reports;
        this.pages = pages;
        this.idle = idle;
    }

    static Scale chosen() {
        return valueOf(System.getProperty("benchmark.scale", "small").toUpperCase(Locale.ROOT));
    }
}

package org.ceasefiremonitor.api.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/** The verifier on logs that were tampered with and on such that were not, with all openings and one newer checkpoint given. */
final class TamperedLogs {

    private static final int CHECKPOINTS = 5;

    private TamperedLogs() {
    }

    /** Tampers with a log so many times, in each way equally often; all is found, at the right position where the way allows to say it. */
    static void all_are_found(int events, int mutations, long seed) throws IOException {
        var random = new Random(seed);
        var log = log(events, random);
        var found = new EnumMap<Tampering, Integer>(Tampering.class);
        long begun = System.nanoTime();
        for (int i = 0; i < mutations; i++) {
            var way = Tampering.values()[i % Tampering.values().length];
            var tampered = way.tamper(log, random);
            var said = "%s, number %d of seed %d".formatted(way, i, seed);
            var bad = verdicts(tampered).stream().filter(verdict -> Objects.equals(verdict.good(), false)).toList();
            assertThat(bad).as(said).hasSize(1);
            if (tampered.position() != Tampering.UNKNOWN) {
                assertThat(bad.getFirst().text()).as(said).startsWith("position " + tampered.position() + ": ");
            }
            found.merge(way, 1, Integer::sum);
        }
        System.out.printf(Locale.ROOT, "%d mutations of a log of %d events, seed %d, all found in %d s: %s%n", mutations, events, seed,
                (System.nanoTime() - begun) / 1_000_000_000, found);
        assertThat(found.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(mutations);
    }

    /** So many logs of all sizes to the largest, with proofs and receipts of their events, raise nothing. */
    static void none_is_raised(int logs, int events, long seed) throws IOException {
        var random = new Random(seed);
        for (int i = 0; i < logs; i++) {
            var log = log(1 + random.nextInt(events), random);
            var verdicts = verdicts(new Tampering.Case(new HeldCopy(log), brought -> {
                int at = random.nextInt(log.size);
                brought.add(Note.checkpoint(log.files.get("checkpoint"), Tampering.KEY));
                brought.add(ProvenEvent.parse(MadeLog.bytes(log.proof(at, random.nextBoolean())), Tampering.KEY));
                brought.add(Promise.parse(MadeLog.bytes(log.receipt(at)), Tampering.RECEIPT_KEY, MadeLog.ORIGIN));
            }, Tampering.UNKNOWN));
            assertThat(verdicts).as("log %d of seed %d, %d events: %s", i, seed, log.size, verdicts).allMatch(verdict -> Objects.equals(verdict.good(), true)).hasSize(4);
        }
    }

    private static MadeLog log(int events, Random random) {
        return new MadeLog(events, 0, IntStream.concat(random.ints(CHECKPOINTS, 0, events).sorted().distinct(), IntStream.of(events)).toArray());
    }

    private static List<Verdict> verdicts(Tampering.Case tampered) throws IOException {
        var brought = new Brought();
        try {
            tampered.paper().bring(brought);
        } catch (Bad bad) {
            return List.of(Verdict.bad(bad.in("V1")));
        }
        return new Verification(tampered.copy(), Lineage.of(Tampering.KEY), brought, true, entries -> { }).run();
    }
}

package org.ceasefiremonitor.api.log;

import java.security.SecureRandom;
import java.util.Arrays;

/** The random salts of events, 32 bytes each, without which a hash of an event would tell what it holds to whoever can guess it. */
final class Salts {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Salts() {
    }

    /** New salts, drawn at once: asking for each by itself costs more than its bytes do. */
    static byte[][] draw(int count) {
        var drawn = new byte[count * BYTES];
        RANDOM.nextBytes(drawn);
        var salts = new byte[count][];
        for (int i = 0; i < count; i++) {
            salts[i] = Arrays.copyOfRange(drawn, i * BYTES, (i + 1) * BYTES);
        }
        return salts;
    }
}

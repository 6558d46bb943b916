package org.ceasefiremonitor.api.scenario;

import java.util.List;
import java.util.stream.Stream;

/** How the six days go (domain reference, section 7). Days pass in them, so they are told only where the clock can be set. */
public enum Telling {
    /** The commission decides, the remedy is carried out, and the response ends with its first stage. */
    AS_IT_WENT("10-case", "11-decided", "12-remedy", "13-doubt"),
    /** The fire goes on: the response goes up to its last stage, and guarantees are invoked (variant X). */
    ESCALATION("10-case", "11-decided", "12x-attack"),
    /** Members of the commission stay away (variant Y). */
    BOYCOTT("10-case", "11y-boycott", "12-remedy", "13-doubt"),
    /** A late report moves the beginning of the fire (variant Z). */
    LATE_REPORT("10-case", "10z-late", "11-decided", "12-remedy", "13-doubt");

    private final List<String> files;

    Telling(String... own) {
        files = Stream.of(Stream.of("08-truce", "08g-guarantors", "09-night"), Stream.of(own), Stream.of("17-support")).flatMap(each -> each)
                .map(name -> name + ".http").toList();
    }

    /** Names of the files, in the order in which they are told. */
    List<String> files() {
        return files;
    }
}

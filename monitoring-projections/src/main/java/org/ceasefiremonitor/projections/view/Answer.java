package org.ceasefiremonitor.projections.view;

import java.util.Optional;

/**
 * What a view answers about one thing.
 *
 * @param position position of the log that the answer stands for
 * @param found    the thing; empty if there is none at that position, or none that the reader may see
 * @param standing what the answer lacks
 */
public record Answer<T>(long position, Optional<T> found, Standing standing) {

    /** An answer from a reading. */
    public static <T> Answer<T> of(ViewReader.Reading reading, Optional<T> found) {
        return new Answer<>(reading.position(), found, reading.standing());
    }
}

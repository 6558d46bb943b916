package org.ceasefiremonitor.api.backup;

import java.nio.file.Path;
import java.time.Instant;
import org.ceasefiremonitor.core.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A backup of this node and how it stands.
 *
 * @param file     where it is or will be
 * @param position of the last event in it; -1 for none
 * @param begunAt  when its moment was taken
 * @param by       who asked for it
 * @param reason   why
 * @param state    how it stands
 * @param rows     written so far
 * @param of       rows that it will have; 0 until they are counted
 * @param endedAt  when it ended
 * @param sha256   digest of its lines, once it is done
 * @param problem  why it failed
 */
record Backup(Path file, long position, Instant begunAt, Actor by, @Nullable String reason, State state, long rows, long of,
              @Nullable Instant endedAt, @Nullable String sha256, @Nullable String problem) {

    /** How a backup stands. */
    enum State {
        /** It is being written. */
        WRITING,
        /** The file is whole and on the disk. */
        DONE,
        /** It could not be written; there is no file. */
        FAILED
    }

    static Backup begun(Path file, long position, Instant at, Actor by, @Nullable String reason) {
        return new Backup(file, position, at, by, reason, State.WRITING, 0, 0, null, null, null);
    }

    Backup at(long newRows, long all) {
        return new Backup(file, position, begunAt, by, reason, State.WRITING, newRows, all, null, null, null);
    }

    Backup done(BackupFile.End end, Instant at) {
        return new Backup(file, position, begunAt, by, reason, State.DONE, end.rows(), end.rows(), at, end.sha256(), null);
    }

    Backup failed(String why, Instant at) {
        return new Backup(file, position, begunAt, by, reason, State.FAILED, rows, of, at, null, why);
    }
}

package org.ceasefiremonitor.api.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.api.evidence.DamagedBytes;
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
 * @param evidence files of evidence that belong to it, once it is done
 * @param endedAt  when it ended
 * @param sha256   digest of its lines, once it is done
 * @param problem  why it failed, or what of the evidence it lacks
 */
record Backup(Path file, long position, Instant begunAt, Actor by, @Nullable String reason, State state, long rows, long of, int evidence,
              @Nullable Instant endedAt, @Nullable String sha256, @Nullable String problem) {

    /** How a backup stands. */
    enum State {
        /** It is being written. */
        WRITING,
        /** The file is whole and on the disk. */
        DONE,
        /** It could not be written, or not be recorded; if there is a file of its name, that is whole. */
        FAILED
    }

    static Backup begun(Path file, long position, Instant at, Actor by, @Nullable String reason) {
        return new Backup(file, position, at, by, reason, State.WRITING, 0, 0, 0, null, null, null);
    }

    Backup at(long newRows, long all) {
        return new Backup(file, position, begunAt, by, reason, State.WRITING, newRows, all, 0, null, null, null);
    }

    Backup done(BackupFile.End end, int items, List<DamagedBytes> damaged, Instant at) {
        return new Backup(file, position, begunAt, by, reason, State.DONE, end.rows(), end.rows(), items, at, end.sha256(), damaged.isEmpty() ? null
                : damaged.size() + " files of evidence are damaged and not in it: " + String.join(", ", damaged.stream().map(DamagedBytes::sha256).toList()));
    }

    Backup failed(String why, Instant at) {
        return new Backup(file, position, begunAt, by, reason, State.FAILED, rows, of, 0, at, null, why);
    }
}

package org.ceasefiremonitor.api.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.ceasefiremonitor.api.evidence.DamagedBytes;
import org.ceasefiremonitor.api.evidence.EvidenceFiles;
import org.ceasefiremonitor.core.identity.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bytes of evidence that belong to a backup: in the directory {@code evidence} beside it, which all backups there share, with a list of its
 * own for each backup, {@code NAME.evidence}, in the form of {@code sha256sum}, which checks it: {@code sha256sum -c NAME.evidence}.
 */
final class BackedUpEvidence {

    private static final Logger log = LoggerFactory.getLogger(BackedUpEvidence.class);
    private static final String DIRECTORY = "evidence";

    private final Path list;
    private final EvidenceFiles copies;

    /** @param backup the file of the backup */
    BackedUpEvidence(Path backup) {
        this.list = backup.resolveSibling(backup.getFileName().toString().replaceFirst("\\.backup$", "") + ".evidence");
        this.copies = new EvidenceFiles(backup.resolveSibling(DIRECTORY));
    }

    /** Where the list is. */
    Path list() {
        return list;
    }

    /**
     * Copies what the node keeps and is not there whole from an earlier backup, and writes the list. Each copy that is there is read, so what
     * rots among the backups is made anew as long as the node has it. What the node itself has damaged is not copied.
     *
     * @param from    where the node keeps it
     * @param damaged is told of each that is damaged
     * @param before  is run before each file; ends the copy by throwing
     * @return how many are in the list
     */
    int copy(EvidenceFiles from, Consumer<DamagedBytes> damaged, Runnable before) throws IOException {
        var lines = new ByteArrayOutputStream();
        int listed = 0;
        for (var sha256 : from.all()) {
            before.run();
            try {
                if (!isWhole(sha256)) {
                    transfer(sha256, from, copies);
                }
                lines.writeBytes((sha256 + "  " + DIRECTORY + "/" + sha256.substring(0, 2) + "/" + sha256 + "\n").getBytes(StandardCharsets.US_ASCII));
                listed++;
            } catch (DamagedBytes found) {
                damaged.accept(found);
            }
        }
        var part = list.resolveSibling(list.getFileName() + ".part");
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (var rest = ByteBuffer.wrap(lines.toByteArray()); rest.hasRemaining();) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(part, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return listed;
    }

    /** Whether there is a copy, and it is right. */
    private boolean isWhole(String sha256) throws IOException {
        if (!copies.has(sha256)) {
            return false;
        }
        try {
            copies.open(sha256).close();
            return true;
        } catch (DamagedBytes damaged) {
            log.error("a copy of evidence among the backups is damaged and will be made anew: {}", damaged.getMessage());
            return false;
        }
    }

    /**
     * The digests in the list, once the bytes of each were read and found whole.
     *
     * @throws BackupFile.Damaged if the list or bytes that it names are missing or damaged
     */
    List<String> whole() throws IOException {
        var digests = new ArrayList<String>();
        try {
            for (var line : Files.readAllLines(list, StandardCharsets.US_ASCII)) {
                var sha256 = line.split(" ", 2)[0];
                if (!Sha256.isOne(sha256)) {
                    throw new BackupFile.Damaged("the file " + list + " has a line that names no digest");
                }
                copies.open(sha256).close();
                digests.add(sha256);
            }
        } catch (NoSuchFileException missing) {
            throw new BackupFile.Damaged("the file " + list + " is missing, which lists the evidence that belongs to the backup; --evidence=none restores"
                    + " the log without evidence");
        } catch (DamagedBytes found) {
            throw new BackupFile.Damaged("evidence in the directory beside the file is damaged: " + found.getMessage());
        }
        return digests;
    }

    /** Copies evidence to where a node will keep it. */
    void restore(List<String> digests, Path to) throws IOException {
        var files = new EvidenceFiles(to);
        for (var sha256 : digests) {
            try {
                transfer(sha256, copies, files);
            } catch (DamagedBytes found) {
                throw new BackupFile.Damaged("evidence in the directory beside the file is damaged: " + found.getMessage());
            } catch (UncheckedIOException failed) {
                throw failed.getCause();
            }
        }
    }

    private static void transfer(String sha256, EvidenceFiles from, EvidenceFiles to) throws IOException, DamagedBytes {
        try (var whole = from.open(sha256); var bytes = Files.newInputStream(from.file(sha256))) {
            to.keep(sha256, Set.of(whole.size()), bytes);
        }
    }
}

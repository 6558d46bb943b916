package org.ceasefiremonitor.api.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.Jar;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes of evidence are part of a backup and come back from it, or the restore says that they do not. */
@BesideOthers
class EvidenceBackupTest {

    private static final byte[] CRATER = "a crater".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TAPE = new byte[1_200_000];

    @TempDir
    private Path directory;

    static {
        Arrays.fill(TAPE, (byte) 7);
    }

    private Path backUp(Node node, int exit) {
        var backup = Jar.run("backup", "--url=" + node.uri(""), "--actor=" + Armistice.REGISTRAR, "--reason=a test");
        assertThat(backup.exit()).as(backup.toString()).isEqualTo(exit);
        return Path.of(backup.out().strip());
    }

    private static int sha256sum(Path backup) throws IOException, InterruptedException {
        var list = backup.getFileName().toString().replace(".backup", ".evidence");
        return new ProcessBuilder("sha256sum", "-c", "--status", list).directory(backup.getParent().toFile()).start().waitFor();
    }

    private static void flip(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void evidence_is_backed_up_and_restored_and_damage_on_either_side_is_told() throws Exception {
        Path file;
        Path lacking;
        var live = directory.resolve("live");
        try (var node = Node.start("", "--monitor.data-dir=" + directory.resolve("data"), "--monitor.evidence-dir=" + live)) {
            var http = new Http(node.uri("/").getPort());
            new Armistice(http).tell();
            var sealing = new Sealing(http, live);
            sealing.seal("crater", CRATER, "");
            sealing.seal("tape", TAPE, "");
            sealing.put(CRATER);
            sealing.put(TAPE);
            file = backUp(node, 0);
            assertThat(sha256sum(file)).as("as a stranger checks it").isZero();
            flip(new Sealing(http, file.resolveSibling("evidence")).file(CRATER));
            assertThat(sha256sum(file)).isNotZero();
            assertThat(sha256sum(backUp(node, 0))).as("a copy that was damaged among the backups is made anew").isZero();
            assertThat(sha256sum(file)).as("and so is that of the earlier backup").isZero();
            flip(sealing.file(TAPE));
            sealing.seal("late", "late".getBytes(StandardCharsets.UTF_8), "");
            sealing.put("late".getBytes(StandardCharsets.UTF_8));
            // what the first backup has copied is there for the next one; what is damaged and in no backup yet is not
            flip(sealing.file("late".getBytes(StandardCharsets.UTF_8)));
            lacking = backUp(node, 1);
            assertThat(sha256sum(lacking)).isZero();
            assertThat(http.as(Armistice.CHIEF).read("/api/v1/evidence?bytes=DAMAGED&wait=30&after=" + node.head()).text())
                    .contains("\"late\"").doesNotContain("\"crater\"");
        }
        assertThat(file).isNotEqualTo(lacking);

        var restored = directory.resolve("restored");
        var restore = Jar.run("restore", "--file=" + file, "--data-dir=" + restored);
        assertThat(restore.exit()).as(restore.toString()).isZero();
        assertThat(restore.err()).contains("2 files of evidence");
        try (var node = Node.start("", "--monitor.data-dir=" + restored)) {
            var sealing = new Sealing(new Http(node.uri("/").getPort()), restored.resolve("evidence"));
            assertThat(sealing.read(Armistice.CHIEF, CRATER).response().body()).isEqualTo(CRATER);
            assertThat(sealing.read(Armistice.CHIEF, TAPE).response().body()).isEqualTo(TAPE);
        }

        var url = TestDatabase.POSTGRESQL.empty();
        var nowhere = Jar.run("restore", "--file=" + file, "--database=" + url);
        assertThat(nowhere.exit()).isEqualTo(1);
        assertThat(nowhere.err()).contains("--evidence-dir");
        var occupied = Jar.run("restore", "--file=" + file, "--database=" + url, "--evidence-dir=" + Files.createFile(directory.resolve("a-file")));
        assertThat(occupied.exit()).isEqualTo(1);
        assertThat(occupied.err()).contains("It could not be read or written: ", "a-file").doesNotContain("\tat ");
        assertThat(Jar.run("restore", "--file=" + file, "--database=" + url, "--evidence-dir=" + directory.resolve("shared")).exit()).isZero();
        assertThat(Files.readAllBytes(new Sealing(new Http(0), directory.resolve("shared")).file(TAPE))).isEqualTo(TAPE);

        flip(new Sealing(new Http(0), file.resolveSibling("evidence")).file(CRATER));
        var target = directory.resolve("target");
        var damaged = Jar.run("restore", "--file=" + file, "--data-dir=" + target);
        assertThat(damaged.exit()).isEqualTo(1);
        assertThat(damaged.err()).contains("evidence in the directory beside the file is damaged");
        assertThat(target.resolve("monitor.mv.db")).doesNotExist();
        Files.delete(file.resolveSibling(file.getFileName().toString().replace(".backup", ".evidence")));
        assertThat(Jar.run("restore", "--file=" + file, "--data-dir=" + target).err()).contains("is missing", "--evidence=none");
        assertThat(Jar.run("restore", "--file=" + file, "--data-dir=" + target, "--evidence=none").exit()).isZero();
    }
}

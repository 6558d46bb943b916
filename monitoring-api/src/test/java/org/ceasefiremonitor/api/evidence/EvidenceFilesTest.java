package org.ceasefiremonitor.api.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory of evidence, which other nodes and people may touch as well. */
class EvidenceFilesTest {

    private static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @TempDir
    private Path directory;

    private Path part(String name, Duration age) throws IOException {
        var part = Files.writeString(Files.createDirectories(directory.resolve("incoming")).resolve(name), "a part");
        return Files.setLastModifiedTime(part, FileTime.from(Instant.now().minus(age)));
    }

    @Test
    void parts_of_yesterday_are_removed_and_one_that_is_gone_meanwhile_is_in_nobodys_way() throws IOException {
        var old = part("a.part", Duration.ofHours(25));
        var recent = part("z.part", Duration.ofHours(23));
        // a link to nothing is listed and then can not be asked for its age, as a part that another node has just renamed
        var gone = Files.createSymbolicLink(directory.resolve("incoming/0.part"), directory.resolve("nowhere"));
        new EvidenceFiles(directory).tidy();
        assertThat(Files.exists(gone, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(old).doesNotExist();
        assertThat(recent).exists();
    }

    @Test
    void what_comes_in_or_lies_where_it_does_not_belong_is_not_listed() throws IOException {
        part(SHA256, Duration.ZERO);
        Files.writeString(directory.resolve(SHA256), "beside the directories");
        Files.writeString(Files.createDirectories(directory.resolve("a0")).resolve(SHA256), "in that of other digests");
        var files = new EvidenceFiles(directory);
        assertThat(files.all()).isEmpty();
        Files.writeString(Files.createDirectories(directory.resolve("9f")).resolve(SHA256), "test");
        assertThat(files.all()).containsExactly(SHA256);
    }

    @Test
    void a_directory_that_is_not_there_yet_has_nothing() throws IOException {
        var files = new EvidenceFiles(directory.resolve("not/yet"));
        files.tidy();
        assertThat(files.all()).isEmpty();
        assertThat(directory.resolve("not")).doesNotExist();
    }
}

package org.ceasefiremonitor.api.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.merkle.Tree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Two clients whom a log has told two histories, with what verify.md tells them to run and with the verifier; and two whom it has told one. */
class ForkTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path DOCUMENT = Path.of("docs/verify.md");
    private static final int SIZE = 300;
    /** The event that the second history tells otherwise. */
    private static final int OTHERWISE = 40;
    private static final String KEY = MadeLog.SIGNER.key().text();

    @TempDir
    private Path directory;
    private final MadeLog history = new MadeLog(SIZE, 0, 25, 64, 70, 200, 256, SIZE);
    private final MadeLog otherHistory = history.hiding((openings, entries) -> MadeLog.retell(OTHERWISE, openings, entries, new Random(6)));

    private record Said(int exit, String out) {
    }

    /** As the endpoint answers. */
    private record Consistency(long from, long to, List<String> hashes) {
    }

    @BeforeEach
    void a_directory_with_the_script() throws IOException {
        try (var in = Objects.requireNonNull(ForkTest.class.getResourceAsStream("/proof/check-fork.sh"))) {
            Files.copy(in, directory.resolve("check-fork.sh"));
        }
    }

    @Test
    void two_notes_of_one_size_suffice() throws Exception {
        for (int at : new int[] {2, 5}) {
            given(history.checkpoints.get(at), otherHistory.checkpoints.get(at), null);
            assertThat(compared()).as("checkpoint %d", at).isEqualTo(new Said(1, "FORK: " + MadeLog.ORIGIN + " has signed two roots over " + (at == 2 ? 70 : SIZE) + " events\n"));
            given(history.checkpoints.get(at), history.checkpoints.get(at), null);
            assertThat(compared().exit()).isZero();
        }
        given(history.checkpoints.get(0), otherHistory.checkpoints.get(0), null);
        assertThat(compared()).as("before the histories part").isEqualTo(new Said(0, "OK: both are over the same 25 events\n"));
        given(history.checkpoints.get(2), MadeLog.STRANGER.sign(text(otherHistory.checkpoints.get(2))).whole(), null);
        assertThat(compared().out()).as("a note that anybody may have made proves nothing").startsWith("NOT SHOWN: theirs.checkpoint is not signed by the key");
    }

    @Test
    void two_notes_of_other_sizes_and_a_proof_suffice_or_it_is_refused() throws Exception {
        given(history.checkpoints.get(2), otherHistory.checkpoints.get(5), null);
        assertThat(compared().out()).startsWith("NOT SHOWN: the checkpoints are over 70 and 300 events; ask for the proof");
        given(history.checkpoints.get(2), otherHistory.checkpoints.get(5), proof(otherHistory, 70, SIZE));
        assertThat(compared()).isEqualTo(new Said(1, "FORK: the first of the 300 events are others than the 70 that " + MadeLog.ORIGIN + " has signed\n"));
        given(otherHistory.checkpoints.get(5), history.checkpoints.get(2), proof(otherHistory, 70, SIZE));
        assertThat(compared().exit()).as("whoever holds which").isOne();
        given(history.checkpoints.get(2), otherHistory.checkpoints.get(5), proof(history, 70, SIZE));
        assertThat(compared()).as("a proof of the other history").isEqualTo(new Said(2, "NOT SHOWN: the proof does not lead to the checkpoint over 300 events\n"));
        given(history.checkpoints.get(1), otherHistory.checkpoints.get(5), proof(otherHistory, 64, SIZE));
        assertThat(compared().exit()).as("a proof from a power of two tells nothing of the smaller tree").isEqualTo(2);
    }

    @Test
    void every_pair_of_checkpoints_of_one_history_agrees_and_no_changed_proof_says_so() throws Exception {
        for (int first = 0; first < history.checkpoints.size(); first++) {
            for (int second = first + 1; second < history.checkpoints.size(); second++) {
                int from = size(first);
                int to = size(second);
                given(history.checkpoints.get(second), history.checkpoints.get(first), proof(history, from, to));
                assertThat(compared()).isEqualTo(new Said(0, "OK: the checkpoint over " + to + " events continues the one over " + from + "\n"));
            }
        }
        var hashes = tree(history, SIZE).consistency(70).stream().map(Hash::base64).toList();
        for (var changed : List.of(hashes.subList(0, hashes.size() - 1), hashes.subList(1, hashes.size()), hashes.reversed(), List.<String>of())) {
            given(history.checkpoints.get(2), history.checkpoints.get(5), JSON.writeValueAsString(new Consistency(70, SIZE, changed)));
            assertThat(compared().exit()).as("an honest log is not accused by %s", changed).isEqualTo(2);
        }
    }

    @Test
    void nobody_is_accused_where_the_script_is_called_wrongly_or_a_tool_fails() throws Exception {
        given(history.checkpoints.get(2), history.checkpoints.get(5), null);
        assertThat(run("sh check-fork.sh mine.checkpoint theirs.checkpoint")).isEqualTo(new Said(2,
                "NOT SHOWN: it takes two checkpoints, the key of the log, and for different sizes a proof\n"));
        assertThat(run("TMPDIR=nowhere sh check-fork.sh mine.checkpoint theirs.checkpoint \"$KEY\"").exit()).isEqualTo(2);
        assertThat(run("sh check-fork.sh mine.checkpoint nowhere \"$KEY\"").exit()).isEqualTo(2);
    }

    /** The commands that the document tells beside the script, on a signature that holds and on one that does not. */
    @Test
    void the_documented_commands_check_a_signature() throws Exception {
        var block = blocks().filter(each -> each.contains("openssl pkeyutl")).findFirst().orElseThrow();
        Files.writeString(directory.resolve("mine.checkpoint"), history.checkpoints.get(2));
        assertThat(run(block).out()).contains("Signature Verified Successfully");
        Files.writeString(directory.resolve("mine.checkpoint"), history.checkpoints.get(2).replace("\n70\n", "\n71\n"));
        var said = run(block);
        assertThat(said.exit()).isNotZero();
        assertThat(said.out()).contains("Verification Failure");
    }

    /** The verifier, given the whole of one history and a checkpoint of the other, names the fork as well. */
    @Test
    void the_verifier_finds_a_brought_checkpoint_of_another_history() throws Exception {
        for (int at : new int[] {2, 5}) {
            var brought = new Brought();
            brought.add(Note.checkpoint(MadeLog.bytes(otherHistory.checkpoints.get(at)), Tampering.KEY));
            var verdicts = new Verification(new HeldCopy(history), Lineage.of(Tampering.KEY), brought, false, entries -> { }).run();
            assertThat(verdicts.stream().filter(verdict -> Objects.equals(verdict.good(), false)).toList()).as("checkpoint %d", at).hasSize(1);
        }
    }

    private void given(String mine, String theirs, @Nullable String proof) throws IOException {
        Files.writeString(directory.resolve("mine.checkpoint"), mine);
        Files.writeString(directory.resolve("theirs.checkpoint"), theirs);
        Files.deleteIfExists(directory.resolve("consistency.json"));
        if (proof != null) {
            Files.writeString(directory.resolve("consistency.json"), proof);
        }
    }

    /** What the document says to run: with the proof if there is one. */
    private Said compared() throws IOException, InterruptedException {
        boolean proven = Files.exists(directory.resolve("consistency.json"));
        var commands = blocks().flatMap(String::lines).filter(line -> line.startsWith("sh check-fork.sh")).toList();
        assertThat(commands).hasSize(2);
        return run(commands.stream().filter(line -> line.endsWith("consistency.json") == proven).findFirst().orElseThrow());
    }

    private Said run(String commands) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("sh", "-c", commands).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("KEY", KEY));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said);
    }

    private static Stream<String> blocks() throws IOException {
        return Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(DOCUMENT)).results().map(block -> block.group(1));
    }

    private static String proof(MadeLog log, int from, int to) {
        return JSON.writeValueAsString(new Consistency(from, to, tree(log, to).consistency(from).stream().map(Hash::base64).toList()));
    }

    private static Tree tree(MadeLog log, int size) {
        return log.asOf(size).tree();
    }

    private int size(int checkpoint) {
        return Integer.parseInt(history.checkpoints.get(checkpoint).lines().toList().get(1));
    }

    private static String text(String note) {
        return note.substring(0, note.indexOf("\n\n") + 1);
    }
}

package org.ceasefiremonitor.api.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.NodeProcess;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.api.verify.Verify;
import org.ceasefiremonitor.outside.Http;

/**
 * Erases subjects on a node in a process of its own, and looks for what was personal of them wherever it can have been: first with all of it found,
 * then with none. Two of the subjects are signatories of the agreement, one is a source that a view has parked, the others are sources.
 */
final class Erasure {

    private static final String SAID = "erased up to position ";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PARKED = 2;

    private final int subjects;
    private final Path directory;
    private final Path work;
    private final String url;
    private NodeProcess node;
    private Http http;
    private Armistice armistice;

    /**
     * @param subjects how many are erased, from 4 to 999
     * @param work     an empty directory
     */
    Erasure(int subjects, Path work) throws Exception {
        this.subjects = subjects;
        this.work = work;
        this.url = TestDatabase.H2.fresh();
        this.directory = Path.of(url.substring("jdbc:h2:file:".length(), url.indexOf(';'))).getParent();
        TestDatabase.keysOf(url, directory.resolve("keys"));
        // so that the view can't take this source in
        try (var connection = TestDatabase.open(url); var statement = connection.createStatement()) {
            statement.execute("alter table view_source add constraint poison check (source_id <> '" + source(PARKED) + "')");
        }
    }

    /**
     * The whole story.
     *
     * @param again whether the node is started once more, with an earlier copy of the keys
     */
    void run(boolean again) throws Exception {
        start();
        try {
            tell();
            var all = IntStream.range(0, subjects).boxed().collect(Collectors.toCollection(TreeSet::new));
            assertThat(heap()).as("in memory before").isEqualTo(all);
            assertThat(answers()).as("in answers before").isEqualTo(all);
            var shown = new TreeSet<>(all);
            shown.removeAll(Set.of(0, 1, PARKED));
            assertThat(Canaries.in(directory.resolve("monitor.mv.db"))).as("in the views before").containsAll(shown).doesNotContain(0, 1);
            copyKeys(directory.resolve("keys"), work.resolve("keys"));
            var before = verdicts();
            assertThat(before).doesNotContain("erased");

            erase();
            assertThat(answers()).as("in answers").isEmpty();
            assertThat(verdicts()).isEqualTo(expected(before));
            var rows = sources();
            assertThat(rows).contains("\"erased\":true");
            rebuild();
            assertThat(sources()).as("after a rebuild").isEqualTo(rows);
            backUp();
            awaitEmptyHeap();
        } finally {
            Files.writeString(work.resolve("output"), node.output());
            node.close();
        }
        assertThat(node.output()).contains("the database is compacted before it closes");
        Files.writeString(work.resolve("output"), node.output());
        assertThat(Canaries.in(directory, work)).as("in files, backups, keys and lines that were logged").isEmpty();
        assertThat(letters()).as("parked").isOne();
        if (again) {
            copyKeys(work.resolve("keys"), directory.resolve("keys"));
            start();
            try {
                assertThat(answers()).as("with the keys of before").isEmpty();
                rebuild();
                assertThat(answers()).as("after a rebuild with the keys of before").isEmpty();
                awaitEmptyHeap();
            } finally {
                node.close();
            }
            assertThat(keys(directory.resolve("keys"))).hasSize(subjects).allMatch(key -> key.endsWith("\nerased\n"));
        }
    }

    private void start() {
        node = NodeProcess.start(NodeProcess.BRIEF, "--spring.datasource.url=" + url, "--monitor.data-dir=" + directory, "--monitor.log.pace=50ms",
                "--logging.level.org.ceasefiremonitor.api=info",
                // so that what stands in buffers of connections goes soon after their last use
                "--server.tomcat.keep-alive-timeout=100ms");
        http = new Http(node.uri("").getPort());
        armistice = new Armistice(http);
    }

    private static String source(int number) {
        return "source-" + number;
    }

    private String subject(int number) {
        return number == 0 ? "person.astoria.envoy-1" : number == 1 ? "person.borduria.envoy-2" : "source." + source(number);
    }

    private void tell() {
        armistice.tell();
        armistice.accept(Armistice.ASTORIA, "CorrectSignature", signed("envoy-1", 0));
        armistice.accept(Armistice.BORDURIA, "CorrectSignature", signed("envoy-2", 1));
        for (int i = 2; i < subjects; i++) {
            armistice.accept(Armistice.CHIEF, "RegisterSource", "{'sourceId':'" + source(i) + "','kind':'PERSON','label':'" + Canaries.name(i) + "','sheltered':false}");
        }
        var last = armistice.accept(Armistice.CHIEF, "AssessReliability", "{'sourceId':'" + source(3) + "','reliability':'B','basis':'Saw it.'}");
        seen(last.path("position").asLong());
    }

    private static String signed(String pseudonym, int number) {
        return "{'agreementId':'armistice','signatoryPseudonym':'" + pseudonym + "','signatory':'" + Canaries.name(number) + "','reason':'Misread.'}";
    }

    private void seen(long position) {
        assertThat(http.as(Armistice.CHIEF).read("/api/v1/sources?after=" + position + "&wait=30").status()).isEqualTo(200);
    }

    private void erase() throws InterruptedException {
        long position = -1;
        for (int i = 0; i < subjects; i++) {
            position = armistice.accept(Armistice.REGISTRAR, "EraseSubject", "{'subjectId':'" + subject(i) + "','legalBasis':'Order 4','reason':'The person asked for it.'}")
                    .path("position").asLong();
        }
        seen(position);
        long last = position;
        await(() -> outOfMemory(node.output()) >= last);
    }

    /** Up to which position the node says that what was erased is out of its memory. */
    private static long outOfMemory(String output) {
        var at = output.lastIndexOf(SAID);
        return at < 0 ? -1 : Long.parseLong(output.substring(at + SAID.length()).split(" ", 2)[0]);
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("nothing came of it").isLessThan(until);
            assertThat(node.idles(Duration.ofMillis(20))).as(node.output()).isTrue();
        }
    }

    /** Open connections may hold what they sent last until they are closed. */
    private void awaitEmptyHeap() throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        var found = heap();
        while (!found.isEmpty()) {
            assertThat(System.nanoTime()).as("in memory are still %s", found).isLessThan(until);
            found = heap();
        }
    }

    /** What live objects hold after a full collection. */
    private Set<Integer> heap() throws Exception {
        var dump = work.resolve("heap.hprof");
        var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(node.pid()), "GC.heap_dump", "-overwrite",
                dump.toString()).redirectErrorStream(true).start();
        var said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(command.waitFor()).as(said).isZero();
        var found = Canaries.in(dump);
        Files.delete(dump);
        return found;
    }

    /** What is told to whoever may see all of it. */
    private Set<Integer> answers() throws IOException {
        var told = work.resolve("told");
        var text = new StringBuilder(sources());
        for (var type : List.of("agreement.SignatureCorrected", "source.SourceRegistered")) {
            for (var event : http.as(Armistice.CHIEF).read("/api/v1/events?limit=1000&type=" + type).json().path("items")) {
                text.append(http.as(Armistice.CHIEF).read("/api/v1/events/" + event.path("position").asLong()).text());
            }
        }
        Files.writeString(told, text);
        var found = Canaries.in(told);
        Files.delete(told);
        return found;
    }

    /** All sources, now and when the first of them was there. */
    private String sources() {
        var now = http.as(Armistice.CHIEF).read("/api/v1/sources?limit=1000").json().path("items").toString();
        long first = http.as(Armistice.CHIEF).read("/api/v1/events?type=source.SourceRegistered&order=desc&limit=1").json().path("items").path(0).path("position").asLong();
        return now + http.as(Armistice.CHIEF).read("/api/v1/sources?limit=1000&asOf=" + first).json().path("items");
    }

    /** What the verifier says of the bundle that the mechanism gets. */
    private String verdicts() throws IOException {
        long head = http.get("/api/v1/events?limit=1").json().path("position").asLong();
        assertThat(http.get("/api/v1/events/" + head + "/proof?wait=30").status()).isEqualTo(200);
        var bundle = Files.write(work.resolve("bundle.zip"), http.as(Armistice.CHIEF).read("/api/v1/log/bundle").response().body());
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var exit = Verify.run(new String[] {bundle.toString(), "--key=" + http.get("/log/key").text().strip()}, print, print);
        assertThat(exit).as(out.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.matches("V\\d .*")).map(line -> line.replaceAll("\\d+ (events|checkpoints)", "n $1"))
                .collect(Collectors.joining("\n"));
    }

    private String expected(String before) {
        int parts = subjects + 2;
        return before.lines().map(line -> line.startsWith("V4") ? line + "; what is personal in " + parts + " of them is erased, of " + subjects + " subjects" : line)
                .collect(Collectors.joining("\n"));
    }

    private void rebuild() throws InterruptedException {
        operate("/api/v1/rebuilds", "{\"views\":[\"sources\"],\"reason\":\"To compare.\"}");
        await(() -> http.get("/api/v1/rebuilds/sources").json().path("state").asString().equals("DONE"));
    }

    private void backUp() throws InterruptedException {
        operate("/api/v1/backups", "{\"reason\":\"Later.\"}");
        await(() -> http.as(Armistice.REGISTRAR).read("/api/v1/backups").json().path("items").path(0).path("state").asString().equals("DONE"));
    }

    private void operate(String path, String body) {
        var answer = http.send(http.to(path).header("Content-Type", "application/json").header("Actor", Armistice.REGISTRAR).POST(BodyPublishers.ofString(body)));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
    }

    /** Parked events; what is said of them is in the file that was searched. */
    private long letters() throws Exception {
        try (var connection = TestDatabase.open(url); var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from parked_event where problem is not null")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void copyKeys(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from.resolve("subject-keys"))) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isRegularFile(file)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static List<String> keys(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("subject-keys"))) {
            return files.filter(Files::isRegularFile).map(file -> {
                try {
                    return Files.readString(file);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }).toList();
        }
    }
}

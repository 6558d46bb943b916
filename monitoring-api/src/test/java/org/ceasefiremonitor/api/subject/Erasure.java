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
import java.util.ArrayList;
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
 * Erases subjects on nodes in processes of their own, and looks for what was personal of them wherever it can have been: first with all of it found, then
 * with none. Two of the subjects are signatories of the agreement, one is a source that a view has parked, the others are sources.
 *
 * <p>Into some places nothing personal ever gets in clear: lines that are logged, what is said of parked events, backups. So that a search there can
 * find something, two more names get there that belong to nobody: one of a constraint, which the reason for the parking tells, and one in the legal
 * basis of the erasures, which is recorded as it is. These have to be found by the very search that has to find nobody.
 */
final class Erasure {

    private static final String SAID = "erased up to position ";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PARKED = 2;
    /** The name that the reason for parking tells. */
    static final int TOLD_OF_PARKED = 900;
    private static final int RECORDED = 901;

    private final int subjects;
    private final Storage storage;
    private final Path work;
    private final List<Erasing> nodes = new ArrayList<>();
    private Armistice armistice;

    /** A node and a client of it. */
    private record Erasing(NodeProcess process, Http http) {
    }

    /**
     * @param subjects how many are erased, from 4 to 899
     * @param storage  where the nodes keep the log
     * @param work     an empty directory
     */
    Erasure(int subjects, Storage storage, Path work) throws Exception {
        this.subjects = subjects;
        this.storage = storage;
        this.work = work;
        TestDatabase.keysOf(storage.url(), storage.directory().resolve("keys"));
        // so that the view can't take this source in
        storage.execute("alter table view_source add constraint \"" + Canaries.name(TOLD_OF_PARKED) + "\" check (source_id <> '" + source(PARKED) + "')");
    }

    /**
     * The whole story.
     *
     * @param again whether a node is started once more, with an earlier copy of the keys
     */
    void run(boolean again) throws Exception {
        var keys = storage.directory().resolve("keys");
        var backups = storage.directory().resolve("backups");
        start(storage.nodes());
        try {
            tell();
            var all = IntStream.range(0, subjects).boxed().collect(Collectors.toCollection(TreeSet::new));
            var shown = new TreeSet<>(all);
            shown.removeAll(Set.of(0, 1, PARKED));
            for (var node : nodes) {
                assertThat(views(node)).as("in views before").isEqualTo(shown);
                assertThat(events(node)).as("in events before").isEqualTo(all);
                assertThat(heap(node)).as("in memory before").containsAll(all);
                assertThat(letters(node)).as("in what is said of the parked before").containsOnly(TOLD_OF_PARKED);
            }
            for (var place : storage.clear()) {
                assertThat(Canaries.in(place)).as("in %s before", place).containsAll(shown).doesNotContain(0, 1);
            }
            copyKeys(keys, work.resolve("keys"));
            var before = verdicts();
            assertThat(before).doesNotContain("erased");

            erase();
            for (var node : nodes) {
                assertThat(views(node)).as("in views").isEmpty();
                assertThat(events(node)).as("in events").isEmpty();
                assertThat(letters(node)).as("in what is said of the parked").containsOnly(TOLD_OF_PARKED);
            }
            assertThat(verdicts()).isEqualTo(expected(before));
            var rows = sources(nodes.getFirst());
            assertThat(rows).contains("\"erased\":true");
            rebuild();
            assertThat(sources(nodes.getFirst())).as("after a rebuild").isEqualTo(rows);
            backUp();
            for (var node : nodes) {
                awaitEmptyHeap(node);
            }
            storage.clean();
        } finally {
            stop();
        }
        storage.assertLogged(output());
        assertThat(Canaries.in(work.resolve("output"))).as("in lines that were logged").containsOnly(TOLD_OF_PARKED);
        assertThat(Canaries.in(backups)).as("in backups made later").containsOnly(RECORDED);
        assertThat(Canaries.in(work.resolve("bundle.zip"))).as("in the bundle").containsOnly(RECORDED);
        assertThat(Canaries.in(storage.files())).as("in the files of the database").containsOnly(TOLD_OF_PARKED, RECORDED);
        assertThat(Canaries.in(storage.directory(), work)).as("in any file").containsOnly(TOLD_OF_PARKED, RECORDED);
        if (again) {
            copyKeys(work.resolve("keys"), keys);
            start(1);
            try {
                assertThat(views(nodes.getFirst())).as("in views with the keys of before").isEmpty();
                assertThat(events(nodes.getFirst())).as("in events with the keys of before").isEmpty();
                rebuild();
                assertThat(views(nodes.getFirst())).as("in views after a rebuild with the keys of before").isEmpty();
                awaitEmptyHeap(nodes.getFirst());
            } finally {
                stop();
            }
            assertThat(keys(keys)).hasSize(subjects).allMatch(key -> key.endsWith("\nerased\n"));
        }
    }

    private void start(int count) {
        nodes.clear();
        for (int i = 0; i < count; i++) {
            var process = NodeProcess.start(NodeProcess.BRIEF, "--spring.datasource.url=" + storage.url(), "--monitor.data-dir=" + storage.directory(), "--monitor.log.pace=50ms",
                    "--logging.level.org.ceasefiremonitor.api=info",
                    // so that what stands in buffers of connections goes soon after their last use
                    "--server.tomcat.keep-alive-timeout=100ms");
            nodes.add(new Erasing(process, new Http(process.uri("").getPort())));
        }
        armistice = new Armistice(nodes.getFirst().http());
    }

    private void stop() throws IOException {
        nodes.forEach(node -> node.process().close());
        Files.writeString(work.resolve("output"), output());
    }

    private String output() {
        return nodes.stream().map(node -> node.process().output()).collect(Collectors.joining("\n"));
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
        for (var node : nodes) {
            // it decides on the agreement, and so has both names in memory
            assertThat(node.http().as(Armistice.ASTORIA).command("CorrectSignature", signed("envoy-1", 0).replace('\'', '"')).status()).isEqualTo(422);
        }
    }

    private static String signed(String pseudonym, int number) {
        return "{'agreementId':'armistice','signatoryPseudonym':'" + pseudonym + "','signatory':'" + Canaries.name(number) + "','reason':'Misread.'}";
    }

    private void seen(long position) {
        for (var node : nodes) {
            assertThat(node.http().as(Armistice.CHIEF).read("/api/v1/sources?after=" + position + "&wait=30").status()).isEqualTo(200);
        }
    }

    private void erase() throws InterruptedException {
        long position = -1;
        for (int i = 0; i < subjects; i++) {
            position = armistice.accept(Armistice.REGISTRAR, "EraseSubject", "{'subjectId':'" + subject(i) + "','legalBasis':'" + Canaries.name(RECORDED) + "','reason':'The person asked for it.'}")
                    .path("position").asLong();
        }
        seen(position);
        long last = position;
        for (var node : nodes) {
            await(node, () -> outOfMemory(node.process().output()) >= last);
        }
    }

    /** Up to which position the node says that what was erased is out of its memory. */
    private static long outOfMemory(String output) {
        var at = output.lastIndexOf(SAID);
        return at < 0 ? -1 : Long.parseLong(output.substring(at + SAID.length()).split(" ", 2)[0]);
    }

    private static void await(Erasing node, BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("nothing came of it").isLessThan(until);
            assertThat(node.process().idles(Duration.ofMillis(20))).as(node.process().output()).isTrue();
        }
    }

    /** Open connections may hold what they sent last until they are closed. */
    private void awaitEmptyHeap(Erasing node) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        var found = heap(node);
        while (!found.isEmpty()) {
            assertThat(System.nanoTime()).as("in memory are still %s", found).isLessThan(until);
            found = heap(node);
        }
    }

    /** What live objects hold after a full collection. */
    private Set<Integer> heap(Erasing node) throws Exception {
        var dump = work.resolve("heap.hprof");
        var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(node.process().pid()), "GC.heap_dump", "-overwrite",
                dump.toString()).redirectErrorStream(true).start();
        var said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(command.waitFor()).as(said).isZero();
        var found = Canaries.in(dump);
        Files.delete(dump);
        found.removeAll(Set.of(TOLD_OF_PARKED, RECORDED));
        return found;
    }

    /** What views tell whoever may see all of it. */
    private Set<Integer> views(Erasing node) throws IOException {
        return search(sources(node));
    }

    /** What the events themselves tell whoever may see all of them. */
    private Set<Integer> events(Erasing node) throws IOException {
        var text = new StringBuilder();
        for (var type : List.of("agreement.SignatureCorrected", "source.SourceRegistered")) {
            for (var event : node.http().as(Armistice.CHIEF).read("/api/v1/events?limit=1000&type=" + type).json().path("items")) {
                text.append(node.http().as(Armistice.CHIEF).read("/api/v1/events/" + event.path("position").asLong()).text());
            }
        }
        return search(text.toString());
    }

    /** What is told of events that a view could not take in. */
    private Set<Integer> letters(Erasing node) throws IOException {
        var parked = node.http().as(Armistice.CHIEF).read("/api/v1/parked?view=sources");
        assertThat(parked.json().path("items")).as(parked.text()).hasSize(1);
        return search(parked.text());
    }

    private Set<Integer> search(String text) throws IOException {
        var told = Files.writeString(work.resolve("told"), text);
        var found = Canaries.in(told);
        Files.delete(told);
        return found;
    }

    /** All sources, now and when the first of them was there. */
    private static String sources(Erasing node) {
        var http = node.http().as(Armistice.CHIEF);
        var now = http.read("/api/v1/sources?limit=1000").json().path("items").toString();
        long first = http.read("/api/v1/events?type=source.SourceRegistered&order=desc&limit=1").json().path("items").path(0).path("position").asLong();
        return now + http.read("/api/v1/sources?limit=1000&asOf=" + first).json().path("items");
    }

    /** What the verifier says of the bundle that the mechanism gets. */
    private String verdicts() throws IOException {
        var http = nodes.getFirst().http();
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
        var first = nodes.getFirst();
        await(first, () -> first.http().get("/api/v1/rebuilds/sources").json().path("state").asString().equals("DONE"));
    }

    private void backUp() throws InterruptedException {
        operate("/api/v1/backups", "{\"reason\":\"Later.\"}");
        var first = nodes.getFirst();
        await(first, () -> first.http().as(Armistice.REGISTRAR).read("/api/v1/backups").json().path("items").path(0).path("state").asString().equals("DONE"));
    }

    private void operate(String path, String body) {
        var http = nodes.getFirst().http();
        var answer = http.send(http.to(path).header("Content-Type", "application/json").header("Actor", Armistice.REGISTRAR).POST(BodyPublishers.ofString(body)));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
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

package org.ceasefiremonitor.api.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.sql.SQLException;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.EachDatabase;
import org.ceasefiremonitor.api.Jar;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.ViewRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Backups made while commands go on, and what is restored from them. */
@BesideOthers
class BackupTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String NDJSON = "application/x-ndjson";
    private static final String NOON = "2026-03-01T12:00:00Z";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    /** Position of the last event of each report that was acknowledged. */
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();

    @TempDir
    private Path directory;

    @EachDatabase
    void a_backup_made_under_load_has_all_that_was_acknowledged_before_and_is_restored_into_a_database_of_the_other_kind(TestDatabase database) throws Exception {
        var source = database.empty();
        TestDatabase.keysOf(source, directory.resolve("keys"));
        try (var node = Node.start(source, "--monitor.backup-dir=" + directory.resolve("backups"))) {
            var ceasefire = new Ceasefire(node::uri);
            ceasefire.establish(3, 2);
            post(node.uri("/api/v1/rebuilds"), "{\"views\":[\"zones\"],\"reason\":\"before the backup\"}", 202);
            var backup = backUpUnderLoad(node);
            long position = backup.path("position").asLong();
            var file = Path.of(backup.path("file").asString());
            assertThat(Files.getPosixFilePermissions(file)).extracting(Enum::name).containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
            assertThat(sha256(file)).as("as zcat, sed and sha256sum tell it").isEqualTo(backup.path("sha256").asString());
            assertThat(ceasefire.get("/api/v1/operations", "application/json")).contains(backup.path("sha256").asString(), file.getFileName().toString());

            if (database == TestDatabase.H2) {
                restoreIntoPostgresql(file, node, position);
            } else {
                var data = directory.resolve("elsewhere");
                assertRestored(Jar.run("restore", "--file=" + file, "--data-dir=" + data), position);
                try (var restored = Node.start("", Stream.concat(Stream.of("--monitor.data-dir=" + data),
                        Stream.of(TestDatabase.keysIn(directory.resolve("keys")))).toArray(String[]::new))) {
                    assertNotWritten(restored);
                }
                Files.writeString(directory.resolve("keys/checkpoint"), lastCheckpoint("jdbc:h2:file:" + data.resolve("monitor")));
                try (var restored = Node.start("", Stream.concat(Stream.of("--monitor.data-dir=" + data),
                        Stream.of(TestDatabase.keysIn(directory.resolve("keys")))).toArray(String[]::new))) {
                    assertSame(node, restored, position);
                }
            }
        }
    }

    private void restoreIntoPostgresql(Path file, Node node, long position) throws Exception {
        var url = TestDatabase.POSTGRESQL.fresh();
        try (var connection = TestDatabase.open(url); var statement = connection.createStatement()) {
            statement.execute("insert into directory_code (code) values ('that of an empty node')");
            assertRestored(Jar.run("restore", "--file=" + file, "--database=" + url), position);
            try (var code = statement.executeQuery("select code from directory_code")) {
                assertThat(code.next()).as("the directory in the backup may be that of an earlier release").isFalse();
            }
        }
        TestDatabase.keysOf(url, directory.resolve("keys"));
        try (var restored = Node.start(url)) {
            assertNotWritten(restored);
        }
        Files.writeString(directory.resolve("keys/checkpoint"), lastCheckpoint(url));
        try (var restored = Node.start(url)) {
            assertSame(node, restored, position);
        }
    }

    /** More was signed after the backup: the restored log can be read, and the operator is told why it is not written. */
    private static void assertNotWritten(Node restored) throws Exception {
        var there = new Ceasefire(restored::uri);
        var refused = there.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("after-the-restore", 0, NOON));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.body()).contains("is not what was signed of it before");
        var ready = HttpClient.newHttpClient().send(HttpRequest.newBuilder(restored.management("/actuator/health/readiness")).build(), BodyHandlers.ofString());
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body()).contains("it was set back. Restore a backup that holds at least");
        assertThat(there.get("/api/v1/events?limit=1", "application/json")).contains("\"items\":[{");
    }

    /** As if nothing had been signed after the backup. */
    private static String lastCheckpoint(String url) throws SQLException {
        try (var connection = TestDatabase.open(url); var statement = connection.createStatement();
                var row = statement.executeQuery("select note from log_checkpoint order by size desc limit 1")) {
            row.next();
            return row.getString(1);
        }
    }

    private JsonNode backUpUnderLoad(Node node) throws Exception {
        var stop = new AtomicBoolean();
        try (var clients = Executors.newFixedThreadPool(4)) {
            var running = IntStream.range(0, 4).<Future<?>>mapToObj(client -> clients.submit(() -> send(new Ceasefire(node::uri), client, stop))).toList();
            await().atMost(PATIENCE).until(() -> acknowledged.size() > 300);
            var before = Map.copyOf(acknowledged);
            var begun = JSON.readTree(post(node.uri("/api/v1/backups"), "{\"reason\":\"a test\"}", 202));
            long position = begun.path("position").asLong();
            assertThat(before.values()).allSatisfy(each -> assertThat(each).isLessThanOrEqualTo(position));
            await().atMost(PATIENCE).until(() -> !listed(node).path("state").asString().equals("WRITING"));
            await().atMost(PATIENCE).until(() -> acknowledged.values().stream().anyMatch(each -> each > position));
            stop.set(true);
            for (var client : running) {
                client.get(60, TimeUnit.SECONDS);
            }
            var backup = listed(node);
            assertThat(backup.path("state").asString()).as(backup.toString()).isEqualTo("DONE");
            assertThat(backup.path("file")).isEqualTo(begun.path("file"));
            return backup;
        }
    }

    private JsonNode listed(Node node) {
        return JSON.readTree(new Ceasefire(node::uri).get("/api/v1/backups", "application/json")).path("items").path(0);
    }

    /** Three clients send reports one by one, one sends them in bundles. */
    private void send(Ceasefire ceasefire, int client, AtomicBoolean stop) {
        for (int i = 0; !stop.get(); i++) {
            var id = client + "-" + i;
            if (client > 0) {
                var answer = ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report(id, i % 3, NOON));
                assertThat(answer.statusCode()).isEqualTo(201);
                acknowledged.put(id, Long.parseLong(answer.headers().firstValue("Log-Position").orElseThrow()));
            } else {
                var ids = IntStream.range(0, 40).mapToObj(line -> id + "-" + line).toList();
                var lines = new StringBuilder();
                ids.forEach(each -> lines.append(Ceasefire.line("ReportViolation", Ceasefire.report(each, 1, NOON))));
                try (var answers = ceasefire.stream(Ceasefire.MONITOR, lines.toString()).body()) {
                    answers.map(JSON::readTree).forEach(answer -> acknowledged.put(ids.get(answer.path("line").asInt() - 1), answer.path("position").asLong(-9)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private static void assertRestored(Jar restore, long position) {
        assertThat(restore.exit()).as(restore.toString()).isZero();
        assertThat(restore.out()).startsWith("Restored up to position " + position + ".");
        assertThat(restore.err()).contains("The backup is whole", "rows");
    }

    private void assertSame(Node source, Node restored, long position) {
        assertThat(restored.head()).isEqualTo(position);
        var there = new Ceasefire(restored::uri);
        var here = new Ceasefire(source::uri);
        assertThat(there.get("/api/v1/events/export", NDJSON)).isEqualTo(here.get("/api/v1/events/export?toPosition=" + (position + 1), NDJSON));
        assertThat(secrets(restored, position)).as("salts").isEqualTo(secrets(source, position)).hasSize(Math.toIntExact(position + 1));
        assertThat(there.get("/api/v1/operations", "application/json")).contains("before the backup");
        var kept = acknowledged.entrySet().stream().filter(report -> report.getValue() <= position).toList();
        assertThat(kept).hasSizeGreaterThan(300);
        assertThat(restored.jdbc().sql("select id from thing where id like 'violation/%'").query(String.class).list())
                .containsAll(kept.stream().map(report -> "violation/" + report.getKey()).toList());

        ViewRows.awaitHead(restored);
        for (var path : List.of("/api/v1/zones?asOf=" + position, "/api/v1/violations?limit=1000&asOf=" + position)) {
            assertThat(items(there, path)).isEqualTo(items(here, path)).isNotEmpty();
        }

        var earlier = kept.stream().filter(report -> !report.getKey().startsWith("0-")).findFirst().orElseThrow();
        int number = Integer.parseInt(earlier.getKey().substring(2));
        var repeated = there.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report(earlier.getKey(), number % 3, NOON));
        assertThat(JSON.readTree(repeated.body()).path("repeated").asBoolean()).as(repeated.body()).isTrue();
        assertThat(JSON.readTree(repeated.body()).path("position").asLong()).isEqualTo(earlier.getValue());
        assertThat(restored.head()).as("nothing was recorded again").isEqualTo(position);
        var next = there.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("after-the-restore", 0, NOON));
        assertThat(next.statusCode()).isEqualTo(201);
        assertThat(restored.head()).isGreaterThan(position);
        assertThat(restored.jdbc().sql("select min(position) from event where position > ?").param(position).query(Long.class).single()).isEqualTo(position + 1);
        post(restored.uri("/api/v1/rebuilds"), "{\"views\":[\"zones\"],\"reason\":\"after the restore\"}", 202);
    }

    private static List<String> secrets(Node node, long position) {
        return node.jdbc().sql("select position, salt, recorded_at from event where position <= ? order by position").param(position)
                .query((row, number) -> row.getLong(1) + " " + HexFormat.of().formatHex(row.getBytes(2)) + " "
                        + row.getObject(3, java.time.OffsetDateTime.class).toInstant()).list();
    }

    private static String items(Ceasefire ceasefire, String path) {
        return JSON.readTree(ceasefire.get(path, "application/json")).path("items").toString();
    }

    @Test
    void the_log_of_a_stopped_node_is_copied_into_postgresql_and_exports_the_same() throws Exception {
        var data = directory.resolve("data");
        var url = TestDatabase.POSTGRESQL.empty();
        String export;
        long head;
        List<String> secrets;
        try (var node = Node.start("", "--monitor.data-dir=" + data)) {
            var ceasefire = new Ceasefire(node::uri);
            ceasefire.establish(2, 2);
            for (int i = 0; i < 40; i++) {
                ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("r-" + i, i % 2, NOON));
            }
            head = node.head();
            export = ceasefire.get("/api/v1/events/export", NDJSON);
            secrets = secrets(node, head);
            var running = Jar.run("copy-log", "--data-dir=" + data, "--database=" + url);
            assertThat(running.exit()).isEqualTo(1);
            assertThat(running.err()).contains("A node is running on", "Stop it first");
        }
        var copied = Jar.run("copy-log", "--data-dir=" + data, "--database=" + url);
        assertThat(copied.exit()).as(copied.toString()).isZero();
        assertThat(copied.out()).startsWith("Copied up to position " + head + ". ");
        var keys = Files.createDirectory(directory.resolve("keys"));
        Files.copy(data.resolve("log.key"), keys.resolve("log.key"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(data.resolve("log.key.receipts"), keys.resolve("log.key.receipts"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(directory.resolve("data-kept/checkpoint"), keys.resolve("checkpoint"));
        TestDatabase.keysOf(url, keys);
        try (var node = Node.start(url)) {
            var ceasefire = new Ceasefire(node::uri);
            assertThat(ceasefire.get("/api/v1/events/export", NDJSON)).isEqualTo(export);
            assertThat(secrets(node, head)).isEqualTo(secrets);
            var repeated = ceasefire.post("ReportViolation", Ceasefire.MONITOR, Ceasefire.report("r-7", 1, NOON));
            assertThat(JSON.readTree(repeated.body()).path("repeated").asBoolean()).as(repeated.body()).isTrue();
        }
        var again = Jar.run("copy-log", "--data-dir=" + data, "--database=" + url);
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("Only an empty log can be written", "Nothing was changed.");
    }

    @Test
    void a_damaged_backup_or_a_target_that_is_not_empty_is_refused_and_nothing_is_written() throws Exception {
        Path file;
        var full = directory.resolve("full");
        try (var node = Node.start("", "--monitor.data-dir=" + full)) {
            new Ceasefire(node::uri).establish(1, 1);
            var backup = Jar.run("backup", "--url=" + node.uri(""), "--actor=" + Ceasefire.REGISTRAR, "--reason=a test");
            assertThat(backup.exit()).as(backup.toString()).isZero();
            assertThat(backup.err()).contains("up to position " + node.head() + ".", "It is whole", "SHA-256");
            file = Path.of(backup.out().strip());
            assertThat(file).exists().hasParent(full.toAbsolutePath().resolve("backups"));
        }
        var whole = Files.readAllBytes(file);
        var flipped = whole.clone();
        flipped[whole.length / 2] ^= 4;
        var other = gunzip(file).replace("Zone 0 of layer 0", "Zone 9 of layer 9");
        var unzipped = directory.resolve("edited.backup");
        try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(unzipped))) {
            out.write(other.getBytes(StandardCharsets.UTF_8));
        }
        var damaged = List.of(Files.write(directory.resolve("flipped.backup"), flipped),
                Files.write(directory.resolve("cut.backup"), java.util.Arrays.copyOf(whole, whole.length - 200)), unzipped,
                Files.writeString(directory.resolve("other.backup"), "no backup at all"));
        var target = directory.resolve("target");
        for (var each : damaged) {
            var refused = Jar.run("restore", "--file=" + each, "--data-dir=" + target);
            assertThat(refused.exit()).as(refused.toString()).isEqualTo(1);
            assertThat(refused.err()).doesNotContain("Exception").contains("file");
            assertThat(target.resolve("monitor.mv.db")).doesNotExist();
        }
        for (var earlier : List.of(List.of("\"180\",", "", "events of an earlier release, in which what is personal is not sealed"),
                List.of("\"171\",", "", "events of an earlier release, which can not be verified"),
                List.of("\"version\":2", "\"version\":1", "a backup of another release: its first line does not say version 2"))) {
            var refused = Jar.run("restore", "--file=" + rewritten(file, earlier.get(0), earlier.get(1)), "--data-dir=" + target);
            assertThat(refused.exit()).as(refused.toString()).isEqualTo(1);
            assertThat(refused.err()).contains(earlier.get(2), "nothing was changed", "the release that wrote it");
            assertThat(target.resolve("monitor.mv.db")).doesNotExist();
        }
        var occupied = Jar.run("restore", "--file=" + file, "--data-dir=" + full);
        assertThat(occupied.exit()).isEqualTo(1);
        assertThat(occupied.err()).contains("Only an empty log can be written", "monitor.mv.db");
        var url = TestDatabase.POSTGRESQL.empty();
        try (var connection = TestDatabase.open(url); var statement = connection.createStatement()) {
            statement.execute("create table something_else (id integer)");
        }
        var foreign = Jar.run("restore", "--file=" + file, "--database=" + url);
        assertThat(foreign.exit()).isEqualTo(1);
        assertThat(foreign.err()).contains("Only an empty log can be written", "tables of something else");
        assertThat(Jar.run("restore", "--file=" + file, "--data-dir=" + target).exit()).as("what failed before is in nobody's way").isZero();
    }

    /** The same backup, but for its first line. */
    private Path rewritten(Path file, String said, String instead) throws IOException {
        var text = gunzip(file);
        int end = text.indexOf('\n');
        assertThat(text.substring(0, end)).contains(said);
        var other = directory.resolve("rewritten.backup");
        try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(other))) {
            out.write((text.substring(0, end).replace(said, instead) + text.substring(end)).getBytes(StandardCharsets.UTF_8));
        }
        return other;
    }

    @Test
    void only_those_who_may_operate_ask_for_a_backup_and_a_mode_that_is_called_wrongly_says_how() throws Exception {
        try (var node = Node.start(TestDatabase.H2.empty(), "--monitor.backup-dir=" + directory.resolve("backups"))) {
            new Ceasefire(node::uri).establish(1, 1);
            assertThat(send(node.uri("/api/v1/backups"), null, "{}").statusCode()).isEqualTo(401);
            assertThat(send(node.uri("/api/v1/backups"), Ceasefire.MONITOR, "{}").statusCode()).isEqualTo(403);
            assertThat(directory.resolve("backups")).doesNotExist();
            var refused = Jar.run("backup", "--url=" + node.uri(""), "--actor=" + Ceasefire.MONITOR);
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.err()).contains("The node refuses: ");
        }
        assertThat(Jar.run("backup", "--url=http://127.0.0.1:1", "--actor=" + Ceasefire.REGISTRAR).err()).contains("No node answers at", "Is it running?");
        for (var wrong : List.of(List.of("backup"), List.of("restore", "--file=x"), List.of("restore", "--file=x", "--data-dir=a", "--database=b"),
                List.of("copy-log", "--data-dir=nowhere", "--database=jdbc:postgresql://x/y"), List.of("backup", "--actr=x"))) {
            var called = Jar.run(wrong.toArray(String[]::new));
            assertThat(called.exit()).as("%s: %s", wrong, called).isEqualTo(2);
            assertThat(called.err()).contains(wrong.getFirst() + " --help tells how it is called.");
        }
        for (var mode : List.of("backup", "restore", "copy-log")) {
            var help = Jar.run(mode, "--help");
            assertThat(help.exit()).isZero();
            assertThat(help.out()).contains("java -jar monitoring-api.jar " + mode + " --");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_table_is_either_in_a_backup_or_made_again_from_what_is(TestDatabase database) throws Exception {
        var derived = List.of("directory_code", "erasures_done", "flyway_schema_history", "log_edge_tile", "log_tile", "log_tree", "open_clock", "parked_event", "snapshot", "subject", "token");
        try (var connection = TestDatabase.open(database.fresh()); var tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            var names = new java.util.TreeSet<String>();
            while (tables.next()) {
                if (tables.getString("TABLE_SCHEM").equalsIgnoreCase("public")) {
                    names.add(tables.getString("TABLE_NAME").toLowerCase(java.util.Locale.ROOT));
                }
            }
            names.removeIf(name -> name.startsWith("view_") || derived.contains(name));
            assertThat(names).containsExactlyInAnyOrder("log_head", "event", "thing", "idempotency", "directory", "operation", "exercise", "log_checkpoint");
            assertThat(java.util.Arrays.stream(Kept.values()).map(Kept::table)).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    /** Else an earlier backup, restored by a later release, would miss the change; see {@link BackupFile#VERSION}. */
    @Test
    void no_migration_changes_rows_that_a_backup_keeps() throws IOException {
        var changing = java.util.regex.Pattern.compile("(?i)\\b(update|delete from|insert into|merge into|truncate table) (log_head|event|log_checkpoint|thing|idempotency|directory|operation)\\b");
        for (var location : List.of("src/main/resources/db/migration/log", "../monitoring-projections/src/main/resources/db/migration/views")) {
            try (var files = Files.list(Path.of(location))) {
                assertThat(files.filter(file -> !file.getFileName().toString().startsWith("V100__"))).isNotEmpty()
                        .allSatisfy(file -> assertThat(changing.matcher(Files.readString(file)).find()).as(file.toString()).isFalse());
            }
        }
    }

    private String post(URI uri, String body, int status) {
        try {
            var answer = send(uri, Ceasefire.REGISTRAR, body);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(URI uri, @org.jspecify.annotations.Nullable String actor, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return http.send((actor == null ? request : request.header("Actor", actor)).build(), BodyHandlers.ofString());
    }

    private static String gunzip(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(Path file) throws Exception {
        var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)).lines().toList();
        var digest = MessageDigest.getInstance("SHA-256");
        lines.subList(1, lines.size() - 1).forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}

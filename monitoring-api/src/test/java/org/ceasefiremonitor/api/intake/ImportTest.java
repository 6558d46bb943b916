package org.ceasefiremonitor.api.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {

    private static final String ACTOR = "participant=xaa; person=m-17; capacity=MONITOR";

    @TempDir
    Path directory;
    private final ScriptedNode node = new ScriptedNode();

    @AfterEach
    void close() {
        node.close();
    }

    /** What an import said. */
    private record Said(int code, String out, String err) {
    }

    @Test
    void every_row_is_sent_once_in_the_order_of_the_file_in_bundles_of_500() throws IOException {
        var said = run(file(Events.csv(1234)));
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(node.order()).isEqualTo(ids(1, 1234));
        assertThat(node.bundles()).containsExactly(500, 500, 234);
        assertThat(node.actors()).containsOnly(ACTOR);
        assertThat(said.out()).contains("1,234 rows of events.csv (ucdp-ged)", "1,234 recorded", " 0 repeats", " 0 refused", " 0 unreadable",
                "Show with these data: UCDP Georeferenced Event Dataset");
    }

    @Test
    void a_file_in_gzip_with_a_byte_order_mark_and_a_second_heading_is_read_as_it_is() throws IOException {
        var csv = "\ufeff" + Events.csv(List.of(Map.of("id", "#event+id"), Map.of("id", "7"), Map.of("id", "8")));
        var path = directory.resolve("no-hint-in-the-name");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(path))) {
            gzip.write(csv.getBytes(StandardCharsets.UTF_8));
        }
        var said = run(path);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(node.order()).containsExactly("ucdp-7", "ucdp-8");
    }

    @Test
    void a_second_run_of_a_completed_import_sends_nothing_and_tells_what_came_of_it() throws IOException {
        var file = file(Events.csv(30));
        run(file);
        var said = run(file);
        assertThat(said.code()).isZero();
        assertThat(node.bundles()).containsExactly(30);
        assertThat(said.out()).contains("30 recorded\n", "with 30 rows that were settled before");
        assertThat(said.err()).contains("was completed before; nothing is sent");
    }

    @Test
    void an_import_that_broke_off_goes_on_after_what_is_settled_and_counts_every_row_once() throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        for (int id = 1; id <= 6000; id++) {
            // Every tenth row repeats the one 700 rows before it: some of the same bundle's time, some from before the break.
            rows.add(Map.of("id", Integer.toString(id % 10 == 0 && id > 700 ? id - 701 : id)));
        }
        var file = file(Events.csv(rows));
        var rejected = directory.resolve("rejected.csv");
        node.refusing(payload -> payload.path("violationId").asString().equals("ucdp-17") || payload.path("violationId").asString().equals("ucdp-4501")
                ? "ZON-17" : null);
        for (int i = 0; i < 10; i++) {
            node.thenBreakAfter(500);
        }
        node.thenBreakAfter(120);
        node.thenAnswer(400);
        var broken = run(file, "--rejected=" + rejected);
        assertThat(broken.code()).isEqualTo(1);
        assertThat(node.importState().path("payload").path("counts").path("rows").asLong()).isEqualTo(4000);

        int before = node.bundles().size();
        var said = run(file, "--rejected=" + rejected);

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.err()).contains("goes on after 4000 rows");
        assertThat(node.bundles().subList(before, node.bundles().size())).containsExactly(500, 500, 500, 500);
        assertThat(said.out()).contains("2,000 rows of events.csv", "with 4000 rows that were settled before", "5,468 recorded\n", "530 repeats of an earlier row",
                "2 refused");
        var counts = node.importState().path("payload").path("counts");
        assertThat(counts.toString()).isEqualTo("{\"rows\":6000,\"recorded\":5468,\"repeats\":530,\"refused\":2,\"unreadable\":0}");
        assertThat(node.order()).doesNotHaveDuplicates().hasSize(5468);
        assertThat(Files.readString(rejected).lines().map(line -> line.split(",")[0])).containsExactly("rejected_line", "18", "4502");
    }

    @Test
    void a_retracted_import_is_imported_anew_only_as_another_edition_under_ids_of_its_own() throws IOException {
        var file = file(Events.csv(3));
        run(file);
        node.retractImports();
        var said = run(file);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("was retracted", "--edition=2");
        assertThat(run(file, "--edition=2").code()).isZero();
        assertThat(node.order()).containsExactly("ucdp-1", "ucdp-2", "ucdp-3", "ucdp-1.2", "ucdp-2.2", "ucdp-3.2");
    }

    @Test
    void rejected_rows_are_written_with_line_code_reason_and_row_and_can_be_imported_in_their_turn() throws IOException {
        node.refusing(payload -> payload.path("violationId").asString().equals("ucdp-2") ? "ZON-17" : null);
        var file = file(Events.csv(List.of(Map.of("id", "1"), Map.of("id", "2", "where_description", "two\nlines, \"so\""),
                Map.of("id", "3", "latitude", "north"), Map.of("id", "4"))));
        var rejected = directory.resolve("rejected.csv");
        var said = run(file, "--rejected=" + rejected);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("2 recorded\n", "1 refused", "1 unreadable", "ZON-17  The rule ZON-17.", "IMP-06", "lines 3", "lines 5");
        var lines = Files.readString(rejected);
        assertThat(lines).startsWith("rejected_line,rejected_code,rejected_reason,id,type_of_violence");
        assertThat(lines).contains("3,ZON-17,as told,2,1,", "\"near the village of Millbrook, by the mill\"", "5,IMP-06,");

        node.refusing(payload -> null);
        var rejectedAgain = directory.resolve("rejected-again.csv");
        var mended = Files.writeString(directory.resolve("mended.csv"), lines);
        assertThat(run(mended, "--rejected=" + rejectedAgain).out()).contains("1 recorded\n", "1 unreadable");
        assertThat(node.order()).containsExactly("ucdp-1", "ucdp-4", "ucdp-2");
        assertThat(Files.readString(rejectedAgain).lines().toList()).hasSize(2)
                .first().asString().startsWith("rejected_line,rejected_code,rejected_reason,id,");
    }

    @Test
    void a_node_that_is_busy_gone_or_cut_off_is_asked_again_until_every_row_is_recorded_once() throws IOException {
        node.thenAnswer(503).thenBreakAfter(120).thenFailLines(503).thenBreakAfter(0).thenAnswer(502);
        var said = run(file(Events.csv(700)));
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(node.order()).isEqualTo(ids(1, 700));
        assertThat(node.bundles().getFirst()).isEqualTo(500);
        assertThat(node.bundles().getLast()).isEqualTo(200);
        assertThat(said.out()).containsPattern("700 rows").contains(" 0 refused");
        assertThat(said.err()).contains("The node answers with status 503. Trying again in 0.25 s.", "The connection to the node failed");
    }

    @Test
    void lines_that_were_answered_before_the_connection_broke_are_not_sent_again() throws IOException {
        node.thenBreakAfter(120);
        run(file(Events.csv(300)));
        assertThat(node.bundles()).hasSize(2).first().isEqualTo(300);
        assertThat(node.bundles().getLast()).isLessThanOrEqualTo(300).isGreaterThanOrEqualTo(180);
        assertThat(node.order()).isEqualTo(ids(1, 300));
    }

    @Test
    void a_row_on_which_the_node_fails_makes_the_import_fail_yet_not_stop() throws IOException {
        node.thenFailLines(500);
        var said = run(file(Events.csv(510)));
        assertThat(said.code()).isEqualTo(1);
        assertThat(node.order()).isEqualTo(ids(501, 510));
        assertThat(said.out()).contains("500 refused", "TST-02");
    }

    @Test
    void an_actor_who_may_not_report_stops_the_import_at_the_first_bundle() throws IOException {
        node.refusing(payload -> "GAT-02");
        var said = run(file(Events.csv(1100)));
        assertThat(said.code()).isEqualTo(1);
        assertThat(node.bundles()).containsExactly(500);
        assertThat(said.err()).contains("The node takes no reports from this actor: GAT-02", "The import is not complete.");
    }

    @Test
    void a_node_that_refuses_the_whole_stream_ends_the_import_with_its_reason() throws IOException {
        node.thenAnswer(401);
        var said = run(file(Events.csv(3)));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("status 401: TST-01 as told");
        assertThat(said.out()).contains("3 not sent or not answered");
    }

    @Test
    void a_node_that_never_answers_is_given_up_after_the_patience_is_over() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var said = said("--source=ucdp-ged", "--file=" + file(Events.csv(3)), "--actor=" + ACTOR, "--patience=1", "--url=http://127.0.0.1:" + port);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("Trying again", "The node did not answer for 1 s");
    }

    @Test
    void a_dry_run_sends_nothing_and_needs_no_actor() throws IOException {
        var file = file(Events.csv(List.of(Map.of("id", "1"), Map.of("id", "2", "best", "?"))));
        var rejected = directory.resolve("rejected.csv");
        var said = said("--source=ucdp-ged", "--file=" + file, "--url=" + node.url(), "--dry-run", "--rejected=" + rejected);
        assertThat(said.code()).isZero();
        assertThat(node.bundles()).isEmpty();
        assertThat(said.out()).contains("1 would be sent", "1 unreadable", "IMP-08");
        assertThat(Files.readString(rejected)).contains("\n3,IMP-08,");
    }

    @Test
    void a_file_that_breaks_off_inside_gzip_ends_with_1_after_what_could_be_read() throws IOException {
        var whole = directory.resolve("whole.gz");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(whole))) {
            gzip.write(Events.csv(20_000).getBytes(StandardCharsets.UTF_8));
        }
        var bytes = Files.readAllBytes(whole);
        var cut = Files.write(directory.resolve("cut.gz"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        var said = run(cut);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("The file could not be read", "The import is not complete.");
        assertThat(node.order()).isNotEmpty().isEqualTo(ids(1, node.order().size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--source=ucdp-ged", "--source=other", "--frobnicate=1", "--source=ucdp-ged --source=ucdp-ged", "--dry-run=yes", "--file",
            "--source=ucdp-ged --file=/does/not/exist", "--source=ucdp-ged --file=EVENTS", "--source=ucdp-ged --file=OTHER --actor=a",
            "--source=ucdp-ged --file=EVENTS --actor=a --url=ftp://x", "--source=ucdp-ged --file=EVENTS --actor=a --side=a;b",
            "--source=ucdp-ged --file=EVENTS --actor=a --patience=soon", "--source=ucdp-ged --file=EVENTS --actor=a --edition=no.2", "--source=ucdp-ged --file=EVENTS --actor=a --rejected=EVENTS",
            "--source=ucdp-ged --file=EVENTS --actor=a --rejected=/does/not/exist/x.csv"})
    void a_wrong_call_is_told_and_ends_with_2(String arguments) throws IOException {
        var events = file(Events.csv(1)).toString();
        var other = Files.writeString(directory.resolve("other.csv"), "name,age\nx,1\n").toString();
        var said = said(arguments.isEmpty() ? new String[0] : arguments.replace("EVENTS", events).replace("OTHER", other).split(" "));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("import --help tells how it is called.").doesNotContain("Exception");
        assertThat(node.bundles()).isEmpty();
    }

    @Test
    void help_names_every_option() {
        var said = said("--help");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("--source", "--file", "--url", "--actor", "--side", "--rejected", "--dry-run", "--edition", "--patience");
    }

    private Path file(String csv) throws IOException {
        return Files.writeString(directory.resolve("events.csv"), csv);
    }

    private static List<String> ids(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(id -> "ucdp-" + id).toList();
    }

    private Said run(Path file, String... more) {
        var arguments = new ArrayList<>(List.of("--source=ucdp-ged", "--file=" + file, "--url=" + node.url(), "--actor=" + ACTOR, "--patience=20"));
        arguments.addAll(List.of(more));
        return said(arguments.toArray(String[]::new));
    }

    private static Said said(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Import.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(code, out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"), err.toString(StandardCharsets.UTF_8));
    }
}

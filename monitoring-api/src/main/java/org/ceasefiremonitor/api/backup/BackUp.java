package org.ceasefiremonitor.api.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.api.backup.Arguments.Failed;
import org.ceasefiremonitor.api.backup.Arguments.WrongUsage;
import org.ceasefiremonitor.api.terminal.Progress;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The mode {@code backup}: has a running node write a backup and waits until it is whole. */
public final class BackUp {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final JsonMapper JSON = new JsonMapper();

    private static final String HELP = """
            Has a running node write its log, as it is at this moment, to a file on the node's machine. Commands go on meanwhile.

            java -jar monitoring-api.jar backup --actor="participant=mech; person=registrar-1; capacity=REGISTRAR"

              --actor="..."          who asks, as in the header Actor of the interface; REGISTRAR or CHIEF_MONITOR
              --url=http://127.0.0.1:8080
                                     the node
              --reason="..."         why, for the record of operations
              --help                 this text

            The file goes to the node's --monitor.backup-dir and may be read by the node's user only. It has every event up to the
            position that is stated, with salts, idempotency keys and the record of operations; views are not in it, they are made
            from the log. Its digest can be checked without this program, and must then equal the one in its last line:

              zcat FILE | sed '1d;$d' | sha256sum

            The bytes of evidence are copied into the directory evidence beside it, which all backups there share; which of them belong
            to this backup says the file NAME.evidence, and in that directory of backups they are checked by

              sha256sum -c NAME.evidence

            Ends with 0 if the backup is whole; with 1 if not; with 2 if it was called wrongly. Standard output has the file alone.
            """;

    private final HttpClient http;
    private final URI backups;
    private final String actor;

    private BackUp(HttpClient http, URI backups, String actor) {
        this.http = http;
        this.backups = backups;
        this.actor = actor;
    }

    /**
     * Runs it.
     *
     * @param arguments the arguments after the word {@code backup}
     * @param out       where the name of the file goes
     * @param err       where progress and failures go
     * @return 0 if the backup is whole, 1 if not, 2 if it was called wrongly
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        return Arguments.run("backup", HELP, List.of("--actor", "--url", "--reason"), arguments, out, err, given -> {
            var url = given.find("--url");
            var actor = given.required("--actor");
            var reason = given.find("--reason");
            try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build()) {
                new BackUp(http, backups(url == null ? "http://127.0.0.1:8080" : url), actor).run(reason, out, new Progress(err, Progress.onTerminal(err)));
            }
        });
    }

    private static URI backups(String url) throws WrongUsage {
        try {
            var backups = URI.create((url.endsWith("/") ? url.substring(0, url.length() - 1) : url) + BackupEndpoint.PATH);
            if (backups.getHost() != null) {
                return backups;
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw new WrongUsage("--url must be like http://127.0.0.1:8080, was " + url + ".");
    }

    private void run(@Nullable String reason, PrintStream out, Progress progress) throws Failed, IOException, InterruptedException {
        var begun = ask(request().header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(reason == null ? Map.of() : Map.of("reason", reason)))).build());
        var file = begun.path("file").asString("");
        progress.notice("Writing " + file + ", up to position " + begun.path("position").asLong() + ".");
        for (var backup = begun; ; backup = find(file)) {
            switch (backup.path("state").asString("")) {
                case "DONE" -> {
                    progress.notice("It is whole: " + backup.path("rows").asLong() + " rows, SHA-256 " + backup.path("sha256").asString() + ", "
                            + backup.path("evidence").asInt() + " files of evidence.");
                    out.println(file);
                    out.flush();
                    if (backup.has("problem")) {
                        throw new Failed("The log is whole in it, but " + backup.path("problem").asString());
                    }
                    return;
                }
                case "FAILED" -> throw new Failed("The backup could not be written: " + backup.path("problem").asString());
                default -> {
                    progress.at(backup.path("rows").asLong(), backup.path("rows").asDouble() / Math.max(1, backup.path("of").asLong(Long.MAX_VALUE)));
                    Thread.sleep(LOOK_AGAIN);
                }
            }
        }
    }

    private JsonNode find(String file) throws Failed, IOException, InterruptedException {
        for (var backup : ask(request().build()).path("items")) {
            if (backup.path("file").asString("").equals(file)) {
                return backup;
            }
        }
        throw new Failed("The node does not know of the backup any more; it was started anew.");
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(backups).header("Actor", actor).timeout(Duration.ofSeconds(60));
    }

    private JsonNode ask(HttpRequest request) throws Failed, IOException, InterruptedException {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var body = JSON.readTree(answer.body());
            if (answer.statusCode() / 100 != 2) {
                throw new Failed("The node refuses: " + body.path("code").asString("") + " " + body.path("detail").asString(answer.body()));
            }
            return body;
        } catch (JacksonException noNode) {
            throw new Failed("This is not a node: " + request.uri());
        } catch (java.net.ConnectException nobody) {
            throw new Failed("No node answers at " + request.uri() + ". Is it running? --url says where it is.");
        }
    }
}

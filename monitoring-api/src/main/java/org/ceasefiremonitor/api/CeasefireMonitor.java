package org.ceasefiremonitor.api;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ceasefiremonitor.api.backup.BackUp;
import org.ceasefiremonitor.api.backup.CopyLog;
import org.ceasefiremonitor.api.backup.Restore;
import org.ceasefiremonitor.api.intake.Import;
import org.ceasefiremonitor.api.verify.Verify;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: a server, unless its first argument names another mode. */
@SpringBootApplication
public class CeasefireMonitor {

    private static final String HELP = """
            Ceasefire Monitor: record, view and audit what happens under a ceasefire.

            java -jar monitoring-api.jar [options]           start a node; empty until its first participant is bootstrapped
            java -jar monitoring-api.jar import --help       send the rows of an open data set to a node as reports
            java -jar monitoring-api.jar backup --help       have a running node write a backup
            java -jar monitoring-api.jar restore --help      write a backup into an empty database
            java -jar monitoring-api.jar copy-log --help     take a node's log from its file into PostgreSQL
            java -jar monitoring-api.jar verify --help       check a log that a node serves, or an audit bundle, without trusting either
            java -jar monitoring-api.jar --help              this text

            Options of a node (each also as an environment variable, for example MONITOR_DATA_DIR):
              --server.port=8080           port; 0 takes a free one
              --server.address=127.0.0.1   address; until there is sign-in, only this machine is let in
              --management.server.port=8081
                                           port of health (/actuator/health/readiness) and figures (/actuator/prometheus),
                                           on this machine only; 0 takes a free one
              --logging.structured.format.console=ecs
                                           log lines as JSON: ecs, gelf or logstash
              --monitor.data-dir=./data    where the embedded database keeps its file
              --spring.datasource.url=jdbc:postgresql://host/database?user=...&password=...
                                           keep everything in PostgreSQL instead
              --spring.profiles.active=demo
                                           tell the demo story, once, if nothing is recorded yet
              --monitor.policies=true      group reports, notify the Parties and recommend by itself
              --monitor.exercise=true      an exercise: its clock can be set, every answer says so, policies are on
                                           unless told otherwise, and the story goes on
              --monitor.telling=escalation how it goes on: as-it-went, escalation, boycott or late-report

            A started node answers at /docs (commands, queries, examples) and /api/v1.
            """;

    /** What the application can be beside a server. */
    @FunctionalInterface
    private interface Mode {

        /** Does its work and answers what the process ends with. */
        int run(String[] arguments, PrintStream out, PrintStream err);
    }

    private static final Map<String, Mode> MODES = Map.of("import", Import::run, "backup", BackUp::run, "restore", Restore::run, "copy-log", CopyLog::run,
            "verify", Verify::run);

    public static void main(String[] arguments) {
        var mode = arguments.length > 0 ? MODES.get(arguments[0]) : null;
        if (mode != null) {
            System.exit(mode.run(Arrays.copyOfRange(arguments, 1, arguments.length), System.out, System.err));
        }
        if (List.of(arguments).contains("--help")) {
            help(System.out);
            return;
        }
        for (var argument : arguments) {
            if (!argument.startsWith("--")) {
                System.err.println(argument + " is neither a mode nor an option; options are written --name=value.\n");
                help(System.err);
                System.exit(2);
            }
        }
        // A node that was asked to stop, and has stopped, has done what it should; Java would say 143. One that did not start has not.
        var started = new AtomicBoolean();
        SpringApplication.getShutdownHandlers().add(() -> {
            if (started.get()) {
                Runtime.getRuntime().halt(0);
            }
        });
        SpringApplication.run(CeasefireMonitor.class, arguments);
        started.set(true);
    }

    static void help(PrintStream out) {
        out.print(HELP);
        out.flush();
    }
}

package org.ceasefiremonitor.api;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.ceasefiremonitor.api.intake.Import;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: a server, unless its first argument names another mode. */
@SpringBootApplication
public class CeasefireMonitor {

    private static final String HELP = """
            Ceasefire Monitor: record, view and audit what happens under a ceasefire.

            java -jar monitoring-api.jar [options]           start a node; empty until its first participant is bootstrapped
            java -jar monitoring-api.jar import --help       send the rows of an open data set to a node as reports
            java -jar monitoring-api.jar --help              this text

            Options of a node (each also as an environment variable, for example MONITOR_DATA_DIR):
              --server.port=8080           port; 0 takes a free one
              --server.address=127.0.0.1   address; until there is sign-in, only this machine is let in
              --monitor.data-dir=./data    where the embedded database keeps its file
              --spring.datasource.url=jdbc:postgresql://host/database?user=...&password=...
                                           keep everything in PostgreSQL instead
              --spring.profiles.active=demo
                                           tell the demo story, once, if nothing is recorded yet

            A started node answers at /docs (commands, queries, examples) and /api/v1.
            """;

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("import")) {
            System.exit(Import.run(Arrays.copyOfRange(arguments, 1, arguments.length), System.out, System.err));
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
        SpringApplication.run(CeasefireMonitor.class, arguments);
    }

    static void help(PrintStream out) {
        out.print(HELP);
        out.flush();
    }
}

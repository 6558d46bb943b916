package org.ceasefiremonitor.api.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.api.backup.LogLoader.NotEmpty;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;

/** Arguments of a mode, {@code --name=value}, and how such a mode ends. */
final class Arguments {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int CALLED_WRONGLY = 2;

    private final Map<String, String> given;

    private Arguments(Map<String, String> given) {
        this.given = given;
    }

    /** A mode was called wrongly; the message says how. */
    static final class WrongUsage extends Exception {

        private static final long serialVersionUID = 1L;

        WrongUsage(String message) {
            super(message, null, false, false);
        }
    }

    /** The work could not be done; the message says why and what to do. */
    static final class Failed extends Exception {

        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message, null, false, false);
        }
    }

    /** The work of a mode. */
    @FunctionalInterface
    interface Work {
        void run(Arguments arguments) throws WrongUsage, Failed, NotEmpty, IOException, SQLException, InterruptedException;
    }

    /**
     * Runs a mode: shows its help, or does its work and tells what went wrong.
     *
     * @param mode  its name
     * @param names of the options that it knows
     * @return what the process ends with
     */
    static int run(String mode, String help, List<String> names, String[] arguments, PrintStream out, PrintStream err, Work work) {
        if (List.of(arguments).contains("--help")) {
            out.print(help);
            out.flush();
            return DONE;
        }
        // until it is told how to log, it lets nothing through, so what libraries say does not get between the lines of the mode
        LoggingSystem.get(Arguments.class.getClassLoader()).beforeInitialize();
        try {
            work.run(read(arguments, names));
            return DONE;
        } catch (WrongUsage wrong) {
            err.println(wrong.getMessage());
            err.println(mode + " --help tells how it is called.");
            return CALLED_WRONGLY;
        } catch (NotEmpty notEmpty) {
            err.println("Only an empty log can be written, and " + notEmpty.getMessage() + ". Nothing was changed.");
        } catch (Failed | BackupFile.Damaged failed) {
            err.println(failed.getMessage());
        } catch (SQLException | FlywayException failed) {
            err.println("The database failed: " + failed.getMessage());
        } catch (IOException failed) {
            err.println("It could not be read or written: " + (failed.getMessage() == null ? failed.toString() : failed.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            err.println("Stopped.");
        } finally {
            err.flush();
        }
        return FAILED;
    }

    private static Arguments read(String[] arguments, List<String> names) throws WrongUsage {
        var given = new HashMap<String, String>();
        for (var argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 0 || !names.contains(argument.substring(0, equals))) {
                throw new WrongUsage("There is no option " + argument + "; options are written " + String.join("=.., ", names) + "=..");
            }
            if (given.put(argument.substring(0, equals), argument.substring(equals + 1)) != null) {
                throw new WrongUsage(argument.substring(0, equals) + " is given twice.");
            }
        }
        return new Arguments(given);
    }

    @Nullable String find(String name) {
        var value = given.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    String required(String name) throws WrongUsage {
        var value = find(name);
        if (value == null) {
            throw new WrongUsage(name + " is required.");
        }
        return value;
    }

    /** The database at {@code --database}, or the one in {@code --data-dir}. */
    Target target() throws WrongUsage {
        var url = find("--database");
        var directory = find("--data-dir");
        if ((url == null) == (directory == null)) {
            throw new WrongUsage("Say where to: either --data-dir=.. or --database=jdbc:postgresql://..");
        }
        return url == null ? Target.inDirectory(Path.of(String.valueOf(directory))) : database(url);
    }

    /** A database in PostgreSQL, with user and password from the environment where the URL has none. */
    static Target database(String url) throws WrongUsage {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new WrongUsage("--database must be like jdbc:postgresql://127.0.0.1/ceasefire.");
        }
        return Target.atUrl(url, System.getenv("SPRING_DATASOURCE_USERNAME"), System.getenv("SPRING_DATASOURCE_PASSWORD"));
    }
}

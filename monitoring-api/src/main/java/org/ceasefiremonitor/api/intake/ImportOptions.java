package org.ceasefiremonitor.api.intake;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.intake.BeginImport;
import org.ceasefiremonitor.core.report.Side;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.zone.ReportViolation;
import org.jspecify.annotations.Nullable;

/**
 * What the operator of an import asks for.
 *
 * @param source   the data set
 * @param file     the file, CSV, plain or in gzip
 * @param url      the node
 * @param actor    value of the header Actor under which the reports are made
 * @param side     who held the area, for every row
 * @param rejected where to write the rows that did not become reports
 * @param dryRun   only read the file
 * @param edition  tells an import from an earlier one of the same file; null for the first
 * @param patience how long a node that does not answer is tried again
 */
record ImportOptions(
        DataSet source, Path file, URI url, String actor, String side, @Nullable Path rejected, boolean dryRun,
        @Nullable String edition, Duration patience) {

    static final String HELP = """
            Sends the rows of an open data set to a node as reports (ReportViolation), as a monitor would send them by hand.

            java -jar monitoring-api.jar import --source=ucdp-ged --file=events.csv.gz \\
                 --actor="participant=xaa; person=m-17; capacity=MONITOR"

              --source=ucdp-ged      which data set:
                                       ucdp-ged         Georeferenced Event Dataset of the Uppsala Conflict Data Program
                                       viina-incidents  violent incidents from news, VIINA 2.0
                                       viina-reports    selected reports of VIINA 2.0 with their sources
                                       firms            heat seen from orbit, NASA FIRMS, with or without time of day
                                       air-raid-sirens  air alarms of Ukrainian regions, official or volunteer record
              --mapping=file.json    instead of --source: reads any other CSV as this mapping file says; docs/import.md tells how
              --file=...             its file, CSV in UTF-8, plain or in gzip
              --actor="..."          who reports, as in the header Actor of the interface; not needed with --dry-run
              --url=http://127.0.0.1:8080
                                     the node
              --side=UNKNOWN         who held the area, for every row: participant id of a Party, BUFFER or UNKNOWN
              --rejected=file.csv    writes the rows that did not become reports: line, code, reason and the row; replaces the file
              --dry-run              only reads the file and says what would be sent
              --edition=2            imports a file anew that was imported and retracted: a word of up to 16 letters and digits, which
                                     the ids of the import and of its reports then carry
              --patience=600         seconds for which a node that does not answer is tried again
              --help                 this text

            The node records the import: the file's SHA-256, the mapping, licence and attribution, and what came of the rows. Every
            report names it, /api/v1/imports lists it, and RetractImport takes all of it back.

            The id of a report is made from its row, and the import advances with what is settled. So after a break it goes on when it
            is run again, and nothing is recorded twice; rows equal to an earlier one are counted as repeats. A row that can not be
            read without guessing is set aside with a code of its own (IMP-..); a row that a rule of the mechanism refuses has that
            rule's code.

            Ends with 0 when every row was recorded, refused by a rule or set aside; with 1 when it could not go on or the node
            failed on a row; with 2 when it was called wrongly. The summary goes to standard output, progress to standard error.
            """;

    private static final Map<String, Supplier<DataSet>> SOURCES = sources();
    private static final List<String> NAMES =
            List.of("--source", "--mapping", "--file", "--url", "--actor", "--side", "--rejected", "--dry-run", "--edition", "--patience");

    /** Reads the arguments. */
    static ImportOptions read(List<String> arguments) throws WrongUsage {
        var given = given(arguments);
        boolean dryRun = given.containsKey("--dry-run");
        return new ImportOptions(source(given), file(required(given, "--file")),
                url(given.getOrDefault("--url", "http://127.0.0.1:8080")), dryRun ? "" : actor(required(given, "--actor")),
                side(given.getOrDefault("--side", Side.UNKNOWN)), rejected(given), dryRun, edition(given.get("--edition")),
                patience(given.getOrDefault("--patience", "600")));
    }

    private static Map<String, String> given(List<String> arguments) throws WrongUsage {
        var given = new HashMap<String, String>();
        for (var argument : arguments) {
            int equals = argument.indexOf('=');
            var name = equals < 0 ? argument : argument.substring(0, equals);
            if (!NAMES.contains(name)) {
                throw new WrongUsage("There is no option " + name + ".");
            }
            boolean flag = name.equals("--dry-run");
            if (flag == equals >= 0) {
                throw new WrongUsage(flag ? name + " takes no value." : name + " needs a value: " + name + "=...");
            }
            if (given.put(name, equals < 0 ? "" : argument.substring(equals + 1)) != null) {
                throw new WrongUsage(name + " is given twice.");
            }
        }
        return given;
    }

    private static String required(Map<String, String> given, String name) throws WrongUsage {
        var value = given.get(name);
        if (value == null || value.isBlank()) {
            throw new WrongUsage(name + " is required.");
        }
        return value;
    }

    private static Map<String, Supplier<DataSet>> sources() {
        var sources = new LinkedHashMap<String, Supplier<DataSet>>();
        sources.put("ucdp-ged", UcdpGed::new);
        for (var name : List.of("viina-incidents", "viina-reports", "firms", "air-raid-sirens")) {
            sources.put(name, () -> new MappedCsv(Mapping.builtIn(name), null));
        }
        return sources;
    }

    private static DataSet source(Map<String, String> given) throws WrongUsage {
        if (given.containsKey("--source") == given.containsKey("--mapping")) {
            throw new WrongUsage("--source or --mapping is required, and not both.");
        }
        if (given.containsKey("--mapping")) {
            return mapped(file(required(given, "--mapping")));
        }
        var source = SOURCES.get(required(given, "--source"));
        if (source == null) {
            throw new WrongUsage("--source must be one of " + String.join(", ", SOURCES.keySet()) + ", was " + given.get("--source")
                    + "; for any other CSV there is --mapping.");
        }
        return source.get();
    }

    private static DataSet mapped(Path file) throws WrongUsage {
        try {
            var mapping = Mapping.read(Files.readAllBytes(file));
            if (SOURCES.containsKey(mapping.name())) {
                throw new WrongUsage("The mapping " + file + " must not have the name of one that is built in, " + mapping.name() + ".");
            }
            return new MappedCsv(mapping, RowReader.sha256(file));
        } catch (InvalidInput wrong) {
            throw new WrongUsage("The mapping " + file + " can not be used: " + wrong.field() + " " + wrong.getMessage() + ".");
        } catch (IOException unreadable) {
            throw new WrongUsage("The mapping " + file + " can not be read: " + unreadable.getMessage() + ".");
        }
    }

    private static Path file(String name) throws WrongUsage {
        var file = Path.of(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new WrongUsage("The file " + name + " can not be read.");
        }
        return file;
    }

    private static URI url(String text) throws WrongUsage {
        try {
            var url = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            if (url.getHost() != null && url.getRawQuery() == null && Arrays.asList("http", "https").contains(url.getScheme())) {
                return url;
            }
        } catch (URISyntaxException malformed) {
            // told below
        }
        throw new WrongUsage("--url must be like http://127.0.0.1:8080, was " + text + ".");
    }

    private static String actor(String text) throws WrongUsage {
        if (text.chars().anyMatch(c -> c < 0x20 || c > 0x7e)) {
            throw new WrongUsage("--actor must be visible ASCII characters.");
        }
        return text;
    }

    private static String side(String text) throws WrongUsage {
        if (!text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,79}")) {
            throw new WrongUsage("--side must be the participant id of a Party, BUFFER or UNKNOWN, was " + text + ".");
        }
        return text;
    }

    private static @Nullable Path rejected(Map<String, String> given) throws WrongUsage {
        if (!given.containsKey("--rejected")) {
            return null;
        }
        var path = Path.of(required(given, "--rejected")).toAbsolutePath().normalize();
        if (path.equals(Path.of(required(given, "--file")).toAbsolutePath().normalize())) {
            throw new WrongUsage("--rejected must not be the file that is imported.");
        }
        var directory = path.getParent();
        if (directory == null || !Files.isDirectory(directory) || Files.isDirectory(path)) {
            throw new WrongUsage("--rejected must be a file in a directory that exists, was " + path + ".");
        }
        return path;
    }

    private static @Nullable String edition(@Nullable String word) throws WrongUsage {
        if (word != null && !word.matches("[A-Za-z0-9]{1,16}")) {
            throw new WrongUsage("--edition must be a word of up to 16 letters and digits, was " + word + ".");
        }
        return word;
    }

    /**
     * How the import is begun. Its id is made of the mapping and the file, so that the same import is found again.
     *
     * @param fileSha256 of the file
     */
    BeginImport begin(String fileSha256) {
        var id = new ImportId(source.name() + "-" + fileSha256.substring(0, 16) + suffix());
        return new BeginImport(id, source.name(), String.valueOf(file.getFileName()), fileSha256, source.name(), source.version(), source.sha256(),
                source.licence(), source.attribution());
    }

    /** A report under the id that it has in this edition, and with its import. */
    ReportViolation named(ReportViolation report, @Nullable ImportId importId) {
        return new ReportViolation(new ViolationId(report.violationId().value() + suffix()), report.zoneIds(), importId, report.report());
    }

    private String suffix() {
        return edition == null ? "" : "." + edition;
    }

    private static Duration patience(String text) throws WrongUsage {
        if (!text.matches("[0-9]{1,6}")) {
            throw new WrongUsage("--patience must be a number of seconds, was " + text + ".");
        }
        return Duration.ofSeconds(Long.parseLong(text));
    }

    /** The import was called wrongly; the message says how. */
    static final class WrongUsage extends Exception {

        private static final long serialVersionUID = 1L;

        WrongUsage(String message) {
            super(message, null, false, false);
        }
    }
}

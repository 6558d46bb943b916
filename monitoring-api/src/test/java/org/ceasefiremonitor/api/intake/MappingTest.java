package org.ceasefiremonitor.api.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mapping files, and that their reference tells all of them. */
class MappingTest {

    private static final Path REFERENCE = Path.of("docs/import.md");
    private static final Pattern FIELD = Pattern.compile("^\\| `([a-zA-Z.\\[\\]]+)` \\|", Pattern.MULTILINE);

    @TempDir
    Path directory;

    private static String example() throws IOException {
        var text = Files.readString(REFERENCE);
        int begin = text.indexOf("```json\n") + "```json\n".length();
        return text.substring(begin, text.indexOf("```", begin));
    }

    @Test
    void the_reference_tells_every_field_of_a_mapping_and_no_other() throws IOException {
        var fields = new ArrayList<String>();
        collect(Mapping.class, "", fields);
        var reference = Files.readString(REFERENCE);
        var section = reference.substring(reference.indexOf("## Mapping files"), reference.indexOf("## UCDP GED"));
        assertThat(FIELD.matcher(section).results().map(match -> match.group(1))).containsExactlyElementsOf(fields);
    }

    private static void collect(Class<?> record, String prefix, List<String> into) {
        for (RecordComponent component : record.getRecordComponents()) {
            var name = prefix + component.getName();
            var inner = inner(component.getGenericType());
            if (inner == null || into.stream().anyMatch(each -> each.startsWith("time.from.")) && inner == Mapping.End.class) {
                into.add(name);
            } else {
                collect(inner, name + ".", into);
            }
        }
    }

    /** The record that a component holds: itself, in a list, or as the values of a map. */
    private static Class<?> inner(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isRecord() ? plain : null;
        }
        var arguments = ((ParameterizedType) type).getActualTypeArguments();
        return inner(arguments[arguments.length - 1]);
    }

    @Test
    void the_example_of_the_reference_reads_a_file_as_it_says() throws IOException {
        var mapping = Files.writeString(directory.resolve("weekly.json"), example());
        var file = Files.writeString(directory.resolve("weekly.csv"), """
                number,day,what,where,x,y,text
                17,02.03.2031,shelling;night,Millbrook,37.5,48.0,Three impacts by the weir
                18,03.03.2031,festival,Millbrook,37.5,48.0,Fireworks
                """);
        try (var node = new ScriptedNode()) {
            var out = new ByteArrayOutputStream();
            int code = Import.run(new String[] {"--mapping=" + mapping, "--file=" + file, "--url=" + node.url(), "--actor=participant=xaa; person=m-1; capacity=MONITOR"},
                    new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(new ByteArrayOutputStream()));
            assertThat(code).isZero();
            assertThat(node.order()).containsExactly("weekly-17", "weekly-18");
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("2 rows of weekly.csv (weekly-digest)", "2 recorded", "IMP-23",
                    "Show with these data: Weekly Digest of the Lakes, CC BY 4.0");
            assertThat(node.importState().path("payload").path("importId").asString()).startsWith("weekly-digest-");
        }
        var dataSet = new MappedCsv(Mapping.read(example().getBytes(StandardCharsets.UTF_8)), null);
        var header = List.of("number", "day", "what", "where", "x", "y", "text");
        var columns = new HashMap<String, Integer>();
        header.forEach(column -> columns.put(column, columns.size()));
        var report = read(dataSet, new Row(2, columns, List.of("17", "02.03.2031", "shelling;night", "Millbrook", "37.5", "48.0", "Three impacts by the weir")));
        assertThat(report.kind()).isEqualTo(Kind.EXPLOSION);
        assertThat(report.weaponClass()).isEqualTo(WeaponClass.ARTILLERY_GE_100);
        assertThat(report.observed().from()).isEqualTo("2031-03-02");
        assertThat(report.observed().timeZone()).isEqualTo("Europe/Kyiv");
    }

    private static StatedReport read(DataSet dataSet, Row row) {
        try {
            return dataSet.read(row, "UNKNOWN").command().report();
        } catch (UnreadableRow unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "\"name\": \"weekly-digest\" # \"name\": \"a word\" # name",
            "\"version\": \"1\" # \"version\": \"\" # version",
            "\"prefix\": \"weekly\" # \"prefix\": \"a/b\" # id.prefix",
            "\"longitude\": \"x\", # \"name\": \"where\", \"longitude\": \"x\", # place.longitude",
            "\"longitude\": \"x\", # \"longitude\": \"x\", \"colour\": \"red\", # mapping",
            "\"pattern\": \"dd.MM.uuuu\" # \"pattern\": \"nonsense\" # time.pattern",
            "\"timeZone\": \"Europe/Kyiv\" # \"timeZone\": \"Europe/Nowhere\" # time.timeZone",
            "\"means\": \"OPEN_SOURCE\" # \"means\": \"HEARSAY\" # mapping",
            "\"means\": \"OPEN_SOURCE\" # \"means\": \"OPEN_SOURCE\", \"kind\": \"HEAT\" # kind",
            "\"label\": \"night\" # \"label\": \"shelling\" # kinds.labels"})
    void a_mapping_that_says_nothing_definite_is_refused_with_its_field(String part, String wrong, String field) throws IOException {
        assertThat(example()).contains(part.strip());
        var changed = example().replace(part.strip(), wrong.strip());
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Mapping.read(changed.getBytes(StandardCharsets.UTF_8)))
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo(field.strip()));
        var mapping = Files.writeString(directory.resolve("wrong.json"), changed);
        var err = new ByteArrayOutputStream();
        assertThat(Import.run(new String[] {"--mapping=" + mapping, "--file=" + mapping, "--dry-run"}, System.out, new PrintStream(err))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("can not be used: " + field.strip() + " ");
    }

    @Test
    void a_mapping_file_does_not_take_the_name_of_one_that_is_built_in() throws IOException {
        var mapping = Files.writeString(directory.resolve("mine.json"), example().replace("weekly-digest", "firms"));
        var err = new ByteArrayOutputStream();
        assertThat(Import.run(new String[] {"--mapping=" + mapping, "--file=" + mapping, "--dry-run"}, System.out, new PrintStream(err))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("must not have the name of one that is built in");
    }
}

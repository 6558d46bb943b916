package org.ceasefiremonitor.api.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of one run, with the machine that they were taken on: as a table to read and as JSON. */
final class Figures {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, String> machine = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    /** @param scale how large the run is, see {@link Scale} */
    Figures(Scale scale) {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        machine.put("run", scale.name().toLowerCase(Locale.ROOT) + ", " + java.time.Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MINUTES));
        machine.put("processors", Runtime.getRuntime().availableProcessors() + ", shared by load generator, node and database");
        machine.put("memory", system.getTotalMemorySize() / (1 << 20) + " MiB");
        machine.put("system", system.getName() + " " + system.getVersion() + " " + system.getArch());
        machine.put("java", Runtime.version().toString());
        machine.put("load before the run", String.format(Locale.ROOT, "%.1f tasks", system.getSystemLoadAverage()));
    }

    void machine(String name, String value) {
        machine.put(name, value);
    }

    void add(Figure figure) {
        figures.add(figure);
        System.out.println(row(figure));
    }

    List<Figure> all() {
        return List.copyOf(figures);
    }

    String table() {
        var table = new StringBuilder();
        machine.forEach((name, value) -> table.append("- ").append(name).append(": ").append(value).append('\n'));
        table.append("\n| what | conditions | unit | project | vanilla Axon | raw | of raw | goal | met |\n|---|---|---|---:|---:|---:|---:|---:|---|\n");
        figures.forEach(figure -> table.append(row(figure)).append('\n'));
        return table.toString();
    }

    String json() {
        return JSON.writeValueAsString(Map.of("machine", machine, "figures", figures.stream().map(Figures::fields).toList()));
    }

    /** Writes both files into a directory. */
    void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("benchmark.md"), table());
        Files.writeString(directory.resolve("benchmark.json"), json());
    }

    private static Map<String, Object> fields(Figure figure) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("what", figure.what());
        fields.put("conditions", figure.conditions());
        fields.put("unit", figure.unit());
        fields.put("project", figure.project());
        put(fields, "vanilla", figure.vanilla());
        put(fields, "raw", figure.raw());
        put(fields, "ofRaw", figure.ofRaw());
        var goal = figure.goal();
        if (goal != null) {
            fields.put("goal", Map.of("bound", goal.bound(), "atLeast", goal.atLeast()));
        }
        put(fields, "met", figure.met());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static String row(Figure figure) {
        var goal = figure.goal();
        var met = figure.met();
        return "| " + String.join(" | ", figure.what(), figure.conditions(), figure.unit(), number(figure.project()), number(figure.vanilla()),
                number(figure.raw()), figure.ofRaw() == null ? "" : String.format(Locale.ROOT, "%.2f", figure.ofRaw()),
                goal == null ? "" : (goal.atLeast() ? ">= " : "<= ") + number(goal.bound()), met == null ? "" : met ? "yes" : "no") + " |";
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}

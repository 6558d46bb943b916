package org.ceasefiremonitor.api.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.ceasefiremonitor.api.settings.Settings;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reference of settings: our own from the record that holds them, those of Spring Boot from what its jars say about themselves, with the
 * defaults that our application.yaml gives them.
 */
final class SettingsReference {

    static final String ABOUT = """
            What can be set when a node is started, as `--name=value` or in the environment (`monitor.data-dir` is `MONITOR_DATA_DIR`), or in a file
            `application.yaml` beside the jar. Durations are written 20s, 5m, 1h.""";

    /** Of the many settings of Spring Boot, those that an operator of a node may want. */
    private static final List<String> OF_SPRING = List.of("server.port", "server.address", "management.server.port", "management.server.address",
            "spring.datasource.url", "spring.datasource.username", "spring.datasource.password", "spring.profiles.active",
            "spring.lifecycle.timeout-per-shutdown-phase", "server.tomcat.threads.max", "server.tomcat.max-connections",
            "logging.structured.format.console", "logging.structured.format.file", "logging.file.name");

    private static final JsonMapper JSON = new JsonMapper();

    private SettingsReference() {
    }

    /** The document, from its beginning. */
    static String text(StringBuilder text) {
        text.append("\n## Of the node\n\n| setting | default | meaning |\n|---|---|---|\n");
        own(text, new CoreSources(Path.of("src/main/java/org/ceasefiremonitor/api/settings")), Settings.class, "monitor.");
        text.append("\n## Of Spring Boot\n\n| setting | default | meaning |\n|---|---|---|\n");
        var described = described();
        var ours = ours();
        for (var name : OF_SPRING) {
            var setting = described.get(name);
            if (setting == null) {
                throw new AssertionError("Spring Boot describes no setting " + name);
            }
            var given = ours.getProperty(name);
            GeneratedDocsTest.row(text, '`' + name + '`', given != null ? '`' + given.toString() + '`'
                    : setting.has("defaultValue") ? '`' + setting.get("defaultValue").asString() + '`' : "", setting.path("description").asString(""));
        }
        return text.toString();
    }

    private static void own(StringBuilder text, CoreSources sources, Class<?> type, String prefix) {
        for (var component : type.getRecordComponents()) {
            if (component.getType().isRecord()) {
                own(text, sources, component.getType(), prefix + dashed(component) + ".");
            } else {
                var standard = parameter(type, component).getAnnotation(DefaultValue.class);
                GeneratedDocsTest.row(text, '`' + prefix + dashed(component) + '`', standard == null ? "" : '`' + String.join(", ", standard.value()) + '`',
                        sources.of(type).fields().getOrDefault(component.getName(), ""));
            }
        }
    }

    private static java.lang.reflect.Parameter parameter(Class<?> type, RecordComponent component) {
        return Arrays.stream(type.getDeclaredConstructors()[0].getParameters()).filter(parameter -> parameter.getName().equals(component.getName()))
                .findFirst().orElseThrow();
    }

    private static String dashed(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static TreeMap<String, JsonNode> described() {
        var described = new TreeMap<String, JsonNode>();
        try {
            for (var metadata : Collections.list(SettingsReference.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
                try (var in = metadata.openStream()) {
                    JSON.readTree(in).path("properties").forEach(property -> described.put(property.path("name").asString(), property));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return described;
    }

    private static EnumerablePropertySource<?> ours() {
        try {
            return (EnumerablePropertySource<?>) new YamlPropertySourceLoader().load("ours", new ClassPathResource("application.yaml")).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

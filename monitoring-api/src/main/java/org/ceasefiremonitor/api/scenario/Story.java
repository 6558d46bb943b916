package org.ceasefiremonitor.api.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The chapters of the story, in the order in which they are told. */
public final class Story {

    private static final List<String> FILES = List.of("01-agree.http", "02-zones.http", "03-guarantees.http", "04-report.http",
            "05-refused.http", "06-correct.http", "07-look.http");

    private Story() {
    }

    /** Reads all chapters. */
    public static List<Chapter> chapters() {
        return FILES.stream().map(Story::chapter).toList();
    }

    private static Chapter chapter(String file) {
        try (var in = Story.class.getResourceAsStream("/story/" + file)) {
            if (in == null) {
                throw new IllegalStateException("there is no chapter " + file);
            }
            return Chapter.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

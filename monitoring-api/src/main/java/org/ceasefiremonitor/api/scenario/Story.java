package org.ceasefiremonitor.api.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.settings.Telling;

/** The chapters of the story, in the order in which they are told. */
public final class Story {

    private static final List<String> FILES = List.of("01-agree.http", "02-zones.http", "03-guarantees.http", "04-report.http",
            "05-refused.http", "06-correct.http", "07-look.http");

    private Story() {
    }

    /** Reads all chapters that are told on any node. */
    public static List<Chapter> chapters() {
        return FILES.stream().map(Story::chapter).toList();
    }

    /** Reads the chapters that go on from there on a node that was started as an exercise. */
    public static List<Chapter> ofSixDays() {
        return ofSixDays(Telling.AS_IT_WENT);
    }

    /** Reads the same as things go in a telling. */
    public static List<Chapter> ofSixDays(Telling telling) {
        var told = switch (telling) {
            case AS_IT_WENT -> List.of("11-decided", "12-remedy", "13-doubt", "14-force");
            case ESCALATION -> List.of("11-decided", "12x-attack");
            case BOYCOTT -> List.of("11y-boycott", "12-remedy", "13-doubt", "14-force");
            case LATE_REPORT -> List.of("10z-late", "11-decided", "12-remedy", "13-doubt", "14-force");
        };
        return Stream.of(List.of("08-truce", "08g-guarantors", "08h-cell", "08i-force", "09-night", "10-case", "10c-watch"), told, List.of("17-support"))
                .flatMap(List::stream)
                .map(name -> chapter(name + ".http")).toList();
    }

    /**
     * What is still to be told of the story. A log that holds a part of it begins with what the requests of that part have recorded.
     *
     * @param whole    the chapters to tell
     * @param recorded the commands that the log begins with, one for each request that recorded something
     * @return the chapters from the next request on, none if all of it was told; empty if the log begins with something else
     */
    static Optional<List<Chapter>> rest(List<Chapter> whole, List<String> recorded) {
        var rest = new ArrayList<Chapter>();
        int told = 0;
        for (var chapter : whole) {
            int next = 0;
            for (int i = 0; i < chapter.requests().size() && told < recorded.size(); i++) {
                var request = chapter.requests().get(i);
                if (request.records() && !request.sends(recorded.get(told++))) {
                    return Optional.empty();
                }
                next = i + 1;
            }
            rest.add(new Chapter(chapter.file(), chapter.title(), chapter.variables(), chapter.requests().subList(next, chapter.requests().size())));
        }
        boolean all = rest.stream().flatMap(chapter -> chapter.requests().stream()).noneMatch(StoryRequest::records);
        return Optional.of(all ? List.of() : rest.stream().filter(chapter -> !chapter.requests().isEmpty()).toList());
    }

    /** Reads one file of the story. */
    public static Chapter chapter(String file) {
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

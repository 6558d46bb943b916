package org.ceasefiremonitor.api.log;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * The parts of the log that were read last, shared by all readers, so that an event is fetched and decoded once however many views follow
 * the log. Readers far apart get pages of their own; what is kept is bounded in number and in size.
 */
final class LogTail {

    /** Events on a page; a page begins at a multiple of it. */
    static final int PAGE = 500;
    private static final int PAGES = 24;
    private static final long CHARACTERS = 32L << 20;

    private final LogPages pages;
    private final Map<Long, Page> kept = new LinkedHashMap<>(64, 0.75f, true);

    LogTail(LogPages pages) {
        this.pages = pages;
    }

    /**
     * The events that follow a position, at least one if the head lies behind it, and at most a page.
     *
     * @param after position of the last event that the reader has
     * @param head  last position known to be in the log
     */
    List<TrackedEventMessage<?>> following(long after, long head) {
        long first = (after + 1) / PAGE * PAGE;
        return page(first).following(after, head);
    }

    /** Keeps nothing of what was read; it is read again when it is asked for. */
    void forget() {
        synchronized (kept) {
            kept.clear();
        }
    }

    private Page page(long first) {
        synchronized (kept) {
            var page = kept.computeIfAbsent(first, Page::new);
            long characters = kept.values().stream().mapToLong(each -> each.characters).sum();
            for (Iterator<Page> oldest = kept.values().iterator(); kept.size() > PAGES || characters > CHARACTERS && kept.size() > 1;) {
                characters -= oldest.next().characters;
                oldest.remove();
            }
            return page;
        }
    }

    /** Grows while the head of the log is on it. Its lock makes one reader fetch and the others wait for what it fetches. */
    private final class Page {

        private final long first;
        private final List<TrackedEventMessage<?>> messages = new ArrayList<>();
        private volatile long characters;

        private Page(long first) {
            this.first = first;
        }

        private synchronized List<TrackedEventMessage<?>> following(long after, long head) {
            long last = first + messages.size() - 1;
            if (after >= last && head > last) {
                for (var read : pages.read(last, Math.min(head, first + PAGE - 1))) {
                    messages.add(read.message());
                    characters += read.size();
                }
            }
            return after + 1 - first >= messages.size() ? List.of() : List.copyOf(messages.subList((int) (after + 1 - first), messages.size()));
        }
    }
}

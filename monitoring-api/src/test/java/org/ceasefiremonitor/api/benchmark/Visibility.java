package org.ceasefiremonitor.api.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/** How long what was acknowledged takes to be visible, at a steady rate. */
final class Visibility {

    private static final int SENDERS = 16;

    private record Acknowledged(long ticket, long nanos) {
    }

    private Visibility() {
    }

    /**
     * Sends requests at a rate and looks twice a millisecond for what is visible.
     *
     * @param send sends one request and gives what it is told by
     * @param look tells of what is visible now
     * @return nanoseconds from the acknowledgement until it was seen, sorted
     */
    static long[] delays(int perSecond, int count, Callable<Long> send, Callable<LongPredicate> look) throws Exception {
        var waiting = new ConcurrentLinkedQueue<Acknowledged>();
        var delays = new long[count];
        try (var pool = Executors.newFixedThreadPool(SENDERS)) {
            var start = System.nanoTime();
            var senders = IntStream.range(0, SENDERS).mapToObj(sender -> pool.submit(() -> {
                for (int i = sender; i < count; i += SENDERS) {
                    long due = start + i * 1_000_000_000L / perSecond;
                    while (System.nanoTime() < due) {
                        LockSupport.parkNanos(due - System.nanoTime());
                    }
                    long ticket = send.call();
                    waiting.add(new Acknowledged(ticket, System.nanoTime()));
                }
                return null;
            })).toList();
            int seen = 0;
            var open = new ArrayList<Acknowledged>();
            while (seen < count) {
                var visible = look.call();
                long now = System.nanoTime();
                for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                    open.add(next);
                }
                for (var iterator = open.iterator(); iterator.hasNext();) {
                    var each = iterator.next();
                    if (visible.test(each.ticket())) {
                        delays[seen++] = Math.max(0, now - each.nanos());
                        iterator.remove();
                    }
                }
                if (open.isEmpty() && waiting.isEmpty() && senders.stream().allMatch(java.util.concurrent.Future::isDone)) {
                    break;
                }
                LockSupport.parkNanos(500_000);
            }
            for (var sender : senders) {
                sender.get();
            }
        }
        Arrays.sort(delays);
        return delays;
    }
}

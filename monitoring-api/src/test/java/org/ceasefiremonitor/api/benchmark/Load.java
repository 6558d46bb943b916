package org.ceasefiremonitor.api.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Clients that each wait for the answer before they ask again. They are virtual threads, so that waking them costs little. */
final class Load {

    /** One request, to the end of its answer. */
    interface Request {
        void run() throws Exception;
    }

    /** Requests a second, and milliseconds within which half and 99 of a hundred were answered. */
    record Result(double perSecond, double p50, double p99) {
    }

    private Load() {
    }

    static Result run(int clients, Duration window, Request request) throws Exception {
        var begin = System.nanoTime();
        var until = begin + window.toNanos();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var times = new ArrayList<long[]>();
            for (var each : pool.invokeAll(IntStream.range(0, clients).<Callable<long[]>>mapToObj(client -> () -> {
                var taken = new long[1_024];
                int n = 0;
                for (long start = System.nanoTime(); start < until; start = System.nanoTime()) {
                    request.run();
                    taken = n < taken.length ? taken : Arrays.copyOf(taken, 2 * n);
                    taken[n++] = System.nanoTime() - start;
                }
                return Arrays.copyOf(taken, n);
            }).toList())) {
                times.add(each.get());
            }
            var seconds = (System.nanoTime() - begin) / 1e9;
            var sorted = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Result(sorted.length / seconds, millis(sorted, 50), millis(sorted, 99));
        }
    }

    /** Runs each in turn, several times, and gives the median run of each. */
    static List<Result> alternating(Scale scale, int clients, Request... requests) throws Exception {
        var results = new ArrayList<List<Result>>();
        for (var request : requests) {
            results.add(new ArrayList<>());
        }
        for (int round = 0; round < scale.rounds; round++) {
            for (int i = 0; i < requests.length; i++) {
                results.get(i).add(run(clients, scale.window, requests[i]));
            }
        }
        return results.stream().map(runs -> runs.stream().sorted(Comparator.comparingDouble(Result::perSecond)).toList().get(runs.size() / 2)).toList();
    }

    static double millis(long[] sortedNanos, int percent) {
        return sortedNanos[Math.min(sortedNanos.length - 1, sortedNanos.length * percent / 100)] / 1e6;
    }
}

package org.ceasefiremonitor.api.terminal;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Tells a person how far a long piece of work is: on a terminal in one line that is written over, elsewhere in a line every few seconds. */
public final class Progress {

    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(5);
    private static final Duration RECENT = Duration.ofSeconds(30);
    private static final int WIDTH = 79;

    private final PrintStream out;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private final Deque<Mark> marks = new ArrayDeque<>(List.of(new Mark(begun, 0, 0)));
    private long told = begun;
    private boolean unfinished;

    /**
     * @param out      where it is told
     * @param terminal whether a person looks at it
     */
    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Whether a person looks at what is written to standard error. */
    public static boolean onTerminal(PrintStream err) {
        if (err != System.err || System.console() == null) {
            return false;
        }
        try {
            // From Java 22 on a console may be there without a terminal; before, there is no such question.
            return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /** How far it was at some time. */
    private record Mark(long nanos, long rows, double part) {
    }

    /**
     * Tells it, if it is time to. Speed is that of the last half minute, so that a break does not count for ever.
     *
     * @param rows done so far
     * @param part of the whole that is done, 0 to 1
     */
    public void at(long rows, double part) {
        long now = System.nanoTime();
        if (now - told >= (terminal ? ON_TERMINAL : ELSEWHERE).toNanos()) {
            told = now;
            marks.addLast(new Mark(now, rows, part));
            while (marks.size() > 2 && now - marks.peekFirst().nanos() > RECENT.toNanos()) {
                marks.removeFirst();
            }
            var since = marks.peekFirst();
            write(line(rows, part, rows - since.rows(), part - since.part(), (now - since.nanos()) / 1e9));
        }
    }

    /**
     * The line.
     *
     * @param lately     rows in the last seconds
     * @param partLately part of the whole in the last seconds
     * @param seconds    how many seconds those were
     */
    static String line(long rows, double part, long lately, double partLately, double seconds) {
        var line = String.format(Locale.ROOT, "%,d rows, %,.0f rows/s, %.0f %%", rows, lately / Math.max(seconds, 0.001), part * 100);
        if (partLately <= 0 || part >= 1) {
            return line;
        }
        long left = Math.round(seconds * (1 - part) / partLately);
        return line + String.format(Locale.ROOT, ", about %d:%02d min left", left / 60, left % 60);
    }

    /** Tells something that is not progress. */
    public void notice(String text) {
        finish();
        out.println(text);
    }

    /** Ends the line that is written over. */
    public void finish() {
        if (unfinished) {
            out.println();
            unfinished = false;
        }
        out.flush();
    }

    /** Since the beginning. */
    public double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void write(String line) {
        if (terminal) {
            out.print('\r' + line + " ".repeat(Math.max(0, WIDTH - line.length())));
            unfinished = true;
        } else {
            out.println(line);
        }
        out.flush();
    }
}

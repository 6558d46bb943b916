package org.ceasefiremonitor.core.zone;

import java.util.Arrays;
import java.util.OptionalInt;

/** A small sorted map from numbers to counts, without boxes; numbers that count nothing are not kept. */
final class Counts {

    private int[] numbers = new int[4];
    private int[] counts = new int[4];
    private int size;

    void add(int number, int by) {
        int at = size > 0 && numbers[size - 1] == number ? size - 1 : Arrays.binarySearch(numbers, 0, size, number);
        if (at >= 0) {
            counts[at] += by;
            if (counts[at] == 0) {
                System.arraycopy(numbers, at + 1, numbers, at, size - at - 1);
                System.arraycopy(counts, at + 1, counts, at, size - at - 1);
                size--;
            }
            return;
        }
        if (by == 0) {
            return;
        }
        int insert = -at - 1;
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + Math.max(4, size / 2));
            counts = Arrays.copyOf(counts, numbers.length);
        }
        System.arraycopy(numbers, insert, numbers, insert + 1, size - insert);
        System.arraycopy(counts, insert, counts, insert + 1, size - insert);
        numbers[insert] = number;
        counts[insert] = by;
        size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The greatest number that counts something. */
    OptionalInt last() {
        return size == 0 ? OptionalInt.empty() : OptionalInt.of(numbers[size - 1]);
    }

    void addTo(long[] sums) {
        for (int i = 0; i < size; i++) {
            sums[numbers[i]] += counts[i];
        }
    }

    /** Writes how many there are, then the distance of each number from the one before, then the counts. */
    void writeTo(Packing.Writer out) {
        out.write(size);
        int before = 0;
        for (int i = 0; i < size; i++) {
            out.write(numbers[i] - before);
            before = numbers[i];
        }
        for (int i = 0; i < size; i++) {
            out.write(counts[i]);
        }
    }

    /** Reads what {@link #writeTo} wrote. */
    static Counts read(Packing.Reader in) {
        var read = new Counts();
        read.size = in.next();
        read.numbers = new int[Math.max(4, read.size)];
        read.counts = new int[read.numbers.length];
        int number = 0;
        for (int i = 0; i < read.size; i++) {
            number += in.next();
            read.numbers[i] = number;
        }
        for (int i = 0; i < read.size; i++) {
            read.counts[i] = in.next();
        }
        return read;
    }

    /** Passes each number and its count on. */
    void each(Each each) {
        for (int i = 0; i < size; i++) {
            each.accept(numbers[i], counts[i]);
        }
    }

    /** Takes a number and its count. */
    @FunctionalInterface
    interface Each {
        void accept(int number, int count);
    }
}

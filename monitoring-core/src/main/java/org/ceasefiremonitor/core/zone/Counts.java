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

    /** Writes how many there are, then each number (or its distance from the one before) and its count. */
    void writeTo(Packing.Writer out, boolean distances) {
        out.write(size);
        int before = 0;
        for (int i = 0; i < size; i++) {
            out.write(distances ? numbers[i] - before : numbers[i]).write(counts[i]);
            before = numbers[i];
        }
    }
}

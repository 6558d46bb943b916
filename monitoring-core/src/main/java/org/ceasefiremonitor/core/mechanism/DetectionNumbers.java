package org.ceasefiremonitor.core.mechanism;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Detections of one batch, by their numbers in it: single ones and runs, {@code 1-38,40}. Written in ascending order with the runs as long
 * as they can be, whichever way they were stated.
 *
 * @param value the text; numbers are 1 to 500
 */
public record DetectionNumbers(@JsonValue String value) {

    /** Form of the text. */
    private static final Pattern FORM = Pattern.compile("[0-9]{1,3}(-[0-9]{1,3})?(,[0-9]{1,3}(-[0-9]{1,3})?){0,249}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DetectionNumbers {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidInput("numbers", "must be numbers and runs of them, such as 1-38,40");
        }
        value = written(read(value));
    }

    /** The first so many. */
    public static DetectionNumbers first(int count) {
        return new DetectionNumbers("1-" + count);
    }

    /** These. */
    public static DetectionNumbers of(IntStream numbers) {
        var set = new BitSet();
        numbers.forEach(set::set);
        return of(set);
    }

    private static DetectionNumbers of(BitSet set) {
        return new DetectionNumbers(written(set));
    }

    /** How many there are. */
    public int count() {
        return read(value).cardinality();
    }

    /** The numbers, ascending. */
    public IntStream stream() {
        return read(value).stream();
    }

    /** The greatest. */
    public int last() {
        return read(value).length() - 1;
    }

    /** Whether they have one in common with others. */
    public boolean meets(DetectionNumbers others) {
        return read(value).intersects(read(others.value));
    }

    /** Whether a number is among them. */
    public boolean holds(int number) {
        return read(value).get(number);
    }

    /** Whether all others are among them. */
    public boolean holds(DetectionNumbers others) {
        var left = read(others.value);
        left.andNot(read(value));
        return left.isEmpty();
    }

    /** These and others. */
    public DetectionNumbers and(DetectionNumbers others) {
        var all = read(value);
        all.or(read(others.value));
        return of(all);
    }

    /** These without others; absent where none is left. */
    public Optional<DetectionNumbers> without(DetectionNumbers others) {
        var left = read(value);
        left.andNot(read(others.value));
        return left.isEmpty() ? Optional.empty() : Optional.of(of(left));
    }

    private static BitSet read(String text) {
        var set = new BitSet();
        for (var part : text.split(",")) {
            var ends = Arrays.stream(part.split("-")).mapToInt(Integer::parseInt).toArray();
            int last = ends[ends.length - 1];
            if (ends[0] < 1 || last < ends[0] || last > RecordDetections.MOST) {
                throw new InvalidInput("numbers", "must be 1 to " + RecordDetections.MOST + ", and runs must ascend");
            }
            set.set(ends[0], last + 1);
        }
        return set;
    }

    private static String written(BitSet set) {
        return set.stream().filter(number -> !set.get(number - 1)).mapToObj(first -> {
            int last = set.nextClearBit(first) - 1;
            return last == first ? Integer.toString(first) : first + "-" + last;
        }).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What a zone counts: totals for ever, hourly buckets of observed time that reach {@value #REACH_HOURS} hours back from the latest
 * decision, and violations per day. Its size is bounded whatever the history. It is mutable and belongs to one thread at a time.
 *
 * <p>A bucket is the hour (UTC) in which an observed interval begins. A window of n hours at an instant is the n buckets of which the
 * last contains the instant. What is older than the buckets changes totals and days only.
 */
@JsonAutoDetect(fieldVisibility = Visibility.NONE, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        setterVisibility = Visibility.NONE, creatorVisibility = Visibility.NONE)
public final class ZoneTallies {

    /** How many hours the buckets reach back, that of the latest decision included. */
    public static final int REACH_HOURS = 720;

    private static final long HOUR_SECONDS = 3_600;
    private static final int HOURS_PER_DAY = 24;
    private static final Kind[] KINDS = Kind.values();
    private static final Severity[] SEVERITIES = Severity.values();
    private static final Weight[] WEIGHTS = Weight.values();
    /** Counts of one hour by weight and, within it, by severity. */
    private static final int GRADES = WEIGHTS.length * SEVERITIES.length;
    /** First slot of each family: violations by kind, observations by kind, violations by weight and severity, violations by side. */
    private static final int OBSERVATIONS = KINDS.length;
    private static final int BY_GRADE = 2 * KINDS.length;
    private static final int BY_SIDE = 2 * KINDS.length + GRADES;
    /** A power of two above the reach, so that the hour's low bits are its place. */
    private static final int RING = 1_024;

    private final List<String> sides = new ArrayList<>();
    private long[] totals = new long[BY_SIDE + 4];
    private long latestHour = Long.MIN_VALUE;
    private Counts @Nullable [] hours;
    /** Violations by hour and grade once more, side by side, for the sums that every alert evaluation takes. */
    private int @Nullable [] grades;
    private final Counts days = new Counts();

    /** Nothing is counted yet. */
    public ZoneTallies() {
    }

    /** Follows an event about a report. */
    public void evolve(ReportEvent event) {
        moveTo(hourOf(event.decidedAt()));
        var uncounts = event.uncounts();
        if (uncounts != null) {
            add(uncounts, -1);
        }
        var counts = event.counts();
        if (counts != null) {
            add(counts, 1);
        }
    }

    /** Counts one report at the instant at which it was recorded. */
    void count(Tallied tallied, Instant at) {
        moveTo(hourOf(at));
        add(tallied, 1);
    }

    private void add(Tallied tallied, int by) {
        long hour = hourOf(tallied.hour());
        boolean violation = tallied.classed() == KindClass.VIOLATION;
        if (!violation) {
            count(hour, OBSERVATIONS + tallied.kind().ordinal(), by);
            return;
        }
        var severity = tallied.severity() == null ? Severity.S0 : tallied.severity();
        count(hour, tallied.kind().ordinal(), by);
        int grade = grade(tallied.weight() == null ? Weight.REPORTED : tallied.weight(), severity);
        count(hour, BY_GRADE + grade, by);
        count(hour, BY_SIDE + sideIndex(tallied.side()), by);
        days.add(Math.toIntExact(Math.floorDiv(hour, HOURS_PER_DAY)), by);
        if (inReach(hour)) {
            if (grades == null) {
                grades = new int[RING * GRADES];
            }
            grades[place(hour) * GRADES + grade] += by;
        }
    }

    private static int grade(Weight weight, Severity severity) {
        return weight.ordinal() * SEVERITIES.length + severity.ordinal();
    }

    private void count(long hour, int slot, int by) {
        if (slot >= totals.length) {
            totals = Arrays.copyOf(totals, slot + 8);
        }
        totals[slot] += by;
        if (inReach(hour)) {
            if (hours == null) {
                hours = new Counts[RING];
            }
            var bucket = hours[place(hour)];
            if (bucket == null) {
                bucket = new Counts();
                hours[place(hour)] = bucket;
            }
            bucket.add(slot, by);
        }
    }

    private int sideIndex(String side) {
        int index = sides.indexOf(side);
        if (index < 0) {
            sides.add(side);
            index = sides.size() - 1;
        }
        return index;
    }

    /** Whether there is a bucket for the hour. A little of the future is allowed for, as far as clocks are tolerated. */
    private boolean inReach(long hour) {
        return hour > latestHour - REACH_HOURS && hour < latestHour + (RING - REACH_HOURS);
    }

    private static int place(long hour) {
        return (int) (hour & (RING - 1));
    }

    /** Gives up the buckets that fall out of reach when the present moves on. It never moves back. */
    private void moveTo(long hour) {
        if (hour <= latestHour) {
            return;
        }
        if (hours != null) {
            if (hour - latestHour >= RING) {
                hours = null;
                grades = null;
            } else {
                for (long gone = latestHour - REACH_HOURS + 1; gone <= hour - REACH_HOURS; gone++) {
                    hours[place(gone)] = null;
                    if (grades != null) {
                        Arrays.fill(grades, place(gone) * GRADES, (place(gone) + 1) * GRADES, 0);
                    }
                }
            }
        }
        latestHour = hour;
    }

    /** The number of the hour that holds an instant, from 1970 on. */
    static long hourOf(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), HOUR_SECONDS);
    }

    /** The beginning of a numbered hour. */
    static Instant startOf(long hour) {
        return Instant.ofEpochSecond(hour * HOUR_SECONDS);
    }

    /** Violations of at least a severity and a weight in the hour. */
    long violations(long hour, Severity minimum, Weight least) {
        if (grades == null || !inReach(hour)) {
            return 0;
        }
        long sum = 0;
        int at = place(hour) * GRADES;
        for (int weight = least.ordinal(); weight < WEIGHTS.length; weight++) {
            for (int severity = minimum.ordinal(); severity < SEVERITIES.length; severity++) {
                sum += grades[at + weight * SEVERITIES.length + severity];
            }
        }
        return sum;
    }

    /** Violations of at least a severity in a window, of whatever weight. */
    public long violations(int windowHours, Severity minimum, Instant at) {
        return violations(windowHours, minimum, Weight.REPORTED, at);
    }

    /**
     * Violations of at least a severity and a weight in a window.
     *
     * @param windowHours length of the window, 1 to {@value #REACH_HOURS}
     * @param at          the instant at which it ends
     */
    public long violations(int windowHours, Severity minimum, Weight least, Instant at) {
        if (grades == null) {
            return 0;
        }
        long end = hourOf(at);
        long first = Math.max(end - windowHours + 1, latestHour - REACH_HOURS + 1);
        long last = Math.min(end, latestHour + (RING - REACH_HOURS) - 1);
        long sum = 0;
        for (long hour = first; hour <= last; hour++) {
            sum += violations(hour, minimum, least);
        }
        return sum;
    }

    /** Everything that is counted. */
    public Tally total() {
        return tally(totals);
    }

    /**
     * What is counted in a window.
     *
     * @param windowHours length of the window, 1 to {@value #REACH_HOURS}
     * @param at          the instant at which it ends
     */
    public Tally window(int windowHours, Instant at) {
        if (windowHours < 1 || windowHours > REACH_HOURS) {
            throw new IllegalArgumentException("A window has 1 to " + REACH_HOURS + " hours, not " + windowHours);
        }
        var sums = new long[BY_SIDE + sides.size()];
        long last = hourOf(at);
        for (long hour = last - windowHours + 1; hours != null && hour <= last; hour++) {
            var bucket = inReach(hour) ? hours[place(hour)] : null;
            if (bucket != null) {
                bucket.addTo(sums);
            }
        }
        return tally(sums);
    }

    private Tally tally(long[] counts) {
        var byKind = new EnumMap<Kind, Long>(Kind.class);
        var observations = new EnumMap<Kind, Long>(Kind.class);
        for (var kind : KINDS) {
            put(byKind, kind, counts[kind.ordinal()]);
            put(observations, kind, counts[OBSERVATIONS + kind.ordinal()]);
        }
        var bySeverity = new EnumMap<Severity, Long>(Severity.class);
        for (var severity : SEVERITIES) {
            long count = 0;
            for (var weight : WEIGHTS) {
                count += counts[BY_GRADE + grade(weight, severity)];
            }
            put(bySeverity, severity, count);
        }
        var bySide = new TreeMap<String, Long>();
        for (int i = 0; i < sides.size(); i++) {
            put(bySide, sides.get(i), counts[BY_SIDE + i]);
        }
        return new Tally(byKind, bySeverity, bySide, observations);
    }

    private static <K> void put(java.util.Map<K, Long> map, K key, long count) {
        if (count != 0) {
            map.put(key, count);
        }
    }

    /**
     * When the last violation that is still counted began: the beginning of its hour if that is within the buckets' reach of the latest
     * decision, else of its day (UTC). A correction or retraction moves it back exactly.
     */
    public Optional<Instant> lastViolation() {
        if (grades != null) {
            for (long hour = latestHour + (RING - REACH_HOURS) - 1; hour > latestHour - REACH_HOURS; hour--) {
                if (violations(hour, Severity.S0, Weight.REPORTED) > 0) {
                    return Optional.of(startOf(hour));
                }
            }
        }
        return days.last().stream().mapToObj(day -> startOf((long) day * HOURS_PER_DAY)).findFirst();
    }

    // The form in snapshots: names for what slots stand for, so that new kinds can be added anywhere, and packed counts.

    @JsonCreator
    static ZoneTallies unpack(
            @JsonProperty("kinds") List<Kind> kinds,
            @JsonProperty("severities") List<Severity> severities,
            @JsonProperty("weights") List<Weight> weights,
            @JsonProperty("sides") List<String> sides,
            @JsonProperty("totals") String totals,
            @JsonProperty("latestHour") @Nullable Long latestHour,
            @JsonProperty("hours") String hours,
            @JsonProperty("days") String days) {
        var tallies = new ZoneTallies();
        tallies.sides.addAll(sides);
        int[] slots = slots(kinds, severities, weights, sides.size());
        var in = new Packing.Reader(totals);
        tallies.totals = new long[BY_SIDE + sides.size() + 4];
        for (int n = in.next(); n > 0; n--) {
            int slot = slots[in.next()];
            tallies.totals[slot] = in.nextLong();
        }
        if (latestHour == null) {
            return tallies;
        }
        tallies.latestHour = latestHour;
        in = new Packing.Reader(hours);
        long hour = latestHour - REACH_HOURS;
        for (int n = in.next(); n > 0; n--) {
            hour += in.next();
            long at = hour;
            Counts.read(in).each((slot, count) -> tallies.restore(at, slots[slot], count));
        }
        Counts.read(new Packing.Reader(days)).each(tallies.days::add);
        return tallies;
    }

    private void restore(long hour, int slot, int count) {
        if (hours == null) {
            hours = new Counts[RING];
        }
        var bucket = hours[place(hour)];
        if (bucket == null) {
            bucket = new Counts();
            hours[place(hour)] = bucket;
        }
        bucket.add(slot, count);
        if (slot >= BY_GRADE && slot < BY_SIDE) {
            if (grades == null) {
                grades = new int[RING * GRADES];
            }
            grades[place(hour) * GRADES + slot - BY_GRADE] += count;
        }
    }

    /** What the slots of a snapshot are today. */
    private static int[] slots(List<Kind> kinds, List<Severity> severities, List<Weight> weights, int sides) {
        var slots = new int[2 * kinds.size() + weights.size() * severities.size() + sides];
        int next = 0;
        for (var kind : kinds) {
            slots[next++] = kind.ordinal();
        }
        for (var kind : kinds) {
            slots[next++] = OBSERVATIONS + kind.ordinal();
        }
        for (var weight : weights) {
            for (var severity : severities) {
                slots[next++] = BY_GRADE + grade(weight, severity);
            }
        }
        for (int side = 0; side < sides; side++) {
            slots[next++] = BY_SIDE + side;
        }
        return slots;
    }

    @JsonProperty("kinds")
    List<Kind> packedKinds() {
        return List.of(KINDS);
    }

    @JsonProperty("severities")
    List<Severity> packedSeverities() {
        return List.of(SEVERITIES);
    }

    @JsonProperty("weights")
    List<Weight> packedWeights() {
        return List.of(WEIGHTS);
    }

    @JsonProperty("sides")
    List<String> packedSides() {
        return sides;
    }

    @JsonProperty("totals")
    String packedTotals() {
        var out = new Packing.Writer();
        out.write((int) Arrays.stream(totals).filter(count -> count != 0).count());
        for (int slot = 0; slot < totals.length; slot++) {
            if (totals[slot] != 0) {
                out.write(slot).write(totals[slot]);
            }
        }
        return out.text();
    }

    @JsonProperty("latestHour")
    @Nullable Long packedLatestHour() {
        return latestHour == Long.MIN_VALUE ? null : latestHour;
    }

    @JsonProperty("hours")
    String packedHours() {
        var out = new Packing.Writer();
        var counted = new ArrayList<Long>();
        if (hours != null) {
            for (long hour = latestHour - REACH_HOURS + 1; hour < latestHour + (RING - REACH_HOURS); hour++) {
                var bucket = hours[place(hour)];
                if (bucket != null && !bucket.isEmpty()) {
                    counted.add(hour);
                }
            }
        }
        out.write(counted.size());
        long before = latestHour - REACH_HOURS;
        for (long hour : counted) {
            out.write((int) (hour - before));
            hours[place(hour)].writeTo(out);
            before = hour;
        }
        return out.text();
    }

    @JsonProperty("days")
    String packedDays() {
        var out = new Packing.Writer();
        days.writeTo(out);
        return out.text();
    }
}

package org.ceasefiremonitor.api.audit;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ceasefiremonitor.api.log.EventTypes;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param types        logical names, sorted
 * @param aggregate    key of the stream
 * @param participant  participant that acted
 * @param person       pseudonym of the person or machine that acted
 * @param capacity     mandate in which it acted
 * @param command      name of the command
 * @param correlation  correlation id
 * @param from         recorded at or after
 * @param to           recorded before
 * @param fromPosition at or after this position
 * @param toPosition   before this position
 */
public record EventFilter(
        List<String> types,
        @Nullable String aggregate,
        @Nullable String participant,
        @Nullable String person,
        @Nullable Mandate capacity,
        @Nullable String command,
        @Nullable String correlation,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Long fromPosition,
        @Nullable Long toPosition) {

    private static final Pattern STREAM = Pattern.compile("[a-z]{1,40}/" + Identifier.FORM.pattern());

    public EventFilter {
        if (aggregate != null && !STREAM.matcher(aggregate).matches()) {
            throw new InvalidInput("aggregate", "must be a type and an id, such as zone/harbour-mile");
        }
        text("command", command);
        text("correlation", correlation);
        notNegative("fromPosition", fromPosition);
        notNegative("toPosition", toPosition);
    }

    private static void text(String parameter, @Nullable String value) {
        if (value != null) {
            InvalidInput.text(parameter, value, 200);
        }
    }

    private static void notNegative(String parameter, @Nullable Long position) {
        if (position != null && position < 0) {
            throw new InvalidInput(parameter, "must be a position of the log, from 0, was " + position);
        }
    }

    /** The participant in {@code participant} or {@code participant/person}. */
    static @Nullable String participant(@Nullable String actor) {
        return actor == null ? null : Identifier.check("actor", actor.contains("/") ? actor.substring(0, actor.indexOf('/')) : actor);
    }

    /** The person in {@code participant/person}; absent in {@code participant}. */
    static @Nullable String person(@Nullable String actor) {
        return actor == null || !actor.contains("/") ? null : Identifier.check("actor", actor.substring(actor.indexOf('/') + 1));
    }

    /**
     * The names that are meant by names and by beginnings such as {@code zone.*}.
     *
     * @throws InvalidInput if one of them means nothing, since it is misspelt then
     */
    static List<String> named(@Nullable List<String> patterns, EventTypes types) {
        var named = new TreeSet<String>();
        for (var pattern : patterns == null ? List.<String>of() : patterns) {
            var before = named.size();
            var beginning = pattern.endsWith("*") ? pattern.substring(0, pattern.length() - 1) : null;
            types.names().stream().filter(name -> beginning == null ? name.equals(pattern) : name.startsWith(beginning)).forEach(named::add);
            if (named.size() == before && types.names().stream().noneMatch(name -> beginning == null ? name.equals(pattern) : name.startsWith(beginning))) {
                throw new InvalidInput("type", "must be the name of a type of event, such as zone.ZoneRedrawn, or a beginning with a star, such as zone.*");
            }
        }
        return List.copyOf(named);
    }

    /** Whether nothing but positions and times of recording is asked about. */
    boolean isRange() {
        return types.isEmpty() && aggregate == null && participant == null && person == null && capacity == null && command == null
                && correlation == null;
    }

    /** The columns that have an index to be read along, each with the position, the best first. */
    enum Way {
        CORRELATION("e.correlation_id"),
        AGGREGATE("e.aggregate_id"),
        TYPE("e.type"),
        ACTOR("e.actor_participant"),
        POSITION("e.position");

        private final String column;

        Way(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** The way that leads past the fewest events that do not match. */
    Way way() {
        return correlation != null ? Way.CORRELATION : aggregate != null ? Way.AGGREGATE : !types.isEmpty() ? Way.TYPE
                : participant != null ? Way.ACTOR : Way.POSITION;
    }

    /**
     * Adds all conditions but those on positions and times to the query of table {@code event e}. H2 would take any index that a condition offers,
     * and then sort half the log for each page; so the conditions offer the one of the way and no other.
     *
     * @param oneOf the types on the way by type
     */
    void restrict(Conditions conditions, List<String> oneOf) {
        conditions.among(column(Way.TYPE), oneOf)
                .and(column(Way.AGGREGATE) + " = ?", aggregate)
                .and(column(Way.ACTOR) + " = ?", participant)
                .and("e.actor_pseudonym = ?", person)
                .and("e.actor_capacity = ?", capacity)
                .and("e.command = ?", command)
                .and(column(Way.CORRELATION) + " = ?", correlation);
    }

    private String column(Way way) {
        return way == way() ? way.column : "coalesce(" + way.column + ", '')";
    }
}

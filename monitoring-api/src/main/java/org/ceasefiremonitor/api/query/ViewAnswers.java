package org.ceasefiremonitor.api.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.GeoFeature;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** What the answers of all views have in common: which moment they stand for, and how they are written. */
@Component
final class ViewAnswers {

    private final Readers readers;
    private final Freshness freshness;
    private final ViewReader views;
    private final JdbcClient jdbc;
    private final Clock clock;

    ViewAnswers(Readers readers, Freshness freshness, ViewReader views, JdbcClient jdbc, Clock clock) {
        this.readers = readers;
        this.freshness = freshness;
        this.views = views;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes up a request, once the views have reached the position that it asks for. */
    Exchange begin(HttpServletRequest request, HttpServletResponse response, Collection<String> names, @Nullable Long after, @Nullable Integer wait,
            Format... offered) throws HttpMediaTypeNotAcceptableException {
        var exchange = Exchange.of(request, response, readers, offered);
        freshness.await(after, wait, () -> views.position(names));
        return exchange;
    }

    /** The position that {@code asOf} names: itself, or the last one recorded by an instant, or by the end of a date. */
    @Nullable Long position(@Nullable String asOf, @Nullable String timeZone) {
        if (asOf == null) {
            return null;
        }
        if (asOf.chars().allMatch(Character::isDigit) && !asOf.isEmpty()) {
            try {
                return Long.valueOf(asOf);
            } catch (NumberFormatException tooLong) {
                throw new InvalidInput("asOf", "must be a position of the log, an instant or a date");
            }
        }
        var isDate = asOf.length() <= "2026-03-01".length();
        var instant = Times.to("asOf", asOf, timeZone);
        return jdbc.sql("select position from event where recorded_at " + (isDate ? "<" : "<=") + " ? order by recorded_at desc limit 1")
                .param(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC)).query(Long.class).optional().orElse(-1L);
    }

    /** The instant for which phases and levels are asked. */
    Instant instant(@Nullable String at, @Nullable String timeZone) {
        var stated = Times.from("at", at, timeZone);
        return stated == null ? clock.instant().truncatedTo(ChronoUnit.MICROS) : stated;
    }

    /** A page as JSON. */
    <T> @Nullable ResponseEntity<Object> page(Exchange exchange, View view, Page<T> page) {
        return exchange.unchanged(tag(exchange, view, page.position()), page.position()) ? null
                : exchange.whole(new Listed<>(page.position(), view, page.items(), exchange.next(page.next())));
    }

    /** One thing as JSON. */
    <T> @Nullable ResponseEntity<Object> single(Exchange exchange, View view, Answer<T> answer, ToLongFunction<T> revision) {
        var found = found(answer);
        return exchange.unchanged(tag(exchange, view, answer.position()), answer.position()) ? null
                : exchange.whole(new Single<>(answer.position(), view, revision.applyAsLong(found), found));
    }

    /** One thing as JSON or as a GeoJSON feature. */
    <T> @Nullable ResponseEntity<Object> single(Exchange exchange, View view, Answer<T> answer, ToLongFunction<T> revision, String tag,
            Function<T, GeoFeature<T>> feature) {
        var found = found(answer);
        if (exchange.unchanged(tag, answer.position())) {
            return null;
        }
        return exchange.whole(exchange.format() == Format.GEOJSON
                ? Features.One.of(feature.apply(found), answer.position(), view, revision.applyAsLong(found))
                : new Single<>(answer.position(), view, revision.applyAsLong(found), found));
    }

    private static <T> T found(Answer<T> answer) {
        return answer.found().orElseThrow(() -> new RequestFault(Fault.NOT_FOUND,
                "There is no such thing at position " + answer.position() + ", or none that the reader may see."));
    }

    /** The entity tag of an answer that depends on the log alone. */
    static String tag(Exchange exchange, View view, long position) {
        return exchange.weakTag(view.name(), view.version(), position);
    }

    /** The entity tag of an answer that also depends on the instant; if none was asked for, such an answer holds for a minute. */
    static String tag(Exchange exchange, View view, long position, Instant at) {
        return exchange.weakTag(view.name(), view.version(), position, at.truncatedTo(ChronoUnit.MINUTES).getEpochSecond() / 60);
    }
}

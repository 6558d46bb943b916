package org.ceasefiremonitor.api.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.ceasefiremonitor.api.command.CommandEndpoint;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * One request to read something and the answer to it: for whom, in which form, and the headers that all such answers have. An answer may be kept
 * by the client only, and is asked for again with its entity tag, since the next moment may know more.
 */
public final class Exchange {

    /** Header that names how many events an answer lacks because its view could not take them in. */
    public static final String PARKED_EVENTS = "Parked-Events";
    /** Header that names how many events an answer lacks because a person has decided so; absent if there are none. */
    public static final String LEFT_OUT_EVENTS = "Left-Out-Events";
    /** Header that names how often the view was rebuilt from the log; absent if it never was. */
    public static final String VIEW_REBUILDS = "View-Rebuilds";

    /** Parameters that say how to read, or that a cursor holds, and not what. */
    private static final Set<String> MANNERS = Set.of("after", "wait", "cursor", "asOf", "at");

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Reader reader;
    private final Format format;

    private Exchange(HttpServletRequest request, HttpServletResponse response, Reader reader, Format format) {
        this.request = request;
        this.response = response;
        this.reader = reader;
        this.format = format;
    }

    /**
     * Takes up a request.
     *
     * @param offered the forms that can be given, the usual one first
     * @throws HttpMediaTypeNotAcceptableException if the request accepts none of them
     */
    public static Exchange of(HttpServletRequest request, HttpServletResponse response, Readers readers, Format... offered)
            throws HttpMediaTypeNotAcceptableException {
        return new Exchange(request, response, readers.of(request), Format.chosen(request, List.of(offered)));
    }

    /** For whom it is read. */
    public Reader reader() {
        return reader;
    }

    /** In which form. */
    public Format format() {
        return format;
    }

    /** The answer that is being given, for streams. */
    public HttpServletResponse response() {
        return response;
    }

    /** Names in a header how many events the answer lacks, for forms that have no room for it. */
    void lacks(View view) {
        response.setHeader(PARKED_EVENTS, Long.toString(view.parked()));
        if (view.leftOut() > 0) {
            response.setHeader(LEFT_OUT_EVENTS, Long.toString(view.leftOut()));
        }
        if (view.rebuilt() > 0) {
            response.setHeader(VIEW_REBUILDS, Long.toString(view.rebuilt()));
        }
    }

    /** Refuses what belongs to pages where the whole list is streamed. */
    public void requireWhole(Paging paging) {
        if (paging.limit() != null) {
            throw new InvalidInput("limit", "is for pages; in this form the answer is the whole list");
        }
        if (paging.cursor() != null) {
            throw new InvalidInput("cursor", "is for pages; in this form the answer is the whole list");
        }
    }

    /** The same, and refuses to go on with a list without its position, since another list may have other items before. */
    void requireWhole(Paging paging, @Nullable Object resumeAfter, @Nullable String asOf) {
        requireWhole(paging);
        if (resumeAfter != null && asOf == null) {
            throw new InvalidInput("resumeAfter", "needs asOf, with the position of the list that broke off");
        }
    }

    /** Refuses what belongs to whole lists where a page is answered. */
    void requirePages(@Nullable Object resumeAfter) {
        if (resumeAfter != null) {
            throw new InvalidInput("resumeAfter", "is for whole lists; pages go on at their next");
        }
    }

    /**
     * A weak entity tag of an answer that depends on nothing but this request, the reader and these words.
     *
     * @param words what else the answer depends on, first of all the position of the log
     */
    public String weakTag(Object... words) {
        var text = new StringJoiner("\u001f").add(request.getRequestURI()).add(String.valueOf(request.getQueryString()))
                .add(String.valueOf(reader.participant())).add(format.name());
        var shown = new StringJoiner("-");
        for (var word : words) {
            text.add(word.toString());
            shown.add(word.toString());
        }
        return "W/\"" + shown.toString().replaceAll("[^!#-~]", "_") + "-" + digest(text.toString()) + "\"";
    }

    /** A strong entity tag of something that never changes for a reader. */
    public String strongTag(String name) {
        return "\"" + name + "-" + digest(String.valueOf(reader.participant())) + "\"";
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Sets the headers of the answer and tells whether the client has it already; if so there is nothing more to write. */
    public boolean unchanged(String tag, long position) {
        response.setHeader(CommandEndpoint.LOG_POSITION, Long.toString(position));
        response.setHeader(HttpHeaders.VARY, "Accept, Actor");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
        return new ServletWebRequest(request, response).checkNotModified(tag);
    }

    /** Says where the next page is, and answers that address. */
    public @Nullable String next(@Nullable String cursor) {
        return next(cursor, null);
    }

    /**
     * Says where the next page is, and answers that address.
     *
     * @param at instant for which the list was decided, and the next page is too; absent if it does not depend on one
     */
    @Nullable String next(@Nullable String cursor, @Nullable Instant at) {
        if (cursor == null) {
            return null;
        }
        var next = page(cursor, at);
        response.addHeader(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        return next;
    }

    /**
     * Says, in the header Content-Location, under which address this same answer is given at any later time; one that stands for the time
     * before the first event has none.
     *
     * @param position position of the log that it stands for
     * @param at       instant for which it was decided; absent if it does not depend on one
     */
    void givenAgain(long position, @Nullable Instant at) {
        var cursor = request.getParameter("cursor");
        if (cursor != null) {
            response.setHeader(HttpHeaders.CONTENT_LOCATION, page(cursor, at));
        } else if (position >= 0) {
            response.setHeader(HttpHeaders.CONTENT_LOCATION, at == null ? address("asOf", Long.toString(position))
                    : address("asOf", Long.toString(position), "at", at.toString()));
        }
    }

    /** The address of the request without its manners but with these parameters. */
    private String page(String cursor, @Nullable Instant at) {
        return at == null ? address("cursor", cursor) : address("cursor", cursor, "at", at.toString());
    }

    private String address(String... further) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        request.getParameterMap().forEach((name, values) -> {
            if (!MANNERS.contains(name)) {
                for (var value : values) {
                    query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
                }
            }
        });
        for (int i = 0; i < further.length; i += 2) {
            query.add(further[i] + "=" + URLEncoder.encode(further[i + 1], StandardCharsets.UTF_8));
        }
        return request.getRequestURI() + query;
    }

    /** The answer as one JSON text. */
    public <T> ResponseEntity<T> whole(T body) {
        return ResponseEntity.ok().contentType(format.mediaType()).body(body);
    }
}

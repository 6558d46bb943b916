package org.ceasefiremonitor.api.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.ceasefiremonitor.api.command.CommandEndpoint;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.marking.Reader;
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

    /** Parameters that say how to read and not what. */
    private static final Set<String> MANNERS = Set.of("after", "wait", "cursor");

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

    /** Refuses what belongs to pages where the whole list is streamed. */
    public void requireWhole(@Nullable Integer limit, @Nullable String cursor) {
        if (limit != null) {
            throw new InvalidInput("limit", "is for pages; in this form the answer is the whole list");
        }
        if (cursor != null) {
            throw new InvalidInput("cursor", "is for pages; in this form the answer is the whole list");
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
        if (cursor == null) {
            return null;
        }
        var query = new StringJoiner("&");
        request.getParameterMap().forEach((name, values) -> {
            if (!MANNERS.contains(name)) {
                for (var value : values) {
                    query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
                }
            }
        });
        var next = request.getRequestURI() + "?" + query.add("cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
        response.addHeader(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        return next;
    }

    /** The answer as one JSON text. */
    public <T> ResponseEntity<T> whole(T body) {
        return ResponseEntity.ok().contentType(format.mediaType()).body(body);
    }
}

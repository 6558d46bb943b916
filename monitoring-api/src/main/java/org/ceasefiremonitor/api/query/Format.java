package org.ceasefiremonitor.api.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** The forms in which something can be read. */
public enum Format {
    /** One JSON text; lists come in pages. */
    JSON("application/json"),
    /** A GeoJSON Feature or FeatureCollection, RFC 7946. */
    GEOJSON("application/geo+json"),
    /** A table, RFC 4180, UTF-8, with a line of names. */
    CSV("text/csv"),
    /** One JSON text on each line. */
    NDJSON("application/x-ndjson");

    /** Name of the parameter that chooses a form where a header can not be set. */
    public static final String PARAMETER = "format";

    private final MediaType mediaType;

    Format(String mediaType) {
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    /** The media type. */
    public MediaType mediaType() {
        return mediaType;
    }

    /**
     * The form that the request wants: by the parameter {@code format}, else by the header {@code Accept}, else the first that is offered.
     *
     * @throws InvalidInput if the parameter names none of those offered
     */
    static Format chosen(HttpServletRequest request, List<Format> offered) throws HttpMediaTypeNotAcceptableException {
        var named = request.getParameter(PARAMETER);
        if (named != null) {
            return offered.stream().filter(format -> format.name().toLowerCase(Locale.ROOT).equals(named)).findFirst()
                    .orElseThrow(() -> new InvalidInput(PARAMETER, "must be one of "
                            + offered.stream().map(format -> format.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))));
        }
        for (var range : accepted(request)) {
            for (var format : offered) {
                if (range.getQualityValue() > 0 && range.includes(format.mediaType)) {
                    return format;
                }
            }
        }
        throw new HttpMediaTypeNotAcceptableException(offered.stream().map(Format::mediaType).toList());
    }

    private static List<MediaType> accepted(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        var headers = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        if (headers.isEmpty()) {
            return List.of(MediaType.ALL);
        }
        try {
            var ranges = MediaType.parseMediaTypes(headers);
            MimeTypeUtils.sortBySpecificity(ranges);
            ranges.sort((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()));
            return ranges;
        } catch (InvalidMediaTypeException | InvalidMimeTypeException unreadable) {
            throw new HttpMediaTypeNotAcceptableException(Arrays.stream(values()).map(Format::mediaType).toList());
        }
    }
}

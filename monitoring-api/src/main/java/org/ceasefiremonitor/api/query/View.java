package org.ceasefiremonitor.api.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ceasefiremonitor.projections.Projections;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Standing;

/**
 * The view that an answer comes from.
 *
 * @param name    its name
 * @param version raised when the view would answer an old question in another way
 * @param parked  how many events the answer lacks because the view could not take them in, or they wait behind such a one
 * @param leftOut how many events the answer lacks because a person has decided so
 * @param rebuilt how often the view was rebuilt from the log; no part of the answer, which a rebuild does not change, but of its entity tag
 */
public record View(@Schema(example = "zones") String name, @Schema(example = "1") int version, @Schema(example = "0") long parked,
                   @Schema(example = "0") long leftOut, @JsonIgnore long rebuilt) {

    private static final Map<String, Integer> VERSIONS = Projections.LAYOUTS.stream().collect(Collectors.toMap(Layout::view, Layout::version));

    View(String name, int version) {
        this(name, version, 0, 0, 0);
    }

    /** The view with this name. */
    static View of(String name) {
        return new View(name, Objects.requireNonNull(VERSIONS.get(name), name));
    }

    /** The view with what it lacks at the moment of an answer. */
    View at(Standing standing) {
        return new View(name, version, standing.parked(), standing.leftOut(), standing.rebuilt());
    }
}

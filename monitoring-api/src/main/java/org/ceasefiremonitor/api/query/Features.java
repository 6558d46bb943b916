package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.projections.view.GeoFeature;
import org.jspecify.annotations.Nullable;

/**
 * A GeoJSON FeatureCollection, RFC 7946, with what every answer states as foreign members.
 *
 * @param type     always {@code FeatureCollection}
 * @param position position of the log that it stands for
 * @param view     the view that it comes from
 * @param at       instant for which they are told
 * @param features the features
 * @param next     address of the next page; absent on the last one
 */
public record Features<P>(@Schema(allowableValues = "FeatureCollection") String type, long position, View view, Instant at,
                          List<GeoFeature<P>> features, @Nullable String next) {

    static <P> Features<P> of(long position, View view, Instant at, List<GeoFeature<P>> features, @Nullable String next) {
        return new Features<>("FeatureCollection", position, view, at, features, next);
    }

    /**
     * One GeoJSON Feature, with what every answer states as foreign members.
     *
     * @param type       always {@code Feature}
     * @param id         id of the thing
     * @param geometry   where it is; longitude before latitude, WGS 84
     * @param properties what is known of it
     * @param position   position of the log that the answer stands for
     * @param view       the view that it comes from
     * @param revision   revision of what is laid down about the thing
     */
    public record One<P>(@Schema(allowableValues = "Feature") String type, String id, Object geometry, P properties, long position, View view,
                         long revision) {

        static <P> One<P> of(GeoFeature<P> feature, long position, View view, long revision) {
            return new One<>(feature.type(), feature.id(), feature.geometry(), feature.properties(), position, view, revision);
        }
    }
}

package org.ceasefiremonitor.projections.recommendation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding.State;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.Tallied;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** Questions about recommendations. */
public final class RecommendationQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(RecommendationProjection.VIEW);

    private static final List<State> IN_TIME = List.of(State.OPEN);
    private static final List<State> LATE = List.of(State.OVERDUE, State.KNOWN_LATE);

    private final DefinitionQueries<RecommendationStanding> definitions;

    /** @param reader reads the views */
    public RecommendationQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, RecommendationProjection.VIEW, "view_recommendation", "recommendation_id",
                RecommendationStanding.class, new DefinitionQueries.Order<>("due", RecommendationStanding::due));
    }

    /**
     * Lists recommendations, those that are due first before the others.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Recommendation> list(RecommendationFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, Recommendation::of, paging, forWhom, asOf);
    }

    /**
     * The recommendations that wait for a decision, in time or late: how many there are by policy; first those that can be taken in time, of these those that are
     * due soonest.
     *
     * @param reading a reading of {@link #VIEWS} and others beside them
     * @param most    how many are told
     */
    public Tallied<Recommendation> first(Reading reading, int most, Reader forWhom) {
        return Stream.of(IN_TIME, LATE).map(states -> definitions.first(reading, "policy", "state", states, List.of("due", "recommendation_id"), most, forWhom))
                .reduce((one, other) -> one.then(other, most)).orElseThrow().telling(Recommendation::of);
    }

    /**
     * Hands over every recommendation in the same order.
     *
     * @param asOf position of the log to answer for
     */
    public void stream(RecommendationFilter filter, Reader forWhom, long asOf, Consumer<Recommendation> receiver) {
        definitions.stream(filter::restrict, Recommendation::of, null, forWhom, asOf, receiver);
    }

    /** One recommendation. */
    public Answer<Recommendation> find(RecommendationId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, Recommendation::of, forWhom, asOf);
    }
}

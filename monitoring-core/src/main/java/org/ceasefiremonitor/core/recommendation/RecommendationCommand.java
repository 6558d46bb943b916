package org.ceasefiremonitor.core.recommendation;

/** Commands about a recommendation. */
public sealed interface RecommendationCommand
        permits RecommendAction, TakeRecommendation, SetRecommendationAside, LapseRecommendation, MissRecommendation, ReopenRecommendation {
}

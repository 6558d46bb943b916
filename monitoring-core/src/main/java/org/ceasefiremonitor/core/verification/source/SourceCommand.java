package org.ceasefiremonitor.core.verification.source;

/** Commands about a source of information. */
public sealed interface SourceCommand permits RegisterSource, CorrectSource, StrikeSource, AssessReliability, CountOutcome, StrikeOutcome,
        DiscreditSource {
}

package org.ceasefiremonitor.core.mechanism.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * A restriction of access and what was said about it.
 *
 * @param kind      what was done
 * @param side      who holds the area: participant id of a Party, BUFFER or UNKNOWN; it says where, not who did it
 * @param place     where
 * @param authority who refused, by function
 * @param from      since when, UTC
 * @param until     until when, UTC; absent while it lasts
 * @param assetId   the monitoring asset that it kept from looking; absent where none
 * @param note      what happened
 * @param state     how far it has come
 * @param said      what was said about it, in order; at most 100
 * @param replyBy   when a reply to the latest protest is due at the latest; absent while none is
 */
public record AccessStanding(AccessRestrictionId restrictionId, long revision, RestrictionKind kind, String side, Position place, String authority,
        Instant from, @Nullable Instant until, @Nullable AssetId assetId, String note, State state, List<Said> said, @Nullable Instant replyBy)
        implements Definition {

    /** States of a restriction of access (domain reference, section 5.3, C6). */
    public enum State {
        REPORTED, PROTESTED, EXPLAINED,
        /** Access is free again. */
        LIFTED,
        /** Whoever restricts access stands by it. */
        UPHELD,
        /** It was recorded by mistake. */
        STRUCK
    }

    /**
     * Something that was said about it.
     *
     * @param as   what it made of the restriction
     * @param text what was said
     * @param by   who said it; absent for a protest, which is the mechanism's
     * @param at   when, UTC
     */
    public record Said(State as, String text, @Nullable ParticipantId by, Instant at) {
    }

    public AccessStanding {
        said = List.copyOf(said);
    }

    @Override
    public Identifier identifier() {
        return restrictionId;
    }

    /** The standing after an event; the one before is null for the first. */
    public static AccessStanding evolve(@Nullable AccessStanding before, AccessEvent event) {
        if (event instanceof AccessRestrictionReported reported) {
            return new AccessStanding(reported.restrictionId(), 1, reported.kind(), reported.side(), reported.place(), reported.authority(),
                    reported.from(), reported.until(), reported.assetId(), reported.note(), State.REPORTED, List.of(), null);
        }
        var standing = Objects.requireNonNull(before, "a restriction of access begins with its report");
        return switch (event) {
            case AccessRestrictionReported reported -> throw new IllegalArgumentException("reported twice: " + reported);
            case AccessRestrictionCorrected corrected -> new AccessStanding(standing.restrictionId, standing.revision + 1, corrected.kind(), corrected.side(),
                    corrected.place(), corrected.authority(), corrected.from(), corrected.until(), corrected.assetId(), corrected.note(), standing.state,
                    standing.said, standing.replyBy);
            case AccessRestrictionStruck struck -> standing.next(State.STRUCK, standing.until, standing.said, null);
            case AccessRestrictionProtested protested -> standing.next(State.PROTESTED, standing.until,
                    standing.saying(new Said(State.PROTESTED, protested.text(), null, protested.at())), protested.replyBy());
            case AccessRestrictionExplained explained -> standing.next(State.EXPLAINED, standing.until,
                    standing.saying(new Said(State.EXPLAINED, explained.text(), explained.by(), explained.at())), null);
            case AccessRestrictionLifted lifted -> standing.next(State.LIFTED, lifted.liftedAt(),
                    standing.saying(new Said(State.LIFTED, lifted.text(), lifted.by(), lifted.liftedAt())), null);
            case AccessRestrictionUpheld upheld -> standing.next(State.UPHELD, standing.until,
                    standing.saying(new Said(State.UPHELD, upheld.text(), upheld.by(), upheld.at())), null);
        };
    }

    private List<Said> saying(Said more) {
        var all = new ArrayList<>(said);
        all.add(more);
        return all;
    }

    private AccessStanding next(State newState, @Nullable Instant newUntil, List<Said> newSaid, @Nullable Instant newReplyBy) {
        return new AccessStanding(restrictionId, revision + 1, kind, side, place, authority, from, newUntil, assetId, note, newState, newSaid, newReplyBy);
    }
}

package org.ceasefiremonitor.core.commission.ballot;

import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.ParticipantId;

/**
 * Seals what members reveal before a ballot may be read, and opens it afterwards. Each ballot has a key of its own, which stands nowhere
 * in the log before it is given out. Sealing the same text again gives the same, since a decision may be taken again.
 */
public interface BallotSeal {

    /**
     * The text under seal.
     *
     * @param member whose it is; what is sealed for one member does not open for another
     */
    String seal(BallotId ballot, ParticipantId member, String text);

    /**
     * The text that was sealed.
     *
     * @throws IllegalStateException if it was sealed elsewhere or changed
     */
    String open(BallotId ballot, ParticipantId member, String sealed);

    /** The key of a ballot, for the event with which it is unsealed: 256 bits, base64. */
    String key(BallotId ballot);
}

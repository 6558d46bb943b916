package org.ceasefiremonitor.core.commission.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.ParticipantId;

/**
 * What a member sends before anyone may know its position: it binds the member to the position and tells nothing of it. It names ballot and
 * member, so that nobody can take over that of another.
 */
public final class Commitment {

    private Commitment() {
    }

    /**
     * SHA-256 in lower-case hex over five lines, each ended by a line feed, in UTF-8: {@code ceasefire-monitor ballot 1}, the ballot's id,
     * the member's id, the position, the nonce.
     */
    public static String to(BallotId ballot, ParticipantId member, Position position, String nonce) {
        var text = "ceasefire-monitor ballot 1\n" + ballot.value() + '\n' + member.value() + '\n' + position + '\n' + nonce + '\n';
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

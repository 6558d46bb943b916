package org.ceasefiremonitor.core.story;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.ceasefiremonitor.core.commission.ballot.BallotSeal;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.ParticipantId;

/** A seal for stories, which only hides what it holds from the eye; the one of a node has a secret. */
public final class Wax implements BallotSeal {

    @Override
    public String seal(BallotId ballot, ParticipantId member, String text) {
        return Base64.getEncoder().encodeToString((key(ballot) + member.value() + ' ' + text).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(BallotId ballot, ParticipantId member, String sealed) {
        var text = new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
        var begin = key(ballot) + member.value() + ' ';
        if (!text.startsWith(begin)) {
            throw new IllegalStateException("sealed for another");
        }
        return text.substring(begin.length());
    }

    @Override
    public String key(BallotId ballot) {
        return "wax-of-" + ballot.value();
    }
}

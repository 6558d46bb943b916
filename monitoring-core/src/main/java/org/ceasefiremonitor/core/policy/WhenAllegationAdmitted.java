package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.verification.allegation.AllegationAdmitted;
import org.ceasefiremonitor.core.verification.allegation.AllegationStanding;

/**
 * Notice of an allegation (domain reference, section 5.4, P5a): the Party that it accuses and the participant that filed it are told at the
 * same time. The reply is made to the allegation itself, where its time runs, so that none is waited for to the notice.
 */
public final class WhenAllegationAdmitted implements Policy<AllegationAdmitted> {

    @Override
    public String name() {
        return "P5a";
    }

    @Override
    public Class<AllegationAdmitted> reactsTo() {
        return AllegationAdmitted.class;
    }

    @Override
    public List<Reaction> decide(AllegationAdmitted event, Occasion occasion) {
        return occasion.directory().find(event.allegationId(), AllegationStanding.class).map(allegation -> Stream.concat(
                Stream.of(notice(event, allegation, allegation.accused(), "An allegation against you was admitted. You have the right of reply until "
                        + event.replyBy() + ": send RespondToAllegation.")),
                allegation.forThePublic() ? Stream.<Reaction>empty() : Stream.of(notice(event, allegation, allegation.filedBy(),
                        "Your allegation was admitted. The accused Party may reply until " + event.replyBy() + "."))).toList()).orElse(List.of());
    }

    private static Reaction notice(AllegationAdmitted event, AllegationStanding allegation, ParticipantId to, String text) {
        return new Reaction.Notify(new ServeNotice(id(event, to), to, allegation.agreementId(), event.allegationId().key(), text, false, null, event.marking()));
    }

    /** An allegation that is reopened can be admitted once more, so the instant is part of the id. */
    private static NoticeId id(AllegationAdmitted event, ParticipantId to) {
        return new NoticeId(Identifier.fitting(event.at().toEpochMilli() + "-" + to.value() + "-" + event.allegationId().value()));
    }
}

package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.inForce;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.util.List;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.verification.allegation.AcknowledgeAllegation;
import org.ceasefiremonitor.core.verification.allegation.AdmitAllegation;
import org.ceasefiremonitor.core.verification.allegation.AllegationAdmitted;
import org.ceasefiremonitor.core.verification.allegation.FileAllegation;
import org.junit.jupiter.api.Test;

class WhenAllegationAdmittedTest {

    private static final AllegationId CLAIM = new AllegationId("claim-1");
    private static final Policy<AllegationAdmitted> POLICY = new WhenAllegationAdmitted();

    private static List<ServeNotice> notices(AllegationAdmitted event, Directory directory) {
        return POLICY.decide(event, new Occasion(7, event.at(), MECHANISM, directory)).stream().map(each -> ((Reaction.Notify) each).command()).toList();
    }

    @Test
    void the_accused_party_and_who_filed_are_told_at_once() {
        var story = inForce().by(DALMARK)
                .does(new FileAllegation(CLAIM, ACCORD, BORDURIA, null, instant("2031-03-02T05:10:00Z"), null, null, "Mortars fired.", null, null))
                .by(MECHANISM).does(new AcknowledgeAllegation(CLAIM)).does(new AdmitAllegation(CLAIM, "It says what, where and when."));
        var admitted = (AllegationAdmitted) story.events().getLast();

        var notices = notices(admitted, story.directory());
        assertThat(notices).extracting(ServeNotice::to).containsExactly(BORDURIA, DALMARK);
        assertThat(notices).extracting(ServeNotice::about).containsOnly("allegation/claim-1");
        assertThat(notices).extracting(ServeNotice::noticeId).doesNotHaveDuplicates();
        assertThat(notices).noneMatch(ServeNotice::replyAwaited).allMatch(notice -> notice.text().contains(admitted.replyBy().toString()));
        assertThat(notices(admitted, story.directory())).as("asked again, it wants the same").isEqualTo(notices);
        assertThat(notices(admitted, inForce().directory())).as("of what is not known").isEmpty();
    }
}

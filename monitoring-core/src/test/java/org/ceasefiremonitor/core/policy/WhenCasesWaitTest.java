package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.commission.Hearing.CASE;
import static org.ceasefiremonitor.core.commission.Hearing.COMMISSION;
import static org.ceasefiremonitor.core.policy.Reacting.AT;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.commission.Hearing;
import org.ceasefiremonitor.core.commission.QuorumFailed;
import org.ceasefiremonitor.core.commission.SessionConvened;
import org.ceasefiremonitor.core.commission.breach.CaseAdmitted;
import org.ceasefiremonitor.core.commission.breach.CaseDeadlineMissed;
import org.ceasefiremonitor.core.commission.breach.FindingExtended;
import org.ceasefiremonitor.core.commission.breach.PartiesNotified;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;

/** P9, P9b and P24: cases wait for the commission, the Parties hear of them alike, and a commission that does not sit is told of its fallback. */
class WhenCasesWaitTest {

    private static final Story FILED = Hearing.filed();
    private static final Story ADMITTED = Hearing.admitted();

    @Test
    void a_case_that_is_neither_taken_nor_refused_in_time_is_put_before_the_chair() {
        var log = new Reacting(new WhenCaseDeadlineMissed(), FILED).happens(new CaseDeadlineMissed(CASE, ClockKind.CASE_ADMISSIBILITY, AT, null));
        assertThat(log.recommended().to()).isEqualTo(Mandate.COMMISSION_CHAIR);
        assertThat(log.recommended().command().name()).isEqualTo("DecideAdmissibility");
        assertThat(log.recommended().due()).isEqualTo(AT.plus(Duration.ofHours(24)));
        assertThat(log.happens(new CaseAdmitted(CASE, "Verified.", AT, null)).only()).isInstanceOf(Reaction.Taken.class);
    }

    @Test
    void a_finding_that_is_late_is_extended_with_reasons_until_the_time_for_that_runs_out() {
        var log = new Reacting(new WhenCaseDeadlineMissed(), ADMITTED);
        var extendBy = AT.plus(Duration.ofHours(24));
        log.happens(new CaseDeadlineMissed(CASE, ClockKind.CASE_FINDING, AT, extendBy));
        assertThat(log.recommended().command().body()).isEqualTo(Map.of("caseId", "case-1", "until", AT.plus(Duration.ofDays(7)).toString()));
        assertThat(log.recommended().due()).isEqualTo(extendBy);
        assertThat(log.happens(new FindingExtended(CASE, extendBy, "The crater is mined.")).only()).isInstanceOf(Reaction.Taken.class);

        log.happens(new CaseDeadlineMissed(CASE, ClockKind.CASE_FINDING, AT, extendBy)).recommended();
        log.happens(new CaseDeadlineMissed(CASE, ClockKind.CASE_EXTENSION, AT, null));
        assertThat(log.all()).hasSize(2).anyMatch(Reaction.Lapsed.class::isInstance);
        assertThat(log.recommendations().getFirst().command().body()).isEqualTo(Map.of("caseId", "case-1", "commissionId", "special", "question", "FINDING"));
    }

    @Test
    void the_parties_are_told_of_a_case_in_the_same_words_at_the_same_time() {
        var log = new Reacting(new WhenPartiesNotified(), ADMITTED).happens(new PartiesNotified(CASE, List.of(ASTORIA, BORDURIA), AT, AT.plus(Duration.ofHours(48))));
        assertThat(log.notices()).extracting(ServeNotice::to).containsExactly(ASTORIA, BORDURIA);
        assertThat(log.notices().stream().map(ServeNotice::text).distinct()).hasSize(1);
        assertThat(log.notices()).extracting(ServeNotice::noticeId).doesNotHaveDuplicates();
        assertThat(log.notices()).noneMatch(ServeNotice::replyAwaited).allMatch(each -> each.text().contains("2031-03-07T12:00:00Z"));
        assertThat(log.again()).isEqualTo(log.all());
    }

    @Test
    void after_a_boycott_the_fallback_is_recommended_and_the_parties_hear_who_was_absent() {
        var log = new Reacting(new WhenQuorumFailed(), ADMITTED);
        assertThat(log.happens(failed(1, false)).all()).isEmpty();

        log.happens(failed(2, true));
        assertThat(log.recommendations()).hasSize(1);
        assertThat(log.recommendations().getFirst().command().name()).isEqualTo("ConveneSession");
        assertThat(log.recommendations().getFirst().command().body()).containsEntry("cases", List.of("case-1")).containsEntry("emergency", true);
        assertThat(log.notices()).extracting(ServeNotice::to).containsExactly(ASTORIA, BORDURIA);
        assertThat(log.notices()).allMatch(each -> each.text().contains("borduria, dalmark"));

        assertThat(log.happens(new SessionConvened(COMMISSION, "s-3", AT, List.of(CASE), true, "1")).only()).isInstanceOf(Reaction.Taken.class);
    }

    private static QuorumFailed failed(int failures, boolean fallbackNext) {
        return new QuorumFailed(COMMISSION, Hearing.SESSION, List.of(CALDONIA), List.of(BORDURIA, DALMARK), 3, failures, fallbackNext);
    }
}

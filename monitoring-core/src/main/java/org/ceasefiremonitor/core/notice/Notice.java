package org.ceasefiremonitor.core.notice;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.zone.RecordedReports;

/** A notice that is served on a participant. Service is a fact of its own, from which the time for a reply runs, whether or not it is opened. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class Notice {

    @AggregateIdentifier
    private NoticeId noticeId;
    private NoticeStanding standing;

    @SuppressWarnings("NullAway.Init")
    Notice() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Notice(ServeNotice command, Circumstances circumstances, RecordedReports register) {
        var terms = circumstances.directory().find(command.agreementId(), AgreementTerms.class);
        if (terms.isEmpty() || circumstances.directory().find(command.to(), ParticipantStanding.class).isEmpty()) {
            throw new Refusal(NoticeRule.ADDRESSED, terms.isEmpty() ? "The agreement " + command.agreementId().value() + " is not recorded."
                    : "The participant " + command.to().value() + " is not recorded.");
        }
        var marking = command.marking() == null ? Marking.GREEN : command.marking();
        if (about(command.about(), circumstances.directory(), register).filter(thing -> marking.and(thing).equals(marking)).isEmpty()) {
            // in the same words, so that nobody learns of a thing that is not shown
            throw new Refusal(NoticeRule.ABOUT_WHAT_IS_SEEN, "There is no " + command.about() + " that all may see for whom the notice is marked; check the"
                    + " id, or state a narrower marking.");
        }
        apply(new NoticeServed(command.noticeId(), command.to(), command.agreementId(), command.about(), command.text(), circumstances.at(),
                !command.replyAwaited() ? null : command.replyBy() != null ? command.replyBy() : ClockKind.NOTICE_REPLY.due(circumstances.at(), terms.get()),
                marking.alsoFor(command.to())));
    }

    /** Who may see a thing; empty if it is not recorded. */
    private static Optional<Marking> about(String thing, Directory directory, RecordedReports register) {
        if (thing.startsWith(ViolationId.TYPE + "/")) {
            return register.find(new ViolationId(thing.substring(ViolationId.TYPE.length() + 1))).map(recorded -> recorded.report().marking());
        }
        return directory.find(thing).map(definition -> definition instanceof Marked marked ? marked.marking() : Marking.GREEN);
    }

    @CommandHandler
    void decide(OpenNotice command, Circumstances circumstances) {
        requireAddressee(circumstances);
        requireFirst(standing.openedAt() == null);
        apply(new NoticeOpened(noticeId, circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(AcknowledgeNotice command, Circumstances circumstances) {
        requireAddressee(circumstances);
        requireFirst(standing.acknowledgedAt() == null);
        apply(new NoticeAcknowledged(noticeId, circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ReplyToNotice command, Circumstances circumstances) {
        requireAddressee(circumstances);
        requireFirst(standing.reply() == null);
        apply(new NoticeReplied(noticeId, command.text(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(WithdrawNotice command, Circumstances circumstances) {
        requireStanding();
        apply(new NoticeWithdrawn(noticeId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(MissReply command, Circumstances circumstances) {
        requireStanding();
        var due = standing.replyBy();
        if (due == null || standing.reply() != null || standing.replyMissed() || circumstances.at().isBefore(due)) {
            throw new Refusal(NoticeRule.RUN_OUT, due == null ? "No reply is waited for." : standing.reply() != null ? "There is a reply."
                    : "The time runs out at " + due + ".");
        }
        apply(new ReplyMissed(noticeId, circumstances.at(), standing.marking()));
    }

    private void requireAddressee(Circumstances circumstances) {
        if (!circumstances.actor().participant().equals(standing.to())) {
            throw new Refusal(NoticeRule.BY_ITS_ADDRESSEE, "The notice was served on another participant.");
        }
        requireStanding();
    }

    private void requireStanding() {
        if (standing.withdrawn() != null) {
            throw new Refusal(NoticeRule.STANDS, "The notice was withdrawn: " + standing.withdrawn());
        }
    }

    private static void requireFirst(boolean first) {
        if (!first) {
            throw new Refusal(NoticeRule.ONCE, "That is recorded already.");
        }
    }

    @EventSourcingHandler
    void evolve(NoticeEvent event) {
        standing = NoticeStanding.evolve(standing, event);
        noticeId = standing.noticeId();
    }
}

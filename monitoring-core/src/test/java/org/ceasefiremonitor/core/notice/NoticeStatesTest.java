package org.ceasefiremonitor.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.Bridge;
import org.ceasefiremonitor.core.verification.OpenIncident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a notice by every command, as the reviewed table has it. */
class NoticeStatesTest {

    private static final NoticeId NOTICE = new NoticeId("notice-1");
    private static final OpenNotice OPEN = new OpenNotice(NOTICE);
    private static final AcknowledgeNotice ACKNOWLEDGE = new AcknowledgeNotice(NOTICE);
    private static final ReplyToNotice REPLY = new ReplyToNotice(NOTICE, "We returned fire.");
    private static final MissReply MISS = new MissReply(NOTICE);
    private static final WithdrawNotice WITHDRAW = new WithdrawNotice(NOTICE, "Served on the wrong Party.");
    private static final List<Object> COMMANDS = List.of(OPEN, ACKNOWLEDGE, REPLY, MISS, WITHDRAW);

    private static Story served(boolean replyAwaited) {
        return Bridge.reported().does(new OpenIncident(new IncidentId("bridge-fire"), ACCORD, List.of(Bridge.POST))).then("2031-03-05T12:00:00Z")
                .does(new ServeNotice(NOTICE, BORDURIA, ACCORD, "incident/bridge-fire", "A violation was established.", replyAwaited, null, null))
                .by(BORDURIA).then("2031-03-05T13:00:00Z");
    }

    /** A notice in this state, when the time for a reply has run out. */
    private static Story in(String state) {
        return (switch (state) {
            case "TOLD" -> served(false);
            case "SERVED" -> served(true);
            case "OPENED" -> served(true).does(OPEN);
            case "ACKNOWLEDGED" -> served(true).does(ACKNOWLEDGE);
            case "REPLY_MISSED" -> served(true).then("2031-03-06T12:00:00Z").does(MISS);
            case "REPLIED" -> served(true).does(REPLY);
            case "WITHDRAWN" -> served(true).by(MECHANISM).does(WITHDRAW);
            default -> throw new AssertionError(state);
        }).then("2031-03-06T12:00:00Z");
    }

    private static String state(Story story) {
        var notice = story.find(NOTICE, NoticeStanding.class);
        if (notice.withdrawn() != null) {
            return "WITHDRAWN";
        }
        if (notice.reply() != null) {
            return "REPLIED";
        }
        if (notice.replyMissed()) {
            return "REPLY_MISSED";
        }
        if (notice.openedAt() == null) {
            return notice.replyBy() == null ? "TOLD" : "SERVED";
        }
        return notice.acknowledgedAt() == null ? "OPENED" : "ACKNOWLEDGED";
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("notice").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("notice");
        assertThat(table.states()).containsExactly("TOLD", "SERVED", "OPENED", "ACKNOWLEDGED", "REPLY_MISSED", "REPLIED", "WITHDRAWN");
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Arrays.stream(NoticeCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> !name.equals("ServeNotice")).toList());
        assertThat(table.cells()).hasSize(35);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var story = in(cell.state());
        assertThat(state(story)).isEqualTo(cell.state());
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        story.by(command == WITHDRAW || command == MISS ? MECHANISM : BORDURIA);
        if (cell.refused()) {
            story.refuses(command, Stream.of(NoticeRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(state(story.does(command))).isEqualTo(cell.outcome());
        }
    }

    static Stream<StateTable.Cell> ofItsAddressee() {
        return cells().filter(cell -> List.of("OpenNotice", "AcknowledgeNotice", "ReplyToNotice").contains(cell.command()));
    }

    @ParameterizedTest
    @MethodSource("ofItsAddressee")
    void nobody_else_opens_acknowledges_or_replies_in_any_state(StateTable.Cell cell) {
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        in(cell.state()).by(MECHANISM).refuses(command, NoticeRule.BY_ITS_ADDRESSEE);
    }
}

package org.ceasefiremonitor.api.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.ceasefiremonitor.api.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an accepted command.
 *
 * @param command  name of the command
 * @param events   the events that it led to, in log order
 * @param position position of the last of them; ask views with {@code ?after=} this to see what the command did
 * @param repeated whether this is the answer to an earlier request with the same key, or the same id and content
 * @param receipts for each event a signed note that promises when a checkpoint covers it; absent unless it was preferred
 * @param proof    file that proves that the last event is in the log (C2SP tlog-proof); absent unless it was preferred and is there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommandAnswer(String command, List<ProducedEvent> events, long position, boolean repeated, @Nullable List<String> receipts, @Nullable String proof) {

    static CommandAnswer of(CommandType type, Outcome outcome, @Nullable List<String> receipts, @Nullable String proof) {
        return new CommandAnswer(type.name(), outcome.events(), outcome.position(), outcome.repeated(), receipts, proof);
    }

    static int status(Outcome outcome) {
        return outcome.created() ? 201 : 200;
    }

    /** Where the thing that was created or concerned can be read: the type's plural, and the id. */
    static @Nullable String location(Outcome outcome) {
        var subject = outcome.subject();
        if (subject == null) {
            return null;
        }
        var slash = subject.indexOf('/');
        return URI.create("/api/v1/" + subject.substring(0, slash) + "s/" + subject.substring(slash + 1)).toString();
    }

    /**
     * The answer to one line of a stream: the events where it was accepted, the problem where it was refused.
     *
     * @param line     number of the line in the request, from 1, blank ones counted
     * @param status   the status that the command would have had by itself
     * @param command  name of the command, where it could be read
     * @param events   as in a single answer
     * @param position as in a single answer
     * @param repeated as in a single answer
     * @param problem  why it was refused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(long line, int status, @Nullable String command, @Nullable List<ProducedEvent> events, @Nullable Long position,
                @Nullable Boolean repeated, @Nullable Problem problem) {

        static Line accepted(long line, CommandType type, Outcome outcome) {
            return new Line(line, CommandAnswer.status(outcome), type.name(), outcome.events(), outcome.position(), outcome.repeated(), null);
        }

        static Line refused(long line, @Nullable CommandType type, Problem problem) {
            return new Line(line, problem.status(), type == null ? null : type.name(), null, null, null, problem);
        }
    }
}

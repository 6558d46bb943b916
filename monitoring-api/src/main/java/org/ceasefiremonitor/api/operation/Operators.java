package org.ceasefiremonitor.api.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ceasefiremonitor.api.actor.ActorSource;
import org.ceasefiremonitor.api.command.StrictJson;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.Refusal;
import org.springframework.stereotype.Component;

/** Who may operate on what is derived from the log: those who keep the registers and those who lead the monitoring. */
@Component
public final class Operators {

    private static final Set<Mandate> MANDATES = Set.of(Mandate.REGISTRAR, Mandate.CHIEF_MONITOR);

    private final ActorSource actors;
    private final DirectoryStore directory;
    private final StrictJson json;
    private final Clock clock;

    Operators(ActorSource actors, DirectoryStore directory, StrictJson json, Clock clock) {
        this.actors = actors;
        this.directory = directory;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The actor of a request, who may operate.
     *
     * @throws Refusal if the request names nobody, or someone who may not
     */
    public Actor required(HttpServletRequest request) {
        return holding(request, MANDATES);
    }

    /**
     * The actor of a request, whose participant holds the mandate in which it acts, out of some.
     *
     * @throws Refusal if the request names nobody, or someone who may not
     */
    public Actor holding(HttpServletRequest request, Set<Mandate> mandates) {
        var actor = actors.required(request);
        if (!mandates.contains(actor.capacity())) {
            throw new Refusal(GateRule.CAPACITY_SUFFICES, "This may not be done as " + actor.capacity() + ".",
                    Map.of("mandates", mandates.stream().map(Enum::name).sorted().toList()));
        }
        var standing = directory.refresh().definitions().find(actor.participant(), ParticipantStanding.class)
                .orElseThrow(() -> new Refusal(GateRule.PARTICIPANT_KNOWN, "The participant " + actor.participant().value() + " is not recorded."));
        if (!standing.holds(actor.capacity(), clock.instant())) {
            throw new Refusal(GateRule.MANDATE_HELD, "The participant " + actor.participant().value() + " does not hold the mandate "
                    + actor.capacity() + " at this time.");
        }
        return actor;
    }

    /** The body of a request, as strictly read as a command. */
    public <T> T body(HttpServletRequest request, Class<T> type) throws IOException {
        try (var in = request.getInputStream()) {
            var body = in.readNBytes(StrictJson.MAX_TEXT + 1);
            if (body.length > StrictJson.MAX_TEXT) {
                throw new RequestFault(Fault.TOO_LARGE, "The body may have at most " + StrictJson.MAX_TEXT + " bytes.");
            }
            return json.bind(json.read(body), type);
        }
    }

    /**
     * The view of that name.
     *
     * @param known whether there is one
     * @throws RequestFault if there is none
     */
    public static void requireView(boolean known, String name, List<String> views) {
        if (!known) {
            throw new RequestFault(Fault.NOT_FOUND, "view", "There is no view of this name; there are " + String.join(", ", views) + ".");
        }
    }
}

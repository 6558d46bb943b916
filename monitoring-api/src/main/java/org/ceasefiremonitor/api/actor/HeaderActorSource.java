package org.ceasefiremonitor.api.actor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.rule.Refusal;
import org.springframework.stereotype.Component;

/**
 * Takes the actor from a header, {@code Actor: participant=xaa; person=m-17; capacity=MONITOR; authority=order-9}, where the authority may
 * be left out. Nothing proves such a claim, so the actor is recorded as unauthenticated, and the header is taken only from a client on this
 * machine that addressed this machine: a request that came through a proxy, or from a web page that pointed a name of its own at the
 * loopback address, is refused.
 */
@Component
public final class HeaderActorSource implements ActorSource {

    /** Name of the header. */
    public static final String HEADER = "Actor";

    private static final Set<String> MEMBERS = Set.of("participant", "person", "capacity", "authority");
    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");
    private static final List<String> SIGNS_OF_A_PROXY = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");
    private static final Set<Mandate> NOT_CLAIMABLE = Set.of(Mandate.CLOCK, Mandate.PUBLIC);

    @Override
    public Optional<Actor> actor(HttpServletRequest request) {
        var values = Collections.list(request.getHeaders(HEADER));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.size() > 1) {
            throw new InvalidInput(HEADER, "must be sent once");
        }
        requireLoopback(request);
        var actor = read(values.getFirst());
        if (NOT_CLAIMABLE.contains(actor.capacity())) {
            throw new Refusal(GateRule.CAPACITY_CLAIMABLE, "No one from outside may act as " + actor.capacity() + ".");
        }
        return Optional.of(actor);
    }

    @Override
    public Actor required(HttpServletRequest request) {
        return actor(request).orElseThrow(() -> new Refusal(GateRule.ACTOR_NAMED,
                "Say who acts in the header " + HEADER + ", for example: participant=xaa; person=m-17; capacity=MONITOR."));
    }

    private static void requireLoopback(HttpServletRequest request) {
        if (!LOOPBACK_NAMES.contains(request.getRemoteAddr())
                || !LOOPBACK_NAMES.contains(request.getServerName())
                || SIGNS_OF_A_PROXY.stream().anyMatch(header -> request.getHeader(header) != null)) {
            throw new Refusal(GateRule.ACTOR_ON_LOOPBACK,
                    "The header " + HEADER + " is taken only from a client on this machine that addresses it as localhost.");
        }
    }

    private static Actor read(String header) {
        if (header.length() > 500 || header.chars().anyMatch(c -> c < 0x20 || c > 0x7e)) {
            throw new InvalidInput(HEADER, "must be at most 500 visible ASCII characters");
        }
        var members = members(header);
        return new Actor(
                new ParticipantId(member(members, "participant")),
                member(members, "person"),
                capacity(member(members, "capacity")),
                members.get("authority"),
                false);
    }

    private static Map<String, String> members(String header) {
        var members = new HashMap<String, String>();
        for (var part : header.split(";", -1)) {
            var equals = part.indexOf('=');
            var name = equals < 0 ? part.strip() : part.substring(0, equals).strip();
            if (!MEMBERS.contains(name) || equals < 0) {
                throw new InvalidInput(HEADER, "must be of the form participant=..; person=..; capacity=..; authority=..");
            }
            if (members.put(name, part.substring(equals + 1).strip()) != null) {
                throw new InvalidInput(HEADER, "must name its " + name + " once");
            }
        }
        return members;
    }

    private static String member(Map<String, String> members, String name) {
        var value = members.get(name);
        if (value == null || value.isEmpty()) {
            throw new InvalidInput(HEADER, "must name its " + name);
        }
        return value;
    }

    private static Mandate capacity(String name) {
        return Arrays.stream(Mandate.values()).filter(mandate -> mandate.name().equals(name)).findFirst()
                .orElseThrow(() -> new InvalidInput(HEADER, "must name a capacity out of "
                        + Arrays.stream(Mandate.values()).map(Mandate::name).collect(Collectors.joining(", "))));
    }
}

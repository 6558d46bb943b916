package org.ceasefiremonitor.core.guarantee.attack;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * An attack on a force, as it was reported. Whether it is an armed attack is determined elsewhere, by people.
 *
 * @param forceId      the force that was attacked
 * @param deploymentId the deployment that was attacked; absent if it was none in particular
 * @param from         when it began, UTC
 * @param text         what happened
 * @param incidents    incidents that speak of it
 * @param reports      reports that speak of it
 * @param by           participant that reported it, and may always see it
 * @param at           when it was recorded, UTC
 * @param struck       why it was struck; absent while it stands
 * @param marking      who may see it
 */
public record AttackStanding(AttackId attackId, long revision, ForceId forceId, @Nullable DeploymentId deploymentId, Instant from, String text,
        List<IncidentId> incidents, List<ViolationId> reports, ParticipantId by, Instant at, @Nullable String struck, Marking marking)
        implements Definition, Marked {

    public AttackStanding {
        incidents = List.copyOf(incidents);
        reports = List.copyOf(reports);
    }

    @Override
    public Identifier identifier() {
        return attackId;
    }

    /** Whether a participant may see it. */
    public boolean shownTo(ParticipantId reader) {
        return marking.shows(reader, by);
    }

    /** The standing after an event; the one before is null for the first. */
    public static AttackStanding evolve(@Nullable AttackStanding before, AttackEvent event) {
        if (event instanceof ForceAttacked e) {
            return new AttackStanding(e.attackId(), 1, e.forceId(), e.deploymentId(), e.from(), e.text(), e.incidents(), e.reports(), e.by(), e.at(), null,
                    e.marking());
        }
        var b = Objects.requireNonNull(before, "an attack begins by being reported");
        return switch (event) {
            case ForceAttacked again -> throw new IllegalArgumentException("reported twice: " + again);
            case ForceAttackCorrected e -> new AttackStanding(b.attackId, b.revision + 1, b.forceId, b.deploymentId, e.from(), e.text(), e.incidents(),
                    e.reports(), b.by, b.at, b.struck, b.marking);
            case ForceAttackStruck e -> new AttackStanding(b.attackId, b.revision + 1, b.forceId, b.deploymentId, b.from, b.text, b.incidents, b.reports, b.by,
                    b.at, e.reason(), b.marking);
        };
    }
}

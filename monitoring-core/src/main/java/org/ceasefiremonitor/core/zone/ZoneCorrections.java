package org.ceasefiremonitor.core.zone;

import java.time.Instant;
import java.util.Map;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is set right in what is laid down about a zone, also after it has ended. Reports that were judged by it stay as they are.
 */
final class ZoneCorrections {

    private final ZoneDefinition zone;
    private final Circumstances circumstances;

    ZoneCorrections(ZoneDefinition zone, Circumstances circumstances) {
        this.zone = zone;
        this.circumstances = circumstances;
    }

    ZoneDefinitionEvent decide(CorrectDesignation command) {
        return changing(inOrder(new DesignationCorrected(zone.zoneId(), command.name(), command.kind(), command.timeZone(),
                command.effectiveFrom(), command.basis(), command.reason(), command.marking(), circumstances.at())));
    }

    ZoneDefinitionEvent decide(StrikeZone command, Tally counted) {
        if (!counted.violations().isEmpty() || !counted.observations().isEmpty()) {
            throw new Refusal(ZoneRule.STRUCK_UNUSED, "The zone counts " + counted.violationsInAll() + " violations and "
                    + counted.observationsInAll() + " observations; retract or move those reports first, or end the zone.");
        }
        if (!zone.established().isEmpty()) {
            throw new Refusal(ZoneRule.STRUCK_UNUSED, "The zone counts " + zone.established().size() + " violations that were established on detections alone; "
                    + "reopen those incidents first, or end the zone.");
        }
        return new ZoneStruck(zone.zoneId(), command.reason(), zone.marking(), circumstances.at());
    }

    ZoneDefinitionEvent decide(CorrectRedraw command) {
        drawing(command.number());
        return changing(inOrder(new RedrawCorrected(zone.zoneId(), command.number(), command.effectiveFrom(), command.basis(),
                command.reason(), zone.marking(), circumstances.at())));
    }

    ZoneDefinitionEvent decide(StrikeRedraw command) {
        requireRecorded(drawing(command.number()).struck() == null, "drawing " + command.number() + " that stands");
        return new RedrawStruck(zone.zoneId(), command.number(), command.reason(), zone.marking(), circumstances.at());
    }

    ZoneDefinitionEvent decide(CorrectRestriction command) {
        requireRecorded(zone.recordedRestriction(command.restrictionId()).isPresent(), "restriction " + command.restrictionId());
        CeasefireZone.requireWithinAgreement(command.side(), command.provision(), zone, circumstances);
        return changing(new RestrictionCorrected(zone.zoneId(), command.restrictionId(), command.weaponClass(), command.activity(),
                command.minimumDistanceM(), command.side(), command.from(), command.until(), command.provision(), command.reason(),
                zone.marking(), circumstances.at()));
    }

    ZoneDefinitionEvent decide(StrikeRestriction command) {
        requireRecorded(zone.restriction(command.restrictionId()).isPresent(), "restriction " + command.restrictionId() + " that stands");
        return new RestrictionStruck(zone.zoneId(), command.restrictionId(), command.reason(), zone.marking(), circumstances.at());
    }

    ZoneDefinitionEvent decide(CorrectZoneSuspension command) {
        requireSuspension(command.recordedFrom());
        return changing(inOrder(new ZoneSuspensionCorrected(zone.zoneId(), command.recordedFrom(), command.from(), command.until(),
                command.reason(), zone.marking(), circumstances.at())));
    }

    ZoneDefinitionEvent decide(StrikeZoneSuspension command) {
        requireSuspension(command.recordedFrom());
        return new ZoneSuspensionStruck(zone.zoneId(), command.recordedFrom(), command.reason(), zone.marking(), circumstances.at());
    }

    ZoneDefinitionEvent decide(CorrectZoneEnd command) {
        requireRecorded(zone.endedAt() != null, "end");
        return changing(inOrder(new ZoneEndCorrected(zone.zoneId(), command.endedAt(), command.reason(), zone.marking(),
                circumstances.at())));
    }

    ZoneDefinitionEvent decide(StrikeZoneEnd command) {
        requireRecorded(zone.endedAt() != null, "end");
        return new ZoneEndStruck(zone.zoneId(), command.reason(), zone.marking(), circumstances.at());
    }

    private ZoneDefinitionEvent changing(ZoneDefinitionEvent correction) {
        if (ZoneDefinition.evolve(zone, correction).saysTheSameAs(zone)) {
            throw new Refusal(ZoneRule.CORRECTION_CHANGES_SOMETHING, "This is what is recorded already.");
        }
        return correction;
    }

    private ZoneDefinitionEvent inOrder(ZoneDefinitionEvent correction) {
        var wrong = outOfOrder(ZoneDefinition.evolve(zone, correction), circumstances.at());
        if (wrong != null) {
            throw new Refusal(ZoneRule.TIMES_IN_ORDER, wrong);
        }
        return correction;
    }

    private static @Nullable String outOfOrder(ZoneDefinition after, Instant now) {
        Instant last = Instant.MIN;
        for (var drawn : after.boundaries()) {
            if (drawn.struck() == null) {
                if (!drawn.effectiveFrom().isAfter(last)) {
                    return "Drawing " + drawn.number() + " would take effect at " + drawn.effectiveFrom()
                            + ", not after the one before it, which does at " + last + ".";
                }
                last = drawn.effectiveFrom();
            }
        }
        var end = after.endedAt() == null ? now : after.endedAt();
        if (end.isAfter(now)) {
            return "It is " + now + "; an end at " + end + " lies in the future.";
        }
        last = Instant.MIN;
        for (var suspension : after.suspensions()) {
            var until = suspension.until() == null ? end : suspension.until();
            if (suspension.from().isBefore(last) || suspension.from().isAfter(end) || until.isAfter(end)) {
                return "A suspension from " + suspension.from() + " on would not lie between the one before it and " + end + ".";
            }
            last = suspension.until() == null ? Instant.MAX : suspension.until();
        }
        return null;
    }

    private DrawnBoundary drawing(int number) {
        return zone.boundaries().stream().filter(drawn -> drawn.number() == number).findFirst()
                .orElseThrow(() -> new Refusal(ZoneRule.DRAWING_KNOWN, "The zone has " + zone.boundaries().size()
                        + " drawings; there is no number " + number + ".", Map.of("drawings", zone.boundaries().size())));
    }

    private void requireSuspension(Instant recordedFrom) {
        requireRecorded(zone.suspensions().stream().anyMatch(each -> each.from().equals(recordedFrom)),
                "suspension from " + recordedFrom + " on");
    }

    private static void requireRecorded(boolean recorded, String what) {
        if (!recorded) {
            throw new Refusal(ZoneRule.RECORDED, "The zone has no " + what + " on record.");
        }
    }
}

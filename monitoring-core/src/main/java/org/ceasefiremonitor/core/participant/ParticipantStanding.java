package org.ceasefiremonitor.core.participant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What a participant is and may act as, over time.
 *
 * @param roles    roles with their intervals, past ones included
 * @param mandates mandates with their intervals, past ones included
 * @param struck   why it was struck, since it was registered by mistake; null while it stands
 */
public record ParticipantStanding(ParticipantId participantId, long revision, String name, Form form, @Nullable String isoCode,
        List<RoleHeld> roles, List<MandateHeld> mandates, @Nullable String struck) implements Definition {

    /** A role and when it was held; {@code until} is null while it lasts. */
    public record RoleHeld(Role role, Instant from, @Nullable Instant until) {

        boolean is(Role other, Instant recordedFrom) {
            return role == other && from.equals(recordedFrom);
        }

        boolean at(Instant at) {
            return !at.isBefore(from) && (until == null || at.isBefore(until));
        }

        boolean within(Instant begin, @Nullable Instant end) {
            return (end == null || from.isBefore(end)) && (until == null || begin.isBefore(until));
        }
    }

    /** A mandate and when it was held; {@code until} is null while it lasts. */
    public record MandateHeld(Mandate mandate, Instant from, @Nullable Instant until) {

        boolean is(Mandate other, Instant recordedFrom) {
            return mandate == other && from.equals(recordedFrom);
        }

        boolean at(Instant at) {
            return !at.isBefore(from) && (until == null || at.isBefore(until));
        }

        boolean within(Instant begin, @Nullable Instant end) {
            return (end == null || from.isBefore(end)) && (until == null || begin.isBefore(until));
        }
    }

    @Override
    public Identifier identifier() {
        return participantId;
    }

    /** Whether it is registered, and was not struck. */
    public boolean stands() {
        return struck == null;
    }

    /** Whether the participant's people may act in this capacity at that instant. */
    public boolean holds(Mandate mandate, Instant at) {
        return mandates.stream().anyMatch(held -> held.mandate() == mandate && held.at(at));
    }

    /** Whether the participant has a mandate from that instant on with no end to it. */
    boolean holdsForGood(Mandate mandate, Instant from) {
        return mandates.stream().anyMatch(held -> held.mandate() == mandate && held.until() == null && held.at(from));
    }

    /** Whether the participant holds a mandate at any time from an instant to before another; without the latter, at any time after. */
    boolean holdsWithin(Mandate mandate, Instant from, @Nullable Instant until) {
        return mandates.stream().anyMatch(held -> held.mandate() == mandate && held.within(from, until));
    }

    /** Whether the participant has a role at that instant. */
    public boolean hasRole(Role role, Instant at) {
        return roles.stream().anyMatch(held -> held.role() == role && held.at(at));
    }

    /** Whether a role that began before an instant lasts up to it, so that it can end there. */
    boolean canEnd(Role role, Instant until) {
        return roles.stream().anyMatch(held -> held.role() == role && held.from().isBefore(until) && held.at(until));
    }

    /** Whether a mandate that began before an instant lasts up to it, so that it can end there. */
    boolean canEnd(Mandate mandate, Instant until) {
        return mandates.stream().anyMatch(held -> held.mandate() == mandate && held.from().isBefore(until) && held.at(until));
    }

    /** Like {@link #holdsWithin} for a role. */
    boolean hasRoleWithin(Role role, Instant from, @Nullable Instant until) {
        return roles.stream().anyMatch(held -> held.role() == role && held.within(from, until));
    }

    /** The standing after an event; the one before is null for the first. */
    public static ParticipantStanding evolve(@Nullable ParticipantStanding before, ParticipantEvent event) {
        return switch (event) {
            case MechanismBootstrapped first -> new ParticipantStanding(first.participantId(), 1, first.name(), first.form(),
                    first.isoCode(), List.of(), sorted(first.mandates()).map(mandate -> new MandateHeld(mandate, first.from(), null))
                            .toList(), null);
            case ParticipantRegistered first -> new ParticipantStanding(first.participantId(), 1, first.name(), first.form(),
                    first.isoCode(), sorted(first.roles()).map(role -> new RoleHeld(role, first.from(), null)).toList(), List.of(), null);
            case ParticipantCorrected corrected -> of(before).with(corrected.name(), corrected.form(), corrected.isoCode());
            case ParticipantStruck struck -> new ParticipantStanding(struck.participantId(), of(before).revision + 1, of(before).name,
                    of(before).form, of(before).isoCode, of(before).roles, of(before).mandates, struck.reason());
            case RoleGranted granted -> of(before).with(plus(of(before).roles, new RoleHeld(granted.role(), granted.from(), null)),
                    of(before).mandates);
            case RoleEnded ended -> of(before).with(of(before).roles.stream().map(held -> held.role() == ended.role()
                    && held.at(ended.until()) ? new RoleHeld(held.role(), held.from(), ended.until()) : held).toList(),
                    of(before).mandates);
            case MandateGranted granted -> of(before).with(of(before).roles, plus(of(before).mandates,
                    new MandateHeld(granted.mandate(), granted.from(), granted.until())));
            case MandateEnded ended -> of(before).with(of(before).roles, of(before).mandates.stream()
                    .map(held -> held.mandate() == ended.mandate() && held.at(ended.until())
                            ? new MandateHeld(held.mandate(), held.from(), ended.until()) : held).toList());
            case RoleCorrected corrected -> of(before).with(of(before).roles.stream()
                    .map(held -> held.is(corrected.role(), corrected.recordedFrom())
                            ? new RoleHeld(held.role(), corrected.from(), corrected.until()) : held).toList(), of(before).mandates);
            case RoleStruck struck -> of(before).with(of(before).roles.stream()
                    .filter(held -> !held.is(struck.role(), struck.recordedFrom())).toList(), of(before).mandates);
            case MandateCorrected corrected -> of(before).with(of(before).roles, of(before).mandates.stream()
                    .map(held -> held.is(corrected.mandate(), corrected.recordedFrom())
                            ? new MandateHeld(held.mandate(), corrected.from(), corrected.until()) : held).toList());
            case MandateStruck struck -> of(before).with(of(before).roles, of(before).mandates.stream()
                    .filter(held -> !held.is(struck.mandate(), struck.recordedFrom())).toList());
        };
    }

    private static ParticipantStanding of(@Nullable ParticipantStanding before) {
        return Objects.requireNonNull(before, "a participant begins with its registration");
    }

    private ParticipantStanding with(String newName, Form newForm, @Nullable String newCode) {
        return new ParticipantStanding(participantId, revision + 1, newName, newForm, newCode, roles, mandates, struck);
    }

    private ParticipantStanding with(List<RoleHeld> newRoles, List<MandateHeld> newMandates) {
        return new ParticipantStanding(participantId, revision + 1, name, form, isoCode, newRoles, newMandates, struck);
    }

    private static <T extends Enum<T>> Stream<T> sorted(Set<T> values) {
        return values.stream().sorted();
    }

    private static <T> List<T> plus(List<T> list, T element) {
        var longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }
}

package org.ceasefiremonitor.core.guarantee.determination;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A determination of an armed attack and how far it has come.
 *
 * @param agreementId  the agreement to which the guarantees belong
 * @param attacked     who was attacked
 * @param accused      the Party that is said to have attacked
 * @param grounds      on what grounds it was asked for
 * @param ladderId     the response ladder whose last stage was entered; absent unless that is the ground
 * @param text         what happened
 * @param by           who asked
 * @param requestedAt  when, UTC
 * @param state        how far it has come
 * @param packBy       until when the evidence is to be assembled, UTC
 * @param packMissed   whether that time ran out
 * @param pack         what the guarantors are shown; absent before
 * @param positions    what each guarantor holds, in the order in which they first said so
 * @param consultBy    until when the guarantors are to be consulted, UTC
 * @param consultSince when that time was laid down, UTC
 * @param consultationMissed whether that time ran out, and could be kept
 * @param consultationBeforeKnown whether it had run out when it was laid down, so that nobody failed
 * @param consultation when they were consulted; absent before
 * @param decision     what was determined; absent before
 * @param withdrawn    why the request was withdrawn; absent while it stands
 * @param marking      who may see it
 */
public record DeterminationStanding(DeterminationId determinationId, long revision, AgreementId agreementId, ParticipantId attacked, ParticipantId accused,
        Grounds grounds, @Nullable LadderId ladderId, String text, ParticipantId by, Instant requestedAt, State state, Instant packBy, boolean packMissed,
        @Nullable Pack pack, List<Stated> positions, Instant consultBy, Instant consultSince, boolean consultationMissed,
        boolean consultationBeforeKnown, @Nullable Consultation consultation,
        @Nullable Decision decision, @Nullable String withdrawn, Marking marking) implements Definition, Marked {

    /** States of a determination (domain reference, section 5.3, F3). */
    public enum State {
        REQUESTED, EVIDENCE_ASSEMBLED, CONSULTED, DETERMINED, NOT_DETERMINED, WITHDRAWN
    }

    /** What the guarantors are shown; {@code number} counts the packs from 1 on. */
    public record Pack(int number, List<PackItem> items, String summary, ParticipantId by, Instant at) {

        public Pack {
            items = List.copyOf(items);
        }
    }

    /**
     * What a guarantor holds.
     *
     * @param changed how often it has stated otherwise before
     */
    public record Stated(ParticipantId guarantor, GuarantorPosition position, String reasons, Instant at, int changed) {
    }

    /** A consultation of the guarantors. */
    public record Consultation(List<ParticipantId> present, String summary, ParticipantId by, Instant at) {

        public Consultation {
            present = List.copyOf(present);
        }
    }

    /** What was determined, and by whom. */
    public record Decision(boolean armedAttack, List<Authority> authorities, String reasons, ParticipantId by, Instant at) {

        public Decision {
            authorities = List.copyOf(authorities);
        }
    }

    public DeterminationStanding {
        positions = List.copyOf(positions);
    }

    @Override
    public Identifier identifier() {
        return determinationId;
    }

    /** Whether it is neither decided nor withdrawn. */
    public boolean open() {
        return state == State.REQUESTED || state == State.EVIDENCE_ASSEMBLED || state == State.CONSULTED;
    }

    /** Whether it is determined that an armed attack took place. */
    public boolean determined() {
        return state == State.DETERMINED;
    }

    /** What a guarantor holds; empty where it has stated nothing. */
    public Optional<GuarantorPosition> position(ParticipantId guarantor) {
        return positions.stream().filter(each -> each.guarantor().equals(guarantor)).findFirst().map(Stated::position);
    }

    /** When the evidence is due; null where it is not waited for. */
    public @Nullable Instant packDue() {
        return state == State.REQUESTED && !packMissed ? packBy : null;
    }

    /** When the consultation is due; null where it is not waited for. */
    public @Nullable Instant consultationDue() {
        return (state == State.REQUESTED || state == State.EVIDENCE_ASSEMBLED) && !consultationRanOut() ? consultBy : null;
    }

    /** Whether the time for the consultation ran out, whoever failed. */
    boolean consultationRanOut() {
        return consultationMissed || consultationBeforeKnown;
    }

    /** The standing after an event; the one before is null for the first. */
    public static DeterminationStanding evolve(@Nullable DeterminationStanding before, DeterminationEvent event) {
        if (event instanceof DeterminationRequested e) {
            return new DeterminationStanding(e.determinationId(), 1, e.agreementId(), e.attacked(), e.accused(), e.grounds(), e.ladderId(), e.text(), e.by(), e.at(),
                    State.REQUESTED, e.packBy(), false, null, List.of(), e.consultBy(), e.at(), false, false, null, null, null, e.marking());
        }
        var next = new Draft(Objects.requireNonNull(before, "a determination begins with its request"));
        switch (event) {
            case DeterminationRequested again -> throw new IllegalArgumentException("requested twice: " + again);
            case EvidencePackAssembled e -> {
                next.pack = new Pack(before.pack == null ? 1 : before.pack.number() + 1, e.items(), e.summary(), e.by(), e.at());
                next.state = before.state == State.REQUESTED ? State.EVIDENCE_ASSEMBLED : before.state;
            }
            case EvidencePackMissed e -> next.packMissed = true;
            case GuarantorPositionStated e -> next.state(e);
            case ConsultationHeld e -> {
                next.consultation = new Consultation(e.present(), e.summary(), e.by(), e.at());
                next.state = State.CONSULTED;
            }
            case ConsultationStruck e -> {
                next.consultation = null;
                next.consultSince = e.consultBy() == null ? next.consultSince : e.at();
                next.state = State.EVIDENCE_ASSEMBLED;
            }
            case ConsultationMissed e -> {
                next.consultationMissed = !e.dueBeforeKnown();
                next.consultationBeforeKnown = e.dueBeforeKnown();
            }
            case ArmedAttackDetermined e -> {
                next.decision = new Decision(true, e.authorities(), e.reasons(), e.by(), e.at());
                next.state = State.DETERMINED;
            }
            case ArmedAttackNotDetermined e -> {
                next.decision = new Decision(false, e.authorities(), e.reasons(), e.by(), e.at());
                next.state = State.NOT_DETERMINED;
            }
            case DeterminationStruck e -> {
                next.decision = null;
                next.state = State.CONSULTED;
            }
            case DeterminationRequestWithdrawn e -> {
                next.withdrawn = e.reason();
                next.state = State.WITHDRAWN;
            }
        }
        return next.standing();
    }

    /** The next standing while it is put together. */
    private static final class Draft {
        private final DeterminationStanding old;
        private State state;
        private boolean packMissed;
        private @Nullable Pack pack;
        private List<Stated> positions;
        private Instant consultSince;
        private boolean consultationMissed;
        private boolean consultationBeforeKnown;
        private @Nullable Consultation consultation;
        private @Nullable Decision decision;
        private @Nullable String withdrawn;

        private Draft(DeterminationStanding old) {
            this.old = old;
            state = old.state;
            packMissed = old.packMissed;
            pack = old.pack;
            positions = old.positions;
            consultSince = old.consultSince;
            consultationMissed = old.consultationMissed;
            consultationBeforeKnown = old.consultationBeforeKnown;
            consultation = old.consultation;
            decision = old.decision;
            withdrawn = old.withdrawn;
        }

        private void state(GuarantorPositionStated e) {
            var known = positions.stream().anyMatch(each -> each.guarantor().equals(e.guarantor()));
            positions = known ? positions.stream().map(each -> !each.guarantor().equals(e.guarantor()) ? each
                    : new Stated(e.guarantor(), e.position(), e.reasons(), e.at(), each.changed() + 1)).toList()
                    : Stream.concat(positions.stream(), Stream.of(new Stated(e.guarantor(), e.position(), e.reasons(), e.at(), 0))).toList();
        }

        private DeterminationStanding standing() {
            return new DeterminationStanding(old.determinationId, old.revision + 1, old.agreementId, old.attacked, old.accused, old.grounds, old.ladderId, old.text,
                    old.by, old.requestedAt, state, old.packBy, packMissed, pack, positions, old.consultBy, consultSince, consultationMissed,
                    consultationBeforeKnown, consultation, decision, withdrawn, old.marking);
        }
    }
}

package org.ceasefiremonitor.core.mechanism.body;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism and where it stands.
 *
 * @param agreementId the agreement whose ceasefire it monitors
 * @param name        what it is called
 * @param mandate     what it is to do and may do
 * @param legalBasis  what it rests on
 * @param from        from when on the mandate runs, UTC
 * @param until       until when, UTC; absent if no end is foreseen
 * @param state       where it stands
 * @param activeFrom  since when it was active, UTC; absent if it never was
 * @param since       since when it stands so, UTC
 * @param ground      why it was suspended or ended; absent otherwise
 * @param leads       who leads it, in order of time
 * @param sectors     its sectors, in the order in which they were defined
 * @param periods     when it reports, in the order in which that was set
 * @param partners    its partners, in the order in which they were admitted
 */
public record MechanismStanding(MechanismId mechanismId, long revision, AgreementId agreementId, String name, String mandate, String legalBasis,
        Instant from, @Nullable Instant until, State state, @Nullable Instant activeFrom, Instant since, @Nullable String ground, List<Lead> leads,
        List<Sector> sectors, List<ReportingPeriod> periods, List<Partner> partners) implements Definition {

    static final int MOST_LEADS = 100;
    static final int MOST_SECTORS = 100;
    static final int MOST_PERIODS = 20;
    static final int MOST_PARTNERS = 200;

    /** States of a mechanism (domain reference, section 5.3, C1). */
    public enum State {
        /** It has a mandate, and does not monitor yet. */
        ESTABLISHED,
        ACTIVE,
        SUSPENDED,
        ENDED,
        /** It was recorded by mistake. */
        STRUCK;

        /** Whether it monitors the ceasefire, or is to. */
        boolean stands() {
            return this != ENDED && this != STRUCK;
        }
    }

    /**
     * Who leads it for a time.
     *
     * @param lead   participant
     * @param from   since when, UTC
     * @param until  until when, UTC; absent while it leads
     * @param reason why it was designated
     */
    public record Lead(ParticipantId lead, Instant from, @Nullable Instant until, String reason) {
    }

    /**
     * A partner.
     *
     * @param participant participant
     * @param since       since when, UTC
     */
    public record Partner(ParticipantId participant, Instant since) {
    }

    public MechanismStanding {
        leads = List.copyOf(leads);
        sectors = List.copyOf(sectors);
        periods = List.copyOf(periods);
        partners = List.copyOf(partners);
    }

    @Override
    public Identifier identifier() {
        return mechanismId;
    }

    /** Who leads it at an instant; empty before anybody does. */
    public Optional<Lead> leadAt(Instant at) {
        return leads.stream().filter(each -> !each.from().isAfter(at)).max(Comparator.comparing(Lead::from));
    }

    /** Who was designated to lead it next after an instant; empty where nobody is. */
    public Optional<Lead> nextLead(Instant at) {
        return leads.stream().filter(each -> each.from().isAfter(at)).min(Comparator.comparing(Lead::from));
    }

    /** The sector to which a zone belongs. */
    public Optional<Sector> sectorOf(ZoneId zone) {
        return sectors.stream().filter(each -> each.zones().contains(zone)).findFirst();
    }

    Optional<Sector> sector(String sectorId) {
        return sectors.stream().filter(each -> each.sectorId().equals(sectorId)).findFirst();
    }

    Optional<ReportingPeriod> period(String named) {
        return periods.stream().filter(each -> each.name().equals(named)).findFirst();
    }

    boolean partner(ParticipantId participant) {
        return partners.stream().anyMatch(each -> each.participant().equals(participant));
    }

    /** The standing after an event; the one before is null for the first. */
    public static MechanismStanding evolve(@Nullable MechanismStanding before, MechanismEvent event) {
        if (event instanceof MechanismEstablished e) {
            return new MechanismStanding(e.mechanismId(), 1, e.agreementId(), e.name(), e.mandate(), e.legalBasis(), e.from(), e.until(),
                    State.ESTABLISHED, null, e.at(), null, List.of(), List.of(), List.of(), List.of());
        }
        var b = Objects.requireNonNull(before, "a mechanism begins with its establishment");
        return switch (event) {
            case MechanismEstablished again -> throw new IllegalArgumentException("established twice: " + again);
            case MechanismCorrected e -> new MechanismStanding(b.mechanismId, b.revision + 1, b.agreementId, e.name(), e.mandate(), e.legalBasis(), e.from(),
                    e.until(), b.state, b.activeFrom, b.since, b.ground, b.leads, b.sectors, b.periods, b.partners);
            case MechanismStruck e -> b.in(State.STRUCK, b.activeFrom, b.since, e.reason());
            case MechanismActivated e -> b.in(State.ACTIVE, e.activeFrom(), e.activeFrom(), null);
            case MechanismSuspended e -> b.in(State.SUSPENDED, b.activeFrom, e.at(), e.reason());
            case MechanismReinstated e -> b.in(State.ACTIVE, b.activeFrom, e.at(), null);
            case MechanismEnded e -> b.in(State.ENDED, b.activeFrom, e.at(), e.reason());
            case MechanismCourseCorrected e -> b.in(e.state(), e.activeFrom(), e.state() == b.state ? b.since : e.at(),
                    e.state() == State.SUSPENDED || e.state() == State.ENDED ? e.reason() : null);
            case LeadDesignated e -> b.led(plus(b.leads, new Lead(e.lead(), e.from(), null, e.reason())));
            case LeadCorrected e -> b.led(b.leads.stream().map(each -> each.from().equals(e.recordedFrom())
                    ? new Lead(e.lead(), e.from(), null, each.reason()) : each).toList());
            case LeadStruck e -> b.led(without(b.leads, each -> each.from().equals(e.recordedFrom())));
            case SectorDefined e -> b.with(b.leads, plus(b.sectors, e.sector()), b.periods, b.partners);
            case SectorRedrawn e -> b.drawn(e.sector());
            case SectorCorrected e -> b.drawn(e.sector());
            case SectorDissolved e -> b.with(b.leads, without(b.sectors, each -> each.sectorId().equals(e.sectorId())), b.periods, b.partners);
            case ReportingPeriodSet e -> b.period(e.period().name()).isPresent() ? b.timed(e.period())
                    : b.with(b.leads, b.sectors, plus(b.periods, e.period()), b.partners);
            case ReportingPeriodCorrected e -> b.timed(e.period());
            case ReportingPeriodStopped e -> b.with(b.leads, b.sectors, without(b.periods, each -> each.name().equals(e.name())), b.partners);
            case PartnerAdmitted e -> b.with(b.leads, b.sectors, b.periods, plus(b.partners, new Partner(e.partner(), e.at())));
            case PartnerReleased e -> b.with(b.leads, b.sectors, b.periods, without(b.partners, each -> each.participant().equals(e.partner())));
        };
    }

    private MechanismStanding in(State next, @Nullable Instant active, Instant sinceThen, @Nullable String why) {
        return new MechanismStanding(mechanismId, revision + 1, agreementId, name, mandate, legalBasis, from, until, next, active, sinceThen, why, leads,
                sectors, periods, partners);
    }

    /** Each leads until the next. */
    private MechanismStanding led(List<Lead> designated) {
        var inOrder = designated.stream().sorted(Comparator.comparing(Lead::from)).toList();
        var intervals = new ArrayList<Lead>();
        for (int i = 0; i < inOrder.size(); i++) {
            var each = inOrder.get(i);
            intervals.add(new Lead(each.lead(), each.from(), i + 1 < inOrder.size() ? inOrder.get(i + 1).from() : null, each.reason()));
        }
        return with(intervals, sectors, periods, partners);
    }

    private MechanismStanding drawn(Sector sector) {
        return with(leads, sectors.stream().map(each -> each.sectorId().equals(sector.sectorId()) ? sector : each).toList(), periods, partners);
    }

    private MechanismStanding timed(ReportingPeriod period) {
        return with(leads, sectors, periods.stream().map(each -> each.name().equals(period.name()) ? period : each).toList(), partners);
    }

    private MechanismStanding with(List<Lead> newLeads, List<Sector> newSectors, List<ReportingPeriod> newPeriods, List<Partner> newPartners) {
        return new MechanismStanding(mechanismId, revision + 1, agreementId, name, mandate, legalBasis, from, until, state, activeFrom, since, ground,
                newLeads, newSectors, newPeriods, newPartners);
    }

    private static <T> List<T> plus(List<T> list, T element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }

    private static <T> List<T> without(List<T> list, Predicate<T> which) {
        return list.stream().filter(which.negate()).toList();
    }
}

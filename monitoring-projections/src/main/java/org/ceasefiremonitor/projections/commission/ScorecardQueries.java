package org.ceasefiremonitor.projections.commission;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.verification.allegation.AllegationStanding;
import org.ceasefiremonitor.projections.agreement.AgreementProjection;
import org.ceasefiremonitor.projections.allegation.AllegationProjection;
import org.ceasefiremonitor.projections.doubt.DoubtProjection;
import org.ceasefiremonitor.projections.doubt.DoubtQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** The same figures about each Party, of what the reader may see. */
public final class ScorecardQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(EstablishedProjection.VIEW, AgreementProjection.VIEW, CaseProjection.VIEW, FindingProjection.VIEW,
            RemedyProjection.VIEW, AllegationProjection.VIEW, DoubtProjection.VIEW);

    private final ViewReader reader;

    /** @param reader reads the views */
    public ScorecardQueries(ViewReader reader) {
        this.reader = reader;
    }

    /**
     * The scorecards of all Parties to agreements that the reader may see, in order of their ids.
     *
     * @param party the only Party that is asked for; absent for all
     * @param asOf  position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Scorecard> list(@Nullable ParticipantId party, Paging paging, Reader forWhom, @Nullable Long asOf) {
        String asked = "scorecard " + party;
        Paging.After after = paging.after(asked, 1);
        return reader.read(VIEWS, after == null ? asOf : Long.valueOf(after.position(asOf)), reading -> {
            String last = after == null ? "" : after.keys().getFirst();
            List<ParticipantId> found = parties(reading, forWhom).filter(each -> party == null || each.equals(party))
                    .filter(each -> each.value().compareTo(last) > 0).limit(paging.size() + 1L).toList();
            Page<ParticipantId> page = paging.page(reading.position(), asked, found, each -> List.of(each.value()));
            return page.showing(scorecards(page.items(), reading, forWhom), reading);
        });
    }

    private static Stream<ParticipantId> parties(Reading reading, Reader forWhom) {
        var conditions = new Conditions().and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        return reading.jdbc().sql("select d.definition from view_agreement d where " + conditions.sql()).params(conditions.parameters())
                .query((row, n) -> Json.read(row.getString(1), AgreementTerms.class)).list().stream()
                .filter(terms -> terms.struck() == null).flatMap(terms -> terms.parties().stream()).distinct().sorted();
    }

    /** The figures of several Parties, each asked for once for all of them. */
    private static List<Scorecard> scorecards(List<ParticipantId> parties, Reading reading, Reader forWhom) {
        if (parties.isEmpty()) {
            return List.of();
        }
        var counted = new Counted(parties, reading, forWhom);
        var violations = counted.by(Severity.class, "d.severity", "view_established d", "d.accused", new Conditions());
        var violationsInDoubt = counted.inDoubt("'" + IncidentId.TYPE + "/' || d.incident_id", "view_established d", "d.accused", new Conditions());
        // what was in doubt when a finding was issued or upheld has been decided on
        var findingsInDoubt = counted.inDoubt("'" + BreachCaseId.TYPE + "/' || d.case_id", "view_finding d", "d.party",
                standing().and("x.latest > d.affirmed_position"));
        var against = counted.all("view_case d", "d.accused", taken());
        var brought = counted.all("view_case d", "d.affected", taken());
        var findings = counted.all("view_finding d", "d.party", standing());
        var notReached = counted.all("view_finding d join view_case c on c.case_id = d.case_id", "c.accused",
                standing().and("d.attribution = 'NOT_REACHED'").and(reading.holds("c")));
        var material = counted.all("view_finding d", "d.party", standing().and("d.material = true"));
        var remedies = counted.by(RemedyStanding.State.class, "d.state", "view_remedy d", "d.addressee", new Conditions());
        var accusing = counted.by(AllegationStanding.State.class, "d.state", "view_allegation d", "d.accused", new Conditions());
        var filed = counted.by(AllegationStanding.State.class, "d.state", "view_allegation d", "d.alleger", new Conditions());
        return parties.stream().map(party -> new Scorecard(party, every(Severity.class, violations.get(party)), violationsInDoubt.getOrDefault(party, 0L), against.getOrDefault(party, 0L),
                brought.getOrDefault(party, 0L), findings.getOrDefault(party, 0L), findingsInDoubt.getOrDefault(party, 0L), notReached.getOrDefault(party, 0L), material.getOrDefault(party, 0L),
                every(RemedyStanding.State.class, remedies.get(party)), every(AllegationStanding.State.class, accusing.get(party)),
                every(AllegationStanding.State.class, filed.get(party)))).toList();
    }

    private static Conditions taken() {
        return new Conditions().and("d.state not in ('STRUCK', 'INADMISSIBLE')");
    }

    private static Conditions standing() {
        return new Conditions().and("d.standing <> 'REVISED'");
    }

    /** Counts rows, with the alias {@code d}, by Party. A Party with none has no count. */
    private record Counted(List<ParticipantId> parties, Reading reading, Reader forWhom) {

        Map<ParticipantId, Long> all(String tables, String party, Conditions conditions) {
            var counts = new HashMap<ParticipantId, Long>();
            count(tables, party, party, conditions, row -> counts.put(new ParticipantId(row.getString(1)), row.getLong(2)));
            return counts;
        }

        <K extends Enum<K>> Map<ParticipantId, Map<K, Long>> by(Class<K> constants, String column, String tables, String party, Conditions conditions) {
            var counts = new HashMap<ParticipantId, Map<K, Long>>();
            count(tables, party, party + ", " + column, conditions, row -> counts
                    .computeIfAbsent(new ParticipantId(row.getString(1)), of -> new EnumMap<>(constants)).put(Enum.valueOf(constants, row.getString(2)), row.getLong(3)));
            return counts;
        }

        /**
         * Counts the rows that tell of a thing in doubt.
         *
         * @param thing      the thing that a row tells of, by type and id
         * @param conditions on rows, and on the doubts under the alias {@code x}
         */
        Map<ParticipantId, Long> inDoubt(String thing, String tables, String party, Conditions conditions) {
            var counts = new HashMap<ParticipantId, Long>();
            var told = conditions.part().among(party, parties).and(reading.holds("d"));
            forWhom.restrict(told, "d");
            reading.jdbc().sql(DoubtQueries.inDoubt(conditions, reading, forWhom, "select " + thing + " from " + tables + " where " + told.sql())
                            + "select " + party + ", count(*) from " + tables + " join in_doubt x on x.thing = " + thing + " where " + told.sql() + " and "
                            + conditions.sql() + " group by " + party)
                    .params(conditions.parameters()).query(row -> {
                        counts.put(new ParticipantId(row.getString(1)), row.getLong(2));
                    });
            return counts;
        }

        private void count(String tables, String party, String group, Conditions conditions, RowCallbackHandler row) {
            conditions.among(party, parties).and(reading.holds("d"));
            forWhom.restrict(conditions, "d");
            reading.jdbc().sql("select " + group + ", count(*) from " + tables + " where " + conditions.sql() + " group by " + group)
                    .params(conditions.parameters()).query(row);
        }
    }

    /** Every constant has its figure, so that all scorecards have the same. */
    private static <K extends Enum<K>> SortedMap<K, Long> every(Class<K> constants, @Nullable Map<K, Long> counted) {
        var figures = new TreeMap<K, Long>();
        for (var constant : constants.getEnumConstants()) {
            figures.put(constant, counted == null ? 0L : counted.getOrDefault(constant, 0L));
        }
        return Collections.unmodifiableSortedMap(figures);
    }
}

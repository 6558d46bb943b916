package org.ceasefiremonitor.projections.commission;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.agreement.AgreementProjection;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** The same figures about each Party, of what the reader may see. */
public final class ScorecardQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(EstablishedProjection.VIEW, AgreementProjection.VIEW, CaseProjection.VIEW, FindingProjection.VIEW,
            RemedyProjection.VIEW);

    private final ViewReader reader;

    /** @param reader reads the views */
    public ScorecardQueries(ViewReader reader) {
        this.reader = reader;
    }

    /** Position of the log that the views have reached; -1 if they have seen nothing. */
    public long position() {
        return reader.position(VIEWS);
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
            return page.showing(page.items().stream().map(each -> scorecard(each, reading, forWhom)).toList(), reading);
        });
    }

    private static Stream<ParticipantId> parties(Reading reading, Reader forWhom) {
        return query(reading, forWhom, new Conditions(), "d.definition, 0 from view_agreement d", "", definition -> definition).keySet().stream()
                .map(definition -> Json.read(definition, AgreementTerms.class)).filter(terms -> terms.struck() == null).flatMap(terms -> terms.parties().stream())
                .distinct().sorted();
    }

    private static Scorecard scorecard(ParticipantId party, Reading reading, Reader forWhom) {
        return new Scorecard(party,
                all(Severity.values(), query(reading, forWhom, new Conditions().and("d.accused = ?", party), "d.severity, count(*) from view_established d",
                        " group by d.severity", Severity::valueOf)),
                count(reading, forWhom, taken().and("d.accused = ?", party), "view_case d"),
                count(reading, forWhom, taken().and("d.affected = ?", party), "view_case d"),
                count(reading, forWhom, standing().and("d.party = ?", party), "view_finding d"),
                count(reading, forWhom, standing().and("d.attribution = 'NOT_REACHED'").and("exists (select 1 from view_case c where c.case_id = d.case_id and c.accused = ?"
                        + " and " + reading.holds("c") + ")", party), "view_finding d"),
                count(reading, forWhom, standing().and("d.party = ?", party).and("d.material = true"), "view_finding d"),
                all(RemedyStanding.State.values(), query(reading, forWhom, new Conditions().and("d.addressee = ?", party),
                        "d.state, count(*) from view_remedy d", " group by d.state", RemedyStanding.State::valueOf)));
    }

    private static Conditions taken() {
        return new Conditions().and("d.state not in ('STRUCK', 'INADMISSIBLE')");
    }

    private static Conditions standing() {
        return new Conditions().and("d.standing <> 'REVISED'");
    }

    private static long count(Reading reading, Reader forWhom, Conditions conditions, String table) {
        return query(reading, forWhom, conditions, "'', count(*) from " + table, "", key -> key).values().stream().mapToLong(each -> each).sum();
    }

    private static <K extends Comparable<K>> SortedMap<K, Long> query(Reading reading, Reader forWhom, Conditions conditions, String what, String end,
            Function<String, K> key) {
        conditions.and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        var counts = new TreeMap<K, Long>();
        reading.jdbc().sql("select " + what + " where " + conditions.sql() + end).params(conditions.parameters())
                .query(row -> {
                    counts.put(key.apply(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /** Every constant has its figure, so that all scorecards have the same. */
    private static <K extends Enum<K>> SortedMap<K, Long> all(K[] constants, SortedMap<K, Long> counted) {
        var figures = new TreeMap<K, Long>();
        for (var constant : constants) {
            figures.put(constant, counted.getOrDefault(constant, 0L));
        }
        return Collections.unmodifiableSortedMap(figures);
    }
}

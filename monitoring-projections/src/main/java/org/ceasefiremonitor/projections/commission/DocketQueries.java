package org.ceasefiremonitor.projections.commission;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** Questions about the docket: open cases with what is due. */
public final class DocketQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(CaseProjection.VIEW, BallotProjection.VIEW, RemedyProjection.VIEW);

    private static final List<BallotStanding.State> VOTING = List.of(BallotStanding.State.OPEN, BallotStanding.State.SEALED);
    private static final List<RemedyStanding.State> DONE_WITH = List.of(RemedyStanding.State.STRUCK, RemedyStanding.State.VERIFIED_COMPLIED,
            RemedyStanding.State.WAIVED);

    private final DefinitionQueries<BreachStanding> cases;

    /** @param reader reads the views */
    public DocketQueries(ViewReader reader) {
        this.cases = new DefinitionQueries<>(reader, VIEWS, "view_case", "case_id", BreachStanding.class);
    }

    /**
     * Lists open cases, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<DocketEntry> list(DocketFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return cases.listTogether("docket " + filter, filter::restrict, DocketQueries::entries, paging, forWhom, asOf);
    }

    /**
     * Hands over every open case, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(DocketFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<DocketEntry> receiver) {
        cases.streamTogether(filter::restrict, DocketQueries::entries, after, forWhom, asOf, receiver);
    }

    private static List<DocketEntry> entries(List<Defined<BreachStanding>> found, Reading reading, Reader forWhom) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(each -> each.definition().caseId()).toList();
        Map<BreachCaseId, List<BallotStanding>> ballots = open(reading, forWhom, new Conditions().among("d.case_id", ids).among("d.state", VOTING),
                "view_ballot d", "d.ballot_id", BallotStanding.class).stream().collect(Collectors.groupingBy(BallotStanding::caseId));
        Map<BreachCaseId, List<RemedyStanding>> remedies = open(reading, forWhom, new Conditions().among("d.case_id", ids)
                .and("d.state not in (" + DONE_WITH.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", ")) + ")"),
                "view_remedy d", "d.remedy_id", RemedyStanding.class).stream().collect(Collectors.groupingBy(RemedyStanding::caseId));
        return found.stream().map(Defined::definition).map(standing -> DocketEntry.of(standing, ballots.getOrDefault(standing.caseId(), List.of()),
                remedies.getOrDefault(standing.caseId(), List.of()))).toList();
    }

    private static <D> List<D> open(Reading reading, Reader forWhom, Conditions conditions, String table, String order, Class<D> type) {
        conditions.and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        return reading.jdbc().sql("select d.definition from " + table + " where " + conditions.sql() + " order by " + order)
                .params(conditions.parameters()).query((row, number) -> Json.read(row.getString(1), type)).list();
    }
}

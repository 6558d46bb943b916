package org.ceasefiremonitor.projections.commission;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.projections.doubt.Doubt;
import org.ceasefiremonitor.projections.doubt.DoubtProjection;
import org.ceasefiremonitor.projections.doubt.DoubtQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.Rows;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** Questions about findings, with the reasons to doubt them. */
public final class FindingQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(FindingProjection.VIEW, DoubtProjection.VIEW);

    private final ViewReader reader;

    /** @param reader reads the views */
    public FindingQueries(ViewReader reader) {
        this.reader = reader;
    }

    /**
     * Lists findings, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<FindingOnRecord> list(FindingFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        String asked = "findings " + filter;
        Paging.After after = paging.after(asked, 1);
        return reader.read(VIEWS, after == null ? asOf : Long.valueOf(after.position(asOf)), reading -> {
            Page<FindingOnRecord> page = paging.page(reading.position(), asked,
                    rows(reading, filter, after == null ? null : after.keys().getFirst(), paging.size() + 1, forWhom),
                    found -> List.of(found.finding().findingId().value()));
            return page.showing(page.items(), reading);
        });
    }

    /**
     * Hands over every finding, in order of their ids, read in parts, so that it needs little memory and holds no connection while the receiver
     * is slow.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(FindingFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<FindingOnRecord> receiver) {
        String last = after;
        do {
            String from = last;
            List<FindingOnRecord> part = reader.read(VIEWS, asOf, reading -> rows(reading, filter, from, Paging.MOST, forWhom));
            part.forEach(receiver);
            last = part.size() == Paging.MOST ? part.getLast().finding().findingId().value() : null;
        } while (last != null);
    }

    /** One finding. */
    public Answer<FindingOnRecord> find(BallotId id, Reader forWhom, @Nullable Long asOf) {
        return reader.read(VIEWS, asOf, reading -> Answer.of(reading, find(reading, id, forWhom)));
    }

    static Optional<FindingOnRecord> find(Reading reading, BallotId id, Reader forWhom) {
        return select(reading, new Conditions().and("d.finding_id = ?", id.value()), forWhom, "").stream().findFirst();
    }

    /** The findings of a case, in the order in which they were issued. */
    static List<FindingOnRecord> ofCase(Reading reading, BreachCaseId breachCase, Reader forWhom) {
        return select(reading, new Conditions().and("d.case_id = ?", breachCase.value()), forWhom, "").stream()
                .sorted(Comparator.comparingLong(each -> each.finding().issuedPosition())).toList();
    }

    private static List<FindingOnRecord> rows(Reading reading, FindingFilter filter, @Nullable String after, int limit, Reader forWhom) {
        Conditions conditions = new Conditions();
        filter.restrict(conditions);
        conditions.and("d.finding_id > ?", after);
        return select(reading, conditions, forWhom, " order by d.finding_id limit " + limit);
    }

    private static List<FindingOnRecord> select(Reading reading, Conditions conditions, Reader forWhom, String end) {
        conditions.and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        List<FindingOnRecord> found = reading.jdbc().sql("select d.from_position, d.recorded_at, d.definition from view_finding d where " + conditions.sql() + end)
                .params(conditions.parameters())
                .query((row, number) -> FindingOnRecord.of(row.getLong(1), Rows.instant(row, 2), Json.read(row.getString(3), AttributionRecord.class), List.of()))
                .list();
        Map<String, List<Doubt>> doubts = DoubtQueries.of(reading, found.stream().map(each -> each.finding().caseId().key()).distinct().toList(), forWhom);
        return found.stream().map(each -> FindingOnRecord.of(each.position(), each.recordedAt(), each.finding(),
                doubts.getOrDefault(each.finding().caseId().key(), List.of()).stream()
                        .filter(doubt -> doubt.position() > each.finding().affirmedPosition()).toList())).toList();
    }
}

package org.ceasefiremonitor.projections.commission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.commission.breach.BreachEvent;
import org.ceasefiremonitor.core.commission.breach.BreachStanding.Opinion;
import org.ceasefiremonitor.core.commission.breach.FindingIssued;
import org.ceasefiremonitor.core.commission.breach.FindingRevised;
import org.ceasefiremonitor.core.commission.breach.FindingUpheld;
import org.ceasefiremonitor.core.commission.breach.MaterialBreachDeclared;
import org.ceasefiremonitor.core.commission.breach.ReviewRequested;
import org.ceasefiremonitor.core.commission.breach.SeparateOpinionFiled;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.projections.marking.Markings;
import org.ceasefiremonitor.projections.view.Changes;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps each finding with the position at which it was issued; one that a review replaced stays. */
@ProcessingGroup(FindingProjection.VIEW)
public final class FindingProjection {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "findings";

    private static final VersionedTable TABLE = new VersionedTable("view_finding", List.of(Column.text("finding_id")),
            Stream.concat(Stream.of(Column.text("case_id"), Column.text("attribution"), Column.text("party"), Column.text("level"),
                    Column.text("standing"), Column.flag("material"), Column.whole("affirmed_position"),
                    Column.text("definition"), Column.instant("recorded_at")), Markings.COLUMNS.stream()).toList());

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    private final ViewWriter writer;
    private final JdbcClient jdbc;

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public FindingProjection(ViewWriter writer, JdbcClient jdbc) {
        this.writer = writer;
        this.jdbc = jdbc;
    }

    /** The finding that stands in a case, with its originator. */
    private record Row(AttributionRecord finding, String originator) {
    }

    @EventHandler
    void on(BreachEvent event, EventMessage<?> message) {
        writer.write(VIEW, message, changes -> {
            var recorded = Recorded.of(message);
            var marking = event.visibility();
            switch (event) {
                case FindingIssued issued -> open(changes, recorded, marking, new AttributionRecord(issued.ballotId(), issued.caseId(), 1,
                        recorded.position(), recorded.at(), recorded.position(), AttributionRecord.Standing.STANDS, issued.party(), issued.level(), issued.finding(),
                        issued.dissents(), List.of(), List.of(), null, null, null));
                case FindingRevised revised -> {
                    var before = amend(changes, recorded, marking, revised.caseId(), finding -> finding.revised(revised.ballotId()));
                    open(changes, recorded, marking, new AttributionRecord(revised.ballotId(), revised.caseId(), 1, recorded.position(), recorded.at(),
                            recorded.position(), AttributionRecord.Standing.STANDS, revised.party(), revised.level(), revised.finding(), revised.dissents(), List.of(),
                            List.of(), before.findingId(), null, null));
                }
                case ReviewRequested requested -> amend(changes, recorded, marking, requested.caseId(), AttributionRecord::reviewed);
                case FindingUpheld upheld -> amend(changes, recorded, marking, upheld.caseId(), finding -> finding.upheld(upheld.ballotId(), recorded.position()));
                case SeparateOpinionFiled filed -> amend(changes, recorded, marking, filed.caseId(),
                        finding -> finding.opined(new Opinion(filed.member(), filed.opinion())));
                case MaterialBreachDeclared declared -> amend(changes, recorded, marking, declared.caseId(),
                        finding -> finding.declared(declared.ballotId()));
                default -> {
                    // says nothing of a finding that is on the record
                }
            }
        });
    }

    private static void open(Changes changes, Recorded recorded, Marking marking, AttributionRecord finding) {
        TABLE.open(changes, List.of(finding.findingId().value()), content(finding, recorded, marking, recorded.originator()));
        changes.keep(finding.caseId().value(), new Row(finding, recorded.originator()));
    }

    private AttributionRecord amend(Changes changes, Recorded recorded, Marking marking, BreachCaseId breachCase, UnaryOperator<AttributionRecord> change) {
        var before = changes.kept(breachCase.value(), Row.class, () -> jdbc.sql("select definition, originator from view_finding where case_id = ?"
                        + " and standing <> 'REVISED' and to_position = " + VersionedTable.CURRENT).param(breachCase.value())
                .query((row, number) -> new Row(Json.read(row.getString(1), AttributionRecord.class), row.getString(2))).optional().orElse(null));
        if (before == null) {
            throw new IllegalStateException("the case " + breachCase.value() + " has no finding that this could be about");
        }
        var after = change.apply(before.finding());
        TABLE.replace(changes, List.of(after.findingId().value()), content(after, recorded, marking, before.originator()));
        changes.keep(breachCase.value(), new Row(after, before.originator()));
        return before.finding();
    }

    private static List<@Nullable Object> content(AttributionRecord finding, Recorded recorded, Marking marking, String originator) {
        return new ArrayList<>(Arrays.asList(finding.caseId().value(), finding.finding().attribution(),
                finding.party() == null ? null : finding.party().value(), finding.level(), finding.standing(), finding.materialBreach() != null,
                finding.affirmedPosition(), Json.write(finding), recorded.at(),
                marking.tlp(), Markings.releasableTo(marking), originator));
    }

    /** Other events only move the position. */
    @EventHandler(payloadType = Event.class)
    void pass(EventMessage<?> message) {
        writer.pass(VIEW, message);
    }

    /** Empties the view before the log is read again from its beginning. */
    @ResetHandler
    void reset() {
        writer.empty(VIEW, LAYOUT.tables());
    }
}

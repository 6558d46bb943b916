package org.ceasefiremonitor.projections.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.support.Amount;
import org.ceasefiremonitor.core.support.SupportEvent;
import org.ceasefiremonitor.core.support.SupportStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Changes;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps packages of support, and each amount that was pledged, funded, contracted, delivered or cancelled, with its month. */
@ProcessingGroup(SupportProjection.VIEW)
public final class SupportProjection extends DefinitionProjection<SupportStanding, SupportEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "support-packages";

    private static final DefinitionTable<SupportStanding, SupportEvent> TABLE = new DefinitionTable<>("view_support_package", "package_id",
            List.of(Column.text("state"), Column.text("kind"), Column.text("contributor"), Column.text("recipient"), Column.flag("overdue"),
                    Column.flag("put_off"), Column.instant("promised_by")),
            SupportStanding.class, SupportStanding::evolve,
            standing -> Arrays.asList(standing.state(), standing.kind(), standing.contributor().value(), standing.recipient().value(), standing.overdue(),
                    !standing.delays().isEmpty(), standing.promisedBy()));

    private static final VersionedTable AMOUNTS = new VersionedTable("view_support_amount", List.of(Column.text("package_id"), Column.text("stage"),
            Column.whole("number")), List.of(Column.text("in_month"), Column.flag("money"), Column.text("measure"), Column.whole("whole"), Column.whole("parts")));

    private static final BigDecimal PARTS = BigDecimal.valueOf(10_000);

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name(), AMOUNTS.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public SupportProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(SupportEvent event, EventMessage<?> message) {
        take(event, message, (changes, step) -> amounts(changes, amounts(step.before()), amounts(step.after())));
    }

    private static void amounts(Changes changes, Map<List<Object>, List<Object>> before, Map<List<Object>, List<Object>> after) {
        before.forEach((key, row) -> {
            if (!row.equals(after.get(key))) {
                AMOUNTS.close(changes, key);
            }
        });
        after.forEach((key, row) -> {
            if (!row.equals(before.get(key))) {
                AMOUNTS.open(changes, key, row);
            }
        });
    }

    /** The amounts of a package by their keys; of one that was struck there are none. */
    private static Map<List<Object>, List<Object>> amounts(@Nullable SupportStanding standing) {
        var amounts = new LinkedHashMap<List<Object>, List<Object>>();
        if (standing == null || standing.struck() != null) {
            return amounts;
        }
        add(amounts, standing, SupportStage.PLEDGED, 0, standing.amount(), standing.announcedAt());
        standing.steps().forEach(step -> add(amounts, standing, SupportStage.of(step.kind()), step.number(), step.amount(), step.at()));
        var ending = standing.ending();
        if (ending != null && ending.undelivered() != null) {
            add(amounts, standing, SupportStage.CANCELLED, 0, ending.undelivered(), ending.at());
        }
        return amounts;
    }

    private static void add(Map<List<Object>, List<Object>> amounts, SupportStanding standing, SupportStage stage, int number, Amount amount, Instant at) {
        var whole = amount.value().longValue();
        amounts.put(List.of(standing.packageId().value(), stage.name(), (long) number), List.of(YearMonth.from(at.atOffset(ZoneOffset.UTC)).toString(),
                amount.currency() != null, amount.measure(), whole,
                amount.value().subtract(BigDecimal.valueOf(whole)).multiply(PARTS).longValueExact()));
    }
}

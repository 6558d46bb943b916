package org.ceasefiremonitor.projections.intake;

import java.util.List;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.intake.ImportStanding;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.jspecify.annotations.Nullable;

/** Questions about imports. */
public final class ImportQueries extends ListedDefinitions<ImportStanding, ImportId, ImportFilter, DataImport> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(ImportProjection.VIEW);

    private static final List<String> WITH_REPORTS = List.of(ImportProjection.VIEW, ViolationProjection.VIEW);

    private final ViewReader reader;

    /** @param reader reads the views */
    public ImportQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, ImportProjection.VIEW, "view_import", "import_id", ImportStanding.class),
                ImportFilter::restrict, Showing.each(DataImport::of));
        this.reader = reader;
    }

    /** The import whose retraction was decided and is not concluded, the first by id if there are several; null if there is none. */
    public @Nullable ImportId retracting() {
        return reader.read(VIEWS, null, reading -> reading.jdbc()
                .sql("select d.import_id from view_import d where d.state = 'RETRACTING' and " + reading.holds("d") + " order by d.import_id limit 1")
                .query(String.class).optional().map(ImportId::new).orElse(null));
    }

    /**
     * Reports of an import that still stand.
     *
     * @param reports some of them, in order of their ids
     * @param parked  how many events the register lacks, of which some may be about more of them
     */
    public record Left(List<ViolationId> reports, long parked) {
    }

    /**
     * Reports of an import that still stand, whatever their markings: for the system that retracts them. The register is read at a position at
     * which the decision to do so is known, after which no report names the import any more.
     *
     * @param after report after which to go on; absent for the first ones
     * @param most  how many at most
     */
    public Left left(ImportId id, @Nullable ViolationId after, int most) {
        return reader.read(WITH_REPORTS, null, reading -> {
            Conditions conditions = new Conditions().and("v.import_id = ?", id).and("v.violation_id > ?", after).and("v.state <> 'RETRACTED'")
                    .and(reading.holds("v"));
            // H2 goes along an index only if the order names its columns from the first one on; else it sorts all that are left, each time
            return new Left(reading.jdbc().sql("select v.violation_id from view_violation v where " + conditions.sql()
                            + " order by v.import_id, v.violation_id limit " + most)
                    .params(conditions.parameters()).query(String.class).list().stream().map(ViolationId::new).toList(), reading.standing().parked());
        });
    }

    /**
     * How far a retraction is.
     *
     * @param retracted reports of the import that are retracted
     * @param left      reports of the import that still stand
     */
    public record Progress(long retracted, long left) {
    }

    /** How far the retraction of an import is. */
    public Progress progress(ImportId id) {
        return reader.read(WITH_REPORTS, null, reading -> reading.jdbc()
                .sql("select coalesce(sum(case when v.state = 'RETRACTED' then 1 else 0 end), 0), count(*) from view_violation v where v.import_id = ? and "
                        + reading.holds("v"))
                .param(id.value())
                .query((row, number) -> new Progress(row.getLong(1), row.getLong(2) - row.getLong(1))).single());
    }
}

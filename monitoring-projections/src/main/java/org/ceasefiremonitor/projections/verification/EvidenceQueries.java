package org.ceasefiremonitor.projections.verification;

import java.util.List;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.verification.EvidenceStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about evidence. */
public final class EvidenceQueries extends ListedDefinitions<EvidenceStanding, EvidenceId, EvidenceFilter, EvidenceItem> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(EvidenceProjection.VIEW);

    private final ViewReader reader;

    /** @param reader reads the views */
    public EvidenceQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, EvidenceProjection.VIEW, "view_evidence", "evidence_id", EvidenceStanding.class),
                EvidenceFilter::restrict, Showing.each(EvidenceItem::of));
        this.reader = reader;
    }

    /** Items whose bytes have this digest and are kept: for the node, which raises an alarm on all of them, whoever may see them. */
    public List<EvidenceId> keptAs(String sha256) {
        return reader.read(VIEWS, null, reading -> reading.jdbc().sql("""
                select evidence_id from view_evidence where sha256 = ? and bytes = 'KEPT' and to_position = ? order by evidence_id""")
                .params(sha256, Long.MAX_VALUE).query((row, number) -> new EvidenceId(row.getString(1))).list());
    }
}

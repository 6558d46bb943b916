package org.ceasefiremonitor.projections.verification;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.verification.EvidenceStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about evidence. */
public final class EvidenceQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(EvidenceProjection.VIEW);

    private final ViewReader reader;
    private final DefinitionQueries<EvidenceStanding> definitions;

    /** @param reader reads the views */
    public EvidenceQueries(ViewReader reader) {
        this.reader = reader;
        this.definitions = new DefinitionQueries<>(reader, EvidenceProjection.VIEW, "view_evidence", "evidence_id", EvidenceStanding.class);
    }

    /**
     * Lists items, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<EvidenceItem> list(EvidenceFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, EvidenceItem::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every item, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(EvidenceFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<EvidenceItem> receiver) {
        definitions.stream(filter::restrict, EvidenceItem::of, after, forWhom, asOf, receiver);
    }

    /** One item. */
    public Answer<EvidenceItem> find(EvidenceId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, EvidenceItem::of, forWhom, asOf);
    }

    /** Items whose bytes have this digest and are kept: for the node, which raises an alarm on all of them, whoever may see them. */
    public List<EvidenceId> keptAs(String sha256) {
        return reader.read(VIEWS, null, reading -> reading.jdbc().sql("""
                select evidence_id from view_evidence where sha256 = ? and bytes = 'KEPT' and to_position = ? order by evidence_id""")
                .params(sha256, Long.MAX_VALUE).query((row, number) -> new EvidenceId(row.getString(1))).list());
    }
}

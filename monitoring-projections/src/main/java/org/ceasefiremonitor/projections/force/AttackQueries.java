package org.ceasefiremonitor.projections.force;

import java.util.List;
import org.ceasefiremonitor.core.guarantee.attack.AttackStanding;
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about attacks. */
public final class AttackQueries extends ListedDefinitions<AttackStanding, AttackId, AttackFilter, Attack> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(AttackProjection.VIEW);

    /** @param reader reads the views */
    public AttackQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, AttackProjection.VIEW, "view_attack", "attack_id", AttackStanding.class),
                AttackFilter::restrict, Showing.each(Attack::of));
    }
}

package org.ceasefiremonitor.projections.asset;

import java.util.List;
import org.ceasefiremonitor.core.mechanism.AssetStanding;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about assets. */
public final class AssetQueries extends ListedDefinitions<AssetStanding, AssetId, AssetFilter, Asset> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(AssetProjection.VIEW);

    /** @param reader reads the views */
    public AssetQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, AssetProjection.VIEW, "view_asset", "asset_id", AssetStanding.class),
                AssetFilter::restrict, Showing.each(Asset::of));
    }
}

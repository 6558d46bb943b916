package org.ceasefiremonitor.projections.asset;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.mechanism.AssetStanding;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about assets. */
public final class AssetQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(AssetProjection.VIEW);

    private final DefinitionQueries<AssetStanding> definitions;

    /** @param reader reads the views */
    public AssetQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, AssetProjection.VIEW, "view_asset", "asset_id", AssetStanding.class);
    }

    /**
     * Lists assets, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Asset> list(AssetFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, Asset::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every asset, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(AssetFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Asset> receiver) {
        definitions.stream(filter::restrict, Asset::of, after, forWhom, asOf, receiver);
    }

    /** One asset. */
    public Answer<Asset> find(AssetId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, Asset::of, forWhom, asOf);
    }
}

package org.ceasefiremonitor.projections.force;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.force.deployment.DeploymentStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about deployments. */
public final class DeploymentQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(DeploymentProjection.VIEW);

    private final DefinitionQueries<DeploymentStanding> definitions;

    /** @param reader reads the views */
    public DeploymentQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, DeploymentProjection.VIEW, "view_deployment", "deployment_id", DeploymentStanding.class);
    }

    /**
     * Lists deployments, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Deployment> list(DeploymentFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, Deployment::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every deployment, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(DeploymentFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Deployment> receiver) {
        definitions.stream(filter::restrict, Deployment::of, after, forWhom, asOf, receiver);
    }

    /** One deployment. */
    public Answer<Deployment> find(DeploymentId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, Deployment::of, forWhom, asOf);
    }
}

package org.ceasefiremonitor.projections.force;

import java.util.List;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.force.deployment.DeploymentStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about deployments. */
public final class DeploymentQueries extends ListedDefinitions<DeploymentStanding, DeploymentId, DeploymentFilter, Deployment> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(DeploymentProjection.VIEW);

    /** @param reader reads the views */
    public DeploymentQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, DeploymentProjection.VIEW, "view_deployment", "deployment_id", DeploymentStanding.class),
                DeploymentFilter::restrict, Showing.each(Deployment::of));
    }
}

package org.ceasefiremonitor.core.force.deployment;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;

/** This feature, as the wiring needs to know it. */
public final class Deployments {

    public static final Feature FEATURE = new Feature("deployment", Deployment.class, DeploymentCommand.class, DeploymentEvent.class, DeploymentRule.class,
            new DefinitionType<>("deployment", DeploymentStanding.class, DeploymentEvent.class, DeploymentStanding::evolve));

    private Deployments() {
    }
}

package org.ceasefiremonitor.core.support;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.SupportPackageId;

/** This feature, as the wiring needs to know it. */
public final class SupportPackages {

    public static final Feature FEATURE = new Feature("support", SupportPackage.class, SupportCommand.class, SupportEvent.class, SupportRule.class,
            new DefinitionType<>(SupportPackageId.TYPE, SupportStanding.class, SupportEvent.class, SupportStanding::evolve),
            Map.of(ClockKind.SUPPORT_DELIVERY, id -> new MissSupportDelivery(new SupportPackageId(id))));

    private SupportPackages() {
    }
}

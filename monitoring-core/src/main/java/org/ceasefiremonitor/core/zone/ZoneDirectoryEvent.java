package org.ceasefiremonitor.core.zone;

/** What changes what the directory says of a zone: what is laid down about it, and what was established in it on detections alone. */
public sealed interface ZoneDirectoryEvent extends ZoneEvent permits ZoneDefinitionEvent, IncidentWeighed {
}

package org.ceasefiremonitor.api.documentation;

import org.ceasefiremonitor.outside.WholeNode;

/** The description that the whole node gives of itself. */
@WholeNode
class InterfaceDescriptionTest extends InterfaceDescriptionContract {
}

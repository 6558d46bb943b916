/** Tests that the description of the interface is the interface. */
@NullMarked
package org.ceasefiremonitor.api.documentation;

import org.jspecify.annotations.NullMarked;

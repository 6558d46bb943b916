/** The application: a node, and the other modes of the same jar. */
@NullMarked
package org.ceasefiremonitor.api;

import org.jspecify.annotations.NullMarked;

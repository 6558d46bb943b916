/** The demo story: files of HTTP requests that are read and played as real commands, once, by a node that has recorded nothing yet. */
@NullMarked
package org.ceasefiremonitor.api.scenario;

import org.jspecify.annotations.NullMarked;

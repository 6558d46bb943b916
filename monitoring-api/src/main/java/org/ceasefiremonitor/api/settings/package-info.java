/** What can be set when a node is started. */
@NullMarked
package org.ceasefiremonitor.api.settings;

import org.jspecify.annotations.NullMarked;

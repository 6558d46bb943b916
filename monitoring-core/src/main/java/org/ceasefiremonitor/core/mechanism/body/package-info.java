/** The body that monitors a ceasefire: its mandate, who leads it, its sectors, and when it reports. */
@NullMarked
package org.ceasefiremonitor.core.mechanism.body;

import org.jspecify.annotations.NullMarked;

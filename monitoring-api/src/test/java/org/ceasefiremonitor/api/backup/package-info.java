/** Copies of the log, made of real nodes and restored into real databases. */
@NullMarked
package org.ceasefiremonitor.api.backup;

import org.jspecify.annotations.NullMarked;

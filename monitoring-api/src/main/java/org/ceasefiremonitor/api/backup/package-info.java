/** Copies of the log: backups of a running node, restoring them elsewhere, and copying from one database to another. */
@NullMarked
package org.ceasefiremonitor.api.backup;

import org.jspecify.annotations.NullMarked;

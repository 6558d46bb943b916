/** Signed notes of C2SP: checkpoints of the log, receipts, and files that prove an event offline. */
@NullMarked
package org.ceasefiremonitor.core.log.note;

import org.jspecify.annotations.NullMarked;

/** Notices to participants: who was served what, when it was opened and acknowledged, and which replies are due. */
@NullMarked
package org.ceasefiremonitor.projections.notice;

import org.jspecify.annotations.NullMarked;

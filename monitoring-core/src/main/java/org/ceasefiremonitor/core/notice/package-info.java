/** Notices to participants: served, opened, acknowledged, replied to. The time for a reply runs from service. */
@NullMarked
package org.ceasefiremonitor.core.notice;

import org.jspecify.annotations.NullMarked;

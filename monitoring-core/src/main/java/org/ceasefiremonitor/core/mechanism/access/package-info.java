/** Restrictions of access and threats to monitors, as facts of their own: who kept whom from looking where, and what was said about it. */
@NullMarked
package org.ceasefiremonitor.core.mechanism.access;

import org.jspecify.annotations.NullMarked;

/** The multinational force: its reviewed table, its rules, and its preconditions in all orders. */
@NullMarked
package org.ceasefiremonitor.core.force;

import org.jspecify.annotations.NullMarked;

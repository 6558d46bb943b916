/** What is told at a terminal. */
@NullMarked
package org.ceasefiremonitor.api.terminal;

import org.jspecify.annotations.NullMarked;

/** The sentences in which tests of decisions are written: a story of commands, its fictional cast, and which rules it meets. */
@NullMarked
package org.ceasefiremonitor.core.story;

import org.jspecify.annotations.NullMarked;

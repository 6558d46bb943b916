/** Imports of published data: which file was read by which mapping under which licence, what came of its rows, and taking all of it back. */
@NullMarked
package org.ceasefiremonitor.core.intake;

import org.jspecify.annotations.NullMarked;

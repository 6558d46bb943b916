/** Tests that everything that goes wrong is told in one form. */
@NullMarked
package org.ceasefiremonitor.api.problem;

import org.jspecify.annotations.NullMarked;

/** What is true and what may be done, in one list of features for the wiring. */
@NullMarked
package org.ceasefiremonitor.core;

import org.jspecify.annotations.NullMarked;

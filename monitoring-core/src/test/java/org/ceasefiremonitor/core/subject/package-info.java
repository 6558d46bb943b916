/** Tests of persons of whom something personal is recorded. */
@NullMarked
package org.ceasefiremonitor.core.subject;

import org.jspecify.annotations.NullMarked;

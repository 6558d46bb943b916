/** Persons of whom something personal is recorded, and its erasure. */
@NullMarked
package org.ceasefiremonitor.core.subject;

import org.jspecify.annotations.NullMarked;

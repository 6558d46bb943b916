/** Tests of exercises. */
@NullMarked
package org.ceasefiremonitor.api.exercise;

import org.jspecify.annotations.NullMarked;

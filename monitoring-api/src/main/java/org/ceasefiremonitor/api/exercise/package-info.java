/** A node that was started as an exercise: its clock is set from outside, its log never holds anything actual, and every answer says so. */
@NullMarked
package org.ceasefiremonitor.api.exercise;

import org.jspecify.annotations.NullMarked;

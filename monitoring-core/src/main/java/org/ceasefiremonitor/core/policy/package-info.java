/**
 * Reactions to events, one class each: pure decisions that notify and recommend, and never decide what people decide. They stand apart from the features
 * that they bind together.
 */
@NullMarked
package org.ceasefiremonitor.core.policy;

import org.jspecify.annotations.NullMarked;

/** Carries out the retraction of imports in the background, once a person has decided it. */
@NullMarked
package org.ceasefiremonitor.api.retraction;

import org.jspecify.annotations.NullMarked;

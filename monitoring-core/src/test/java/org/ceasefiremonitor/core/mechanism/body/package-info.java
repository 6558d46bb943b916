/** Tests of the body that monitors a ceasefire. */
@NullMarked
package org.ceasefiremonitor.core.mechanism.body;

import org.jspecify.annotations.NullMarked;

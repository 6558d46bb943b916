/** Sources of information: how far each is to be trusted and on what that rests, and what came of what they said. Who a protected source is stands nowhere. */
@NullMarked
package org.ceasefiremonitor.core.verification.source;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.ceasefiremonitor.api.clock;

import org.jspecify.annotations.NullMarked;

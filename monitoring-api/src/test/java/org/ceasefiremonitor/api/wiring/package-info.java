@NullMarked
package org.ceasefiremonitor.api.wiring;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.ceasefiremonitor.core.log.merkle;

import org.jspecify.annotations.NullMarked;

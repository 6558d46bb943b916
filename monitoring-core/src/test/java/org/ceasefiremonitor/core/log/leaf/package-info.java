@NullMarked
package org.ceasefiremonitor.core.log.leaf;

import org.jspecify.annotations.NullMarked;

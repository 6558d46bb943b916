@NullMarked
package org.ceasefiremonitor.core.log.note;

import org.jspecify.annotations.NullMarked;

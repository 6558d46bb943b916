/** Tests of reading the log over HTTP. */
@NullMarked
package org.ceasefiremonitor.api.audit;

import org.jspecify.annotations.NullMarked;

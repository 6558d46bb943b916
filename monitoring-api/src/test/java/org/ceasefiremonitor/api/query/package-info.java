/** Tests of reading views over HTTP. */
@NullMarked
package org.ceasefiremonitor.api.query;

import org.jspecify.annotations.NullMarked;

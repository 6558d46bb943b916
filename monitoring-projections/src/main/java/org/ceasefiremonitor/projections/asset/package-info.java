/** Monitoring assets: what each looks at and when, and when it can not be trusted. */
@NullMarked
package org.ceasefiremonitor.projections.asset;

import org.jspecify.annotations.NullMarked;

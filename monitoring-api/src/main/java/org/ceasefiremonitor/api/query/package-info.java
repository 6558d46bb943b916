/** Reading over HTTP: what is asked, for whom, how fresh and in which form, and the views as resources. */
@NullMarked
package org.ceasefiremonitor.api.query;

import org.jspecify.annotations.NullMarked;

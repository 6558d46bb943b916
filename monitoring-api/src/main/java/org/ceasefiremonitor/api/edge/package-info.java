/** What holds for every exchange with the outside: headers of answers and limits of the connector. */
@NullMarked
package org.ceasefiremonitor.api.edge;

import org.jspecify.annotations.NullMarked;

/** The description of the whole interface for programs (OpenAPI 3.1) and as a page to browse. */
@NullMarked
package org.ceasefiremonitor.api.documentation;

import org.jspecify.annotations.NullMarked;

/** What goes wrong, said in one form on every path (RFC 9457), with the catalogue of codes. */
@NullMarked
package org.ceasefiremonitor.api.problem;

import org.jspecify.annotations.NullMarked;

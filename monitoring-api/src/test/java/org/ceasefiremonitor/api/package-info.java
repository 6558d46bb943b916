/** Tests of the application from outside. */
@NullMarked
package org.ceasefiremonitor.api;

import org.jspecify.annotations.NullMarked;

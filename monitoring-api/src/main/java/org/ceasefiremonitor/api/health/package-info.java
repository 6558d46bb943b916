/** How the node itself is: whether it lives, whether it is ready to be asked, and figures for those who watch it. */
@NullMarked
package org.ceasefiremonitor.api.health;

import org.jspecify.annotations.NullMarked;

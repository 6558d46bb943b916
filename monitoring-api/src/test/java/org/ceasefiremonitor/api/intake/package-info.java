/** Tests of the intake of open data, with a node that is told how to behave, and with a real one and real data. */
@NullMarked
package org.ceasefiremonitor.api.intake;

import org.jspecify.annotations.NullMarked;

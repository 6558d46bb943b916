/** Defence cooperation: training, joint production and the channels of intelligence cooperation (domain reference, section 5.3, G4). */
@NullMarked
package org.ceasefiremonitor.core.support.programme;

import org.jspecify.annotations.NullMarked;

/** What is in doubt because of what it rests on: reports, batches of detections, evidence, incidents, cases and remedies, whose asset can not be trusted or whose report was taken back. */
@NullMarked
package org.ceasefiremonitor.projections.doubt;

import org.jspecify.annotations.NullMarked;

/** What an observer says: the fields of a report, as stated and as recorded (domain reference, section 5.6). */
@NullMarked
package org.ceasefiremonitor.core.report;

import org.jspecify.annotations.NullMarked;

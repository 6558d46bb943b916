package org.ceasefiremonitor.core.support.programme;

import java.time.LocalDate;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.support.Amount;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of the output of a period was corrected.
 *
 * @param programmeId the programme
 * @param number number of the entry in the programme, from 1
 * @param from first day of the period
 * @param until last day of the period
 * @param amount how much is to be produced
 * @param produced how much was produced in all; absent if that is not known
 * @param reason why; 1 to 2,000 characters
 * @param marking who may see it
 */
@EventType("programme.OutputCorrected")
public record OutputCorrected(ProgrammeId programmeId, int number, LocalDate from, LocalDate until, Amount amount, @Nullable Amount produced,
        String reason, Marking marking)
        implements ProgrammeEvent, Correction {
}

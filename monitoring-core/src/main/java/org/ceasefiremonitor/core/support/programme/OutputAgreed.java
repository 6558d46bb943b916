package org.ceasefiremonitor.core.support.programme;

import java.time.LocalDate;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.support.Amount;

/**
 * An output was agreed for a period of joint production.
 *
 * @param programmeId the programme
 * @param number number of the entry in the programme, from 1
 * @param from first day of the period
 * @param until last day of the period
 * @param amount how much is to be produced
 * @param marking who may see it
 */
@EventType("programme.OutputAgreed")
public record OutputAgreed(ProgrammeId programmeId, int number, LocalDate from, LocalDate until, Amount amount, Marking marking)
        implements ProgrammeEvent {
}

package org.ceasefiremonitor.core.verification;

import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of an item of evidence. None of them holds any of its content. */
public sealed interface EvidenceEvent extends Event permits EvidenceDefinitionEvent,
        CustodyTransferred, CustodyAccepted, TransferEnded, WorkingCopyCreated, ExaminationBegun, EvidenceExamined,
        BytesKept, IntegrityAlarmRaised {

    /** The item. */
    EvidenceId evidenceId();

    /** Who may see the item once this has happened. */
    Marking marking();

    @Override
    default Identifier subject() {
        return evidenceId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}

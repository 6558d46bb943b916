package org.ceasefiremonitor.core.verification.allegation;

import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of an allegation; all of them define it. */
public sealed interface AllegationEvent extends Event permits AllegationReceived, AllegationCorrected, AllegationAcknowledged, AllegationAcknowledgementMissed,
        AllegationAdmitted, AllegationDeclaredInadmissible, AllegationLinkedToIncident, AllegationUnlinked, PartyResponseReceived, PartyResponseMissed,
        AllegationUpheld, AllegationRejected, AllegationNotDetermined, AllegationWithdrawn, AllegationReopened {

    /** The allegation. */
    AllegationId allegationId();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return allegationId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}

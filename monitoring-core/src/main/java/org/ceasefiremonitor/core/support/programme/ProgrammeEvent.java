package org.ceasefiremonitor.core.support.programme;

import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a programme of cooperation; all of them define it. */
public sealed interface ProgrammeEvent extends Event permits ProgrammeStarted, ProgrammeCorrected, ProgrammeStruck, ProgrammeSuspended, ProgrammeResumed,
        ProgrammeEnded, CourseOpened, GraduatesRecorded, CourseCorrected, OutputAgreed, OutputRecorded, OutputCorrected, ChannelOpened, ChannelSuspended,
        ChannelReopened, ChannelClosed, ProgrammeEntryStruck {

    /** The programme. */
    ProgrammeId programmeId();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return programmeId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}

package org.ceasefiremonitor.core.support.programme;

/** Commands about a programme of cooperation. */
public sealed interface ProgrammeCommand permits StartProgramme, CorrectProgramme, StrikeProgramme, SuspendProgramme, ResumeProgramme, EndProgramme, OpenCourse,
        RecordGraduates, CorrectTrainingCourse, AgreeOutput, RecordOutput, CorrectOutput, OpenChannel, SuspendChannel, ReopenChannel, CloseChannel,
        StrikeProgrammeEntry {
}

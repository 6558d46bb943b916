package org.ceasefiremonitor.core.zone;

import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.report.Report;

/**
 * A report as it stands in the log.
 *
 * @param violationId its id
 * @param zones       the zones that count it, sorted; of a retracted one those that last did
 * @param revision    1 when reported, one more with each correction and with the retraction
 * @param state       {@code RECORDED}, {@code CORRECTED} or {@code RETRACTED}
 * @param originator  the participant that reported it
 * @param person      pseudonym of the person or machine that reported it
 * @param report      its content as last corrected
 * @param tallied     what each of the zones counts for it
 * @param assessments how each of the zones judges it; none once it is retracted
 */
public record RecordedReport(ViolationId violationId, List<ZoneId> zones, long revision, String state, ParticipantId originator,
        String person, Report report, Map<ZoneId, Tallied> tallied,
        Map<ZoneId, Assessment> assessments) {

    /** State of a report that nobody has changed. */
    public static final String RECORDED = "RECORDED";
    /** State of a report that was corrected. */
    public static final String CORRECTED = "CORRECTED";
    /** State of a report that was retracted. */
    public static final String RETRACTED = "RETRACTED";
}

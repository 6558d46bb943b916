package org.ceasefiremonitor.core.mechanism.body;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.DayOfWeek;
import java.util.regex.Pattern;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.time.LocalTimes;
import org.jspecify.annotations.Nullable;

/**
 * When a mechanism reports, each day or each week: what is known by the cut-off goes into the report.
 *
 * @param name     names it within the mechanism, for example {@code daily}; 1 to 80 characters
 * @param cutOff   local time of the cut-off, from 00:00 to 23:59
 * @param issueBy  local time by which the report is issued, on the day of the cut-off or, if it is earlier, on the next; absent if none is set
 * @param day      day of the week of the cut-off; absent for each day
 * @param timeZone IANA name of the time zone of these times
 */
public record ReportingPeriod(
        @JsonPropertyDescription("Names it within the mechanism, for example daily; 1 to 80 characters.")
        String name,
        @JsonPropertyDescription("Local time of the cut-off, from 00:00 to 23:59.")
        String cutOff,
        @Nullable
        @JsonPropertyDescription("Local time by which the report is issued, on the day of the cut-off or, if it is earlier, on the next; absent if none is set.")
        String issueBy,
        @Nullable
        @JsonPropertyDescription("Day of the week of the cut-off; absent for each day.")
        DayOfWeek day,
        @Nullable
        @JsonPropertyDescription("IANA name of the time zone of these times; Europe/Kyiv when absent.")
        String timeZone) {

    private static final Pattern LOCAL_TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    public ReportingPeriod {
        InvalidInput.text("period.name", name, 80);
        localTime("period.cutOff", InvalidInput.required("period.cutOff", cutOff));
        if (issueBy != null) {
            localTime("period.issueBy", issueBy);
        }
        timeZone = LocalTimes.checkZone("period.timeZone", timeZone == null ? LocalTimes.DEFAULT_ZONE : timeZone);
    }

    private static void localTime(String field, String text) {
        if (!LOCAL_TIME.matcher(text).matches()) {
            throw new InvalidInput(field, "must be a local time from 00:00 to 23:59, such as 19:30");
        }
    }
}

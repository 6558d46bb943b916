package org.ceasefiremonitor.api.command.sample;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The commands of the sample. */
public sealed interface SampleCommand {

    /** Colours of the sample. */
    enum Colour { RED, GREEN }

    /** A point. */
    record Point(double x, double y) {
        public Point {
            if (Math.abs(x) > 180) {
                throw new InvalidInput("x", "must be between -180 and 180");
            }
        }
    }

    /** Creates a thing, with every type of value. */
    @IssuedBy({Mandate.REGISTRAR, Mandate.CHIEF_MONITOR})
    @HumanDecision
    @JsonClassDescription("Draws a sample.")
    record DrawSample(
            @JsonPropertyDescription("The sample's own identifier.") ZoneId zoneId,
            String name,
            int size,
            boolean open,
            Colour colour,
            Point point,
            List<Point> outline,
            List<List<Double>> rings,
            Instant from,
            @Nullable LocalDate day,
            @Nullable Duration within,
            @Nullable Double level,
            @Nullable Long count,
            @Nullable Set<Colour> colours,
            @Nullable Map<Colour, Point> byColour,
            @Nullable Marking marking) implements SampleCommand, Creates {

        public DrawSample {
            InvalidInput.required("zoneId", zoneId);
            InvalidInput.text("name", name, 70_000);
            InvalidInput.required("colour", colour);
            InvalidInput.required("point", point);
            InvalidInput.required("outline", outline);
            InvalidInput.required("rings", rings);
            InvalidInput.required("from", from);
        }

        @Override
        public Identifier created() {
            return zoneId;
        }
    }

    /** Speaks to a thing. */
    @IssuedBy(Mandate.MONITOR)
    record ShadeSample(ZoneId zoneId, String reason) implements SampleCommand, Concerns {

        public ShadeSample {
            InvalidInput.required("zoneId", zoneId);
            InvalidInput.text("reason", reason, 2000);
        }

        @Override
        public Identifier concerned() {
            return zoneId;
        }
    }

    /** Has the name of the command that streams group. */
    @IssuedBy({Mandate.MONITOR, Mandate.SENSOR})
    record ReportViolation(ViolationId violationId, @Nullable String note) implements SampleCommand, Creates {

        public ReportViolation {
            InvalidInput.required("violationId", violationId);
        }

        @Override
        public Identifier created() {
            return violationId;
        }
    }

    /** Not for the outside. */
    record Internal(int n) implements SampleCommand {
    }
}

package org.ceasefiremonitor.api.edge;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.ceasefiremonitor.api.problem.ProblemWriter;
import org.ceasefiremonitor.api.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Answers what the container refuses before the application sees it, such as a request target that is not a URI, with a problem. */
public final class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            ProblemWriter.write(response, Problems.fromStatus(status));
        } catch (IOException | IllegalStateException gone) {
            // The connection is not usable any more; there is no one to tell.
        }
    }
}

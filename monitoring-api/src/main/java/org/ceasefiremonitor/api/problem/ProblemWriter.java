package org.ceasefiremonitor.api.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer, whatever media types the client accepts: a client that can not read it still has the status. */
public final class ProblemWriter {

    /** Keeps no buffers: what a client said that is personal would stand in them after it was erased. */
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build());

    private ProblemWriter() {
    }

    /** Writes the problem, unless an answer has begun to go out already. */
    public static void write(HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var body = JSON.writeValueAsBytes(problem);
        response.resetBuffer();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}

package org.ceasefiremonitor.api.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers everything that a controller throws, or that is thrown on the way to one, with a problem. */
@ControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** An answer that has begun can not become a problem: then the connection is broken off, so that no one takes a part for the whole. */
    @ExceptionHandler
    void answer(Exception thrown, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            LOG.info("An answer was broken off: {}", thrown.toString());
            throw thrown;
        }
        try {
            ProblemWriter.write(response, Problems.from(thrown));
        } catch (IOException gone) {
            LOG.debug("The client is gone", gone);
        }
    }
}

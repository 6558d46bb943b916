package org.ceasefiremonitor.api.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request of a chapter, its variables not yet filled in.
 *
 * @param line         where it begins in the file, from 1
 * @param title        what stands after the separator; may be empty
 * @param name         by which later requests of the chapter can refer to its answer
 * @param expectations what its answer must be like
 * @param method       GET or POST
 * @param url          where to
 * @param headers      in order
 * @param body         if it has one
 */
public record StoryRequest(int line, String title, @Nullable String name, List<Expectation> expectations, String method, String url,
        List<Header> headers, @Nullable String body) {

    /** One header field. */
    public record Header(String name, String value) {
    }
}

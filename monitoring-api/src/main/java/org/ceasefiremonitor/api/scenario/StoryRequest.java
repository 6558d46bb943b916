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
 * @param method       GET, POST or PUT
 * @param url          where to
 * @param headers      in order
 * @param body         if it has one
 */
public record StoryRequest(int line, String title, @Nullable String name, List<Expectation> expectations, String method, String url,
        List<Header> headers, @Nullable String body) {

    /** Whether the node records something that it had not recorded before: it is a command that is expected to be accepted as new. */
    boolean records() {
        return method.equals("POST") && expectations.stream().anyMatch(each -> each instanceof Expectation.Status status && status.status() / 100 == 2)
                && expectations.stream().noneMatch(each -> each instanceof Expectation.Member member && member.pointer().equals("/repeated"));
    }

    /** Whether it sends a command of this name, alone or in a line. */
    boolean sends(String command) {
        return url.endsWith("/" + command) || body != null && body.contains("\"command\": \"" + command + "\"");
    }

    /** One header field. */
    public record Header(String name, String value) {
    }
}

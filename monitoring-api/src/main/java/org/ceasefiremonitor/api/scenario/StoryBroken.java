package org.ceasefiremonitor.api.scenario;

/** The story did not go as it is written. */
public final class StoryBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoryBroken(String message) {
        super(message);
    }
}

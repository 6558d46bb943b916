package org.ceasefiremonitor.core.guarantee.ladder;

import org.jspecify.annotations.Nullable;

/**
 * What is to be done next on a ladder, by people.
 *
 * @param command name of the command that says so
 * @param stage   number of the stage that it is about; absent if about none
 * @param why     why, as a sentence
 */
public record NextStep(String command, @Nullable Integer stage, String why) {
}

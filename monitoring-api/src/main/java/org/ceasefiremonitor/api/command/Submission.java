package org.ceasefiremonitor.api.command;

import org.ceasefiremonitor.core.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A command as it was handed in.
 *
 * @param type           which command
 * @param command        the command, an instance of {@link CommandType#type()}
 * @param actor          who asks
 * @param idempotencyKey the client's key for repeats, 1 to 255 visible ASCII characters; scoped to the actor
 * @param ifMatch        the revision that the thing concerned must still have
 * @param content        the command's JSON in canonical form (members sorted by name, no white space, UTF-8): equal for equal content,
 *                       whatever the order or spacing in which the client wrote it
 */
public record Submission(
        CommandType type, Object command, Actor actor, @Nullable String idempotencyKey, @Nullable Long ifMatch, byte[] content) {

    public Submission {
        if (!type.type().isInstance(command)) {
            throw new IllegalArgumentException(command.getClass().getName() + " is not a " + type.name());
        }
    }
}

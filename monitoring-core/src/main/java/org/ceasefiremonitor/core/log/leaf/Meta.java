package org.ceasefiremonitor.core.log.leaf;

import org.ceasefiremonitor.core.log.merkle.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What is stored with an event beside its payload and does not stand in its envelope by itself. The envelope holds the digest of its
 * canonical JSON, so that none of it can be changed unseen, while a stated reason can be withheld.
 *
 * @param about         key of the thing whose history the event belongs to
 * @param command       name of the command that led to it
 * @param commandId     of that command
 * @param capacity      in which its actor acted
 * @param authority     on which the actor relied, if one was named
 * @param authenticated whether the node knew the actor by more than its own word
 * @param reason        that was given, if one was
 * @param originator    participant that alone may widen who sees it
 */
public record Meta(String about, String command, String commandId, String capacity, @Nullable String authority, boolean authenticated,
                   @Nullable String reason, String originator) {

    /** The canonical JSON (RFC 8785). */
    public String json() {
        return new CanonicalJson().with("about", about).with("command", command).with("commandId", commandId).with("capacity", capacity)
                .with("authority", authority).with("authenticated", authenticated).with("reason", reason).with("originator", originator).toString();
    }

    /** Digest of the canonical JSON. */
    public Hash hash() {
        return Hash.ofText(json());
    }
}

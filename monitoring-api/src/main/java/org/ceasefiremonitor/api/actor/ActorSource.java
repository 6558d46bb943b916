package org.ceasefiremonitor.api.actor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.ceasefiremonitor.core.identity.Actor;

/** The one place that says who stands behind a request. */
public interface ActorSource {

    /**
     * Who acts, or nothing for a reader who did not say: such a reader sees what is public.
     *
     * @throws org.ceasefiremonitor.core.rule.InvalidInput if the request names an actor in a form that can not be read
     * @throws org.ceasefiremonitor.core.rule.Refusal      if the request may not name an actor at all
     */
    Optional<Actor> actor(HttpServletRequest request);

    /**
     * Who acts, for requests that need someone to answer for them.
     *
     * @throws org.ceasefiremonitor.core.rule.Refusal also if the request names nobody
     */
    Actor required(HttpServletRequest request);
}

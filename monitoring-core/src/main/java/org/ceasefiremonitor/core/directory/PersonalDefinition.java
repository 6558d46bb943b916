package org.ceasefiremonitor.core.directory;

import org.ceasefiremonitor.core.marking.AboutSubject;
import org.ceasefiremonitor.core.marking.Personal;

/**
 * A definition of which a part is personal and can be erased, while all else stays.
 *
 * @param <D> the definition
 */
public interface PersonalDefinition<D extends PersonalDefinition<D>> extends Definition, AboutSubject {

    /** The same with another form of what is personal. */
    D with(Personal personal);
}

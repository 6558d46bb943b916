package org.ceasefiremonitor.core.subject;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * A subject that was erased. Of one that was not, nothing is laid down here.
 *
 * @param legalBasis law, order or request on which it was done
 * @param erasedAt   when it was decided, UTC
 */
public record SubjectStanding(SubjectId subjectId, long revision, String legalBasis, Instant erasedAt) implements Definition, Marked {

    /** For the mechanism alone: who asked to be forgotten can tell who somebody is. */
    static final Marking MARKING = new Marking(Tlp.AMBER_STRICT, List.of());

    @Override
    public Identifier identifier() {
        return subjectId;
    }

    @Override
    public Marking marking() {
        return MARKING;
    }

    /** The standing after an event; the one before is null for the first. */
    public static SubjectStanding evolve(@Nullable SubjectStanding before, SubjectEvent event) {
        return switch (event) {
            case SubjectErased erased -> new SubjectStanding(erased.subjectId(), before == null ? 1 : before.revision + 1, erased.legalBasis(), erased.at());
        };
    }
}

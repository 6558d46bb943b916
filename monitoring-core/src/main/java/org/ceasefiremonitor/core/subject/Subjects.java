package org.ceasefiremonitor.core.subject;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.marking.Personal;
import org.ceasefiremonitor.core.rule.Refusal;

/** This feature, as the wiring needs to know it. */
public final class Subjects {

    public static final Feature FEATURE = new Feature("subject", DataSubject.class, SubjectCommand.class, SubjectEvent.class, SubjectRule.class,
            new DefinitionType<>("subject", SubjectStanding.class, SubjectEvent.class, SubjectStanding::evolve));

    private Subjects() {
    }

    /**
     * What an event is to say of a subject.
     *
     * @throws Refusal by {@link SubjectRule#NOT_ERASED} if the subject was erased
     */
    public static Personal recorded(SubjectId subject, String text, Circumstances circumstances) {
        if (circumstances.directory().find(subject, SubjectStanding.class).isPresent()) {
            throw new Refusal(SubjectRule.NOT_ERASED, "The subject " + subject.value() + " was erased; another pseudonym or id is another subject.");
        }
        return Personal.of(subject, text);
    }
}

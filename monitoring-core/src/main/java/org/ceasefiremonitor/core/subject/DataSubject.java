package org.ceasefiremonitor.core.subject;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** A person of whom something personal is recorded. It has a stream only from its erasure on. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class DataSubject {

    @AggregateIdentifier
    private SubjectId subjectId;
    private @Nullable SubjectStanding standing;

    @SuppressWarnings("NullAway.Init")
    DataSubject() {
    }

    /**
     * Erases a subject.
     *
     * @throws Refusal if nothing personal is recorded of it, or it is who decides
     */
    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public DataSubject(EraseSubject command, Circumstances circumstances, KnownSubjects known) {
        var actor = circumstances.actor();
        if (command.subjectId().equals(SubjectId.of(actor.participant(), actor.pseudonym()))) {
            throw new Refusal(SubjectRule.ERASED_BY_ANOTHER, actor.pseudonym() + " is that person.");
        }
        if (!known.isKnown(command.subjectId())) {
            throw new Refusal(SubjectRule.SUBJECT_KNOWN, "Nothing personal is recorded of " + command.subjectId().value() + ".");
        }
        apply(new SubjectErased(command.subjectId(), command.legalBasis(), command.reason(), circumstances.at()));
    }

    @EventSourcingHandler
    void evolve(SubjectEvent event) {
        standing = SubjectStanding.evolve(standing, event);
        subjectId = standing.subjectId();
    }
}

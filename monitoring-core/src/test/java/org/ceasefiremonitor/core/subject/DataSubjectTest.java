package org.ceasefiremonitor.core.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.core.agreement.CorrectSignature;
import org.ceasefiremonitor.core.agreement.StrikeSignature;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.AboutSubject;
import org.ceasefiremonitor.core.marking.Personal;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.source.CorrectSource;
import org.ceasefiremonitor.core.verification.source.RegisterSource;
import org.ceasefiremonitor.core.verification.source.SourceKind;
import org.ceasefiremonitor.core.verification.source.StrikeSource;
import org.junit.jupiter.api.Test;

/** Persons of whom something personal is recorded, and its erasure. */
class DataSubjectTest {

    private static final SourceId MILLER = new SourceId("miller");
    private static final SubjectId SUBJECT = SubjectId.of(MILLER);
    private static final String WHY = "The person asked for it.";

    private static Story registered() {
        return Cast.inForce().by(MECHANISM).does(new RegisterSource(MILLER, SourceKind.PERSON, "The miller of Ostrava bridge", false));
    }

    private static EraseSubject erase(SubjectId subject) {
        return new EraseSubject(subject, "Data protection order 4/2026", WHY);
    }

    @Test
    void a_subject_is_erased_on_a_legal_basis() {
        var story = registered().does(erase(SUBJECT));
        assertThat(story.find(SUBJECT, SubjectStanding.class).legalBasis()).isEqualTo("Data protection order 4/2026");
    }

    @Test
    @Provokes("SUB-01")
    void nothing_personal_is_recorded_of_an_erased_subject_and_the_rest_goes_on() {
        var source = registered().does(erase(SUBJECT)).refuses(new CorrectSource(MILLER, SourceKind.UNIT, "The mill", false, WHY), SubjectRule.NOT_ERASED);
        source.does(new StrikeSource(MILLER, WHY));

        var signatory = SubjectId.of(ASTORIA, "desk-7");
        var correct = new CorrectSignature(ACCORD, "desk-7", "A. Almeida the Younger", WHY);
        var signed = Cast.inForce();
        signed.branch().by(ASTORIA).does(correct);
        signed.by(MECHANISM).person("registrar-2").does(erase(signatory)).by(ASTORIA).refuses(correct, SubjectRule.NOT_ERASED);
    }

    @Test
    @Provokes({"SUB-02", "SUB-03"})
    void who_is_erased_is_known_and_somebody_else_decides_it() {
        registered().refuses(erase(SubjectId.of(new SourceId("nobody"))), SubjectRule.SUBJECT_KNOWN)
                .person("clerk-1").refuses(erase(SubjectId.of(MECHANISM, "clerk-1")), SubjectRule.ERASED_BY_ANOTHER);
    }

    @Test
    void no_two_persons_share_an_id() {
        var ids = Stream.of(SubjectId.of(new ParticipantId("a.b"), "c"), SubjectId.of(new ParticipantId("a"), "b.c"), SubjectId.of(new ParticipantId("a_d"), "c"),
                SubjectId.of(new ParticipantId("a."), "c"), SubjectId.of(new ParticipantId("a"), ".c".substring(1) + "."), SubjectId.of(new SourceId("a.b.c")),
                SubjectId.of(new SourceId("x".repeat(80))), SubjectId.of(new SourceId("x".repeat(79) + "y")), SubjectId.of(new ParticipantId("p".repeat(80)), "q".repeat(80)));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(SubjectId.of(new ParticipantId("astoria"), "envoy-1").value()).isEqualTo("person.astoria.envoy-1");
        assertThat(SubjectId.of(new SourceId("heron_2")).value()).isEqualTo("source.heron__2");
    }

    @Test
    void what_is_personal_has_one_form_and_is_not_told_by_accident() {
        assertThatThrownBy(() -> new Personal(SUBJECT, "a name", "c2VhbGVk", false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Personal(SUBJECT, null, null, false)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Personal.of(SUBJECT, "a name")).hasToString("personal data of subject/source.miller");
        assertThat(Personal.sealed(SUBJECT, "c2VhbGVk")).hasToString("personal data of subject/source.miller, sealed");
        assertThat(Personal.erased(SUBJECT)).hasToString("personal data of subject/source.miller, erased");
        assertThat(Personal.erased(SUBJECT).says("a name")).isFalse();
    }

    /** The node finds by it what it has to seal, and whose key it needs. */
    @Test
    void every_event_and_definition_with_a_personal_part_says_whose_it_is() {
        var types = Features.ALL.stream().flatMap(feature -> Stream.concat(leaves(feature.events()), Stream.of(feature.definition().definition()))).toList();
        assertThat(types.stream().filter(type -> Stream.of(type.getRecordComponents()).map(RecordComponent::getType).anyMatch(Personal.class::equals)))
                .hasSize(5).allMatch(AboutSubject.class::isAssignableFrom);
        assertThat(types.stream().filter(AboutSubject.class::isAssignableFrom)).hasSize(5);
    }

    private static Stream<Class<?>> leaves(Class<? extends Event> type) {
        return type.isSealed() ? List.of(type.getPermittedSubclasses()).stream().flatMap(each -> leaves(each.asSubclass(Event.class))) : Stream.of(type);
    }
}

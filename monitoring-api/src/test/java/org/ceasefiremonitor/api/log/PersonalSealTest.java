package org.ceasefiremonitor.api.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.marking.Personal;
import org.ceasefiremonitor.core.verification.source.SourceKind;
import org.ceasefiremonitor.core.verification.source.SourceRegistered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is personal in stored payloads. */
class PersonalSealTest {

    private static final SourceId MILLER = new SourceId("miller");
    private static final SubjectId SUBJECT = SubjectId.of(MILLER);
    private static final String NAME = "The miller of Ostrava bridge, \u0141\u00f3d\u017a";

    @TempDir
    private Path directory;
    private SubjectKeys keys;
    private EventTypes types;

    @BeforeEach
    void open() {
        keys = new SubjectKeys(directory.resolve("keys"));
        types = new EventTypes(Features.ALL, new PersonalSeal(keys));
        keys.make(SUBJECT);
    }

    private static SourceRegistered registered(Personal label) {
        return new SourceRegistered(MILLER, SourceKind.PERSON, label, false, Instant.parse("2031-03-01T12:00:00Z"), null);
    }

    private SourceRegistered read(String payload) {
        return (SourceRegistered) types.read(7, "source.SourceRegistered", "1", payload);
    }

    @Test
    void a_text_is_stored_sealed_never_twice_alike_and_read_back() {
        var event = registered(Personal.of(SUBJECT, NAME));
        var payload = types.write(event);
        assertThat(payload).doesNotContain("miller of").doesNotContain("text").contains("\"subject\":\"source.miller\",\"sealed\":\"");
        assertThat(types.write(event)).isNotEqualTo(payload);
        assertThat(read(payload)).isEqualTo(event);
    }

    @Test
    void an_erased_text_is_read_as_erased_and_nothing_of_it_is_written_any_more() {
        var event = registered(Personal.of(SUBJECT, NAME));
        var payload = types.write(event);
        keys.erase(SUBJECT);
        assertThat(read(payload)).isEqualTo(registered(Personal.erased(SUBJECT)));
        assertThat(types.write(event)).contains("\"erased\":true").doesNotContain("sealed");
        assertThat(read(types.write(event))).isEqualTo(registered(Personal.erased(SUBJECT)));
    }

    @Test
    void a_missing_key_leaves_what_is_sealed_as_it_is() {
        var payload = types.write(registered(Personal.of(SUBJECT, NAME)));
        var elsewhere = new EventTypes(Features.ALL, new PersonalSeal(new SubjectKeys(directory.resolve("none"))));
        var read = (SourceRegistered) elsewhere.read(7, "source.SourceRegistered", "1", payload);
        assertThat(read.label().sealed()).isNotNull();
        assertThat(elsewhere.write(read)).isEqualTo(payload);
        assertThatThrownBy(() -> elsewhere.write(registered(Personal.of(SUBJECT, NAME)))).rootCause().hasMessageContaining("no key to seal");
    }

    @Test
    void a_seal_of_somebody_else_or_a_changed_one_is_not_opened() {
        var payload = types.write(registered(Personal.of(SUBJECT, NAME)));
        keys.make(new SubjectId("source.baker"));
        var sealed = payload.replaceAll(".*\"sealed\":\"([^\"]*)\".*", "$1");
        var flipped = (sealed.charAt(20) == 'A' ? 'B' : 'A') + sealed.substring(21);
        for (var wrong : new String[] {payload.replace("source.miller", "source.baker"), payload.replace(sealed, sealed.substring(0, 20) + flipped),
                payload.replace(sealed, "AAAA"), payload.replace(sealed, "?"), payload.replace("source.miller", ""), payload.replaceFirst("\\{\"subject[^}]*}", "\"plain\"")}) {
            assertThatThrownBy(() -> read(wrong)).as(wrong).isInstanceOf(UnreadableEvent.class);
        }
    }
}

package org.ceasefiremonitor.api.log;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ceasefiremonitor.api.log.SubjectKeys.State;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Personal;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.subject.KnownSubjects;
import org.ceasefiremonitor.core.subject.SubjectErased;
import org.ceasefiremonitor.core.subject.SubjectRule;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The subjects of whom something personal is recorded, as the appender notes them, and the keys that belong to them. */
public final class StoredSubjects implements KnownSubjects {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final SubjectKeys keys;
    private final EventTypes types;

    /**
     * @param jdbc  client on the database of the log
     * @param keys  the keys of subjects
     * @param types what events there are
     */
    public StoredSubjects(JdbcClient jdbc, SubjectKeys keys, EventTypes types) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.types = types;
    }

    @Override
    public boolean isKnown(SubjectId subject) {
        return jdbc.sql("select count(*) from subject where id = ?").param(subject.value()).query(Long.class).single() > 0;
    }

    /**
     * Has a key there for what is about to be recorded. A second key is never made where there was one: with the first back, neither would open all.
     *
     * @throws Refusal          by {@link SubjectRule#NOT_ERASED} if the key was deleted for ever
     * @throws StoreUnavailable if the key is lost, or can't be read or written
     */
    void prepare(Personal personal) {
        if (personal.text() == null) {
            return;
        }
        var subject = personal.subject();
        try {
            switch (keys.state(subject)) {
                case KEPT -> { }
                case ERASED -> throw new Refusal(SubjectRule.NOT_ERASED, "The subject " + subject.value() + " was erased; another pseudonym or id is another subject.");
                case MISSING -> {
                    if (isKnown(subject)) {
                        throw new StoreUnavailable("the key of the subject " + subject.value() + " is missing; the operator has to put back the keys of subjects",
                                RETRY_AFTER, false, null);
                    }
                    keys.make(subject);
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new StoreUnavailable("the keys of subjects can't be read or written", RETRY_AFTER, false, e);
        }
    }

    /** The subjects whose erasures are not carried out to their end in the database, as far as it says: see {@link #done}. */
    public List<SubjectId> unfinished() {
        return jdbc.sql("select aggregate_id from event where type = ? and position > (select position from erasures_done) order by position")
                .param(SubjectErased.class.getAnnotation(EventType.class).value()).query(String.class).list().stream()
                .map(key -> new SubjectId(key.substring(key.indexOf('/') + 1))).toList();
    }

    /**
     * Blots out the digests by which repeated commands are known, of the commands that said something personal of a subject: their salts stand
     * beside them, so whoever guesses what was said could see that it is right. A repeat is answered from then on as another content would be.
     */
    public void blot(SubjectId subject) {
        SubjectRows.blot(jdbc, types.personal(), subject);
    }

    /** Notes that nothing of what was erased up to a position is left in the database, but for what its own upkeep has still to take away. */
    public void done(long position) {
        SubjectRows.done(jdbc, position);
    }

    /** The subjects that the log does not call erased and whose key is not there, with what there is of it. */
    public Map<SubjectId, State> withoutKey() {
        var found = new TreeMap<SubjectId, State>();
        jdbc.sql("select id from subject where not exists (select 1 from directory d where d.id = 'subject/' || subject.id)").query(String.class).list()
                .forEach(id -> {
                    var subject = new SubjectId(id);
                    var state = keys.state(subject);
                    if (state != State.KEPT) {
                        found.put(subject, state);
                    }
                });
        return found;
    }
}

package org.ceasefiremonitor.api.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written about subjects and their erasure, beside the events. */
final class SubjectRows {

    /** The digest of nothing. */
    private static final byte[] BLOTTED = new byte[32];

    private SubjectRows() {
    }

    /** Notes that something personal is recorded of a subject, if that is not noted yet. */
    static void note(Connection connection, String subject, long position) throws SQLException {
        try (var merge = connection.prepareStatement("""
                merge into subject as known using (values (cast(? as varchar), cast(? as bigint))) as offered(id, position) on known.id = offered.id
                when not matched then insert (id, position) values (offered.id, offered.position)""")) {
            merge.setString(1, subject);
            merge.setLong(2, position);
            merge.executeUpdate();
        }
    }

    /** Blots out the keyed digests of the commands whose events, of these types, say something personal of a subject. */
    static void blot(JdbcClient jdbc, List<String> types, SubjectId subject) {
        record Said(long position, String about, String actor) {
        }
        var said = jdbc.sql("""
                select position, about, actor_participant || '/' || actor_pseudonym from event where type in (:types) and position(:subject in payload) > 0""")
                .param("types", types).param("subject", "\"subject\":\"" + subject.value() + '"')
                .query((row, n) -> new Said(row.getLong(1), row.getString(2), row.getString(3))).list();
        for (var each : said) {
            jdbc.sql("update thing set digest = ? where id = ? and first_position <= ? and last_position >= ?")
                    .params(BLOTTED, each.about(), each.position(), each.position()).update();
            jdbc.sql("update idempotency set digest = ? where actor = ? and first_position <= ? and last_position >= ?")
                    .params(BLOTTED, each.actor(), each.position(), each.position()).update();
        }
    }

    /** Notes up to which position all erasures are carried out to their end. */
    static void done(JdbcClient jdbc, long position) {
        jdbc.sql("update erasures_done set position = ? where position < ?").params(position, position).update();
    }
}

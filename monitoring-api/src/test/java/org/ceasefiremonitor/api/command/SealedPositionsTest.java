package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.ceasefiremonitor.api.ViewRows;
import org.ceasefiremonitor.core.commission.ballot.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Nobody reads a position before the ballot is unsealed: not in events, views, histories, exports, errors or the node's output. */
@ResourceLock(Resources.SYSTEM_OUT)
@ExtendWith(OutputCaptureExtension.class)
class SealedPositionsTest extends CommissionOverHttp {

    private static final String CANARY = "the-canary-sings-in-the-mine";

    /** All that the node tells anyone about what happened, as it stands now. */
    private String told(String breach, String ballot) {
        ViewRows.awaitHead(node);
        var text = new StringBuilder();
        for (var path : List.of("/api/v1/events?format=ndjson", "/api/v1/events/export", "/api/v1/history/ballot/" + ballot, "/api/v1/history/case/" + breach,
                "/api/v1/ballots", "/api/v1/ballots?format=csv", "/api/v1/ballots?format=ndjson", "/api/v1/ballots/" + ballot, "/api/v1/cases/" + breach)) {
            var answer = http.as(actor("mech", "REGISTRAR")).read(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            text.append(answer.text());
        }
        return text.toString();
    }

    /** Every text in every table of the database, past all of the application. */
    private String stored() {
        var text = new StringBuilder();
        node.jdbc().sql("select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema = 'PUBLIC'")
                .query((row, n) -> row.getString(2)).list().forEach(table ->
                        node.jdbc().sql("select * from \"" + table + "\"").query().listOfRows().forEach(row -> row.values().forEach(value ->
                                text.append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : value).append('\n'))));
        return text.toString();
    }

    @Test
    void a_position_is_found_nowhere_before_the_unsealing_and_everywhere_afterwards(CapturedOutput output) throws Exception {
        var commission = seated();
        var breach = deliberating(commission);
        var ballot = opened(commission, breach, "FINDING");
        commit(ballot, "eastmark", Position.CONCUR);
        commit(ballot, "fenwick", Position.CONCUR);
        commit(ballot, "gallia", Position.DISSENT);
        reveal(ballot, "gallia", Position.DISSENT, CANARY);

        var refusals = new StringBuilder();
        for (var attempt : List.of(reveal(ballot, Position.DISSENT, NONCE, CANARY), reveal(ballot, Position.DISSENT, "ff".repeat(16), CANARY),
                reveal(ballot, Position.DISSENT, "short", CANARY), reveal(ballot, Position.DISSENT, NONCE, CANARY).replace("'position'", "'positoin'"))) {
            for (var member : new String[] {"gallia", "fenwick", "borduria", "astoria"}) {
                var answer = send(member, "COMMISSION_MEMBER", "RevealPosition", attempt);
                assertThat(answer.status()).isBetween(400, 499);
                refusals.append(answer.text());
            }
        }
        var told = told(breach, ballot);
        var stored = stored();
        assertThat(told).contains("ballot.PositionRevealed").doesNotContain(CANARY, NONCE, "DISSENT");
        assertThat(stored).contains("PositionRevealed").doesNotContain(CANARY, NONCE);
        assertThat(refusals).contains("BAL-").doesNotContain(CANARY, NONCE);
        assertThat(output.getAll()).doesNotContain(CANARY, NONCE);

        reveal(ballot, "eastmark", Position.CONCUR, "");
        reveal(ballot, "fenwick", Position.CONCUR, "");

        assertThat(told(breach, ballot)).contains(CANARY, "DISSENT");
        assertThat(stored()).contains(CANARY);
        var standing = http.as(actor("mech", "REGISTRAR")).read("/api/v1/ballots/" + ballot).json().path("item");
        assertThat(standing.path("tally").path("outcome").asString()).isEqualTo("ADOPTED");
        assertThat(opened(standing.path("key").asString(), standing.path("revealed").path(0).path("sealed").asString(), ballot, "gallia"))
                .as("whoever has the log opens and checks each position").isEqualTo("DISSENT\n" + NONCE + "\n" + CANARY);
    }

    /** Written from ADR 0037, apart from what the node does. */
    private static String opened(String key, String sealed, String ballot, String member) throws Exception {
        var bytes = Base64.getDecoder().decode(sealed);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(Base64.getDecoder().decode(key), "AES"), new GCMParameterSpec(128, bytes, 0, 12));
        cipher.updateAAD(String.format(Locale.ROOT, "%s\n%s", ballot, member).getBytes(StandardCharsets.UTF_8));
        return new String(cipher.doFinal(bytes, 12, bytes.length - 12), StandardCharsets.UTF_8);
    }
}

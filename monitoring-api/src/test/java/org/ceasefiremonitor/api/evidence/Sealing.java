package org.ceasefiremonitor.api.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ceasefiremonitor.api.query.Armistice;
import org.ceasefiremonitor.outside.Http;

/** Collects, seals, puts and reads evidence as a client does. */
final class Sealing {

    private final Http http;
    private final Armistice armistice;
    private final Path directory;

    /** @param directory where the node keeps the bytes */
    Sealing(Http http, Path directory) {
        this.http = http;
        this.armistice = new Armistice(http);
        this.directory = directory;
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    /** The file of some bytes, as the runbook says where it is. */
    Path file(byte[] bytes) {
        var digest = digest(bytes);
        return directory.resolve(digest.substring(0, 2)).resolve(digest);
    }

    void seal(String id, byte[] bytes, String more) {
        seal(id, bytes, bytes.length, more);
    }

    /** Seals under a size that may be another than theirs. */
    void seal(String id, byte[] bytes, int size, String more) {
        armistice.accept(Armistice.MONITOR, "CollectEvidence", "{'evidenceId':'" + id + "','description':'Of a crater.','device':'Camera K-7',"
                + "'collectedAt':'2024-03-02T06:10:00Z'" + more + "}");
        armistice.accept(Armistice.MONITOR, "SealEvidence", "{'evidenceId':'" + id + "','sha256':'" + digest(bytes) + "','size':" + size
                + ",'mediaType':'image/jpeg'}");
    }

    Http.Answer put(String actor, String sha256, byte[] bytes, String... headers) {
        var request = http.to("/api/v1/evidence/" + sha256).header("Actor", actor).PUT(BodyPublishers.ofByteArray(bytes));
        return http.send(headers.length == 0 ? request : request.headers(headers));
    }

    void put(byte[] bytes) {
        var answer = put(Armistice.MONITOR, digest(bytes), bytes);
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }

    Http.Answer read(String actor, byte[] bytes, String... headers) {
        var request = http.to("/api/v1/evidence/" + digest(bytes)).header("Actor", actor);
        return http.send(headers.length == 0 ? request : request.headers(headers));
    }
}

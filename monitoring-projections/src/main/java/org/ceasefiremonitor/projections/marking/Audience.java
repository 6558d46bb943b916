package org.ceasefiremonitor.projections.marking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;

/**
 * Who may see what is counted together: the marking and, only where it matters, the originator.
 *
 * @param tlp          the level
 * @param releasableTo the participants named, {@code " a b "} or a space
 * @param originator   the originator; blank where the level does not ask for it
 */
public record Audience(String tlp, String releasableTo, String originator) {

    /** The audience of a row. */
    public static Audience of(String tlp, String releasableTo, String originator) {
        return switch (Tlp.valueOf(tlp)) {
            case CLEAR, GREEN -> new Audience(tlp, " ", "");
            case AMBER_STRICT -> new Audience(tlp, " ", originator);
            case AMBER, RED -> new Audience(tlp, releasableTo, originator);
        };
    }

    /** The audience of something with a marking. */
    public static Audience of(Marking marking, String originator) {
        return of(marking.tlp().name(), Markings.releasableTo(marking), originator);
    }

    /** A short key, equal for equal audiences, for an index that could not take a long list of participants. */
    public String key() {
        return tlp + "/" + originator + (releasableTo.isBlank() ? "" : "/" + digest(releasableTo));
    }

    /** The values of the three marking columns. */
    public List<String> columns() {
        return List.of(tlp, releasableTo, originator);
    }

    private static String digest(String text) {
        try {
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

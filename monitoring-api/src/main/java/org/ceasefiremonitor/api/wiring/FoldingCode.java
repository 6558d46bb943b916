package org.ceasefiremonitor.api.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The code that folds events into states, definitions and views, and reads and writes these. Its mark is a digest of its classes, so nobody has to
 * remember to change it: whatever could fold otherwise has another mark. It also has another one after a change that folds the same; then
 * what is kept is folded anew to no other effect.
 */
final class FoldingCode {

    private static final String ROOT = "org/ceasefiremonitor/";
    private static final String CORE = "classpath*:" + ROOT + "core/**/*.class";
    private static final String LOG = "classpath*:" + ROOT + "api/log/**/*.class";
    private static final String PROJECTIONS = "classpath*:" + ROOT + "projections/**/*.class";

    private FoldingCode() {
    }

    /** The mark of this release's code. */
    static String mark() {
        return markOf(CORE, LOG);
    }

    /** The mark of this release's code that makes views of events. */
    static String markOfViews() {
        return markOf(CORE, LOG, PROJECTIONS);
    }

    /**
     * The mark of some classes.
     *
     * @param patterns where they are, as Spring's resource patterns
     */
    static String markOf(String... patterns) {
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            var byName = new TreeMap<String, Resource>();
            for (var pattern : patterns) {
                for (var file : resolver.getResources(pattern)) {
                    // Without what leads to it, so that a mark does not depend on where the classes lie.
                    var url = file.getURL().toString();
                    byName.put(url.substring(url.lastIndexOf(ROOT)), file);
                }
            }
            if (byName.isEmpty()) {
                throw new IllegalStateException("no classes are found at " + String.join(", ", patterns));
            }
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : byName.values()) {
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

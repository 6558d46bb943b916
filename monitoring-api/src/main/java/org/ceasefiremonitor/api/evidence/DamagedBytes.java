package org.ceasefiremonitor.api.evidence;

import org.jspecify.annotations.Nullable;

/** What is kept under a digest is not what has that digest. */
public final class DamagedBytes extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sha256;
    private final @Nullable String found;
    private final long foundSize;

    DamagedBytes(String sha256, @Nullable String found, long foundSize) {
        super(found == null ? "there is nothing under " + sha256 : "under " + sha256 + " there are " + foundSize + " bytes with the digest " + found,
                null, false, false);
        this.sha256 = sha256;
        this.found = found;
        this.foundSize = foundSize;
    }

    /** The digest under which they are kept. */
    public String sha256() {
        return sha256;
    }

    /** SHA-256 of what was found instead; null if there was nothing. */
    public @Nullable String found() {
        return found;
    }

    /** Number of bytes found. */
    public long foundSize() {
        return foundSize;
    }
}

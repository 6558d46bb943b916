package org.ceasefiremonitor.api.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/**
 * Names that stand nowhere by chance, and the search for them in bytes of whatever kind: as Latin-1 or UTF-8, and as UTF-16 in either order. Backups
 * and bundles are unpacked for it.
 */
final class Canaries {

    private static final String STEM = "Quibblewhistle-";
    private static final int DIGITS = 3;
    private static final int PART = 8 << 20;

    private Canaries() {
    }

    /** The name with a number, from 0 to 999. */
    static String name(int number) {
        return STEM + String.format("%0" + DIGITS + "d", number);
    }

    /** Numbers of the names that stand in these files, and in those of these directories. */
    static Set<Integer> in(Path... places) {
        var found = new TreeSet<Integer>();
        for (var place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                files.filter(Files::isRegularFile).forEach(file -> search(file, found));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static void search(Path file, Set<Integer> found) {
        int overlap = 2 * (STEM.length() + DIGITS);
        if (file.toString().endsWith(".backup") || file.toString().endsWith(".zip")) {
            unpack(file, found);
            return;
        }
        try (var channel = FileChannel.open(file)) {
            var bytes = new byte[PART];
            for (long at = 0; at < channel.size(); at += PART - overlap) {
                var part = ByteBuffer.wrap(bytes);
                while (part.hasRemaining() && channel.read(part, at + part.position()) > 0) {
                    // goes on until the part is full or the file ends
                }
                search(bytes, part.position(), found);
            }
        } catch (NoSuchFileException gone) {
            // a server that runs deletes some: what is not there any more holds nothing
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path file, Set<Integer> found) {
        try (var in = Files.newInputStream(file); var packed = file.toString().endsWith(".zip") ? new ZipInputStream(in) : new GZIPInputStream(in)) {
            do {
                var content = packed.readAllBytes();
                search(content, content.length, found);
            } while (packed instanceof ZipInputStream zip && zip.getNextEntry() != null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void search(byte[] bytes, int length, Set<Integer> found) {
        byte first = (byte) STEM.charAt(0);
        byte second = (byte) STEM.charAt(1);
        for (int i = 0; i + STEM.length() + DIGITS <= length; i++) {
            if (bytes[i] == first) {
                int width = bytes[i + 1] == second ? 1 : 2;
                var number = i + width * (STEM.length() + DIGITS - 1) < length ? numberAt(bytes, i, width) : -1;
                if (number >= 0) {
                    found.add(number);
                }
            }
        }
    }

    /** @param width bytes of a character */
    private static int numberAt(byte[] bytes, int from, int width) {
        for (int i = 1; i < STEM.length(); i++) {
            if (bytes[from + width * i] != STEM.charAt(i)) {
                return -1;
            }
        }
        var digits = new byte[DIGITS];
        for (int i = 0; i < DIGITS; i++) {
            digits[i] = bytes[from + width * (STEM.length() + i)];
        }
        var text = new String(digits, StandardCharsets.ISO_8859_1);
        return text.chars().allMatch(each -> each >= '0' && each <= '9') ? Integer.parseInt(text) : -1;
    }
}

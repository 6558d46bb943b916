package org.ceasefiremonitor.core.zone;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Numbers as text: variable-length (zigzag, seven bits a byte, lowest first), deflated (zlib), Base64. */
final class Packing {

    private Packing() {
    }

    static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Writer write(long number) {
            long rest = (number << 1) ^ (number >> 63);
            while ((rest & ~0x7FL) != 0) {
                bytes.write((int) (rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            bytes.write((int) rest);
            return this;
        }

        String text() {
            var deflater = new Deflater(Deflater.BEST_SPEED);
            try {
                deflater.setInput(bytes.toByteArray());
                deflater.finish();
                var packed = new ByteArrayOutputStream(bytes.size() / 2 + 16);
                var buffer = new byte[8_192];
                while (!deflater.finished()) {
                    packed.write(buffer, 0, deflater.deflate(buffer));
                }
                return Base64.getEncoder().encodeToString(packed.toByteArray());
            } finally {
                deflater.end();
            }
        }
    }

    static final class Reader {

        private final byte[] bytes;
        private int at;

        Reader(String text) {
            var inflater = new Inflater();
            try {
                inflater.setInput(Base64.getDecoder().decode(text));
                var plain = new ByteArrayOutputStream();
                var buffer = new byte[8_192];
                while (!inflater.finished()) {
                    int read = inflater.inflate(buffer);
                    if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                        throw new IllegalArgumentException("The packed numbers are cut off");
                    }
                    plain.write(buffer, 0, read);
                }
                bytes = plain.toByteArray();
            } catch (DataFormatException e) {
                throw new IllegalArgumentException("The packed numbers are damaged", e);
            } finally {
                inflater.end();
            }
        }

        int next() {
            return Math.toIntExact(nextLong());
        }

        long nextLong() {
            long rest = 0;
            for (int shift = 0;; shift += 7) {
                byte part = bytes[at++];
                rest |= (long) (part & 0x7F) << shift;
                if (part >= 0) {
                    return (rest >>> 1) ^ -(rest & 1);
                }
            }
        }
    }
}

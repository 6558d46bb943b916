package org.ceasefiremonitor.core.zone;

import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Numbers as text: variable-length (zigzag, seven bits a byte, lowest first), deflated (zlib), Base64. */
final class Packing {

    private Packing() {
    }

    /** Bytes in a row that grows. */
    private static final class Bytes {

        private byte[] bytes = new byte[256];
        private int size;

        void add(int part) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * size);
            }
            bytes[size++] = (byte) part;
        }

        void add(byte[] parts, int length) {
            if (size + length > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * size + length);
            }
            System.arraycopy(parts, 0, bytes, size, length);
            size += length;
        }

        byte[] all() {
            return Arrays.copyOf(bytes, size);
        }
    }

    static final class Writer {

        private final Bytes bytes = new Bytes();

        Writer write(long number) {
            long rest = (number << 1) ^ (number >> 63);
            while ((rest & ~0x7FL) != 0) {
                bytes.add((int) (rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            bytes.add((int) rest);
            return this;
        }

        String text() {
            var deflater = new Deflater();
            try {
                deflater.setInput(bytes.all());
                deflater.finish();
                var packed = new Bytes();
                var buffer = new byte[8_192];
                while (!deflater.finished()) {
                    packed.add(buffer, deflater.deflate(buffer));
                }
                return Base64.getEncoder().encodeToString(packed.all());
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
                var plain = new Bytes();
                var buffer = new byte[8_192];
                while (!inflater.finished()) {
                    int read = inflater.inflate(buffer);
                    if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                        throw new IllegalArgumentException("The packed numbers are cut off");
                    }
                    plain.add(buffer, read);
                }
                bytes = plain.all();
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

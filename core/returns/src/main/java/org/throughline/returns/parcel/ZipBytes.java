package org.throughline.returns.parcel;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a zip, read forwards, with little-endian numbers and the offset. */
final class ZipBytes {

    private final InputStream bytes;
    private final byte[] buffer = new byte[1 << 15];
    private int at;
    private int filled;
    private long before;

    ZipBytes(InputStream bytes, long offset) {
        this.bytes = bytes;
        this.before = offset;
    }

    long offset() {
        return before + at;
    }

    /** The next four bytes as a number, which stay to be read; -1 where fewer are left. */
    long peek() throws IOException {
        while (filled - at < 4) {
            if (at > 0) {
                System.arraycopy(buffer, at, buffer, 0, filled - at);
                before += at;
                filled -= at;
                at = 0;
            }
            int count = bytes.read(buffer, filled, buffer.length - filled);
            if (count < 0) {
                return -1;
            }
            filled += count;
        }
        return (buffer[at] & 0xFF)
                | (buffer[at + 1] & 0xFF) << 8
                | (buffer[at + 2] & 0xFF) << 16
                | (buffer[at + 3] & 0xFFL) << 24;
    }

    int u8() throws IOException {
        if (!fill()) {
            throw new EOFException();
        }
        return buffer[at++] & 0xFF;
    }

    int u16() throws IOException {
        return u8() | u8() << 8;
    }

    long u32() throws IOException {
        return u16() | (long) u16() << 16;
    }

    byte[] bytes(int count) throws IOException {
        var found = new byte[count];
        for (int i = 0; i < count; i++) {
            found[i] = (byte) u8();
        }
        return found;
    }

    void skip(long count) throws IOException {
        for (long i = 0; i < count; i++) {
            u8();
        }
    }

    /** Reads what is at hand, at most so much; -1 at the end. */
    int read(byte[] into, int off, int len) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(len, filled - at);
        System.arraycopy(buffer, at, into, off, count);
        at += count;
        return count;
    }

    /** Gives back the last bytes that were read: no more than came in one read. */
    void unread(int count) {
        at -= count;
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        before += filled;
        at = 0;
        filled = 0;
        int count = bytes.read(buffer, 0, buffer.length);
        filled = Math.max(count, 0);
        return count > 0;
    }
}

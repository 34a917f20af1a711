package org.throughline.returns.parcel;

import java.io.IOException;
import java.io.InputStream;
import org.throughline.returns.parcel.Guarded.Where;

/**
 * Passes bytes on as long as they are UTF-8 text without NUL, and knows the line and offset it stands at.
 *
 * <p>With a longest run, so many bytes may come without a {@code <}: no tag, attribute, text or comment of XML can
 * then be longer, whatever it is made of.
 */
final class Utf8 extends InputStream {

    private final InputStream bytes;
    private final String file;
    private final long longestRun;
    private long offset;
    private long line = 1;
    private long run;
    private boolean ended;

    /** Bytes of the character that are still to come, and the range of the next. */
    private int missing;

    private int first;
    private long firstOffset;
    private int lowest = 0x80;
    private int highest = 0xBF;

    Utf8(InputStream bytes, String file, long longestRun) {
        this.bytes = bytes;
        this.file = file;
        this.longestRun = longestRun;
    }

    Where where() {
        return new Where(file, line, offset);
    }

    /** True once the last byte was passed on. */
    boolean ended() {
        return ended;
    }

    /** True when the bytes so far end within a character. */
    boolean withinCharacter() {
        return missing > 0;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int off, int len) throws IOException {
        int count = bytes.read(into, off, len);
        if (count < 0) {
            ended = true;
        }
        for (int i = off; i < off + count; i++) {
            byte b = into[i];
            if (b <= 0 || missing > 0) {
                beyondAscii(b & 0xFF);
            } else if (b == '<') {
                run = -1;
            } else if (b == '\n') {
                line++;
            }
            if (++run > longestRun) {
                throw new Hostile(where(), "A single text or tag is longer than " + Size.of(longestRun) + ".");
            }
            offset++;
        }
        return count;
    }

    private void beyondAscii(int b) throws Hostile {
        if (missing > 0) {
            if (b < lowest || b > highest) {
                throw notUtf8();
            }
            missing--;
            lowest = 0x80;
            highest = 0xBF;
            return;
        }
        first = b;
        firstOffset = offset;
        if (b == 0) {
            throw new Hostile(where(), "The file holds a NUL byte. It is no text, or it is UTF-16: save it as UTF-8.");
        } else if (b >= 0xC2 && b <= 0xDF) {
            missing = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            missing = 2;
            lowest = b == 0xE0 ? 0xA0 : 0x80;
            highest = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            missing = 3;
            lowest = b == 0xF0 ? 0x90 : 0x80;
            highest = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            throw notUtf8();
        }
    }

    /** Points at the first byte of the character, which is the one that a person can find and put right. */
    private Hostile notUtf8() {
        return new Hostile(
                new Where(file, line, firstOffset),
                "This is not UTF-8 text (byte %02X). Save the file as UTF-8 and try again.".formatted(first));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}

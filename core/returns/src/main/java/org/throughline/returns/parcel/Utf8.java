package org.throughline.returns.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.throughline.returns.parcel.Guarded.Where;

/**
 * Passes bytes on as long as they are UTF-8 text without NUL, and knows the line and offset it stands at.
 *
 * <p>With a longest run, so many bytes may come without a {@code <}: no tag, attribute, text or comment of XML can
 * then be longer, whatever it is made of.
 */
final class Utf8 extends InputStream {

    /** Eight bytes at once, the first of them lowest. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long TAGS = 0x3C3C3C3C3C3C3C3CL;
    private static final long LINE_ENDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long OTHER_BITS = 0x7F7F7F7F7F7F7F7FL;

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
        int end = off + count;
        for (int i = missing > 0 ? off : passAscii(into, off, end); i < end; i = passAscii(into, i, end)) {
            do {
                take(into[i++]);
            } while (i < end && missing > 0);
        }
        return count;
    }

    /**
     * Passes over ASCII text eight bytes at a time, as far as there is nothing else and no run can become too long.
     *
     * @return where it stopped
     */
    private int passAscii(byte[] bytes, int from, int to) {
        long passedRun = run;
        long lines = 0;
        int i = from;
        while (i + Long.BYTES <= to && passedRun + Long.BYTES <= longestRun) {
            long eight = (long) EIGHT.get(bytes, i);
            if (((eight | zeros(eight)) & HIGH_BITS) != 0) {
                break;
            }
            long tags = zeros(eight ^ TAGS);
            lines += Long.bitCount(zeros(eight ^ LINE_ENDS));
            passedRun = tags == 0 ? passedRun + Long.BYTES : Long.numberOfLeadingZeros(tags) / Byte.SIZE;
            i += Long.BYTES;
        }
        run = passedRun;
        line += lines;
        offset += i - from;
        return i;
    }

    /** The high bit of every byte that is zero, where no byte has its own high bit set. */
    private static long zeros(long eight) {
        return ~(eight + OTHER_BITS) & HIGH_BITS;
    }

    private void take(byte b) throws Hostile {
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
            throw Hostile.damaged(
                    where(), "The file holds a NUL byte. It is no text, or it is UTF-16: save it as UTF-8.");
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
        return Hostile.damaged(
                new Where(file, line, firstOffset),
                "This is not UTF-8 text (byte %02X). Save the file as UTF-8 and try again.".formatted(first));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}

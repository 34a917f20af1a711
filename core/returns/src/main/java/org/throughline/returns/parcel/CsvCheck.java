package org.throughline.returns.parcel;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.throughline.returns.parcel.Guarded.Where;

/** Reads a CSV file to its end: quotes that never close, and fields or rows of no decent size, are refused. */
final class CsvCheck {

    private enum Within {
        START_OF_FIELD,
        FIELD,
        QUOTES,
        QUOTE_IN_QUOTES
    }

    /** Eight bytes at once, the first of them lowest. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long AFTER_COMMA = 0x2D2D2D2D2D2D2D2DL;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final String file;
    private final Limits limits;
    private Within within = Within.START_OF_FIELD;
    private long offset;
    private long line = 1;
    private long field;
    private long row;
    private Where opened;

    CsvCheck(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.opened = new Where(file, 1, 0);
    }

    void check(Utf8 bytes) throws IOException {
        var buffer = new byte[1 << 16];
        for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
            int i = 0;
            while (i < count) {
                int plain = i;
                i = endOfPlain(buffer, i, count);
                if (i > plain) {
                    takePlain(i - plain);
                } else {
                    take(buffer[i++]);
                }
            }
        }
        if (within == Within.QUOTES) {
            throw Hostile.damaged(opened, "A quotation mark opens a field here and never closes.");
        }
        if (bytes.withinCharacter()) {
            throw Hostile.damaged(bytes.where(), "The file ends in the middle of a character.");
        }
    }

    /** Where the next byte stands that may be a quotation mark, a comma or the end of a line. */
    private static int endOfPlain(byte[] buffer, int from, int end) {
        int i = from;
        while (i + Long.BYTES <= end) {
            long eight = (long) EIGHT.get(buffer, i);
            long low = eight - AFTER_COMMA
                    & ~eight
                    & HIGH_BITS; // exact for the first byte that is no greater than a comma
            if (low != 0) {
                return i + (Long.numberOfTrailingZeros(low) >> 3);
            }
            i += Long.BYTES;
        }
        while (i < end && (buffer[i] > ',' || buffer[i] < 0)) {
            i++;
        }
        return i;
    }

    /** So many characters that are neither quotation marks nor ends of fields or rows. */
    private void takePlain(int count) throws Hostile {
        if (within != Within.QUOTES) {
            within = Within.FIELD;
        }
        field += count;
        row += count;
        if (field > limits.field()) {
            offset += count - (field - limits.field());
            throw new Hostile(new Where(file, line, offset), "A field is longer than " + Size.of(limits.field()) + ".");
        }
        if (row > limits.record()) {
            offset += count - (row - limits.record());
            throw new Hostile(new Where(file, line, offset), "A row is longer than " + Size.of(limits.record()) + ".");
        }
        offset += count;
    }

    private void take(byte b) throws Hostile {
        boolean quoted = within == Within.QUOTES;
        if (b == '"') {
            within = switch (within) {
                case START_OF_FIELD, QUOTE_IN_QUOTES -> {
                    if (within == Within.START_OF_FIELD) {
                        opened = new Where(file, line, offset);
                    }
                    yield Within.QUOTES;
                }
                case FIELD -> Within.FIELD;
                case QUOTES -> Within.QUOTE_IN_QUOTES;
            };
        } else if (!quoted && (b == ',' || b == '\n' || b == '\r')) {
            within = Within.START_OF_FIELD;
            field = -1;
            if (b != ',') {
                row = -1;
            }
        } else if (!quoted) {
            within = Within.FIELD;
        }
        if (++field > limits.field()) {
            throw new Hostile(new Where(file, line, offset), "A field is longer than " + Size.of(limits.field()) + ".");
        }
        if (++row > limits.record()) {
            throw new Hostile(new Where(file, line, offset), "A row is longer than " + Size.of(limits.record()) + ".");
        }
        offset++;
        if (b == '\n') {
            line++;
        }
    }
}

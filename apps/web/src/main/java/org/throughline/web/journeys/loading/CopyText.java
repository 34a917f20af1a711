package org.throughline.web.journeys.loading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as the text that PostgreSQL's COPY reads. */
final class CopyText implements AutoCloseable {

    private static final byte[] NOTHING = {'\\', 'N'};

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private boolean rowBegun;
    private boolean closed;

    CopyText(OutputStream out) {
        this.out = out;
    }

    CopyText number(long value) throws IOException {
        next();
        ascii(Long.toString(value));
        return this;
    }

    CopyText day(@Nullable LocalDate day) throws IOException {
        next();
        if (day == null) {
            bytes(NOTHING);
        } else {
            ascii(day.getYear());
            put('-');
            twoDigits(day.getMonthValue());
            put('-');
            twoDigits(day.getDayOfMonth());
            if (day.getYear() < 1) {
                ascii(" BC");
            }
        }
        return this;
    }

    CopyText instant(@Nullable Instant instant) throws IOException {
        next();
        if (instant == null) {
            bytes(NOTHING);
        } else {
            ascii(instant.toString());
        }
        return this;
    }

    /** PostgreSQL holds no NUL character: the sign for an unknown one stands in its place. */
    CopyText text(@Nullable String text) throws IOException {
        next();
        if (text == null) {
            bytes(NOTHING);
            return this;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else {
                int end = i + 1;
                while (end < text.length() && text.charAt(end) >= 0x80) {
                    end++;
                }
                bytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            }
        }
        return this;
    }

    /** As an array of texts. */
    CopyText texts(List<String> texts) throws IOException {
        var array = new StringBuilder("{");
        for (var text : texts) {
            array.append(array.length() == 1 ? "\"" : ",\"");
            array.append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return text(array.append('}').toString());
    }

    void endRow() throws IOException {
        put('\n');
        rowBegun = false;
    }

    private void next() throws IOException {
        if (rowBegun) {
            put('\t');
        }
        rowBegun = true;
    }

    private void ascii(char c) throws IOException {
        switch (c) {
            case '\\' -> {
                put('\\');
                put('\\');
            }
            case '\n' -> {
                put('\\');
                put('n');
            }
            case '\r' -> {
                put('\\');
                put('r');
            }
            case '\t' -> {
                put('\\');
                put('t');
            }
            case '\0' -> bytes("\uFFFD".getBytes(StandardCharsets.UTF_8));
            default -> put(c);
        }
    }

    private void ascii(String plain) throws IOException {
        for (int i = 0; i < plain.length(); i++) {
            put(plain.charAt(i));
        }
    }

    /** The year before the year 1 is 0 in Java and 1 BC in PostgreSQL. */
    private void ascii(int year) throws IOException {
        int written = year < 1 ? 1 - year : year;
        if (written > 9999) {
            ascii(Integer.toString(written));
        } else {
            twoDigits(written / 100);
            twoDigits(written % 100);
        }
    }

    private void twoDigits(int number) throws IOException {
        put('0' + number / 10);
        put('0' + number % 10);
    }

    private void bytes(byte[] bytes) throws IOException {
        for (byte each : bytes) {
            put(each);
        }
    }

    private void put(int one) throws IOException {
        if (filled == buffer.length) {
            flush();
        }
        buffer[filled++] = (byte) one;
    }

    void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            flush();
            out.close();
        }
    }
}

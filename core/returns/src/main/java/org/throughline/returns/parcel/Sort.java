package org.throughline.returns.parcel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is by its first bytes, whatever it is called. */
public enum Sort {
    XML,
    ZIP,
    JSON,
    TEXT,
    EMPTY,
    OTHER;

    /** So many bytes of a file tell what it is. */
    public static final int LOOKED_AT = 8_192;

    /** By the bytes a file begins with; {@link #TEXT} where nothing speaks against it. */
    public static Sort of(Member file) throws IOException {
        try (var bytes = file.open()) {
            return of(bytes.readNBytes(LOOKED_AT));
        }
    }

    static Sort of(byte[] start) {
        if (start.length == 0) {
            return EMPTY;
        }
        if (starts(start, "PK\3\4") || starts(start, "PK\5\6") || starts(start, "PK\7\b")) {
            return ZIP;
        }
        if (other(start).isPresent()) {
            return OTHER;
        }
        for (int i = starts(start, "\u00EF\u00BB\u00BF") ? 3 : 0; i < start.length; i++) {
            switch (start[i]) {
                case ' ', '\t', '\r', '\n' -> {}
                case '<' -> {
                    return XML;
                }
                case '{', '[' -> {
                    return JSON;
                }
                default -> {
                    return TEXT;
                }
            }
        }
        return TEXT;
    }

    /** What the file is instead of text, in words, where its first bytes tell. */
    static Optional<String> other(byte[] start) {
        return Arrays.stream(KNOWN)
                .filter(known -> starts(start, known[0]))
                .map(known -> known[1])
                .findFirst();
    }

    /** Each character one byte. */
    private static boolean starts(byte[] bytes, String start) {
        var wanted = start.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static final String[][] KNOWN = {
        {"%PDF", "a PDF"},
        {"\u00D0\u00CF\u0011\u00E0", "an older Office file. If it is a workbook, save each sheet as CSV UTF-8"},
        {"\u0089PNG", "a picture"},
        {"\u00FF\u00D8\u00FF", "a picture"},
        {"GIF8", "a picture"},
        {"\u001F\u008B", "a gzip file. Unpack it first"},
        {"7z\u00BC\u00AF", "a 7z file. Unpack it first"},
        {"Rar!", "a RAR file. Unpack it first"},
        {"\u007FELF", "a program"},
        {"MZ\u0090", "a program"},
        {"SQLite format 3", "a database"},
        {"PAR1", "a Parquet file"},
        {"\u00FF\u00FE", "UTF-16 text. Save it as UTF-8"},
        {"\u00FE\u00FF", "UTF-16 text. Save it as UTF-8"},
    };
}

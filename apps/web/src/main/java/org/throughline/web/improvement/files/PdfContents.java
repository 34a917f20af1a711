package org.throughline.web.improvement.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through the objects of a PDF, also those packed into streams of objects, for what acts by itself where the file is
 * opened. It is looked through and never drawn here, so that nothing in it can act on the service.
 */
final class PdfContents {

    private static final long MOST = 256L * 1024 * 1024;
    private static final int DICTIONARY = 400;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] END = "endstream".getBytes(ISO_8859_1);
    private static final Pattern ACTS =
            Pattern.compile("/(JavaScript|JS|Launch|RichMedia|XFA|EmbeddedFile)(?![A-Za-z])");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private PdfContents() {}

    /** Why it is not taken, as a sentence. */
    static Optional<String> harm(byte[] file) {
        var plain = names(withoutStreams(file));
        if (plain.contains("/Encrypt")) {
            return Optional.of("The PDF is locked. Save it without a password and without restrictions, and send that");
        }
        if (acts(plain)) {
            return Optional.of(ACTING);
        }
        var inflater = new Inflater();
        long unpacked = 0;
        try {
            for (int at = next(file, 0); at >= 0; at = next(file, end(file, at))) {
                var before = new String(file, Math.max(0, at - DICTIONARY), Math.min(at, DICTIONARY), ISO_8859_1);
                int begins = before.lastIndexOf(" obj");
                if (!before.substring(Math.max(0, begins)).contains("/ObjStm")) {
                    continue;
                }
                var objects = new ByteArrayOutputStream();
                unpacked += unpack(inflater, file, at, objects, MOST - unpacked);
                if (unpacked >= MOST) {
                    return Optional.of("Unpacked, this PDF is larger than any document could be, so it was not kept");
                }
                if (acts(names(objects.toString(ISO_8859_1)))) {
                    return Optional.of(ACTING);
                }
            }
        } finally {
            inflater.end();
        }
        return Optional.empty();
    }

    private static final String ACTING =
            "The PDF holds a script, a program, a form or files within it, which can do harm where it"
                    + " is opened. Print it to a new PDF and send that";

    /** What is packed looks like anything by chance. */
    private static String withoutStreams(byte[] file) {
        var plain = new StringBuilder();
        int from = 0;
        for (int at = next(file, 0); at >= 0; at = next(file, from)) {
            plain.append(new String(file, from, at - from, ISO_8859_1));
            from = end(file, at);
        }
        return plain.append(new String(file, from, file.length - from, ISO_8859_1))
                .toString();
    }

    /** The word that ends the stream which begins there, or the end of the file. */
    private static int end(byte[] file, int from) {
        for (int i = from; i + END.length <= file.length; i++) {
            if (Arrays.equals(file, i, i + END.length, END, 0, END.length)) {
                return i + END.length;
            }
        }
        return file.length;
    }

    private static boolean acts(String objects) {
        return ACTS.matcher(objects).find();
    }

    /** A name may be written with its signs as numbers. */
    private static String names(String objects) {
        return ESCAPED.matcher(objects)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static long unpack(Inflater inflater, byte[] file, int at, ByteArrayOutputStream to, long most) {
        inflater.reset();
        inflater.setInput(file, at, file.length - at);
        var part = new byte[65536];
        long count = 0;
        try {
            for (int read = inflater.inflate(part); read > 0 && count < most; read = inflater.inflate(part)) {
                to.write(part, 0, read);
                count += read;
            }
        } catch (DataFormatException broken) {
            return count; // whoever opens it is told
        }
        return count;
    }

    /** Just behind the next word "stream" and its line end, or -1. */
    private static int next(byte[] file, int from) {
        for (int i = from; i + STREAM.length < file.length; i++) {
            int k = 0;
            while (k < STREAM.length && file[i + k] == STREAM[k]) {
                k++;
            }
            if (k == STREAM.length) {
                int at = i + k;
                while (at < file.length && (file[at] == '\r' || file[at] == '\n')) {
                    at++;
                }
                return at;
            }
        }
        return -1;
    }
}

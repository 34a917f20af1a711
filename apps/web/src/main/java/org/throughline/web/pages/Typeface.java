package org.throughline.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Liberation Sans, which every PDF carries within it, and the signs that it has. */
final class Typeface {

    static final String FAMILY = "Liberation Sans";

    /** Stands for a sign that the typeface lacks. */
    static final int LACKING = 0x25A1;

    private static final int LARGEST_LIST = 20;
    private static final List<String> FILES = List.of(
            "/fonts/liberation-sans/LiberationSans-Regular.ttf", "/fonts/liberation-sans/LiberationSans-Bold.ttf");

    private final List<CmapLookup> signs;

    Typeface() {
        signs = FILES.stream().map(Typeface::signs).toList();
    }

    /**
     * A text as it can be set.
     *
     * @param lacking the signs that were replaced, in words; none where all could be set
     */
    record Set(String text, List<String> lacking) {}

    static InputStream regular() {
        return open(FILES.getFirst());
    }

    static InputStream bold() {
        return open(FILES.getLast());
    }

    Set set(String text) {
        var set = new StringBuilder();
        var lacking = new TreeSet<Integer>();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> {
            if (Character.isWhitespace(sign)) {
                set.append(sign == '\n' ? '\n' : ' ');
            } else if (has(sign)) {
                set.appendCodePoint(sign);
            } else if (!shapes(sign)) {
                set.appendCodePoint(LACKING);
                lacking.add(sign);
            }
        });
        return new Set(
                set.toString(),
                lacking.stream().limit(LARGEST_LIST).map(Typeface::inWords).toList());
    }

    private boolean has(int sign) {
        return !shapes(sign) && signs.stream().allMatch(one -> one.getGlyphId(sign) != 0);
    }

    /** Signs without a shape of their own, which only say how others are to be set. */
    private static boolean shapes(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || sign >= 0xFE00 && sign <= 0xFE0F;
    }

    private static String inWords(int sign) {
        var name = Character.getName(sign);
        return "U+%04X%s".formatted(sign, name == null ? "" : " " + name.toLowerCase(Locale.ROOT));
    }

    private static CmapLookup signs(String file) {
        try (var in = open(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(file));
    }
}

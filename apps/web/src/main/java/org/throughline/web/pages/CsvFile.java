package org.throughline.web.pages;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of CSV that no spreadsheet will run: a cell that would begin a formula gets an apostrophe before it. */
public final class CsvFile {

    /** Full-width forms too: some spreadsheets fold them into the plain ones. */
    private static final String FORMULA_STARTS = "=+-@|\t\r\n＝＋－＠";

    private final StringBuilder text = new StringBuilder();

    public CsvFile(List<String> header) {
        add(header);
    }

    public void add(List<String> cells) {
        text.append(line(cells));
    }

    /** One line by itself, with its end: for files that are too long to be held. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String cell(String words) {
        var safe = harmless(words);
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\'');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** The words, after an apostrophe where a spreadsheet would run them. */
    public static String harmless(String words) {
        return startsFormula(words) ? "'" + words : words;
    }

    private static boolean startsFormula(String words) {
        var stripped = words.stripLeading();
        return (!words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0)
                || (!stripped.isEmpty() && FORMULA_STARTS.indexOf(stripped.charAt(0)) >= 0);
    }
}

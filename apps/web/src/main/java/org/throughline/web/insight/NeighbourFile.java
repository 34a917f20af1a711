package org.throughline.web.insight;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.returns.Returns;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.parcel.Sort;
import org.throughline.returns.table.CsvFile;
import org.throughline.returns.table.CsvRow;
import org.throughline.web.pages.SentFile;

/**
 * A file of other authorities' figures: CSV with the columns authority, measure, year and value, in any order. What a
 * publisher leaves out (an empty value, or one of the signs for not available, not applicable, suppressed, low) is no figure.
 */
public sealed interface NeighbourFile {

    /** @param lines its figures @param without how many lines have no value */
    record Read(List<Line> lines, int without) implements NeighbourFile {}

    /** @param errors what is wrong, with the number of the line, the first few of them @param more how many more there are */
    record Wrong(List<String> errors, int more) implements NeighbourFile {

        static Wrong of(String words) {
            return new Wrong(List.of(words), 0);
        }
    }

    /** One figure. @param year such as 2025 or 2024-25 */
    record Line(String authority, MeasureCode measure, String year, BigDecimal value) {}

    /** No council loads more: that many authorities with that many measures over ten years. */
    int MOST_LINES = 200_000;

    /**
     * As it was sent; what is hostile or broken is refused before a cell of it is read.
     *
     * @param known the measures of which it may hold figures
     */
    static NeighbourFile read(SentFile file, Set<MeasureCode> known) throws IOException {
        return switch (Returns.guard(Parcel.of(Member.of(file.name(), file.bytes()::open)))) {
            case Guarded.Clean(var contents) -> read(contents, known);
            case Guarded.Truncated(var _, var where) ->
                Wrong.of("The file breaks off at line %d".formatted(where.line()));
            case Guarded.Refused(var _, var words) -> Wrong.of(words);
        };
    }

    private static NeighbourFile read(Contents contents, Set<MeasureCode> known) throws IOException {
        if (contents.files().size() != 1 || Sort.of(contents.files().getFirst()) != Sort.TEXT) {
            return Wrong.of("This is not a CSV file. Save the sheet as CSV and send that");
        }
        try (var csv = CsvFile.open(contents.files().getFirst().open())) {
            return new Reader(known).read(csv);
        }
    }

    /** Reads one file. */
    final class Reader {

        private static final List<String> COLUMNS = List.of("authority", "measure", "year", "value");
        private static final Set<String> NO_VALUE = Set.of("", "x", "z", "c", "u", "low", ":", "..", "-", "n/a");
        private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d([-/]\\d\\d)?");
        private static final Pattern VALUE = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?%?");
        private static final int LONGEST_NAME = 100;
        private static final int SHOWN = 20;

        private final Set<MeasureCode> known;
        private final List<Line> lines = new ArrayList<>();
        private final List<String> errors = new ArrayList<>();
        private final Map<List<String>, Integer> seen = new HashMap<>();
        private int wrong;
        private int without;

        private Reader(Set<MeasureCode> known) {
            this.known = known;
        }

        private NeighbourFile read(CsvFile csv) throws IOException {
            var header = csv.header().stream()
                    .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                    .toList();
            var lacking =
                    COLUMNS.stream().filter(column -> !header.contains(column)).toList();
            if (!lacking.isEmpty()) {
                return Wrong.of("The first line must name the columns authority, measure, year and value. Missing: "
                        + String.join(", ", lacking));
            }
            int rows = 0;
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                if (++rows > MOST_LINES) {
                    return Wrong.of("The file has more than %,d lines".formatted(MOST_LINES));
                }
                take(row.get(), header);
            }
            if (wrong == 0 && lines.isEmpty()) {
                error("The file holds no figure");
            }
            return wrong > 0
                    ? new Wrong(List.copyOf(errors), wrong - errors.size())
                    : new Read(List.copyOf(lines), without);
        }

        private void take(CsvRow row, List<String> header) {
            if (row.cells().stream().allMatch(String::isBlank)) {
                return;
            }
            var authority = cell(row, header, "authority");
            var code = new MeasureCode(cell(row, header, "measure").toUpperCase(Locale.ROOT));
            var year = cell(row, header, "year").replace('/', '-');
            var value = cell(row, header, "value");
            int before = wrong;
            if (authority.isEmpty() || authority.length() > LONGEST_NAME) {
                error(row, "has no authority, or one with a name of more than %d letters".formatted(LONGEST_NAME));
            }
            if (!known.contains(code)) {
                error(
                        row,
                        "names the measure “%s”, which is not one of ours. Use the code beside a measure's definition, such as REF-RE"
                                .formatted(code));
            }
            if (!YEAR.matcher(year).matches()) {
                error(row, "has the year “%s”. Write 2025, or 2024-25".formatted(year));
            }
            boolean noValue = NO_VALUE.contains(value.toLowerCase(Locale.ROOT));
            if (!noValue && !VALUE.matcher(value).matches()) {
                error(row, "has the value “%s”, which is not a number".formatted(value));
            }
            var first = seen.putIfAbsent(List.of(authority, code.value(), year), row.line());
            if (first != null) {
                error(row, "repeats line %d: the same authority, measure and year".formatted(first));
            }
            if (noValue) {
                without++;
            } else if (wrong == before) {
                lines.add(new Line(authority, code, year, new BigDecimal(value.replace("%", ""))));
            }
        }

        private static String cell(CsvRow row, List<String> header, String column) {
            return row.cell(header.indexOf(column)).strip().replace("\u0000", "");
        }

        private void error(CsvRow row, String words) {
            error("Line %d %s".formatted(row.line(), shortened(words)));
        }

        private void error(String words) {
            wrong++;
            if (errors.size() < SHOWN) {
                errors.add(words);
            }
        }

        private static String shortened(String words) {
            return words.length() > 200 ? words.substring(0, 199) + "…" : words;
        }
    }
}

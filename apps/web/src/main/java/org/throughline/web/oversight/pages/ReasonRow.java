package org.throughline.web.oversight.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.throughline.journey.LateReason;
import org.throughline.web.oversight.Kind;
import org.throughline.web.oversight.Tally;
import org.throughline.web.oversight.Which;
import org.throughline.web.pages.Address;

/** How much was late for one reason: late now, and done late in the last 12 months. */
public record ReasonRow(String whose, String words, List<Figure> figures) {

    private static final List<Kind> KINDS = List.of(Kind.LATE, Kind.MET_LATE);

    static final List<String> COLUMNS = List.of("Late now", "Done late in 12 months");

    /** Makes a figure of a number and the address behind it. */
    interface Sort {
        Figure figure(int number, String address);
    }

    /**
     * What is late without a reason first, then each reason that anybody gave, the most frequent first; none where nothing
     * is late.
     *
     * @param path of the list behind the figures
     */
    static List<ReasonRow> of(Tally tally, String path, String team, Sort sort) {
        record Counted(String code, List<Integer> numbers) {

            int all() {
                return numbers.stream().mapToInt(Integer::intValue).sum();
            }
        }
        Function<String, Counted> counted = code -> new Counted(
                code, KINDS.stream().map(kind -> tally.byReason(code, kind)).toList());
        var rows = new ArrayList<Counted>();
        rows.add(counted.apply(""));
        Arrays.stream(LateReason.values())
                .map(reason -> counted.apply(reason.name()))
                .sorted((one, other) -> Integer.compare(other.all(), one.all()))
                .forEach(rows::add);
        return rows.stream()
                .filter(row -> row.all() > 0)
                .map(row -> {
                    var key = row.code().isEmpty() ? Which.NOBODY : row.code();
                    var figures = new ArrayList<Figure>();
                    for (int i = 0; i < KINDS.size(); i++) {
                        figures.add(sort.figure(
                                row.numbers().get(i),
                                Address.of(path, "state", KINDS.get(i).key(), "team", team, "reason", key)));
                    }
                    return new ReasonRow(whose(row.code()), Asked.reasonWords(key), figures);
                })
                .toList();
    }

    private static String whose(String code) {
        return code.isEmpty() ? "" : LateReason.valueOf(code).whose().words();
    }
}

package org.throughline.web.oversight.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.throughline.journey.LateReason;
import org.throughline.web.oversight.Kind;
import org.throughline.web.oversight.Tally;
import org.throughline.web.oversight.Which;
import org.throughline.web.pages.Address;

/** How much was late for one reason: late now, and done late in the last 12 months. */
public record ReasonRow(String whose, String words, List<Figure> figures) {

    private static final List<Kind> KINDS = List.of(Kind.LATE, Kind.MET_LATE);

    static final List<String> COLUMNS = List.of("Late now", "Done late in 12 months");

    /**
     * What is late without a reason first, then each reason that anybody gave, the most frequent first as far as that is told;
     * none where nothing is late.
     *
     * @param path of the list behind the figures
     * @param beside what may be told beside other tables
     */
    static List<ReasonRow> of(Tally tally, String path, String team, Telling telling, Predicate<Kind> beside) {
        record Counted(String code, List<Integer> numbers) {

            /** Where figures are rounded, a reason of which none is told is not even named. */
            boolean any(Telling telling) {
                return numbers.stream()
                        .anyMatch(number -> !telling.figure(number).zero());
            }

            int rank(Telling telling, Predicate<Kind> beside) {
                int rank = 0;
                for (int i = 0; i < KINDS.size(); i++) {
                    rank += beside.test(KINDS.get(i)) ? telling.rank(numbers.get(i)) : 0;
                }
                return rank;
            }
        }
        Function<String, Counted> counted = code -> new Counted(
                code, KINDS.stream().map(kind -> tally.byReason(code, kind)).toList());
        var rows = new ArrayList<Counted>();
        rows.add(counted.apply(""));
        Arrays.stream(LateReason.values())
                .map(reason -> counted.apply(reason.name()))
                .sorted((one, other) -> Integer.compare(other.rank(telling, beside), one.rank(telling, beside)))
                .forEach(rows::add);
        return rows.stream()
                .filter(row -> row.any(telling))
                .map(row -> {
                    var key = row.code().isEmpty() ? Which.NOBODY : row.code();
                    var figures = new ArrayList<Figure>();
                    for (int i = 0; i < KINDS.size(); i++) {
                        figures.add(
                                beside.test(KINDS.get(i))
                                        ? telling.figure(
                                                row.numbers().get(i),
                                                Address.of(
                                                        path,
                                                        "state",
                                                        KINDS.get(i).key(),
                                                        "team",
                                                        team,
                                                        "reason",
                                                        key))
                                        : Figure.UNTOLD);
                    }
                    return new ReasonRow(whose(row.code()), Asked.reasonWords(key), figures);
                })
                .toList();
    }

    private static String whose(String code) {
        return code.isEmpty() ? "" : LateReason.valueOf(code).whose().words();
    }
}

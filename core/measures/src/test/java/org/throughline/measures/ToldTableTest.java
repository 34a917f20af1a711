package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.throughline.measures.telling.ToldTable;

/** What a public table gives away, tried by somebody who takes what is shown from what it is part of. */
class ToldTableTest {

    private static final long THRESHOLD = 5;

    @Test
    void a_table_without_small_numbers_is_told_as_it_is() {
        assertThat(shown("0 5", "12 30")).containsExactly("0 5 5", "12 30 42", "12 35 47");
    }

    @Test
    void the_fourth_corner_of_a_small_number_and_two_beside_it_are_left_out_too() {
        assertThat(shown("3 20 30", "10 21 31", "40 22 32"))
                .containsExactly("- - 30 53", "- - 31 62", "40 22 32 94", "53 63 93 209");
    }

    @Test
    void of_several_rings_the_one_is_chosen_in_which_least_is_lost() {
        assertThat(shown("3 200 8", "100 300 9", "7 400 60"))
                .containsExactly("- 200 - 211", "100 300 9 409", "- 400 - 467", "110 900 77 1087");
    }

    @Test
    void two_fours_may_be_a_five_and_a_three_for_all_that_is_shown() {
        assertThat(shown("4 0", "0 4")).containsExactly("- 0 -", "0 - -", "- - 8");
    }

    @Test
    void beside_a_one_a_three_has_too_little_to_give_so_the_total_of_the_row_takes_its_place() {
        assertThat(shown("1 3", "30 40")).containsExactly("- - -", "- - -", "31 43 74");
        assertThat(shown("1 4 20", "30 40 50")).containsExactly("- - 20 25", "- - 50 120", "31 44 70 145");
    }

    @Test
    void a_small_total_is_not_told_either() {
        assertThat(shown("2 1", "30 40")).containsExactly("- - -", "- - -", "32 41 73");
        assertThat(shown("0 3", "0 4")).containsExactly("0 - -", "0 - -", "0 7 7");
    }

    @Test
    void one_small_number_alone_hides_everything() {
        assertThat(shown("3")).containsExactly("- -", "- -");
        assertThat(shown("8")).containsExactly("8 8", "8 8");
        assertThat(ToldTable.of(List.of(), THRESHOLD).total()).contains(0L);
    }

    @Test
    void what_is_no_table_of_counts_is_refused() {
        assertThatThrownBy(() -> ToldTable.of(List.of(List.of(1L), List.of(1L, 2L)), THRESHOLD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one length");
        assertThatThrownBy(() -> ToldTable.of(List.of(List.of(-1L)), THRESHOLD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not -1");
    }

    @Property(tries = 500)
    void no_small_number_is_found_out_by_adding_and_taking_away(@ForAll("tables") List<List<Long>> counts) {
        var told = table(
                ToldTable.of(counts, THRESHOLD),
                counts.size(),
                counts.getFirst().size());
        var real = withTotals(counts);
        for (int row = 0; row < real.length; row++) {
            for (int column = 0; column < real[0].length; column++) {
                if (real[row][column] > 0 && real[row][column] < THRESHOLD) {
                    assertThat(told[row][column]).isEmpty();
                    assertThat(isDetermined(told, row, column))
                            .as("%d at %d, %d of %s", real[row][column], row, column, counts)
                            .isFalse();
                }
            }
        }
    }

    @Property(tries = 60)
    void every_small_number_could_be_as_large_as_the_threshold_for_all_that_is_shown(
            @ForAll("little tables") List<List<Long>> counts) {
        var told = table(
                ToldTable.of(counts, THRESHOLD),
                counts.size(),
                counts.getFirst().size());
        var real = withTotals(counts);
        for (int row = 0; row < real.length; row++) {
            for (int column = 0; column < real[0].length; column++) {
                if (real[row][column] > 0 && real[row][column] < THRESHOLD) {
                    assertThat(couldBeLarge(told, row, column))
                            .as("%d at %d, %d of %s", real[row][column], row, column, counts)
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 200)
    void what_is_shown_is_true_and_noughts_of_a_large_table_are(@ForAll("tables") List<List<Long>> counts) {
        var told = table(
                ToldTable.of(counts, THRESHOLD),
                counts.size(),
                counts.getFirst().size());
        var real = withTotals(counts);
        for (int row = 0; row < real.length; row++) {
            for (int column = 0; column < real[0].length; column++) {
                long count = real[row][column];
                assertThat(told[row][column].orElse(count)).isEqualTo(count);
            }
        }
        if (Stream.of(real).flatMapToLong(Arrays::stream).allMatch(count -> count == 0 || count >= 5)) {
            assertThat(Stream.of(told).flatMap(Stream::of)).allMatch(Optional::isPresent);
        }
    }

    /** True where the equations of rows and columns leave one value: by elimination, knowing nothing but them. */
    private static boolean isDetermined(Optional<Long>[][] told, int row, int column) {
        int rows = told.length;
        int columns = told[0].length;
        var equations = new ArrayList<double[]>();
        for (int r = 0; r < rows; r++) {
            var equation = new double[rows * columns];
            for (int c = 0; c < columns; c++) {
                equation[r * columns + c] = told[r][c].isPresent() ? 0 : c == columns - 1 ? -1 : 1;
            }
            equations.add(equation);
        }
        for (int c = 0; c < columns; c++) {
            var equation = new double[rows * columns];
            for (int r = 0; r < rows; r++) {
                equation[r * columns + c] = told[r][c].isPresent() ? 0 : r == rows - 1 ? -1 : 1;
            }
            equations.add(equation);
        }
        int before = rank(equations);
        var asked = new double[rows * columns];
        asked[row * columns + column] = 1;
        equations.add(asked);
        return rank(equations) == before;
    }

    private static int rank(List<double[]> rows) {
        var left = new ArrayList<double[]>();
        rows.forEach(row -> left.add(row.clone()));
        int rank = 0;
        for (int column = 0; column < left.getFirst().length; column++) {
            int place = column;
            var pivot = left.stream()
                    .skip(rank)
                    .filter(row -> Math.abs(row[place]) > 1e-9)
                    .findFirst();
            if (pivot.isEmpty()) {
                continue;
            }
            left.remove(pivot.get());
            left.add(rank, pivot.get());
            for (int n = rank + 1; n < left.size(); n++) {
                double times = left.get(n)[column] / pivot.get()[column];
                for (int k = 0; k < pivot.get().length; k++) {
                    left.get(n)[k] -= times * pivot.get()[k];
                }
            }
            rank++;
        }
        return rank;
    }

    /** Tries every table of small whole numbers that shows the same. */
    private static boolean couldBeLarge(Optional<Long>[][] told, int row, int column) {
        int rows = told.length - 1;
        int columns = told[0].length - 1;
        return tryFrom(told, new long[rows][columns], 0, row, column);
    }

    private static boolean tryFrom(Optional<Long>[][] told, long[][] tried, int n, int row, int column) {
        int rows = tried.length;
        int columns = tried[0].length;
        if (n == rows * columns) {
            var all = new ArrayList<List<Long>>();
            for (var one : tried) {
                all.add(Arrays.stream(one).boxed().toList());
            }
            var totals = withTotals(all);
            for (int r = 0; r <= rows; r++) {
                for (int c = 0; c <= columns; c++) {
                    if (told[r][c].isPresent() && told[r][c].get() != totals[r][c]) {
                        return false;
                    }
                }
            }
            return totals[row][column] >= THRESHOLD;
        }
        var known = told[n / columns][n % columns];
        for (long count = known.orElse(0L); count <= known.orElse(14L); count++) {
            tried[n / columns][n % columns] = count;
            if (tryFrom(told, tried, n + 1, row, column)) {
                return true;
            }
        }
        return false;
    }

    private static long[][] withTotals(List<List<Long>> counts) {
        int rows = counts.size();
        int columns = counts.getFirst().size();
        var all = new long[rows + 1][columns + 1];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                long count = counts.get(r).get(c);
                all[r][c] = count;
                all[r][columns] += count;
                all[rows][c] += count;
                all[rows][columns] += count;
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Optional<Long>[][] table(ToldTable told, int rows, int columns) {
        var all = new Optional[rows + 1][columns + 1];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                all[r][c] = told.at(r, c);
            }
            all[r][columns] = told.totalOfRow(r);
        }
        for (int c = 0; c < columns; c++) {
            all[rows][c] = told.totalOfColumn(c);
        }
        all[rows][columns] = told.total();
        return all;
    }

    private static List<String> shown(String... rows) {
        var counts = Stream.of(rows)
                .map(row -> Stream.of(row.split(" ")).map(Long::valueOf).toList())
                .toList();
        return Stream.of(table(
                        ToldTable.of(counts, THRESHOLD),
                        counts.size(),
                        counts.getFirst().size()))
                .map(row -> String.join(
                        " ",
                        Stream.of(row)
                                .map(count -> count.map(String::valueOf).orElse("-"))
                                .toList()))
                .toList();
    }

    @Provide
    Arbitrary<List<List<Long>>> tables() {
        var count = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.longs().between(0, 6)),
                Tuple.of(3, Arbitraries.longs().between(5, 60)));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 4))
                .flatAs((rows, columns) -> count.list().ofSize(columns).list().ofSize(rows));
    }

    @Provide("little tables")
    Arbitrary<List<List<Long>>> little() {
        return tablesOf(2, 2);
    }

    private static Arbitrary<List<List<Long>>> tablesOf(int rows, int columns) {
        return Arbitraries.longs().between(0, 8).list().ofSize(columns).list().ofSize(rows);
    }
}

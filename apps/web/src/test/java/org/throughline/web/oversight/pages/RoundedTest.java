package org.throughline.web.oversight.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedTest {

    @ParameterizedTest(name = "{0} is told as {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0  | 0  | 4
            4  | 0  | 4
            5  | 5  | 7
            7  | 5  | 7
            8  | 8  | 12
            12 | 8  | 12
            13 | 13 | 17
            """)
    void what_is_told_of_a_number_holds_it_and_its_neighbours(int number, int low, int high) {
        assertThat(Rounded.of(number)).isEqualTo(new Rounded(low, high));
    }

    @ParameterizedTest(name = "{1} make {0}: hidden {2}")
    @CsvSource(delimiter = '|', textBlock = """
            8  | 4 4       | false
            3  | 1 2       | true
            12 | 4 4 4     | true
            23 | 4 4 4 4 7 | false
            9  | 3 3 3     | true
            30 | 26 4      | true
            40 | 12 12 12 4 | true
            16 | 4 4 4 4   | true
            """)
    void under_5_stays_hidden_from_whoever_knows_the_whole(int whole, String parts, boolean hidden) {
        var told = Arrays.stream(parts.split(" "))
                .map(part -> Rounded.of(Integer.parseInt(part)))
                .toList();

        assertThat(Rounded.hidden(Rounded.of(whole), told)).isEqualTo(hidden);
    }

    @Test
    void a_small_part_is_never_found_by_trying_every_table_that_looks_the_same() {
        for (int one = 0; one <= 13; one++) {
            for (int two = 0; two <= 13; two++) {
                for (int three = 0; three <= 13; three++) {
                    var parts = List.of(one, two, three);
                    var told = parts.stream().map(Rounded::of).toList();
                    var whole = Rounded.of(one + two + three);
                    if (Rounded.hidden(whole, told)) {
                        everySmallPartCouldBeThreeNumbers(whole, told);
                    }
                }
            }
        }
    }

    private static void everySmallPartCouldBeThreeNumbers(Rounded whole, List<Rounded> told) {
        var could = new HashMap<Integer, Set<Integer>>();
        for (int one = told.get(0).low(); one <= told.get(0).high(); one++) {
            for (int two = told.get(1).low(); two <= told.get(1).high(); two++) {
                for (int three = told.get(2).low(); three <= told.get(2).high(); three++) {
                    int sum = one + two + three;
                    if (whole.low() <= sum && sum <= whole.high()) {
                        could.computeIfAbsent(0, _ -> new HashSet<>()).add(one);
                        could.computeIfAbsent(1, _ -> new HashSet<>()).add(two);
                        could.computeIfAbsent(2, _ -> new HashSet<>()).add(three);
                    }
                }
            }
        }
        for (int part = 0; part < 3; part++) {
            if (told.get(part).isSmall()) {
                assertThat(could.get(part)).as("%s of %s", told, whole).hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }
}

package org.throughline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest(name = "born {0}, on {1} aged {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # born       | on         | age
              2010-06-15 | 2026-06-14 | 15
              2010-06-15 | 2026-06-15 | 16
              2010-06-15 | 2010-06-15 | 0
              2008-02-29 | 2026-02-28 | 17
              2008-02-29 | 2026-03-01 | 18
              2008-02-29 | 2024-02-28 | 15
              2008-02-29 | 2024-02-29 | 16
            """)
    void age_is_whole_years_and_a_leap_day_child_waits_for_1_march(LocalDate born, LocalDate on, int age) {
        assertThat(Age.inYears(born, on)).hasValue(age);
    }

    @Test
    void a_child_not_yet_born_has_no_age() {
        assertThat(Age.inYears(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 1)))
                .isEmpty();
    }

    @ParameterizedTest(name = "born {0}, the birthday of {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # born       | age | birthday
              2010-06-15 | 16  | 2026-06-15
              2008-02-29 | 18  | 2026-03-01
              2008-02-29 | 16  | 2024-02-29
              2008-02-28 | 18  | 2026-02-28
            """)
    void an_age_is_reached_on_the_birthday(LocalDate born, int years, LocalDate birthday) {
        assertThat(Age.reached(born, years)).isEqualTo(birthday);
    }

    @Property
    void the_birthday_is_the_first_day_of_that_age(
            @ForAll("birthdays") LocalDate born, @ForAll @IntRange(min = 1, max = 25) int years) {
        var birthday = Age.reached(born, years);

        assertThat(Age.inYears(born, birthday)).hasValue(years);
        assertThat(Age.inYears(born, birthday.minusDays(1))).hasValue(years - 1);
    }

    @Provide
    Arbitrary<LocalDate> birthdays() {
        var anyDay = Arbitraries.longs()
                .between(
                        LocalDate.of(1975, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        var leapDay = Arbitraries.integers().between(495, 510).map(fourth -> LocalDate.of(4 * fourth, 2, 29));
        return Arbitraries.oneOf(anyDay, leapDay);
    }
}

package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Tally;
import org.throughline.measures.counting.Unit;

/** Periods, shares and tallies themselves. */
class CountingTest {

    @Test
    void tallies_of_two_teams_make_the_tally_of_both() {
        var north = new Tally.Sum<String>();
        north.add("Amira", Share.one(true));
        north.add("Ben", Share.one(false));
        north.add("Chloe", Share.NOTHING);
        var south = new Tally.Sum<String>();
        south.add("Dev", Share.of(3, 2));
        south.add("Ella", Share.cannotTell("Nobody knows."));

        var both = north.total().plus(south.total());

        assertThat(both.numerator()).isEqualTo(4);
        assertThat(both.denominator()).isEqualTo(4);
        assertThat(both.above()).containsExactly("Amira", "Dev");
        assertThat(both.below()).containsExactly("Amira", "Ben", "Dev");
        assertThat(both.untold()).containsExactly("Ella");
        assertThat(both.plus(Tally.none())).isEqualTo(both);
    }

    @Test
    void a_child_who_stands_in_two_months_is_listed_once() {
        var april = Tally.of(List.of(new Tally.Counted<>("Amira", Share.one(true))));
        var may = Tally.of(List.of(new Tally.Counted<>("Amira", Share.one(false))));

        assertThat(april.plus(may).below()).containsExactly("Amira");
        assertThat(april.plus(may).denominator()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_told_twice_for_one_reason_is_said_once() {
        assertThat(Share.cannotTell("Why.").plus(Share.cannotTell("Why.")).plus(Share.one(true)))
                .isEqualTo(new Share(1, 1, List.of("Why.")));
    }

    @ParameterizedTest(name = "{0} of {1} in {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
              54  | 55  | PERCENT | 98.2
              1   | 8   | PERCENT | 12.5
              1   | 3   | PERCENT | 33.3
              1   | 16  | PERCENT | 6.3
              0   | 5   | PERCENT | 0.0
              33  | 28  | EACH    | 1.2
              451 | 30  | SCORE   | 15.0
            """)
    void a_value_has_one_decimal_place(long above, long below, Unit unit, String value) {
        assertThat(unit.value(above, below).orElseThrow()).hasToString(value);
    }

    @Test
    void there_is_no_value_of_nobody() {
        assertThat(Unit.PERCENT.value(0, 0)).isEmpty();
        assertThat(Tally.none().value(Unit.PERCENT)).isEmpty();
    }

    @Test
    void a_period_holds_both_its_days_and_none_that_is_not_known_yet() {
        var period = new Period(on("2025-04-01"), on("2026-03-31"), on("2025-12-24"));

        assertThat(period.reckonedOn()).isEqualTo(on("2025-12-24"));
        assertThat(period.holds(on("2025-03-31"))).isFalse();
        assertThat(period.holds(on("2025-04-01"))).isTrue();
        assertThat(period.holds(on("2025-12-24"))).isTrue();
        assertThat(period.holds(on("2025-12-25"))).isFalse();
        assertThat(new Period(on("2025-04-01"), on("2026-03-31"), on("2027-01-01")).reckonedOn())
                .isEqualTo(on("2026-03-31"));
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new Period(on("2025-04-02"), on("2025-04-01"), on("2025-04-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before it begins on 2025-04-02");
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }
}

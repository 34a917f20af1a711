package org.throughline.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.journey.PersonId;
import org.throughline.web.casework.VisitRules.Known;

class VisitRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PersonId RUBY = new PersonId(new UUID(0, 1));
    private static final PersonId MAX = new PersonId(new UUID(0, 2));

    @ParameterizedTest(name = "seen {0}, why not {1}, alone {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # seen | why not seen   | alone   | what is said
              yes  | -              | yes     | -
              yes  | -              | no      | -
              yes  | -              | unknown | -
              no   | was not in     | -       | -
              no   | was not in     | no      | -
              no   | was not in     | unknown | -
              -    | -              | -       | Say whether Ruby was seen
              -    | was not in     | yes     | Say whether Ruby was seen
              no   | -              | -       | Say why Ruby was not seen
              yes  | -              | -       | Say whether Ruby was seen alone, or that it is not known
              no   | was not in     | yes     | Ruby cannot have been seen alone without having been seen
            """)
    void only_what_cannot_be_true_or_leaves_out_whether_the_child_was_seen_is_refused(
            String seen, String whyNot, String alone, String words) {
        var sheet = on(TODAY)
                .with(Box.SEEN.field(RUBY), text(seen))
                .with(Box.WHY_NOT_SEEN.field(RUBY), text(whyNot))
                .with(Box.ALONE.field(RUBY), text(alone));

        assertThat(VisitRules.refusals(sheet, List.of(ruby()), TODAY))
                .extracting(Refusal::words)
                .isEqualTo(words == null ? List.of() : List.of(words));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # day | month | year | box   | what is said
              21  | 11    | 2026 | -     | -
              1   | 4     | 2019 | -     | -
              22  | 11    | 2026 | day   | The date of the visit must be today or in the past
              31  | 3     | 2019 | day   | Ruby was born on 1 April 2019: the visit must be on or after that day
              30  | 2     | 2026 | day   | The date of the visit must be a real date, such as 21 11 2026
              21  | 11    | 26   | day   | The date of the visit must be a real date, such as 21 11 2026
              x   | 11    | 2026 | day   | The date of the visit must be a real date, such as 21 11 2026
              -   | 11    | 2026 | day   | Enter the date of the visit
              21  | -     | 2026 | month | Enter the date of the visit
              21  | 11    | -    | year  | Enter the date of the visit
            """)
    void a_visit_is_on_a_real_day_of_the_childs_life_up_to_today(
            String day, String month, String year, String box, String words) {
        var sheet = seen(on(TODAY))
                .with("day", text(day))
                .with("month", text(month))
                .with("year", text(year));

        assertThat(VisitRules.refusals(sheet, List.of(ruby()), TODAY))
                .isEqualTo(words == null ? List.of() : List.of(new Refusal(box, words)));
    }

    @Test
    void a_visit_that_was_made_years_ago_can_still_be_entered() {
        assertThat(VisitRules.refusals(seen(on(LocalDate.of(2020, 1, 2))), List.of(ruby()), TODAY))
                .isEmpty();
    }

    @Test
    void a_visit_after_the_child_died_is_refused() {
        var ruby = new Known(RUBY, "Ruby", Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 11, 2)));

        assertThat(VisitRules.refusals(seen(on(LocalDate.of(2026, 11, 2))), List.of(ruby), TODAY))
                .isEmpty();
        assertThat(VisitRules.refusals(seen(on(LocalDate.of(2026, 11, 3))), List.of(ruby), TODAY))
                .containsExactly(
                        new Refusal("day", "Ruby died on 2 November 2026: the visit must be on or before that day"));
    }

    @Test
    void an_unborn_child_is_visited_no_more_than_42_weeks_before_the_expected_birth() {
        var unborn =
                new Known(RUBY, "Ruby", Optional.empty(), Optional.of(LocalDate.of(2026, 12, 1)), Optional.empty());

        assertThat(VisitRules.refusals(seen(on(LocalDate.of(2026, 2, 10))), List.of(unborn), TODAY))
                .isEmpty();
        assertThat(VisitRules.refusals(seen(on(LocalDate.of(2026, 2, 9))), List.of(unborn), TODAY))
                .hasSize(1);
    }

    @Test
    void each_of_the_siblings_is_asked_about() {
        var max = new Known(MAX, "Max", Optional.empty(), Optional.empty(), Optional.empty());
        var sheet = seen(on(TODAY)).withChild(MAX);

        assertThat(VisitRules.refusals(sheet, List.of(ruby(), max), TODAY))
                .containsExactly(new Refusal("seen-" + MAX.value(), "Say whether Max was seen"));
    }

    private static Known ruby() {
        return new Known(RUBY, "Ruby", Optional.of(LocalDate.of(2019, 4, 1)), Optional.empty(), Optional.empty());
    }

    private static VisitSheet on(LocalDate day) {
        return VisitSheet.begun(day, List.of(RUBY));
    }

    private static VisitSheet seen(VisitSheet sheet) {
        return sheet.with(Box.SEEN.field(RUBY), "yes").with(Box.ALONE.field(RUBY), "yes");
    }

    private static String text(@org.jspecify.annotations.Nullable String cell) {
        return cell == null ? "" : cell;
    }
}

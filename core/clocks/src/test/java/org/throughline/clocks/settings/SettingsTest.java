package org.throughline.clocks.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.reading.Length;

class SettingsTest {

    private static final Setting<Length> VISITS = Setting.length(
            "visits",
            "How often.",
            Length.workingDays(10),
            "Most councils.",
            List.of(Length.workingDays(60), Length.weeks(12)));

    private static final Setting<Integer> MOVES = Setting.number("moves", "How many moves.", 3, 2, 10, "Ours.");

    private static final Setting<List<Integer>> MARKS =
            Setting.marks("marks", "When to look.", "months", List.of(9, 12), 60, "Ours.");

    private static final List<Setting<?>> KNOWN = List.of(VISITS, MOVES, MARKS);

    @ParameterizedTest(name = "on {0} the interval is {1}")
    @CsvSource({
        "1950-01-01, 10 working days",
        "2025-05-31, 10 working days",
        "2025-06-01, 15 working days",
        "2025-06-30, 15 working days",
        "2025-07-01, 4 weeks",
        "2030-01-01, 4 weeks"
    })
    void a_value_holds_from_its_day_until_the_next(LocalDate day, String length) {
        var settings = Settings.usual()
                .with(VISITS, LocalDate.parse("2025-07-01"), Length.weeks(4))
                .with(VISITS, LocalDate.parse("2025-06-01"), Length.workingDays(15))
                .with(MOVES, LocalDate.parse("2025-06-15"), 4);

        assertThat(settings.on(VISITS, day).words()).isEqualTo(length);
        assertThat(settings.setHere(VISITS, day).isPresent()).isEqualTo(!length.startsWith("10"));
    }

    @Test
    void of_two_values_from_one_day_the_later_given_holds() {
        var day = LocalDate.parse("2025-07-01");

        assertThat(Settings.usual().with(MOVES, day, 4).with(MOVES, day, 5).on(MOVES, day))
                .isEqualTo(5);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            visits | 1 working day
            visits | 60 working days
            visits | 12 weeks
            moves  | 2
            moves  | 10
            marks  | 9
            marks  | 9, 12, 60
            """)
    void what_is_allowed_is_read_and_written_alike(String name, String value) {
        var said = SettingsText.read(name + " from 2026-04-01 = " + value, KNOWN);

        assertThat(said.problems()).isEmpty();
        assertThat(SettingsText.write(said.settings())).isEqualTo(name + " from 2026-04-01 = " + value + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            visits = 0 working days              | “0 working days” cannot be visits: it takes 1 to 60 working days, or 1 to 12 weeks.
            visits = 61 working days             | “61 working days” cannot be visits: it takes 1 to 60 working days, or 1 to 12 weeks.
            visits = 13 weeks                    | “13 weeks” cannot be visits: it takes 1 to 60 working days, or 1 to 12 weeks.
            visits = 10 days                     | “10 days” cannot be visits: it takes 1 to 60 working days, or 1 to 12 weeks.
            visits = often                       | “often” cannot be visits: it takes 1 to 60 working days, or 1 to 12 weeks.
            moves = 1                            | “1” cannot be moves: it takes a whole number from 2 to 10.
            moves = 11                           | “11” cannot be moves: it takes a whole number from 2 to 10.
            moves = -3                           | “-3” cannot be moves: it takes a whole number from 2 to 10.
            marks = 0, 9                         | “0, 9” cannot be marks: it takes up to 12 numbers of months, rising, each from 1 to 60, with commas between.
            marks = 12, 9                        | “12, 9” cannot be marks: it takes up to 12 numbers of months, rising, each from 1 to 60, with commas between.
            marks = 9, 9                         | “9, 9” cannot be marks: it takes up to 12 numbers of months, rising, each from 1 to 60, with commas between.
            marks = 61                           | “61” cannot be marks: it takes up to 12 numbers of months, rising, each from 1 to 60, with commas between.
            marks = 9,,12                        | “9,,12” cannot be marks: it takes up to 12 numbers of months, rising, each from 1 to 60, with commas between.
            marks = 1,2,3,4,5,6,7,8,9,10,11,12,13 | “1,2,3,4,5,6,7,8,9,10,11,12,13” cannot be marks: it takes up to 12 numbers of months, rising, each from 1 to 60, with commas between.
            visit = 3 weeks                      | There is no setting “visit”.
            visits from 2026-02-30 = 3 weeks     | “2026-02-30” is not a date such as 2026-04-01.
            visits 3 weeks                       | “visits 3 weeks” is not NAME = VALUE or NAME from DATE = VALUE.
            """)
    void what_cannot_be_is_said_with_its_line_and_the_rest_is_kept(String line, String why) {
        var said = SettingsText.read("# ours\n\nmoves from 2020-01-01 = 5\n" + line, KNOWN);

        assertThat(said.problems()).extracting(SettingsText.Problem::toString).containsExactly("Line 4: " + why);
        assertThat(said.settings().values()).hasSize(1);
    }

    @Test
    void a_setting_twice_from_one_day_is_a_mistake() {
        assertThat(SettingsText.read("moves = 4\nmoves from 2026-01-01 = 5\nmoves = 6", KNOWN)
                        .problems())
                .extracting(SettingsText.Problem::toString)
                .containsExactly("Line 3: moves is set twice from the same day.");
        assertThatThrownBy(() -> MOVES.read("many")).isInstanceOf(Setting.NotAllowed.class);
    }

    @Test
    void what_is_set_without_a_day_holds_always_and_is_written_without_one() {
        var said = SettingsText.read("moves = 4", KNOWN).settings();

        assertThat(said.on(MOVES, LocalDate.parse("1990-01-01"))).isEqualTo(4);
        assertThat(SettingsText.write(said)).isEqualTo("moves = 4\n");
    }

    @Test
    void the_usual_values_are_printed_as_a_file_that_says_the_same() {
        var known = StatutoryClocks.settings();
        var printed = SettingsText.usual(known);
        var read = SettingsText.read(printed, known);

        assertThat(read.problems()).isEmpty();
        assertThat(read.settings().values())
                .hasSameSizeAs(known)
                .allSatisfy(value ->
                        assertThat(value.text()).isEqualTo(value.setting().usualText()));
        assertThat(printed).contains("# How often a child on a child protection plan is seen");
    }

    @Test
    void every_setting_of_the_clocks_has_one_name_and_says_what_it_is() {
        assertThat(StatutoryClocks.settings())
                .allSatisfy(setting -> {
                    assertThat(setting.name()).matches("[a-z]+(\\.[a-z0-9-]+)+");
                    assertThat(setting.asks()).matches("[A-Z].{15,}\\.");
                    assertThat(setting.source()).matches("[A-Z].{15,}\\.");
                })
                .extracting(Setting::name)
                .doesNotHaveDuplicates();
    }
}

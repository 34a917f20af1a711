package org.throughline.clocks.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.journey.Story;

class ReturnInterviewTest {

    /** The clocks go forward in the night to 30 March 2025, and back in the night to 26 October. */
    @ParameterizedTest(name = "back {0}, interviewed {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # back             | interviewed      | the clock is
              2025-06-02T10:00 | 2025-06-05T10:00 | Met
              2025-06-02T10:00 | 2025-06-05T10:01 | MetLate
              2025-06-02T10:00 | 2025-06-02T10:00 | Met
              2025-06-02T10:00 | 2025-06-02T09:59 | CannotTell
              2025-03-28T10:00 | 2025-03-31T11:00 | Met
              2025-03-28T10:00 | 2025-03-31T11:01 | MetLate
              2025-10-24T10:00 | 2025-10-27T09:00 | Met
              2025-10-24T10:00 | 2025-10-27T09:01 | MetLate
              2025-06-02       | 2025-06-02       | Met
              2025-06-02       | 2025-06-04       | Met
              2025-06-02       | 2025-06-05       | CannotTell
              2025-06-02       | 2025-06-06       | MetLate
              2025-06-02       | 2025-06-01       | CannotTell
              2025-10-24       | 2025-10-26       | CannotTell
              2025-03-28       | 2025-03-31       | CannotTell
              2025-06-02T10:00 | 2025-06-04       | Met
              2025-06-02T00:00 | 2025-06-04       | Met
              2025-06-02T10:00 | 2025-06-05       | CannotTell
              2025-06-02T10:00 | 2025-06-06       | MetLate
              2025-06-02T00:00 | 2025-06-05       | CannotTell
              2025-06-02       | 2025-06-05T00:00 | Met
              2025-06-02       | 2025-06-05T00:01 | CannotTell
              2025-06-02       | 2025-06-05T23:59 | CannotTell
              2025-06-02       | 2025-06-06T00:00 | MetLate
              2025-06-02       | -                | CannotTell
              2025-06-02       | soon             | CannotTell
              soon             | 2025-06-02       | CannotTell
            """)
    void a_child_who_is_back_is_interviewed_within_72_hours(String back, String interviewed, String state) {
        assertThat(Said.by("MIS-01", """
                2025-01-01  goes missing
                %s          is back
                %s          interviewed
                """.formatted(back, interviewed), "2026-01-01"))
                .singleElement()
                .asString()
                .contains(": " + state);
    }

    @Test
    void the_hour_and_the_day_by_which_it_is_due_are_shown() {
        var clock = Said.CLOCKS.named(new ClockCode("MIS-01")).orElseThrow();
        var byTheHour = clock.read(
                        Story.journey("2025-06-01T22:00 goes missing\n2025-06-02T10:00 is back"),
                        LocalDate.parse("2025-06-03"))
                .getFirst();
        var byTheDay = clock.read(
                        Story.journey("2025-06-01 goes missing\n2025-06-02 is back"), LocalDate.parse("2025-06-03"))
                .getFirst();

        assertThat(byTheHour.dueAt()).contains(Instant.parse("2025-06-05T09:00:00Z"));
        assertThat(byTheHour.due()).contains(LocalDate.parse("2025-06-05"));
        assertThat(byTheDay.dueAt()).isEmpty();
        assertThat(byTheDay.due()).contains(LocalDate.parse("2025-06-05"));
        assertThat(byTheDay.about()).isEqualTo("Back from being missing 2 June 2025");
    }

    @Test
    void a_child_who_is_still_missing_or_was_away_has_no_such_clock() {
        assertThat(Said.by("MIS-01", "2025-06-01 goes missing", "2025-06-03")).isEmpty();
        assertThat(Said.by("MIS-01", "2025-06-01 goes missing\n2025-06-04 is back", "2025-06-03"))
                .isEmpty();
        assertThat(Said.by("MIS-01", "2025-06-01 is away\n2025-06-02 is back", "2025-06-03"))
                .isEmpty();
    }

    @Test
    void a_child_who_is_back_before_they_went_missing_cannot_be_told() {
        var story = "2025-06-03 goes missing\n2025-06-02 is back\n2025-06-02 interviewed";

        assertThat(Said.by("MIS-01", story, "2025-07-01"))
                .containsExactly("2025-06-02, due 2025-06-05: CannotTell 2025-06-02");
        assertThat(Said.why("MIS-01", story, "2025-07-01"))
                .containsExactly("The child is recorded as back before they went missing.");
        assertThat(Said.by("MIS-01", story, "2025-06-02")).isEmpty();
        assertThat(Said.by("MIS-01", story.replace("2025-06-03", "-"), "2025-07-01"))
                .containsExactly("2025-06-02, due 2025-06-05: Met 2025-06-02");
    }

    @Test
    void the_same_episode_in_two_files_gives_one_reading_and_the_hours_decide() {
        assertThat(Said.by("MIS-01", """
                the return of 2026:
                2025-06-01        goes missing
                2025-06-02        is back
                the dataset since 2025-04-01:
                2025-06-01T22:00  goes missing
                2025-06-02T10:00  is back
                2025-06-05T10:00  interviewed
                """, "2025-07-01")).containsExactly("2025-06-02, due 2025-06-05: Met 2025-06-05");
    }

    @Test
    void an_interview_on_a_later_day_is_not_known_yet() {
        assertThat(Said.by("MIS-01", """
                2025-06-01  goes missing
                2025-06-02  is back
                2025-06-06  interviewed
                """, "2025-06-05")).containsExactly("2025-06-02, due 2025-06-05: CannotTell");
    }

    @Test
    void why_it_cannot_be_told_is_said_in_plain_words() {
        var back = "2025-06-01 goes missing\n2025-06-02 is back\n";
        var none = "No day of an interview is recorded; the files that councils load do not carry one.";

        assertThat(Said.why("MIS-01", back, "2025-07-01")).containsExactly(none);
        assertThat(Said.why("MIS-01", back + "- interview not offered", "2025-07-01"))
                .containsExactly(none + " The record says that none was offered.");
        assertThat(Said.why("MIS-01", back + "- interview not accepted", "2025-07-01"))
                .containsExactly(none + " The record says that the child did not accept one.");
        assertThat(Said.why("MIS-01", back + "2025-06-05 interviewed", "2025-07-01"))
                .containsExactly("The record gives days and no times, and within them the 72 hours may or may not have"
                        + " passed.");
        assertThat(Said.why("MIS-01", back + "2025-06-01 interviewed", "2025-07-01"))
                .containsExactly("The interview is recorded before the return.");
        assertThat(Said.why("MIS-01", back + "soon interviewed", "2025-07-01"))
                .containsExactly("The day of the interview is recorded as something that is not a date.");
        assertThat(Said.why("MIS-01", "2025-06-01 goes missing\nsoon is back", "2025-07-01"))
                .containsExactly("The day of the return is recorded as something that is not a date.");
    }
}

package org.throughline.examples.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.examples.telling.Lives.on;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.calendar.CollectionYear;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.xml.Value;

class CinTellingTest {

    @ParameterizedTest(name = "told on {0}: authorised {1}, factors {2}, conference {3}, reviews {4}, plan ended {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # told on    | year | authorised | factors | conference | reviews | plan ended | closed
              2025-11-21 | 2026 |            | 0       |            |         |            |
              2025-12-09 | 2026 |            | 0       | 2025-11-28 | 0       |            |
              2025-12-10 | 2026 | 2025-12-10 | 2       | 2025-11-28 | 0       |            |
              2026-03-31 | 2026 | 2025-12-10 | 2       | 2025-11-28 | 1       |            |
            """)
    void what_lies_after_the_day_of_telling_is_not_told(
            String day, int year, String authorised, int factors, String conference, Integer reviews) {
        var episode = told(year, day);
        var assessment = episode.assessments().getFirst();

        assertThat(assessment.authorisation().text()).isEqualTo(orBlank(authorised));
        assertThat(assessment.factors()).hasSize(factors);
        assertThat(episode.enquiries().getFirst().initialConference().text()).isEqualTo(orBlank(conference));
        assertThat(episode.enquiries().getFirst().conferenceNotRequired().text())
                .isEqualTo("false");
        if (reviews == null) {
            assertThat(episode.protectionPlans()).isEmpty();
        } else {
            assertThat(episode.protectionPlans().getFirst().reviews()).hasSize(reviews);
            assertThat(episode.protectionPlans().getFirst().end()).isEqualTo(Value.BLANK);
        }
    }

    @Test
    void a_plan_is_told_with_all_its_reviews_since_it_began_and_its_latest_category() {
        var plan = told(2027, "2026-11-21").protectionPlans().getFirst();

        assertThat(plan.reviews()).extracting(Value::text).containsExactly("2026-02-20", "2026-08-10");
        assertThat(plan.initialCategory().text()).isEqualTo("EMO");
        assertThat(plan.latestCategory().text()).isEqualTo("NEG");
        assertThat(plan.previousPlans().text()).isEqualTo("1");
    }

    @Test
    void what_was_finished_in_an_earlier_year_is_left_to_that_years_census() {
        var episode = told(2027, "2026-11-21");

        assertThat(episode.assessments()).isEmpty();
        assertThat(episode.enquiries()).isEmpty();
    }

    @Test
    void a_closed_year_is_told_as_it_was_on_its_last_day() {
        assertThat(told(2026, "2027-03-31")).isEqualTo(told(2026, "2026-03-31"));
    }

    @Test
    void a_closing_is_told_with_its_reason_once_it_has_come() {
        assertThat(told(2027, "2027-02-14").closureDate()).isEqualTo(Value.BLANK);
        assertThat(told(2027, "2027-02-14").reasonForClosure()).isEqualTo(Value.BLANK);
        assertThat(told(2027, "2027-02-15").closureDate().text()).isEqualTo("2027-02-15");
        assertThat(told(2027, "2027-02-15").reasonForClosure().text()).isEqualTo("RC7");
    }

    @Test
    void nobody_is_told_of_in_a_year_without_them() {
        var telling = new CinTelling(CollectionYear.ending(2028), on("2027-11-21"));

        assertThat(telling.tell(Lives.protectedChild("2015-06-01"))).isEmpty();
    }

    @Test
    void before_the_birth_the_expected_day_stands_and_the_sex_is_unknown() {
        var before = identifiers("2026-01-05", "2026-01-04");
        assertThat(before.expectedBirthDate().text()).isEqualTo("2026-01-09");
        assertThat(before.birthDate()).isEqualTo(Value.BLANK);
        assertThat(before.sex().text()).isEqualTo("U");

        var after = identifiers("2026-01-05", "2026-01-05");
        assertThat(after.birthDate().text()).isEqualTo("2026-01-05");
        assertThat(after.expectedBirthDate()).isEqualTo(Value.BLANK);
        assertThat(after.sex().text()).isEqualTo("F");
    }

    @ParameterizedTest(name = "born {0}: has a pupil number on 30 November 2025: {1}")
    @CsvSource({"2021-08-31, true", "2021-09-01, false", "2010-01-01, true"})
    void a_pupil_number_comes_with_the_september_after_the_fourth_birthday(String born, boolean has) {
        var identifiers = identifiers(born, "2025-11-30");

        assertThat(identifiers.upn().isBlank()).isEqualTo(!has);
        assertThat(identifiers.upnUnknown().text()).isEqualTo(has ? "" : "UN1");
    }

    private static CinChild.Identifiers identifiers(String born, String asAt) {
        return new CinTelling(CollectionYear.ending(2026), on(asAt))
                .tell(Lives.protectedChild(born))
                .orElseThrow()
                .identifiers();
    }

    private static CinChild.Episode told(int year, String asAt) {
        return new CinTelling(CollectionYear.ending(year), on(asAt))
                .tell(Lives.protectedChild("2015-06-01"))
                .orElseThrow()
                .episodes()
                .getFirst();
    }

    private static String orBlank(String text) {
        return text == null ? "" : text;
    }
}

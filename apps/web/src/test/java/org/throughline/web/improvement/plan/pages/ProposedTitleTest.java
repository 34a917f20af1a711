package org.throughline.web.improvement.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedTitleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # the area for improvement                                                              | the title
              The quality of supervision, so that workers can reflect.                              | Quality of supervision
              The timeliness of return home interviews.                                             | Timeliness of return home interviews
              Ensure that all children are seen alone in order to hear what they want               | All children are seen alone
              Plans, including those for care leavers, must be clear                                 | Plans, including those for care leavers, must be clear
              Take immediate action to ensure that visits to children placed at home are made in time | Visits to children placed at home are made in time
              Take immediate action to improve the timeliness of visits, including unannounced ones  | Timeliness of visits
              Health                                                                                 | Health
              management oversight of cases (at all levels) and its impact on children               | Management oversight of cases
            """)
    void a_title_is_the_first_thought_of_an_area(String text, String title) {
        assertThat(ProposedTitle.of(text)).isEqualTo(title);
    }

    @Test
    void a_long_thought_does_not_break_off_at_a_word_that_leads_on() {
        assertThat(ProposedTitle.of(
                        "All written records of every child are clear and up to date, so carefully kept and the"
                                + " responsibilities of everybody in the family are told in them"))
                .isEqualTo("All written records of every child are clear and up to date, so carefully kept");
    }

    @Test
    void a_long_thought_ends_at_a_word() {
        var title = ProposedTitle.of("word ".repeat(60));
        assertThat(title).hasSizeLessThanOrEqualTo(100).endsWith("word");
    }
}

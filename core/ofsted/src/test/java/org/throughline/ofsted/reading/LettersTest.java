package org.throughline.ofsted.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.ofsted.OfstedReports;
import org.throughline.ofsted.report.Answer;
import org.throughline.ofsted.report.VisitLetter;

class LettersTest {

    @Test
    void a_letter_about_a_monitoring_visit_says_which_it_was_when_and_by_whom() {
        var letter = letter("""
                Dear Ms Sample
                Monitoring visit of Valeshire children’s services
                This letter summarises the findings of the monitoring visit to Valeshire children’s services on 5 and 6
                March 2019. The visit was the second monitoring visit since the local authority was judged
                inadequate in January 2018. The inspectors were Ann Example HMI and Bob Sample, Her Majesty’s Inspector.
                """);

        assertThat(letter.kind().value()).hasToString("Optional[MONITORING_VISIT]");
        assertThat(letter.authority().value()).contains("Valeshire");
        assertThat(letter.ordinal()).hasValue(2);
        assertThat(letter.onSite().value().orElseThrow()).hasToString("[Period[start=2019-03-05, end=2019-03-06]]");
        assertThat(letter.inspectors().value().orElseThrow()).containsExactly("Ann Example", "Bob Sample");
        assertThat(letter.problems()).singleElement().asString().contains("only from general knowledge");
    }

    @Test
    void a_focused_visit_is_told_by_its_heading() {
        var letter = letter("""
                Focused visit to Valeshire local authority children’s services
                Inspected on: 5 to 6 March 2024
                Lead inspector: Ann Example, His Majesty’s Inspector
                Headline findings
                """);

        assertThat(letter.kind().value()).hasToString("Optional[FOCUSED_VISIT]");
        assertThat(letter.authority().value()).contains("Valeshire");
        assertThat(letter.onSite().value().orElseThrow()).hasToString("[Period[start=2024-03-05, end=2024-03-06]]");
        assertThat(letter.inspectors().value().orElseThrow()).containsExactly("Ann Example");
    }

    @Test
    void a_joint_inspection_is_told_by_its_heading() {
        assertThat(letter("Joint targeted area inspection of Valeshire\nInspection dates: 5 to 9 March 2024")
                        .kind()
                        .value())
                .hasToString("Optional[JOINT_TARGETED_AREA_INSPECTION]");
    }

    @Test
    void other_words_are_no_report() {
        assertThat(OfstedReports.readPasted("Dear all\nThe office is closed on Friday."))
                .hasToString(
                        "NotRead[why=This has none of the known layouts of Ofsted's reports on children's services. It is headed: Dear all]");
    }

    private static VisitLetter letter(String words) {
        return ((Answer.Letter) OfstedReports.readPasted(words)).letter();
    }
}

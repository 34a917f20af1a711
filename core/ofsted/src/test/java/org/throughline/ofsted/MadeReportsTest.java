package org.throughline.ofsted;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.ofsted.report.Answer;
import org.throughline.ofsted.report.Area;
import org.throughline.ofsted.report.Check;
import org.throughline.ofsted.report.Inspection;
import org.throughline.ofsted.report.Outcome;
import org.throughline.ofsted.report.Stated;

/** A report of every layout, set by us as a PDF, with our own words about an invented authority. */
class MadeReportsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            LAC-2013 | Valeshire County Council | inspection of looked after children services | 2013-07-08 | 2013-07-12 | 2013-08-16 | Ann Example | overall inadequate, capacity_to_improve adequate, outcomes_lac adequate, quality_of_provision good, leaders inadequate | improve supervision of casework (IMMEDIATE), listen to children (WITHIN_THREE_MONTHS) |
            SIF-A | Valeshire County Council | inspection + LSCB review | 2014-02-18 | 2014-03-12 | | Ann Example | overall inadequate, help_protection inadequate, in_care requires improvement, adoption good, care_leavers requires improvement, leaders inadequate, lscb requires improvement | Visit every child who waits. (PRIORITY), Improve plans for children. (NOT_SAID) | Widen the data of the board.
            SIF-B | Valeshire | inspection + LSCB review | 2014-11-18 | 2014-12-10 | 2015-02-03 | Ann Example | overall requires improvement, help_protection requires improvement, in_care good, adoption outstanding, care_leavers good, leaders requires improvement, lscb good | Improve plans so that all understand them (NOT_SAID), Improve audit. (NOT_SAID) | Ask children what they think.
            SIF-C | London Borough of Vale | inspection + LSCB review | 2016-09-12 | 2016-10-06 | 2016-11-25 | Ann Example | overall good, help_protection good, in_care good, adoption not judged, care_leavers requires improvement, leaders outstanding, lscb outstanding | Visit children (paragraph 12). (NOT_SAID), Keep records of what children say. (NOT_SAID) |
            SIF-D | Valeshire County Council | re-inspection | 2017-11-06 | 2017-11-30 | 2018-01-29 | Ann Example | overall inadequate, help_protection inadequate, in_care inadequate, adoption good, care_leavers requires improvement, leaders inadequate | Urgently see children. (NOT_SAID) |
            SIF-LSCB | Valeshire Safeguarding Children Board | LSCB review only | 2015-06-15 | 2015-06-17 | 2015-08-03 | Ann Example | lscb requires improvement | | Widen the data. / Share what is learnt.
            ILACS-A | Valeshire Council | short | 2019-07-08 | 2019-08-08 | | Ann Example | leaders good, help_protection requires improvement, in_care_and_care_leavers requires improvement, overall requires improvement | Services to care leavers, including: - places to live - health histories. (NOT_SAID), Plans. (NOT_SAID) |
            ILACS-B | Valeshire | standard | 2021-12-06 | 2021-12-17 | | Ann Example | leaders requires improvement, help_protection good, in_care_and_care_leavers good, overall good | The timeliness of visits to children who live far away. (NOT_SAID) |
            ILACS-C | Valeshire | short | 2025-01-20 | 2025-01-24 | | Ann Example and Bob Sample | leaders good, help_protection outstanding, in_care good, care_leavers inadequate, overall good | Plans for care leavers (Outcome four). (NOT_SAID), The decision-making of managers. (NOT_SAID) |
            """)
    void a_report_of_each_layout_is_read_whole(
            String layout,
            String authority,
            String kind,
            String start,
            String end,
            String published,
            String lead,
            String judgements,
            String areas,
            String board) {
        var read = read(layout);

        assertThat(read.family().words()).isEqualTo(layout);
        assertThat(read.authority().value()).contains(authority);
        assertThat(read.kind().value().orElseThrow().words()).isEqualTo(kind);
        var periods = read.onSite().value().orElseThrow();
        assertThat(periods.getFirst().start()).hasToString(start);
        assertThat(periods.getLast().end()).hasToString(end);
        assertThat(read.published().value().map(Object::toString).orElse(null)).isEqualTo(published);
        assertThat(read.leadInspector().value()).contains(lead);
        assertThat(read.judgements().stream()
                        .map(it -> it.judged().key() + " "
                                + it.grade().value().orElseThrow().words())
                        .collect(joining(", ")))
                .isEqualTo(judgements);
        assertThat(read.areas().stream()
                        .map(it -> it.text() + " (" + it.urgency() + ")")
                        .collect(joining(", ")))
                .isEqualTo(Objects.toString(areas, ""));
        assertThat(read.lscbAreas().stream().map(Area::text).collect(joining(" / ")))
                .isEqualTo(Objects.toString(board, ""));
        assertThat(read.licence()).isInstanceOf(Stated.Printed.class);
        assertThat(read.checks()).noneMatch(Outcome.Disagreed.class::isInstance);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void every_value_says_on_which_page_and_in_which_words_it_stands() {
        var read = read("ILACS-C");

        assertThat(read.judgements().getFirst())
                .hasToString(
                        "Judgement[judged=LEADERS, label=The impact of leaders on social work practice with children and families, grade=Printed[it=GOOD, quote=Quote[page=1, words=The impact of leaders on social work practice with children and families: Good]]]");
        assertThat(read.onSite())
                .hasToString(
                        "Printed[it=[Period[start=2025-01-20, end=2025-01-24]], quote=Quote[page=1, words=Inspection dates: 20 to 24 January 2025]]");
        assertThat(read.areas().getLast().page()).isEqualTo(2);
        assertThat(read.findings().getFirst().section())
                .isEqualTo("The experiences and progress of children who need help and protection: outstanding");
        assertThat(read.findings().getLast().number()).isEqualTo(3);
    }

    @Test
    void checks_that_do_not_agree_are_named_and_told() {
        var text = text("ILACS-C")
                .replace("protection: outstanding", "protection: good")
                .replace("20 to 24 January 2025", "18 to 24 January 2025");
        var read = inspection(MadeReport.pdf(text, "Inspection of Valeshire", "20 to 24 January 2025"));

        assertThat(read.agreed())
                .doesNotContain(Check.HEADINGS, Check.DATES, Check.FOOTERS)
                .contains(Check.LABELS);
        assertThat(read.problems())
                .containsExactly(
                        "The days on site begin or end on a weekend.",
                        "The foot of the pages says: 20 to 24 January 2025 2.",
                        "The heading of a section says another grade: The experiences and progress of children who need help and protection: good.");
    }

    @Test
    void the_number_of_a_paragraph_is_no_mark_of_a_footnote_though_a_figure_of_it_is_small() {
        var text = text("SIF-D").replace("3. Adoption is quick.", "8. Adoption is quick.^1\n1^2^. Homes are near.");
        var read = inspection(MadeReport.pdf(text));

        assertThat(read.findings().stream().map(it -> it.number() + " " + it.text()))
                .containsExactly("2 Leaders know too little.", "8 Adoption is quick.", "12 Homes are near.");
    }

    @Test
    void paragraphs_with_bullets_are_read_and_their_places_are_no_check_of_numbers() {
        var text = text("SIF-D")
                .replace("1. Urgently see children.", "• Urgently see children.")
                .replace("2. Leaders know too little.", "• Leaders know too little.")
                .replace("3. Adoption is quick.", "• Adoption is quick.");
        var read = inspection(MadeReport.pdf(text));

        assertThat(read.findings().stream().map(it -> it.number() + " " + it.text()))
                .contains("1 Leaders know too little.", "2 Adoption is quick.");
        assertThat(read.agreed()).doesNotContain(Check.NUMBERS);
    }

    private static Inspection read(String layout) {
        var later = layout.equals("ILACS-B") || layout.equals("ILACS-C");
        var days = layout.equals("ILACS-B") ? "6 to 17 December 2021" : "20 to 24 January 2025";
        return inspection(
                later
                        ? MadeReport.pdf(
                                text(layout), "Inspection of Valeshire local authority children’s services", days)
                        : MadeReport.pdf(text(layout)));
    }

    private static Inspection inspection(byte[] pdf) {
        var answer = OfstedReports.read(pdf);
        assertThat(answer).isInstanceOf(Answer.Report.class);
        return ((Answer.Report) answer).inspection();
    }

    private static String text(String layout) {
        try (var file = MadeReportsTest.class.getResourceAsStream("/made/" + layout + ".txt")) {
            return new String(Objects.requireNonNull(file, layout).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package org.throughline.ofsted.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgesTest {

    @Test
    void a_page_number_goes_whether_it_comes_first_or_last() {
        assertThat(kept(line(1, 0.95f, 20, "1"), body(1, "Children"), body(2, "are seen."), line(2, 0.94f, 20, "2")))
                .containsExactly("Children", "are seen.");
    }

    @Test
    void a_foot_of_two_lines_goes_and_its_days_are_no_paragraph() {
        assertThat(kept(
                        body(1, "Children"),
                        line(2, 0.95f, 8, "Inspection of Valeshire local authority children’s services"),
                        line(2, 0.96f, 8, "6 to 17 December 2021 2"),
                        body(2, "are seen.")))
                .containsExactly("Children", "are seen.");
    }

    @Test
    void a_running_head_goes_with_its_number() {
        var lines = new ArrayList<Line>();
        for (int page = 1; page <= 4; page++) {
            lines.add(line(page, 0.05f, 8, "Valeshire Inspection of looked after children services"));
            lines.add(line(page, 0.053f, 8, Integer.toString(page)));
            lines.add(body(page, "Text " + "abcd".charAt(page - 1)));
        }

        assertThat(kept(lines.toArray(Line[]::new))).containsExactly("Text a", "Text b", "Text c", "Text d");
    }

    @Test
    void footnotes_go_and_a_cover_set_small_stays() {
        var prose = Edges.without(List.of(
                line(1, 0.7f, 9, "Inspection dates: 8 – 12 July 2013"),
                line(1, 0.8f, 9, "1 This report joins two."),
                line(1, 0.82f, 9, "It is one report."),
                body(
                        2,
                        "Children are seen in all of the teams of the authority, and what they say is written down and acted on in time."),
                line(2, 0.9f, 9, "2 Known locally as kin.")));

        assertThat(prose.lines())
                .extracting(Line::text)
                .containsExactly(
                        "Inspection dates: 8 – 12 July 2013",
                        "Children are seen in all of the teams of the authority, and what they say is written down and acted on in time.");
        assertThat(prose.notes()).hasSize(3);
    }

    @Test
    void a_heading_that_was_written_last_comes_home() {
        assertThat(kept(
                        body(1, "Front"),
                        new Line(2, 71, 0.2f, 12, false, false, "1. Widen the data."),
                        new Line(2, 71, 0.9f, 12, false, false, "2. Share it."),
                        new Line(2, 71, 0.13f, 12, true, false, "Recommendations")))
                .containsExactly("Front", "Recommendations", "1. Widen the data.", "2. Share it.");
    }

    @Test
    void blanks_of_every_kind_are_one_and_words_that_were_broken_are_joined() {
        assertThat(Words.tidy(" a\u00A0b\u202Fc \t d ")).isEqualTo("a b c d");
        assertThat(Words.join(List.of(
                        "decision-", "making for 16-", "year-olds, pre-", "and post-birth, multi\u00AD", "agency")))
                .isEqualTo("decision-making for 16- year-olds, pre- and post-birth, multiagency");
    }

    private static List<String> kept(Line... lines) {
        return Edges.without(List.of(lines)).lines().stream().map(Line::text).toList();
    }

    private static Line body(int page, String text) {
        return line(page, 0.5f, 12, text);
    }

    private static Line line(int page, float y, float size, String text) {
        return new Line(page, 71, y, size, false, false, text);
    }
}

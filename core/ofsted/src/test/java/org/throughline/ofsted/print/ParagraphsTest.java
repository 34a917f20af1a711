package org.throughline.ofsted.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.ofsted.report.Paragraph;

class ParagraphsTest {

    private static Line line(int page, double y, String words) {
        return new Line(page, 71, (float) y, 12, false, false, words);
    }

    private static Line heading(int page, double y, String words) {
        return new Line(page, 71, (float) y, 14, true, false, words);
    }

    private static Prose prose(Line... lines) {
        return new Prose(List.of(lines), 12, List.of(), List.of());
    }

    @Test
    void a_paragraph_ends_where_lines_stand_further_apart_and_goes_on_over_a_page() {
        var paragraphs = Paragraphs.of(prose(
                heading(1, 0.10, "Findings"),
                line(1, 0.12, "Supervision drives no decision-"),
                line(1, 0.14, "making."),
                line(1, 0.18, "Plans do not say who does what"),
                line(2, 0.10, "by when."),
                line(2, 0.12, "• Visits are late."),
                line(2, 0.16, "Yours sincerely")));

        assertThat(paragraphs)
                .containsExactly(
                        new Paragraph(1, true, "Findings"),
                        new Paragraph(1, false, "Supervision drives no decision-making."),
                        new Paragraph(1, false, "Plans do not say who does what by when."),
                        new Paragraph(2, false, "• Visits are late."),
                        new Paragraph(2, false, "Yours sincerely"));
    }

    @Test
    void pasted_words_have_paragraphs_between_empty_lines_however_lines_end() {
        assertThat(Paragraphs.pasted("Dear Director\r\n\r\nThis letter\r\nsays what we saw.\r\n \r\nYours"))
                .extracting(Paragraph::text)
                .containsExactly("Dear Director", "This letter says what we saw.", "Yours");
        assertThat(Paragraphs.pasted("One.\nTwo.")).extracting(Paragraph::text).containsExactly("One.", "Two.");
        assertThat(Paragraphs.pasted("  \n ")).isEmpty();
    }
}

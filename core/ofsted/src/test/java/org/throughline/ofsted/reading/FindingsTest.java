package org.throughline.ofsted.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void paragraphs_are_told_by_their_running_numbers() {
        assertThat(told("""
                        # The experiences and progress of children who need help and
                        # protection: good
                        1. Children are visited in 2 of
                        3. cases, which is not a number of a paragraph.
                        2.There is no blank here.
                        3 There is no dot here.
                        4. 16- and 17-year-olds who present as
                        homeless are seen.
                        # The experiences and progress of children in care: good
                        6. One number was left out.
                        """)).isEqualTo("""
                        1 Children are visited in 2 of 3. cases, which is not a number of a paragraph.
                        2 There is no blank here.
                        3 There is no dot here.
                        4 16- and 17-year-olds who present as homeless are seen.
                        6 One number was left out.""");
    }

    @Test
    void each_stands_under_its_heading_and_on_its_page() {
        assertThat(Findings.of(Typeset.prose("""
                        # The experiences and progress of children who need help and
                        # protection: good
                        ---
                        1. Children are seen.
                        """), List.of(), 0))
                .singleElement()
                .hasToString(
                        "Finding[number=1, text=Children are seen., page=2, section=The experiences and progress of children who need help and protection: good]");
    }

    @Test
    void days_at_the_start_of_a_line_are_no_number() {
        assertThat(told("1. Children were seen on the\n2 December 2021 and later."))
                .isEqualTo("1 Children were seen on the 2 December 2021 and later.");
    }

    @Test
    void what_the_office_says_of_itself_at_the_end_is_no_finding() {
        assertThat(told("""
                        1. Children are seen.
                        The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates and inspects
                        2. Something else.
                        """)).isEqualTo("1 Children are seen.");
    }

    @Test
    void bullets_are_findings_where_nothing_is_numbered() {
        assertThat(BulletedFindings.of(Typeset.prose("""
                        # Summary of key findings
                        \uF0B7 Children are seen and
                          listened to:
                          \uF0A7 at home
                          \uF0A7 at school.
                        What follows belongs to no bullet.
                        ---
                        # Information about this local authority area
                        # Children living in this area
                        \uF0B7 There are 300 schools.
                        # Inspection judgements about the local authority
                        # Leadership is good
                        \uF0B7 Leaders know what is
                        ---
                          done.
                        The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates and inspects
                        \uF0B7 Something else.
                        """), List.of(), 0).stream()
                        .map(it -> "%d (page %d, %s) %s".formatted(it.number(), it.page(), it.section(), it.text())))
                .containsExactly(
                        "1 (page 1, Summary of key findings) Children are seen and listened to: \u2022 at home \u2022 at school.",
                        "2 (page 2, Inspection judgements about the local authority Leadership is good) Leaders know what is done.");
    }

    @Test
    void a_bulleted_list_of_what_must_improve_is_no_finding() {
        assertThat(BulletedFindings.of(Typeset.prose("""
                        # Areas for improvement
                        \uF0B7 Visits.
                        # Key strengths of the board
                        \uF0B7 It meets.
                        """), List.of(new Lists.Region(0, 1, 2, false)), 0))
                .extracting(it -> it.text())
                .containsExactly("It meets.");
    }

    private static String told(String text) {
        return Findings.of(Typeset.prose(text), List.of(), 0).stream()
                .map(it -> it.number() + " " + it.text())
                .collect(joining("\n"));
    }
}

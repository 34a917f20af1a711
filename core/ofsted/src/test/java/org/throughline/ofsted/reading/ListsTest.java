package org.throughline.ofsted.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.ofsted.print.Prose;
import org.throughline.ofsted.report.Area;
import org.throughline.ofsted.report.Family;

class ListsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What needs to improve?",
                "What needs to improve",
                "What needs to improve:",
                "What needs to improve?1"
            })
    void a_later_report_has_bullets_under_its_heading_up_to_the_next_one(String heading) {
        assertThat(areas(Family.ILACS_C, """
                        # %s
                        ◼ The timeliness of visits to
                          children.
                        ◼ The decision-
                          making of managers, and support for those aged 16-
                          and 17-year-olds.
                        # Experiences and progress of children who need help and protection: good
                        1. Children are heard.
                        """.formatted(heading)))
                .containsExactly(
                        "The timeliness of visits to children.",
                        "The decision-making of managers, and support for those aged 16- and 17-year-olds.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"◼", "\uF06E", "•", "\uF0B7", "■"})
    void any_bullet_is_a_bullet(String bullet) {
        assertThat(areas(
                        Family.ILACS_A,
                        "* What needs to improve\n%s One thing.\n%sAnother thing.".formatted(bullet, bullet)))
                .containsExactly("One thing.", "Another thing.");
    }

    @Test
    void a_bullet_may_stand_alone_on_its_line() {
        assertThat(areas(Family.ILACS_B, "# What needs to improve?\n◼\nOne thing.\n◼\nAnother thing."))
                .containsExactly("One thing.", "Another thing.");
    }

    @ParameterizedTest
    @CsvSource({"−,−", "-,-", "\uF02D,−", "\uF0A7,•", "\uF0BE,•"})
    void points_of_the_second_level_belong_to_the_statement_above(String bullet, String shown) {
        assertThat(areas(Family.ILACS_A, """
                        * What needs to improve
                        ◼ Services to care leavers, including:
                          %s places to live
                          %s health histories.
                        ◼ Plans.
                        """.formatted(bullet, bullet)))
                .containsExactly(
                        "Services to care leavers, including: %s places to live %s health histories."
                                .formatted(shown, shown),
                        "Plans.");
    }

    @Test
    void a_section_that_is_a_paragraph_or_is_not_there_lists_nothing() {
        assertThat(areas(Family.ILACS_B, """
                        # What needs to improve?
                        Leaders know what is next.
                        # The experiences and progress of children who need help and protection: good
                        """)).isEmpty();
        assertThat(areas(Family.ILACS_C, "Judgement Grade\n1. Children are heard."))
                .isEmpty();
    }

    @Test
    void recommendations_run_from_one_to_the_summary_for_children_and_the_findings_go_on() {
        var prose = Typeset.prose("""
                # Contents
                Recommendations 9
                Recommendations
                ---
                # Recommendations
                1. Visit children (paragraph 12).
                2. Keep records
                ---
                   of what children say for
                   those aged 16 and 17.
                # Summary for children and young people
                • We came to see you.
                # Inspection findings
                3. Visits are late.
                """);

        assertThat(texts(ReportReader.areas(prose, Lists.of(prose, Family.SIF_C), Family.SIF_C, false)))
                .containsExactly(
                        "Visit children (paragraph 12).",
                        "Keep records of what children say for those aged 16 and 17.");
        assertThat(Findings.of(prose, Lists.of(prose, Family.SIF_C), 0))
                .singleElement()
                .hasToString("Finding[number=3, text=Visits are late., page=3, section=Inspection findings]");
    }

    @Test
    void priority_is_told_from_what_can_wait_and_a_line_that_says_there_is_nothing_is_no_area() {
        assertThat(told(Family.SIF_A, """
                        # What does the local authority need to improve?
                        * Priority and immediate action
                        12. The inspection did not find any areas for priority and immediate action.
                        * Areas for Improvement
                        13. Improve plans.
                        # The local authority has the following strengths:
                        14. Workers are kind.
                        """)).isEqualTo("13 Improve plans.");
        assertThat(told(Family.SIF_A, """
                        # What does the local authority need to improve?
                        * Priority and immediate action
                        12. Visit every child.
                        * Areas for improvement
                        13. Improve plans.
                        # The local authority has the following strengths:
                        """)).isEqualTo("12 Visit every child. (PRIORITY), 13 Improve plans.");
        assertThat(areas(Family.SIF_B, """
                        # What does the local authority need to improve?
                        * Priority and immediate action
                        1. There are no areas of priority action.
                        """)).isEmpty();
    }

    @Test
    void an_area_that_speaks_of_priority_actions_is_one() {
        assertThat(areas(Family.SIF_B, """
                        # What does the local authority need to improve?
                        1. Ensure that no child waits, and that priority actions are completed in all areas.
                        """)).hasSize(1);
    }

    @Test
    void headings_by_theme_stand_between_statements_and_end_none() {
        assertThat(told(Family.SIF_B, """
                        # What does the local authority need to improve?
                        * Areas for improvement
                        Care leavers
                        1. Improve plans so that they are
                          understood by all partners
                        Planning and support for children who are looked
                        after in Valeshire
                        2. Improve the work of Independent Reviewing
                          Officers with children.
                        * Leadership, management and governance
                        3. Improve audit.
                        The local authority’s strengths
                        4. Workers are kind.
                        """))
                .isEqualTo(
                        "1 Improve plans so that they are understood by all partners [Care leavers], 2 Improve the work of Independent Reviewing Officers with children. [Planning and support for children who are looked after in Valeshire], 3 Improve audit. [Leadership, management and governance]");
    }

    @Test
    void where_every_number_is_a_theme_the_bullets_below_are_the_recommendations() {
        assertThat(told(Family.SIF_C, """
                        # Recommendations
                        1. Help and protection
                          • Visit children.
                          • Write plans.
                        2. Leadership
                          • Audit.
                        # Summary for children and young people
                        """))
                .isEqualTo(
                        "1 Visit children. [Help and protection], 2 Write plans. [Help and protection], 3 Audit. [Leadership]");
    }

    @Test
    void reports_of_february_2014_have_bullets_and_no_numbers() {
        assertThat(told(Family.SIF_A, """
                        # What does the Local Authority need to improve?
                        * Priority and immediate action
                        \uF0B7 Visit every
                          child.
                        * Areas for improvement
                        \uF0B7 Improve plans.
                        # Information about this inspection
                        \uF0B7 We came in June.
                        """)).isEqualTo("1 Visit every child. (PRIORITY), 2 Improve plans.");
    }

    @Test
    void a_number_within_a_sentence_begins_no_statement() {
        assertThat(areas(Family.SIF_A, """
                        # What does the Local Authority need to improve?
                        \uF0B7 Help young people beyond the age of
                          18. Ask them what they need.
                        \uF0B7 Improve plans.
                        """))
                .containsExactly("Help young people beyond the age of 18. Ask them what they need.", "Improve plans.");
        assertThat(areas(Family.SIF_C, """
                        # Recommendations
                        17. Help young people beyond the age of
                           18. Ask them what they need.
                        18. Improve plans for children
                        19. Improve audit.
                        """)).hasSize(3);
    }

    @Test
    void headings_that_are_set_like_the_text_are_known_by_their_words() {
        assertThat(told(Family.SIF_B, """
                        What does the local authority need to improve?
                        Priority and immediate action
                        1. Visit children.
                        Areas for improvement
                        2. Improve plans.
                        The local authority’s strengths
                        3. Workers are kind.
                        """)).isEqualTo("1 Visit children. (PRIORITY), 2 Improve plans.");
    }

    @Test
    void numbers_may_begin_again_under_another_heading() {
        assertThat(told(Family.SIF_B, """
                        # What does the local authority need to improve?
                        * Priority and immediate action
                        1. Visit children.
                        2. See them alone.
                        * Areas for improvement
                        * The experiences and progress of care leavers
                        1. Improve plans.
                        # The local authority’s strengths
                        """))
                .isEqualTo(
                        "1 Visit children. (PRIORITY), 2 See them alone. (PRIORITY), 1 Improve plans. [The experiences and progress of care leavers]");
    }

    @Test
    void the_boards_list_is_kept_apart() {
        var text = """
                # What does the local authority need to improve?
                1. Improve plans.
                # The local authority’s strengths
                ---
                # Section 2: The effectiveness of the Local Safeguarding
                # Children Board
                The effectiveness of the LSCB is good
                * Areas for improvement
                20. Improve audits by agencies.
                * Key strengths and weaknesses of the LSCB
                21. The chair leads well.
                """;
        var prose = Typeset.prose(text);
        var lists = Lists.of(prose, Family.SIF_A);

        assertThat(texts(ReportReader.areas(prose, lists, Family.SIF_A, false))).containsExactly("Improve plans.");
        assertThat(texts(ReportReader.areas(prose, lists, Family.SIF_A, true)))
                .containsExactly("Improve audits by agencies.");
    }

    @Test
    void a_second_list_of_recommendations_is_the_boards() {
        var prose = Typeset.prose("""
                # Recommendations
                1. Improve plans.
                # Summary for children and young people
                ---
                # The Local Safeguarding Children Board (LSCB)
                # Executive summary
                ---
                # Recommendations
                50. Widen the data.
                # Inspection findings – the Local Safeguarding Children Board
                51. The chair leads well.
                """);

        assertThat(texts(ReportReader.areas(prose, Lists.of(prose, Family.SIF_C), Family.SIF_C, true)))
                .containsExactly("Widen the data.");
    }

    @Test
    void in_2013_the_headings_say_how_soon_and_the_paragraph_above_the_bullets_is_none() {
        assertThat(told(Family.LAC_2013, """
                        # Areas for improvement
                        22. To improve, the local authority should take action.
                        * Immediately:
                        \uF0B7 improve supervision of
                          casework
                        * Within three months:
                        \uF0B7 listen to children
                        * Within six months:
                        \uF0B7 find placements.
                        # Outcomes for looked after children and young people
                        23. Health is good.
                        """))
                .isEqualTo(
                        "1 improve supervision of casework (IMMEDIATE), 2 listen to children (WITHIN_THREE_MONTHS), 3 find placements. (WITHIN_SIX_MONTHS)");
    }

    private static List<String> areas(Family family, String text) {
        return texts(read(Typeset.prose(text), family));
    }

    private static List<Area> read(Prose prose, Family family) {
        return ReportReader.areas(prose, Lists.of(prose, family), family, false);
    }

    private static String told(Family family, String text) {
        return read(Typeset.prose(text), family).stream().map(ListsTest::told).collect(joining(", "));
    }

    private static String told(Area it) {
        var said = it.number() + " " + it.text();
        said += it.urgency() == org.throughline.ofsted.report.Urgency.NOT_SAID ? "" : " (" + it.urgency() + ")";
        return it.theme().isEmpty() ? said : said + " [" + it.theme() + "]";
    }

    private static List<String> texts(List<Area> areas) {
        var texts = new ArrayList<String>();
        areas.forEach(it -> texts.add(it.text()));
        return texts;
    }
}

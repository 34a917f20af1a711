package org.throughline.ofsted.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.ofsted.report.Family;
import org.throughline.ofsted.report.Grade;
import org.throughline.ofsted.report.Judged;
import org.throughline.ofsted.report.Judgement;

class JudgementsTest {

    @Test
    void each_grade_goes_with_its_label_wherever_the_words_wrap() {
        assertThat(told(Family.ILACS_C, """
                        # Inspection of Valeshire local authority children’s services
                        * Judgement Grade
                        The impact of leaders on social work
                        practice with children and families.
                        Requires
                        improvement to be
                        good
                        The experiences and progress of children who
                        need help and protection Good
                        The experiences and progress of children in care Outstanding
                        The experiences and progress of care leavers
                        Inadequate
                        Overall effectiveness Requires improvement to be good
                        Valeshire’s services are good in parts.
                        """))
                .isEqualTo(
                        "leaders requires improvement, help_protection good, in_care outstanding, care_leavers inadequate, overall requires improvement");
    }

    @Test
    void rows_in_another_order_keep_their_grades() {
        assertThat(told(Family.ILACS_A, """
                        Judgement Grade
                        The experiences and progress of children who need help and protection
                        Inadequate
                        The experiences and progress of children in care and care leavers
                        requires improvement
                        The impact of leaders on social work practice with children and families
                        Good
                        Overall effectiveness Inadequate
                        """))
                .isEqualTo(
                        "leaders good, help_protection inadequate, in_care_and_care_leavers requires improvement, overall inadequate");
    }

    @Test
    void a_table_without_an_overall_row_has_no_overall_grade_and_says_so() {
        var judgements = Judgements.read(Typeset.prose("""
                        Judgement Grade
                        The impact of leaders on social work practice with children and families Good
                        The experiences and progress of children who need help and protection Good
                        The experiences and progress of children in care Good
                        The experiences and progress of care leavers Good
                        Good outcomes were seen.
                        """), Family.ILACS_C);

        assertThat(judgements.made().getLast().grade()).hasToString("Absent[why=The report gives no overall grade.]");
    }

    @Test
    void the_single_framework_is_read_from_its_table_and_not_from_prose_above_it() {
        assertThat(told(Family.SIF_C, """
                        # Children’s services in the Royal Borough of
                        # Valeshire require improvement to be good
                        Leadership, management and governance require improvement when a failure
                        has been found.
                        1. Children who need help and protection Require improvement
                        2. Children looked after and achieving
                        permanence
                        Good
                        2.1 Adoption performance Not Judged
                        2.2 Experiences and progress of care leavers
                        Requires
                        Improvement
                        1. Leadership, management and governance good
                        # Executive summary
                        ---
                        # Information about this local authority area
                        * Previous Ofsted inspections
                        overall effectiveness: inadequate
                        Leadership, management and governance: a new team
                        ---
                        # The Local Safeguarding Children Board (LSCB)
                        # The Local Safeguarding Children Board is outstanding
                        """))
                .isEqualTo(
                        "overall requires improvement, help_protection requires improvement, in_care good, adoption not judged, care_leavers requires improvement, leaders good, lscb outstanding");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The overall judgement is good                                       | GOOD
            The overall judgement is that children’s services are inadequate    | INADEQUATE
            The overall judgement is that children’s services require improvement | REQUIRES_IMPROVEMENT
            The overall judgement is that children's service requires improvement. | REQUIRES_IMPROVEMENT
            Children’s services in Valeshire are outstanding                    | OUTSTANDING
            Children’s services in Valeshire require improvement                | REQUIRES_IMPROVEMENT
            Children’s services in Vale requires improvement to be good         | REQUIRES_IMPROVEMENT
            """)
    void the_overall_judgement_is_read_from_its_sentence(String sentence, Grade grade) {
        assertThat(Judgements.read(Typeset.prose(sentence), Family.SIF_B)
                        .made()
                        .getFirst()
                        .grade()
                        .value())
                .contains(grade);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The effectiveness of the Local Safeguarding Children Board (LSCB) is/inadequate.           | INADEQUATE
            The effectiveness of the Local Safeguarding Children Board (LSCB) requires improvement.    | REQUIRES_IMPROVEMENT
            The judgement for the effectiveness of the Local Safeguarding Children Board (LSCB) is good | GOOD
            The effectiveness of the LSCB is inadequate                                                | INADEQUATE
            The Local Safeguarding Children Board is outstanding                                       | OUTSTANDING
            The Local Safeguarding Children Board requires improvement to be/good                      | REQUIRES_IMPROVEMENT
            The Local Safeguarding Children requires improvement                                       | REQUIRES_IMPROVEMENT
            """)
    void the_boards_judgement_is_read_from_its_sentence(String sentence, Grade grade) {
        var prose = Typeset.prose("Front\n---\n# " + sentence.replace("/", "\n# "));

        assertThat(Judgements.read(prose, Family.SIF_LSCB)
                        .made()
                        .getFirst()
                        .grade()
                        .value())
                .contains(grade);
    }

    @Test
    void what_the_judgements_mean_is_no_judgement() {
        var prose = Typeset.prose("""
                Front
                ---
                A Local Safeguarding Children Board (LSCB) requires improvement if it does not
                An LSCB that is inadequate does not
                The Local Safeguarding Children Board is good at listening to
                children.
                """);

        assertThat(Judgements.read(prose, Family.SIF_LSCB)
                        .made()
                        .getFirst()
                        .grade()
                        .value())
                .isEmpty();
    }

    @ParameterizedTest(name = "heading: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            The experiences and progress of children who need help and/protection: good        | GOOD
            The experiences and progress of children who need help and protection: Requires improvement to be good. | REQUIRES_IMPROVEMENT
            The experiences and progress of children who need help and protection is good      | GOOD
            The experiences and progress of children who need help and protection are: outstanding | OUTSTANDING
            Experiences and progress of children who need help and protection/require improvement to be good | REQUIRES_IMPROVEMENT
            """)
    void a_grade_that_the_table_lacks_is_taken_from_the_heading_of_its_section(String heading, Grade grade) {
        var prose = Typeset.prose("Judgement Grade\n---\n# " + heading.replace("/", "\n# "));

        assertThat(Judgements.read(prose, Family.ILACS_B).made().stream()
                        .filter(it -> it.judged() == Judged.HELP_PROTECTION)
                        .findFirst()
                        .orElseThrow()
                        .grade()
                        .value())
                .contains(grade);
    }

    @Test
    void the_framework_of_2013_has_its_own_table_at_the_end_and_its_own_grade() {
        assertThat(told(Family.LAC_2013, """
                        # Inspection of looked after children services
                        Overall effectiveness Good children
                        ---
                        # Record of main findings
                        Overall effectiveness Inadequate Grade 4
                        Capacity to improve Adequate
                        Outcomes for looked after children and
                        young people
                        Adequate
                        Quality of provision Good
                        Leadership and management Inadequate Grade 4
                        """))
                .isEqualTo(
                        "overall inadequate, capacity_to_improve adequate, outcomes_lac adequate, quality_of_provision good, leaders inadequate");
    }

    private static String told(Family family, String text) {
        return Judgements.read(Typeset.prose(text), family).made().stream()
                .map(JudgementsTest::told)
                .collect(joining(", "));
    }

    private static String told(Judgement it) {
        return it.judged().key() + " " + it.grade().value().map(Grade::words).orElse("is absent");
    }
}

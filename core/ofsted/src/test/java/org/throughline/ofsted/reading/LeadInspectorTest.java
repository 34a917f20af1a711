package org.throughline.ofsted.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadInspectorTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Lead inspector: Ann Example, His Majesty’s Inspector        | Ann Example
            Lead inspector: Ann Example, Her Majesty's Inspector        | Ann Example
            Lead inspector: Ann Example HMI                             | Ann Example
            Lead inspector: Ann Example, HMI                            | Ann Example
            Lead inspector: Ann Example (HMI)                           | Ann Example
            Lead inspector: Ann Example, Senior HMI                     | Ann Example
            Lead inspector: Ann Example Senior HMI                      | Ann Example
            Lead inspector: Ann Example Her Majesty’s Inspector         | Ann Example
            Lead inspector: Máire O’Sample-Jones                        | Máire O’Sample-Jones
            Lead inspector: Fiona J Sample, HMI                         | Fiona J Sample
            Lead inspector on site: Ann Example HMI                     | Ann Example
            Reporting inspector Ann Example HMI                         | Ann Example
            Lead inspectors: Ann Example, His Majesty’s Inspector, and Bob Sample, His Majesty’s Inspector | Ann Example and Bob Sample
            Lead inspector: Anders Andrews, HMI                         | Anders Andrews
            """)
    void the_name_is_read_without_its_title(String line, String name) {
        assertThat(LeadInspector.read(Typeset.prose(line)).value()).contains(name);
    }

    @Test
    void a_name_and_a_title_may_stand_on_two_lines() {
        assertThat(LeadInspector.read(Typeset.prose("""
                        Lead inspector: Ann Example
                        Her Majesty’s Inspector
                        Judgement Grade
                        """)).value()).contains("Ann Example");
        assertThat(LeadInspector.read(Typeset.prose("""
                        Lead inspector:
                        Ann Example, HMI
                        """)).value()).contains("Ann Example");
    }

    @Test
    void a_deputy_or_the_author_of_the_report_does_not_win() {
        assertThat(LeadInspector.read(Typeset.prose("""
                        Deputy lead inspector: Bob Sample HMI
                        Report author: Cat Sample HMI
                        Lead inspector on site: Ann Example HMI
                        """)).value()).contains("Ann Example");
    }

    @Test
    void where_no_line_names_one_it_is_absent_with_the_reason() {
        assertThat(LeadInspector.read(Typeset.prose("The lead inspector was pleased.")))
                .hasToString("Absent[why=No line names a lead inspector.]");
    }
}

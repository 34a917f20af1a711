package org.throughline.ofsted.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.ofsted.report.Family;
import org.throughline.ofsted.report.Framework;
import org.throughline.ofsted.report.Stated;

class CoverTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Inspection of looked after children/services/Valeshire County Council/Inspection dates: 8 – 12 July 2013 | LAC_2013 | Valeshire County Council
            Vale of Shire/Inspection of services for children in need of help and/protection/and/Review of the effectiveness of the Local Safeguarding Children/Board/The overall judgement is good/The effectiveness of the LSCB is good | SIF_A | Vale of Shire
            Valeshire/Inspection of services for children in need of help and/protection/The overall judgement is good | SIF_B | Valeshire
            Valeshire/Inspection of services for children in need of help and/protection/and/Review of the effectiveness of the Local Safeguarding Children/Board/Children’s services in Valeshire are good | SIF_C | Valeshire
            Valeshire/Re-inspection of services for children in need of help and/protection/Children’s services in Valeshire are good | SIF_D | Valeshire
            Valeshire Safeguarding Children Board/Review of the effectiveness of the Local Safeguarding Children/Board/The Local Safeguarding Children Board is good | SIF_LSCB | Valeshire Safeguarding Children Board
            London Borough of Vale/Inspection of children’s social care services/Judgement Grade | ILACS_A | London Borough of Vale
            Vale City Council/Inspection of local authority children’s services/Judgement Grade | ILACS_A | Vale City Council
            Inspection of Valeshire local authority/children’s services/Judgement Grade | ILACS_B | Valeshire
            Inspection of Valeshire Council/children's services/Judgement Grade | ILACS_B | Valeshire Council
            Inspection of Vale local/authority children’s services/Judgement Grade/The experiences and progress of care/leavers Good | ILACS_C | Vale
            """)
    void a_layout_is_told_by_the_first_page_and_the_authority_stands_as_it_is_printed(
            String cover, Family family, String authority) {
        var prose = Typeset.prose(cover.replace("/", "\n"));

        assertThat(Families.of(prose)).contains(family);
        assertThat(Cover.authority(prose, family).value()).contains(authority);
    }

    @Test
    void a_table_of_key_judgements_further_on_is_no_later_report() {
        assertThat(Families.of(Typeset.prose("Valeshire\n---\nKey judgement Judgement grade\nJudgement Grade")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Inspection date: 3 June – 25 June 2014/Report published: 8 August 2014/The overall | 2014-06-03 | 2014-06-25
            Inspection dates: 8 July 2019 to 12 July 2019 and 7/August 2019 to 8 August 2019/Lead inspector: Ann Example | 2019-07-08 | 2019-08-08
            Inspection dates: 8 – 12 July 2013/Reporting inspector Ann Example HMI/Age group: All | 2013-07-08 | 2013-07-12
            Inspection date: 28 July 2016/Report published: 10 October 2016 | 2016-07-28 | 2016-07-28
            """)
    void the_days_on_site_are_read_from_their_label_to_the_next(String cover, String start, String end) {
        var periods =
                Cover.onSite(Typeset.prose(cover.replace("/", "\n"))).value().orElseThrow();

        assertThat(periods.getFirst().start()).hasToString(start);
        assertThat(periods.getLast().end()).hasToString(end);
    }

    @Test
    void a_day_of_publication_is_only_what_is_printed_as_one() {
        assertThat(published("Report published: 8 August 2014", Framework.SIF)).contains("2014-08-08");
        assertThat(published("Published: 16 August 2013", Framework.LAC_2013)).contains("2013-08-16");
        assertThat(published("The sections were originally published on 11 February 2014", Framework.SIF))
                .contains("prints no day");
        assertThat(published("© Crown copyright 2022", Framework.ILACS)).contains("do not print the day");
        assertThat(published("Front\n---\nReport published: 8 August 2014", Framework.SIF))
                .contains("prints no day");
    }

    @ParameterizedTest
    @CsvSource({
        "London Borough of Bexley,bexley",
        "Buckinghamshire Council,buckinghamshire",
        "Bristol City of,bristol",
        "St. Helens,st helens",
        "St Helens,st helens",
        "Council of the Isles of Scilly,isles scilly",
        "The Royal Borough of Windsor and Maidenhead,windsor and maidenhead",
        "City of London,city of london",
        "Valeshire Safeguarding Children Board,valeshire"
    })
    void authorities_are_compared_by_the_core_of_their_names(String printed, String core) {
        assertThat(Authorities.core(printed)).isEqualTo(core);
    }

    @Test
    void the_number_of_an_authority_is_looked_up_or_absent_with_the_reason() {
        assertThat(Authorities.urn(new Stated.Concluded<>("Hull", "a test")).value())
                .contains("80477");
        assertThat(Authorities.urn(new Stated.Concluded<>("Valeshire", "a test")))
                .hasToString("Absent[why=No report prints it, and the list of numbers does not hold Valeshire.]");
    }

    private static String published(String text, Framework framework) {
        return Cover.published(Typeset.prose(text), framework).toString();
    }
}

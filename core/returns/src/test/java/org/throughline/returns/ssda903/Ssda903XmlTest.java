package org.throughline.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.file;
import static org.throughline.returns.Handed.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.journey.Scope;
import org.throughline.returns.Handed.Read;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.reading.Stated.YearFrom;
import org.throughline.returns.reading.Told;

class Ssda903XmlTest {

    private static final String XML = """
            <EXPSSDA903>
             <CHILD>
              <HEADER>
               <CHILDID>a1</CHILDID><UPN>V288522535483</UPN><SEX>F</SEX><DOB>06/07/2010</DOB><ETHNIC>WBRI</ETHNIC>
               <UASC>1</UASC><MOTHER>1</MOTHER><MC_DOB>05/06/2025</MC_DOB><DUC>06/07/2028</DUC>
               <AREVIEW><REVIEW>01/05/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
               <AREVIEW><REVIEW>01/10/2025</REVIEW><REVIEW_CODE>PN3</REVIEW_CODE></AREVIEW>
               <AMISSING><MISSING>M</MISSING><MIS_START>02/05/2025</MIS_START><MIS_END>03/05/2025</MIS_END></AMISSING>
               <PERMANENCE><PREV_PERM>P1</PREV_PERM><LA_PERM>999</LA_PERM><DATE_PERM>ZZ/ZZ/2019</DATE_PERM></PERMANENCE>
               <OC2><SDQ_SCORE>14</SDQ_SCORE><CONVICTED>0</CONVICTED><IMMUNISATIONS>1</IMMUNISATIONS></OC2>
               <AD_PLACED><DATE_PLACED>04/05/2025</DATE_PLACED><DATE_PLACED_CEASED/><REASON_PLACED_CEASED/></AD_PLACED>
               <IN_TOUCH>YES</IN_TOUCH><ACTIV>F2</ACTIV><ACCOM>T1</ACCOM>
               <DATE_INT>05/05/2025</DATE_INT><DATE_MATCH>06/05/2025</DATE_MATCH><NB_ADOPTR>2</NB_ADOPTR>
              </HEADER>
              <EPISODE><DECOM>01/04/2025</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U6</PL><PL_POST>XA1 1AA</PL_POST>
               <HOME_POST>XB1 1BB</HOME_POST><URN>SC1</URN><PLACE_PROVIDER>PR1</PLACE_PROVIDER><DEC>01/06/2025</DEC><REC>E3</REC>
               <REASON_PLACE_CHANGE/></EPISODE>
              <SWEPISODE><SW_ID>SW1</SW_ID><SW_DECOM>01/04/2025</SW_DECOM><SW_REASON>FCONTA</SW_REASON></SWEPISODE>
             </CHILD>
             <CHILD>
              <HEADER><CHILDID>A2</CHILDID><SEX>M</SEX><DOB>01/01/2020</DOB><UASC>0</UASC><OC2/><IN_TOUCH/></HEADER>
             </CHILD>
            </EXPSSDA903>
            """;

    private static Read tables() {
        return read(new Parcel(
                "tables",
                List.of(
                        file("return.json", "{\"collection_year\": \"2026\"}"),
                        table(Table.HEADER, "A1,F,06/07/2010,WBRI,V288522535483,1,05/06/2025", "A2,M,01/01/2020,,,,"),
                        table(Table.UASC, "A1,F,06/07/2010,06/07/2028"),
                        table(Table.REVIEWS, "A1,06/07/2010,01/05/2025,PN1", "A1,06/07/2010,01/10/2025,PN3"),
                        table(Table.MISSING, "A1,06/07/2010,M,02/05/2025,03/05/2025"),
                        table(Table.PREV_PERM, "A1,06/07/2010,P1,999,ZZ/ZZ/2019"),
                        table(Table.OC2, "A1,06/07/2010,14,,0,,1,,,,,"),
                        table(Table.PLACED_ADOPTION, "A1,06/07/2010,04/05/2025,,"),
                        table(Table.OC3, "A1,06/07/2010,YES,F2,T1"),
                        table(Table.AD1, "A1,06/07/2010,05/05/2025,06/05/2025,,2,,"),
                        table(Table.EPISODES, "A1,01/04/2025,S,C2,N1,U6,PR1,01/06/2025,E3,,XB1 1BB,XA1 1AA,SC1"),
                        table(Table.SW_EPISODES, "A1,06/07/2010,SW1,01/04/2025,,FCONTA"))));
    }

    private static Member table(Table table, String... rows) {
        return file(table.title() + ".csv", String.join(",", table.columns()) + "\n" + String.join("\n", rows) + "\n");
    }

    private static List<String> said(Read read) {
        return read.statements().stream()
                .map(each ->
                        each.line() + " " + each.scope() + " " + each.key() + " " + each.happened() + " " + each.fact())
                .toList();
    }

    @Test
    void the_xml_form_says_what_the_tables_say() {
        var xml = read("return.xml", XML);

        assertThat(said(xml)).containsExactlyInAnyOrderElementsOf(said(tables()));
        assertThat(xml.notUnderstood()).isEmpty();
    }

    @Test
    void it_speaks_for_the_tables_of_its_form_and_for_later_ones_only_where_it_holds_any() {
        var xml = read("return.xml", XML);

        assertThat(xml.stated().scopes())
                .extracting(Scope::table)
                .containsExactly(
                        "Header",
                        "Episodes",
                        "Reviews",
                        "UASC",
                        "OC2",
                        "OC3",
                        "AD1",
                        "PlacedAdoption",
                        "PrevPerm",
                        "Missing",
                        "SWEpisodes");
        assertThat(xml.stated().year()).isEqualTo(2026);
        assertThat(xml.stated().yearFrom()).isEqualTo(YearFrom.ITS_DATES);
        assertThat(xml.tally().rows()).containsEntry("Reviews", 2L).containsEntry("Header", 2L);
    }

    @Test
    void the_year_can_be_told() {
        var parcel = Parcel.of(file("return.xml", XML));

        assertThat(read(parcel, Told.year(2025)).stated().year()).isEqualTo(2025);
    }

    @Test
    void a_record_without_a_child_is_refused_and_the_next_one_read() {
        var read = read("r.xml", """
                <EXPSSDA903><CHILD><HEADER><SEX>F</SEX><MOOD>x</MOOD></HEADER><EPISODE><DECOM>01/04/2025</DECOM></EPISODE></CHILD>
                <CHILD><HEADER><CHILDID>A2</CHILDID></HEADER></CHILD></EXPSSDA903>
                """);

        assertThat(read.lines()).containsExactly("A2");
        assertThat(read.tally().refused()).isEqualTo(2);
        assertThat(read.notUnderstood().getFirst().row()).isEqualTo(List.of("", "F", "", "", "", "", ""));
        assertThat(read.listed()).contains("UNKNOWN_FIELD HEADER.MOOD");
    }

    @Test
    void a_file_that_breaks_off_is_read_up_to_its_last_whole_child() {
        var cut = XML.substring(0, XML.indexOf("A2"));

        assertThat(read("r.xml", cut).lines()).containsExactly("A1");
        assertThat(read("r.xml", cut).tally().complete()).isFalse();
    }
}

package org.throughline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.file;
import static org.throughline.returns.Handed.read;
import static org.throughline.returns.Handed.recognised;
import static org.throughline.returns.Handed.vector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.reading.Form;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Recognised;
import org.throughline.returns.reading.Return;
import org.throughline.returns.reading.Told;

class RecogniseTest {

    private static final String CENSUS = """
            <Message><Header><CollectionDetails><Collection>CIN</Collection><ReferenceDate>2026-03-31</ReferenceDate>
            </CollectionDetails><Source><LEA>301</LEA></Source></Header><Children/></Message>
            """;
    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\nA1,,01/05/2025,PN1\n";

    private static Recognised recognise(Member... files) {
        return recognised(new Parcel("parcel", List.of(files)), Told.NOTHING);
    }

    private static List<Form> forms(Recognised recognised) {
        return recognised.returns().stream().map(Return::form).toList();
    }

    private static List<String> words(Recognised recognised) {
        return recognised.others().stream()
                .map(other -> other.file() + ": " + other.words())
                .toList();
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    a.txt  | <Message><Header/><Children/></Message>                     | CIN_CENSUS
                    b      | CHILD,SW_ID,DOB,SW_DECOM,SW_DEC,SW_REASON                    | SSDA903_TABLES
                    c.xml  | cinv_cin_visit_id,cinv_person_id                            | SSD_TABLES
                    d.csv  | Child ID,Worker,Team                                        | ALLOCATIONS
                    """)
    void a_file_is_known_by_what_is_in_it_and_not_by_its_name(String name, String text, Form form) {
        assertThat(forms(recognise(file(name, text)))).containsExactly(form);
    }

    @Test
    void a_folder_may_hold_returns_of_several_kinds_and_years() {
        var files = new ArrayList<Member>();
        files.add(file("cin/2026.xml", CENSUS));
        for (var year : List.of("2026", "2027")) {
            files.add(file("903/" + year + "/Reviews.csv", REVIEWS));
            files.add(file("903/" + year + "/last/Reviews.csv", REVIEWS));
            files.add(file("903/" + year + "/return.json", "{\"collection_year\": " + year + "}"));
        }
        files.add(file("ssd/ssd_department.csv", "dept_team_id,dept_team_name\nT1,North\n"));
        var recognised = recognise(files.toArray(Member[]::new));

        assertThat(forms(recognised))
                .containsExactly(Form.CIN_CENSUS, Form.SSDA903_TABLES, Form.SSDA903_TABLES, Form.SSD_TABLES);
        assertThat(recognised.returns().stream().map(found -> found.stated().year()))
                .containsExactly(2026, 2026, 2027, 0);
        assertThat(words(recognised))
                .containsExactly("903/2027/last/Reviews.csv: The same table of the same council and year is in"
                        + " 903/2026/Reviews.csv already.");
    }

    @Test
    void what_is_not_understood_says_why() {
        assertThat(words(recognise(
                        file("empty.csv", ""),
                        file("notes.txt", "Hello"),
                        file("page.html", "<html/>"),
                        file("a.json", "{}"),
                        file(
                                "swf.xml",
                                "<Message><Header><CollectionDetails><Collection>CSWW</Collection></CollectionDetails></Header></Message>"),
                        file("e.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,HOME_POST,PL_POST,URN\n"))))
                .containsExactly(
                        "empty.csv: The file is empty.",
                        "notes.txt: The columns of this file are those of no table that is read.",
                        "page.html: This XML is neither a children in need census nor an SSDA903 return.",
                        "a.json: The file is in no form that is read.",
                        "swf.xml: This XML is neither a children in need census nor an SSDA903 return.",
                        "e.csv: This looks like the SSDA903 table Episodes but lacks the columns REASON_PLACE_CHANGE.");
    }

    @Test
    void tables_in_a_folder_that_is_called_xl_are_tables() {
        assertThat(forms(recognise(
                        file("files/xl/Reviews.csv", REVIEWS),
                        file("xl/ssd_department.csv", "dept_team_id,dept_team_name\n"))))
                .containsExactly(Form.SSDA903_TABLES, Form.SSD_TABLES);
    }

    @Test
    void the_providers_beside_the_tables_are_no_table() {
        assertThat(recognised(vector("ssda903/v1-60"), Told.NOTHING).others())
                .extracting(NotUnderstood::file)
                .containsExactly("providers.csv");
    }

    @Test
    void a_second_file_of_the_same_table_is_not_read() {
        assertThat(words(recognise(file("a.csv", REVIEWS), file("b.csv", REVIEWS))))
                .containsExactly("b.csv: Another file in its folder is the table Reviews already.");
        var twice = recognise(file("a.xml", CENSUS), file("b.xml", CENSUS));
        assertThat(twice.returns()).hasSize(1);
        assertThat(words(twice))
                .containsExactly("b.xml: The same table of the same council and year is in a.xml already.");
    }

    @Test
    void a_zip_says_what_the_folder_in_it_says() throws IOException {
        var folder = vector("ssda903/v1-60");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var member : folder.members()) {
                zip.putNextEntry(new ZipEntry("v1-60/" + member.name()));
                try (var content = member.open()) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
            }
        }

        var zipped = read(Parcel.of(file("return.zip", bytes.toByteArray())));
        assertThat(zipped.statements()).isEqualTo(read(folder).statements());
        assertThat(zipped.stated().year()).isEqualTo(2027);
    }
}

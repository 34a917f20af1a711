package org.throughline.returns.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.annexa.Lists.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.InvolvementFact.WorkAssigned;
import org.throughline.journey.ReferralFact.ContactReceived;
import org.throughline.journey.ReferralFact.ReferralReceived;
import org.throughline.journey.StatedFact.AnswerStated;
import org.throughline.journey.StatedFact.Question;
import org.throughline.journey.When;
import org.throughline.returns.Handed;
import org.throughline.returns.Returns;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Told;

/** A workbook is written as Ofsted's lists are, and a council's own is read with all its habits. */
class AnnexWorkbookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static byte[] written(Consumer<Workbook> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Council", "1.0")) {
            sheets.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void cells(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case LocalDate day -> sheet.value(row, column, day);
                case Number number -> sheet.value(row, column, number);
                case Object text -> sheet.value(row, column, text.toString());
            }
        }
    }

    private static Handed.Read read(byte[] bytes) {
        return Handed.read(Parcel.of(Lists.workbook(bytes)));
    }

    private static List<String> others(byte[] bytes) {
        return Handed.recognised(Parcel.of(Lists.workbook(bytes)), Told.NOTHING).others().stream()
                .map(other -> other.table() + ": " + other.words())
                .toList();
    }

    private static final Object[] CONTACT_HEADERS = {
        "Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age", "Date of Contact", "Contact Source"
    };

    @Test
    void titles_above_the_headers_and_either_wording_of_the_age_are_taken() {
        var read = read(written(book -> {
            var sheet = book.newWorksheet("List 1");
            cells(sheet, 0, "List 1: contacts in the last six months");
            cells(sheet, 1, CONTACT_HEADERS);
            cells(sheet, 2, "A1", "b) Female", "a) WBRI", LocalDate.of(2015, 2, 3), 11, DAY, "q) 6: Police");
        }));

        assertThat(read.one("contact/2026-11-21").fact()).isEqualTo(new ContactReceived("6"));
        assertThat(read.of(Born.class))
                .extracting(statement -> statement.happened())
                .containsExactly(When.on(LocalDate.of(2015, 2, 3)));
        assertThat(read.listed()).isEmpty();
        assertThat(read.stated().spans())
                .singleElement()
                .satisfies(span -> assertThat(span.first() + " " + span.last()).isEqualTo("2026-05-21 2026-11-21"));
    }

    @Test
    void days_written_as_texts_are_days_and_codes_may_lack_their_letter() {
        var read = read(written(book -> {
            var sheet = book.newWorksheet("list 3 - Referrals");
            cells(sheet, 0, "child unique id", "Date of Referral", "Referral source", "Referral NFA", "Team colour");
            cells(sheet, 1, "A1", "05/06/2026", "6: police", "No", "red");
            cells(sheet, 2, "A2", "31/02/2026", "the baker", "b) No", "");
        }));

        assertThat(read.one("referral/2026-06-05").fact()).isEqualTo(new ReferralReceived("6"));
        assertThat(read.of(ReferralReceived.class).getLast().happened()).isEqualTo(new When.Unreadable("31/02/2026"));
        assertThat(read.listed())
                .containsExactly(
                        "UNREADABLE_DATE List 3.Date of referral 31/02/2026",
                        "UNKNOWN_CODE List 3.Referral Source the baker",
                        "UNKNOWN_FIELD List 3.Team colour");
    }

    @Test
    void a_row_that_names_no_child_is_refused_and_kept_to_be_written_down() {
        var read = read(written(book -> {
            var sheet = book.newWorksheet("List 1");
            cells(sheet, 0, CONTACT_HEADERS);
            cells(sheet, 1, "", "b) Female", "a) WBRI", "", "", DAY, "q) 6: Police");
        }));

        assertThat(read.tally().refused()).isEqualTo(1);
        assertThat(read.notUnderstood())
                .singleElement()
                .satisfies(row -> assertThat(row.kind()).isEqualTo(NotUnderstood.Kind.ROW_REFUSED))
                .satisfies(row -> assertThat(row.row()).contains("b) Female"));
    }

    @Test
    void a_sheet_without_its_headers_is_named_and_the_others_are_read() {
        var bytes = written(book -> {
            cells(book.newWorksheet("Guidance"), 0, "How to fill this in");
            cells(book.newWorksheet("List 1"), 0, "Nothing", "of", "ours");
            var sheet = book.newWorksheet("List 3");
            cells(sheet, 0, "Child Unique ID", "Date of referral");
            cells(sheet, 1, "A1", DAY);
        });

        assertThat(read(bytes).keys(ReferralReceived.class)).containsExactly("referral/2026-11-21");
        assertThat(others(bytes))
                .containsExactly(
                        "Guidance: This sheet is none of the eleven lists. It was left out.",
                        "List 1: No row of this sheet holds the headers of the list. It was left out; the other lists"
                                + " were read.");
    }

    @Test
    void a_cell_in_error_is_told_of_and_read_as_blank() {
        var bytes = changed(
                written(book -> {
                    var sheet = book.newWorksheet("List 3");
                    cells(sheet, 0, "Child Unique ID", "Date of referral", "Allocated Team", "Ours");
                    cells(sheet, 1, "A1", DAY, 42, 43);
                }),
                "xl/worksheets/sheet1.xml",
                text -> text.replaceAll("(<c r=\"[CD]2\"[^>]*?)( t=\"n\")?><v>4[23]</v>", "$1 t=\"e\"><v>#N/A</v>"));
        var read = read(bytes);

        assertThat(read.listed())
                .containsExactly("WITHOUT_A_PLACE List 3.Allocated Team #N/A", "UNKNOWN_FIELD List 3.Ours");
        assertThat(read.of(WorkAssigned.class)).isEmpty();
        assertThat(read.of(ReferralReceived.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 11, 5_479, 109_575})
    void a_number_that_is_no_day_of_a_childs_life_is_none(int number) {
        var read = read(written(book -> {
            var sheet = book.newWorksheet("List 3");
            cells(sheet, 0, "Child Unique ID", "Date of Birth", "Date of referral");
            cells(sheet, 1, "A1", number, DAY);
        }));

        assertThat(read.of(Born.class))
                .extracting(statement -> statement.happened())
                .containsExactly(new When.Unreadable(Integer.toString(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"List_3_Referrals", "LIST3", "list-03 (north)"})
    void a_sheet_is_a_list_by_its_number_however_it_goes_on(String name) {
        var read = read(written(book -> {
            var sheet = book.newWorksheet(name);
            cells(sheet, 0, "Child Unique ID", "Date of referral");
            cells(sheet, 1, "A1", DAY);
        }));

        assertThat(read.stated().scopes()).extracting(scope -> scope.table()).containsExactly("List 3");
    }

    @Test
    void the_lists_of_adoption_speak_for_twelve_months() {
        var read = read(written(book -> {
            var sheet = book.newWorksheet("List 10");
            cells(sheet, 0, "Child Unique ID", "Date of Decision that Child Should be Placed for Adoption");
            cells(sheet, 1, "A1", DAY);
        }));

        assertThat(read.stated().spans())
                .singleElement()
                .satisfies(span -> assertThat(span.first() + " " + span.last()).isEqualTo("2025-11-21 2026-11-21"));
    }

    @Test
    void the_strict_form_of_a_workbook_is_read() {
        var bytes = written(book -> {
            var sheet = book.newWorksheet("List 3");
            cells(sheet, 0, "Child Unique ID", "Date of referral");
            cells(sheet, 1, "A1", "2026-11-21T00:00:00");
        });
        for (var part : parts(bytes).keySet()) {
            bytes = changed(
                    bytes,
                    part,
                    text -> text.replace(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                    "http://purl.oclc.org/ooxml/officeDocument/relationships")
                            .replace(
                                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                    "http://purl.oclc.org/ooxml/spreadsheetml/main"));
        }

        assertThat(read(bytes).keys(ReferralReceived.class)).containsExactly("referral/2026-11-21");
    }

    @Test
    void a_damaged_sheet_is_named_and_the_others_are_read() {
        var bytes = changed(
                written(book -> {
                    cells(book.newWorksheet("List 1"), 0, CONTACT_HEADERS);
                    var sheet = book.newWorksheet("List 3");
                    cells(sheet, 0, "Child Unique ID", "Date of referral");
                    cells(sheet, 1, "A1", DAY);
                }),
                "xl/worksheets/sheet1.xml",
                text -> text.substring(0, text.length() / 2));

        assertThat(read(bytes).stated().scopes())
                .extracting(scope -> scope.table())
                .containsExactly("List 3");
        assertThat(others(bytes))
                .containsExactly("List 1: This sheet is damaged. It was left out; the other lists were read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sheet1", "Listing"})
    void a_workbook_without_a_list_is_refused_as_before(String name) throws IOException {
        var bytes = written(book -> cells(book.newWorksheet(name), 0, "Anything"));

        assertThat(Returns.guard(Parcel.of(Lists.workbook(bytes))))
                .isInstanceOfSatisfying(
                        Guarded.Refused.class,
                        refused -> assertThat(refused.words()).contains("Office file"));
    }

    @Test
    void what_a_list_counts_is_kept_as_the_councils_own_answer() {
        var read = read(written(book -> {
            var sheet = book.newWorksheet("List 3");
            cells(sheet, 0, "Child Unique ID", "Date of referral", "Number of Referrals in Last 12 Months");
            cells(sheet, 1, "A1", DAY, 4);
        }));

        assertThat(read.of(AnswerStated.class))
                .extracting(statement ->
                        ((AnswerStated) statement.fact()).question() + " " + ((AnswerStated) statement.fact()).answer())
                .containsExactly(Question.REFERRALS_IN_12_MONTHS + " 4");
    }

    @Test
    void a_list_of_adopters_is_named_as_not_kept() {
        var read = read(written(book -> {
            var sheet = book.newWorksheet("List 11");
            cells(sheet, 0, "Individual adopter identifier", "Gender");
            cells(sheet, 1, "AD1", "a) Male");
        }));

        assertThat(read.statements()).isEmpty();
        assertThat(read.listed()).containsExactly("NOT_YET_A_FACT List 11.adopters");
    }

    @Test
    void every_sheet_has_the_headers_of_its_template_and_list_9_four_more_in_the_later_one() {
        assertThat(Template.of(2022).lists())
                .extracting(list -> list.columns().size())
                .containsExactly(7, 8, 11, 12, 14, 14, 17, 34, 13, 16, 19);
        assertThat(Template.latest().lists())
                .extracting(list -> list.columns().size())
                .containsExactly(7, 8, 11, 12, 14, 14, 17, 34, 17, 16, 19);
        assertThat(Template.latest().list(8).headers())
                .contains("Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months");
    }

    @Test
    void days_are_days_codes_are_ofsteds_texts_and_no_cell_is_a_formula() {
        var row = new AnnexRow(
                3,
                Map.of(
                        "id", "=HYPERLINK(\"http://x\")",
                        "gender", "F",
                        "ethnicity", "NOBT",
                        "date", "2026-11-21",
                        "source", "5D",
                        "before", "2",
                        "worker", "+1"));
        var parts = parts(Lists.book(Template.latest(), List.of(row)));

        assertThat(parts.get("xl/worksheets/sheet3.xml")).contains("<v>46347").doesNotContain("<f>", "HYPERLINK");
        assertThat(parts.get("xl/styles.xml")).contains("dd/mm/yyyy");
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains("b) Female", "t) NOBT", "p1) 5D: LA services", "=HYPERLINK", "+1");
    }

    @Test
    void what_must_not_be_blank_and_is_can_be_listed() {
        var book = new AnnexBook(Template.latest());
        book.add(new AnnexRow(1, Map.of("id", "A1", "gender", "F", "ethnicity", "XXXX", "date", "2026-11-21")));

        assertThat(book.blanks())
                .extracting(blank -> blank.list().sheet() + " " + blank.column().key() + " " + blank.rows())
                .containsExactly("List 1 ethnicity 1", "List 1 source 1");
    }

    @Test
    void what_is_left_blank_since_an_earlier_template_lacks_the_code_is_listed_too() {
        var book = new AnnexBook(Template.of(2022));
        book.add(new AnnexRow(
                6,
                Map.of(
                        "id",
                        "A1",
                        "gender",
                        "F",
                        "ethnicity",
                        "WBRI",
                        "disabled",
                        "N",
                        "need",
                        "N1",
                        "reason",
                        "RC9",
                        "status",
                        "e",
                        "team",
                        "North",
                        "worker",
                        "Priya Shah")));

        assertThat(book.blanks())
                .extracting(blank -> blank.list().sheet() + " " + blank.column().key() + " " + blank.rows())
                .containsExactly("List 6 reason 1");
    }

    @Test
    void what_a_workbook_says_it_says_again() {
        var tables = List.of(
                table(
                        "ssd_contacts",
                        "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code",
                        "1,A1,2026-06-01,2A"),
                table("ssd_person", "pers_person_id,pers_sex,pers_dob,pers_ethnicity", "A1,F,2012-02-29,WBRI"),
                table("ssd_disability", "disa_table_id,disa_person_id,disa_disability_code", "1,A1,AUT"),
                table(
                        "ssd_cin_episodes",
                        "cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code,cine_referral_source_code,cine_referral_nfa,cine_referral_team,cine_referral_worker_id",
                        "1,A1,2026-06-02,N1,2A,N,T1,P1"),
                table(
                        "ssd_involvements",
                        "invo_involvements_id,invo_person_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_involvement_start_date",
                        "1,A1,P2,Social worker,T2,2026-06-10"),
                table(
                        "ssd_s47_enquiry",
                        "s47e_s47_enquiry_id,s47e_person_id,s47e_referral_id,s47e_s47_start_date,s47e_s47_end_date,s47e_s47_nfa",
                        "1,A1,1,2026-06-03,2026-06-13,N"),
                table(
                        "ssd_initial_cp_conference",
                        "icpc_icpc_id,icpc_person_id,icpc_s47_enquiry_id,icpc_icpc_date,icpc_icpc_outcome_cp_flag",
                        "1,A1,1,2026-06-20,Y"),
                table(
                        "ssd_cp_plans",
                        "cppl_cp_plan_id,cppl_person_id,cppl_referral_id,cppl_cp_plan_start_date,cppl_cp_plan_initial_category",
                        "1,A1,1,2026-06-20,NEG"),
                table(
                        "ssd_cla_health",
                        "clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date,clah_health_check_status",
                        "1,A1,Dental check,2026-09-01,Completed",
                        "2,A1,Review health assessment,2026-10-01,Refused"),
                table(
                        "ssd_cla_care_plan",
                        "lacp_table_id,lacp_person_id,lacp_cla_care_plan_start_date,lacp_cla_care_plan_json",
                        "1,A1,2026-08-01,\"{\"\"ADOPTION\"\":\"\"N\"\",\"\"LTFOST18\"\":\"\"Y\"\"}\""),
                table(
                        "ssd_cla_episodes",
                        "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_last_iro_contact_date",
                        "1,A1,2026-07-01,S,N1,2026-10-05"),
                table(
                        "ssd_legal_status",
                        "lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date",
                        "1,A1,C1,2026-07-01"));
        var rows = Lists.rows(DAY, tables);
        var again = Lists.rows(DAY, List.of(Lists.workbook(Lists.book(Template.latest(), rows))));

        assertThat(rows).extracting(AnnexRow::list).containsExactly(1, 3, 5, 6, 7, 8);
        assertThat(rows.getLast().get("dental") + rows.getLast().get("health")).isEqualTo("2026-09-01");
        assertThat(rows.getLast().get("permanence")).isEqualTo("f");
        assertThat(rows.getLast().get("officer")).isEqualTo("2026-10-05");
        assertThat(rows.getLast().get("age")).isEqualTo("14");
        assertThat(again).containsExactlyElementsOf(rows);
    }

    private static Map<String, String> parts(byte[] zip) {
        var parts = new LinkedHashMap<String, String>();
        try {
            var file = Files.createTempFile("annex", ".xlsx");
            Files.write(file, zip);
            try (var in = new ZipFile(file.toFile())) {
                for (var entry : in.stream().toList()) {
                    parts.put(
                            entry.getName(), Lists.text(in.getInputStream(entry).readAllBytes()));
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] changed(byte[] zip, String part, UnaryOperator<String> change) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var entry : parts(zip).entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                var text = entry.getKey().equals(part) ? change.apply(entry.getValue()) : entry.getValue();
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

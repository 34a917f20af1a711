package org.throughline.returns.ssd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.file;
import static org.throughline.returns.Handed.read;
import static org.throughline.returns.Handed.recognised;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.journey.CareLeaverFact.AccommodationRecorded;
import org.throughline.journey.CareLeaverFact.ActivityRecorded;
import org.throughline.journey.CareLeaverFact.InTouchStated;
import org.throughline.journey.CareLeaverFact.LeaverContactMade;
import org.throughline.journey.CareLeaverFact.LeavingCareStatusStated;
import org.throughline.journey.CareLeaverFact.PathwayPlanReviewed;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.IdentityFact.Named;
import org.throughline.journey.InvolvementFact.InvolvementEnded;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.InvolvementFact.WorkerChangeStated;
import org.throughline.journey.Line;
import org.throughline.journey.MissingFact.Kind;
import org.throughline.journey.MissingFact.ReturnInterviewAnswered;
import org.throughline.journey.MissingFact.ReturnInterviewOffered;
import org.throughline.journey.MissingFact.WentMissing;
import org.throughline.journey.Scope;
import org.throughline.journey.Statement;
import org.throughline.journey.ThingId;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.When;
import org.throughline.journey.WorkforceFact.TeamFormed;
import org.throughline.journey.WorkforceFact.WorkerDescribed;
import org.throughline.journey.WorkforceFact.WorkerEntered;
import org.throughline.returns.Handed.Read;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Told;

class SsdTablesTest {

    private static Read table(SsdTable table, String... rows) {
        var header = String.join(",", table.fields().stream().distinct().toList());
        return read(table.title() + ".csv", header + "\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void workers_are_known_by_their_own_lines() {
        var read = table(
                SsdTable.PROFESSIONALS, "P1,9001,Priya Shah,SW12345,Social worker,17,Assessment,0.8,n", "P2,,Jo,,,,,,");

        assertThat(read.statements())
                .extracting(Statement::line)
                .containsOnly(
                        new Line(Collection.SSD, Line.Kind.WORKER, "P1"),
                        new Line(Collection.SSD, Line.Kind.WORKER, "P2"));
        assertThat(read.statements())
                .extracting(Statement::fact)
                .containsExactly(
                        new WorkerEntered("9001", "Priya Shah", "SW12345", "Social worker", "Assessment"),
                        new WorkerDescribed("0.8", "17", "N"),
                        new WorkerEntered("", "Jo", "", "", ""));
    }

    @Test
    void teams_are_known_by_theirs() {
        var read = table(SsdTable.DEPARTMENT, "T1,Assessment North,T0,Assessment");

        assertThat(read.one("team").line()).isEqualTo(new Line(Collection.SSD, Line.Kind.TEAM, "T1"));
        assertThat(read.one("team").fact()).isEqualTo(new TeamFormed("Assessment North", "T0", "Assessment"));
    }

    @Test
    void a_person_is_read_with_the_fields_of_the_specification_and_of_version_1_4() {
        var specified = read(
                "ssd_person.csv",
                "pers_person_id,pers_forename,pers_surname,pers_sex,pers_gender,pers_dob,pers_common_child_id,pers_is_mother\n"
                        + "A1,Ann,Lee,F,F,2010-05-06 00:00:00,9434765919,N\n");
        var extract = read(
                "ssd_person.csv",
                "pers_person_id,pers_forename,pers_surname,pers_single_unique_id,pers_upn\nA1,Ann,Lee,9434765919,D201118237200\n");

        assertThat(specified.one("identity/NHS").fact()).isEqualTo(new Identified(IdentifierKind.NHS, "9434765919"));
        assertThat(specified.one("identity/born").happened()).isEqualTo(When.on(LocalDate.of(2010, 5, 6)));
        assertThat(specified.one("identity/name").fact()).isEqualTo(new Named("Ann", "Lee"));
        assertThat(specified.listed()).containsExactly("NOT_YET_A_FACT ssd_person.pers_gender");
        assertThat(extract.one("identity/NHS").fact()).isEqualTo(new Identified(IdentifierKind.NHS, "9434765919"));
        assertThat(extract.one("identity/UPN").fact()).isEqualTo(new Identified(IdentifierKind.UPN, "D201118237200"));
    }

    @Test
    void an_involvement_begins_and_ends() {
        var read = table(
                SsdTable.INVOLVEMENTS,
                "I1,A1,P1,Social worker,T1,2025-05-01,2025-09-01,LEFTRL,R1",
                "I2,A1,P2,Social worker,T1,2025-09-01,,MANAGE,R1");

        assertThat(read.one("involvement/I1").fact())
                .isEqualTo(new InvolvementStarted("P1", "", "Social worker", "T1"));
        assertThat(read.one("involvement/I1/ended").fact())
                .isEqualTo(new InvolvementEnded(new ThingId("involvement/I1"), "LEFTRL"));
        assertThat(read.one("involvement/I2/change").fact())
                .isEqualTo(new WorkerChangeStated(new ThingId("involvement/I2"), "MANAGE"));
        assertThat(read.listed()).containsExactly("NOT_YET_A_FACT ssd_involvements.invo_referral_id x2");
    }

    @Test
    void the_table_a_visit_stands_in_says_what_it_was_for() {
        var inNeed = table(SsdTable.CIN_VISITS, "1,A1,2025-05-01,Y,N,");
        var protection = table(SsdTable.CP_VISITS, "1,A1,2025-05-01,y,Y,n,");
        var lookedAfter = table(SsdTable.CLA_VISITS, "1,A1,2025-05-01,,maybe,");

        assertThat(inNeed.one("cin-visit/1").fact())
                .isEqualTo(visit(Purpose.CHILD_IN_NEED, Answer.YES, Answer.NO, Answer.NOT_ASKED));
        assertThat(protection.one("cp-visit/1").fact())
                .isEqualTo(visit(Purpose.CHILD_PROTECTION, Answer.YES, Answer.YES, Answer.NO));
        assertThat(lookedAfter.one("cla-visit/1").fact())
                .isEqualTo(visit(Purpose.LOOKED_AFTER, Answer.NOT_ASKED, Answer.NOT_ASKED, Answer.NOT_ASKED));
        assertThat(lookedAfter.listed()).containsExactly("UNKNOWN_CODE ssd_cla_visits.clav_cla_visit_seen_alone maybe");
    }

    private static VisitMade visit(Purpose purpose, Answer seen, Answer alone, Answer bedroom) {
        return new VisitMade(Optional.empty(), Set.of(purpose), seen, alone, bedroom, "", "", "");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(nullValues = "-", textBlock = """
                    2025-05-01                | 2025-05-01 | -
                    2025-05-01 00:00:00       | 2025-05-01 | -
                    2025-05-01T00:00:00.000   | 2025-05-01 | -
                    2025-05-01 00:00          | 2025-05-01 | -
                    2025-05-01 14:30:00       | -          | 2025-05-01T13:30:00Z
                    2025-12-01T14:30          | -          | 2025-12-01T14:30:00Z
                    2025-05-01 14:30:00.123   | -          | 2025-05-01T13:30:00.123Z
                    2025-05-01T14:30:00Z      | -          | 2025-05-01T14:30:00Z
                    2025-05-01T14:30:00+02:00 | -          | 2025-05-01T12:30:00Z
                    """, delimiter = '|')
    void a_time_is_england_s_and_midnight_is_a_day_without_a_time(String text, LocalDate day, Instant instant) {
        var missing = table(SsdTable.MISSING, "1,A1," + text + ",M,,,").one("missing/1");

        assertThat(missing.happened()).isEqualTo(day == null ? new When.At(instant) : When.on(day));
    }

    @ParameterizedTest
    @CsvSource({"01/05/2025", "2025-02-30", "2025-05-01 25:00", "2025-05-01 noon", "soon"})
    void what_is_no_date_is_kept_as_it_stood(String text) {
        var read = table(SsdTable.MISSING, "1,A1," + text + ",M,,,");

        assertThat(read.one("missing/1").happened()).isEqualTo(new When.Unreadable(text));
        assertThat(read.listed())
                .containsExactly("UNREADABLE_DATE ssd_missing.miss_missing_episode_start_date " + text);
    }

    @Test
    void a_missing_episode_has_its_return_and_its_return_interview() {
        var read = table(
                SsdTable.MISSING,
                "1,A1,2025-05-01,Missing,2025-05-02,Y,N",
                "2,A1,2025-05-03,Away,,NA,",
                "3,A1,,Lost,,,");

        var missing = new ThingId("missing/1");
        assertThat(read.one("missing/1/offered").fact()).isEqualTo(new ReturnInterviewOffered(missing, "Y"));
        assertThat(read.one("missing/1/answered").fact()).isEqualTo(new ReturnInterviewAnswered(missing, "N"));
        assertThat(read.one("missing/1/returned").happened()).isEqualTo(When.on(LocalDate.of(2025, 5, 2)));
        assertThat(read.one("missing/2").fact()).isEqualTo(new WentMissing(Kind.AWAY));
        assertThat(read.one("missing/3").fact()).isEqualTo(new WentMissing(Kind.OTHER));
        assertThat(read.one("missing/3").happened()).isEqualTo(When.UNDATED);
    }

    @Test
    void a_care_leaver_s_row_is_taken_apart_into_what_it_states() {
        var read = table(
                SsdTable.CARE_LEAVERS,
                "1,A1,Relevant,YES,2025-06-01,T,1,F2,2025-05-01,Sam Roe,T9,P7",
                "2,A2,,NO,,,,,,,,");

        assertThat(read.statements().stream().filter(s -> s.line().key().equals("A1")))
                .extracting(Statement::fact)
                .containsExactly(
                        new LeavingCareStatusStated("Relevant"),
                        new LeaverContactMade("YES"),
                        new AccommodationRecorded("T", "1"),
                        new ActivityRecorded("F2"),
                        new PathwayPlanReviewed(),
                        new InvolvementStarted("Sam Roe", "", "Personal adviser", "T9"),
                        new InvolvementStarted("P7", "", "Leaving care worker", "T9"));
        assertThat(read.one("leaver/2/in-touch").fact()).isEqualTo(new InTouchStated("NO"));
        assertThat(read.notUnderstood()).isEmpty();
    }

    @Test
    void what_a_database_writes_for_nothing_is_nothing() {
        var read = table(SsdTable.MISSING, " 1 ,A1 ,2025-05-01,M,NULL,NULL,NULL");

        assertThat(read.keys()).containsExactly("missing/1");
        assertThat(read.lines()).containsExactly("A1");
        assertThat(read.notUnderstood()).isEmpty();
    }

    @Test
    void a_row_without_its_own_key_is_known_by_its_day() {
        var read = table(SsdTable.CIN_VISITS, ",A1,2025-05-01,Y,,", ",A1,2025-05-01,N,,");

        assertThat(read.keys()).containsExactly("cin-visit/2025-05-01", "cin-visit/2025-05-01~2");
    }

    @Test
    void rows_that_name_nobody_are_refused() {
        assertThat(table(SsdTable.CIN_VISITS, "1,,2025-05-01,Y,,").listed())
                .containsExactly("ROW_REFUSED ssd_cin_visits.");
        assertThat(table(SsdTable.PROFESSIONALS, ",9001,Jo,,,,,,").tally().refused())
                .isEqualTo(1);
    }

    @Test
    void the_tables_of_a_folder_are_one_extract_and_speak_up_to_its_latest_day() {
        var visits = "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date\n1,A1,2025-05-01\n2,A1,2025-06-01\n";
        var missing = "miss_table_id,miss_person_id,miss_missing_episode_start_date\n1,A1,2025-07-09\n";
        var workers = "prof_professional_id,prof_professional_name\nP1,Jo\n";
        var parcel = new Parcel(
                "ssd",
                List.of(
                        file("ssd/ssd_cin_visits.csv", visits),
                        file("ssd/ssd_missing.csv", missing),
                        file("ssd/ssd_professionals.csv", workers)));

        assertThat(read(parcel).stated().spans())
                .containsExactly(
                        span(SsdTable.PROFESSIONALS, "2025-07-09", "2025-07-09"),
                        span(SsdTable.CIN_VISITS, "2025-05-01", "2025-07-09"),
                        span(SsdTable.MISSING, "2025-07-09", "2025-07-09"));
        assertThat(read(parcel, Told.extracted(LocalDate.of(2025, 8, 1)))
                        .stated()
                        .spans())
                .contains(span(SsdTable.CIN_VISITS, "2025-05-01", "2025-08-01"));
        assertThat(read(parcel).stated().year()).isZero();
    }

    private static Coverage.Span span(SsdTable table, String first, String last) {
        var scope = new Scope("", Collection.SSD, 0, table.title());
        return new Coverage.Span(scope, LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void unknown_columns_are_listed_and_tables_not_read_yet_are_named() {
        assertThat(read("ssd_department.csv", "dept_team_id,dept_colour\nT1,red\n")
                        .listed())
                .containsExactly("UNKNOWN_FIELD ssd_department.dept_colour");
        assertThat(others(file("ssd_voice_of_child.csv", "voch_table_id,voch_person_id\n1,A1\n")))
                .containsExactly("This table of the Standard Safeguarding Dataset is not read yet.");
        assertThat(others(file("ssd_person.csv", "id,name\n1,A1\n")))
                .containsExactly("The file is named as a table of the dataset but lacks its columns pers_person_id and"
                        + " pers_person_id.");
    }

    private static List<String> others(Member file) {
        return recognised(Parcel.of(file), Told.NOTHING).others().stream()
                .map(NotUnderstood::words)
                .toList();
    }
}

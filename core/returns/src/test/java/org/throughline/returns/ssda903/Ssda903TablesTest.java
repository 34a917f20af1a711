package org.throughline.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.file;
import static org.throughline.returns.Handed.read;
import static org.throughline.returns.Handed.vector;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.journey.CareFact.CareReviewHeld;
import org.throughline.journey.CareFact.EpisodeOfCareEnded;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;
import org.throughline.journey.CareLeaverFact.LeaverYearStated;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.HealthFact.CareYearStated;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.EthnicityRecorded;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.IdentityFact.ParenthoodStated;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.IdentityFact.UpnAbsent;
import org.throughline.journey.InvolvementFact.InvolvementEnded;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.InvolvementFact.WorkerChangeStated;
import org.throughline.journey.MissingFact.Kind;
import org.throughline.journey.MissingFact.WentMissing;
import org.throughline.journey.PermanenceFact.AdoptersDescribed;
import org.throughline.journey.PermanenceFact.AdoptionDecided;
import org.throughline.journey.PermanenceFact.AdoptionDecisionReversed;
import org.throughline.journey.PermanenceFact.Matched;
import org.throughline.journey.PermanenceFact.PriorPermanenceStated;
import org.throughline.journey.Scope;
import org.throughline.journey.Statement;
import org.throughline.journey.ThingId;
import org.throughline.journey.When;
import org.throughline.returns.Handed.Read;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.reading.Stated.YearFrom;
import org.throughline.returns.reading.Told;

class Ssda903TablesTest {

    private static final Member YEAR_2026 =
            file("return.json", "{\"collection_year\": \"2026\", \"local_authority\": \"E10000090\"}");

    private static Parcel folder(Member... files) {
        return new Parcel("return", List.of(files));
    }

    private static Read table(Table table, String... rows) {
        var text = String.join(",", table.columns()) + "\n" + String.join("\n", rows) + "\n";
        return read(folder(YEAR_2026, file("whatever.dat", text)));
    }

    private static When day(int year, int month, int day) {
        return When.on(LocalDate.of(year, month, day));
    }

    @ParameterizedTest(name = "{0}: {1} rows of Episodes, {2} of Reviews, {3} of last year's Episodes")
    @CsvSource({"v1-60, 85, 92, 77", "v2-300, 410, 445, 342", "v3-1000, 1344, 1424, 1145", "edges-903, 312, 233, 165"})
    void every_row_of_the_tables_becomes_a_fact(String folder, int episodes, int reviews, int before) {
        var read = read(vector("ssda903/" + folder));

        assertThat(read.tally().rows())
                .containsEntry("Episodes", (long) episodes)
                .containsEntry("Reviews", (long) reviews)
                .containsEntry("last/Episodes", (long) before);
        assertThat(read.of(EpisodeOfCareStarted.class)).hasSize(episodes + before);
        assertThat(read.of(CareReviewHeld.class)).hasSize(reviews);
        assertThat(read.tally().refused()).isZero();
    }

    @Test
    void every_key_is_given_once_on_its_line_in_its_year() {
        assertThat(read(vector("ssda903/v3-1000")).statements().stream()
                        .map(statement ->
                                statement.line() + " " + statement.scope().year() + " " + statement.key()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_small_file_beside_the_tables_says_the_council_and_the_year() {
        var stated = read(vector("ssda903/v1-60")).stated();

        assertThat(stated.authority()).isEqualTo("E10000090");
        assertThat(stated.year()).isEqualTo(2027);
        assertThat(stated.yearFrom()).isEqualTo(YearFrom.THE_RETURN);
        assertThat(stated.spans())
                .contains(
                        new Coverage.Span(
                                new Scope("E10000090", Collection.SSDA903, 2027, "Episodes"),
                                LocalDate.of(2026, 4, 1),
                                LocalDate.of(2027, 3, 31)),
                        new Coverage.Span(
                                new Scope("E10000090", Collection.SSDA903, 2026, "Episodes"),
                                LocalDate.of(2025, 4, 1),
                                LocalDate.of(2026, 3, 31)));
    }

    @Test
    void without_it_the_year_is_what_whoever_hands_it_in_says() {
        var tables = vectorWithoutJson();

        assertThat(read(tables, Told.year(2030)).stated().year()).isEqualTo(2030);
        assertThat(read(tables, Told.year(2030)).stated().yearFrom()).isEqualTo(YearFrom.WHOEVER_HANDED_IT_IN);
    }

    @Test
    void without_anybody_to_say_it_most_of_the_dates_tell_the_year_not_the_latest_slip_of_the_pen() {
        var reviews = file(
                "r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n1,,01/05/2025,PN1\n2,,01/02/2026,PN1\n3,,31/03/2062,PN1\n");

        assertThat(read(folder(reviews)).stated().year()).isEqualTo(2026);
        assertThat(read(vectorWithoutJson()).stated().year()).isEqualTo(2027);
        assertThat(read(vectorWithoutJson()).stated().yearFrom()).isEqualTo(YearFrom.ITS_DATES);
        assertThat(read(vectorWithoutJson()).stated().authority()).isEmpty();
    }

    private static Parcel vectorWithoutJson() {
        var whole = vector("ssda903/v1-60");
        return new Parcel(
                "v1-60",
                whole.members().stream()
                        .filter(member -> !member.name().endsWith(".json"))
                        .toList());
    }

    @Test
    void a_table_is_known_by_its_columns_in_any_order_and_case() {
        var read = read(folder(YEAR_2026, file("export_17.txt", "review_code,Review,DOB,Child\nPN1,01/05/2025,,a1\n")));

        assertThat(read.one("care-review/2025-05-01").fact()).isEqualTo(new CareReviewHeld("PN1"));
        assertThat(read.lines()).containsExactly("A1");
        assertThat(read.stated().scopes()).extracting(Scope::table).containsExactly("Reviews");
    }

    @Test
    void columns_the_table_does_not_have_are_listed_once() {
        var read = read(folder(
                YEAR_2026,
                file("r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE,MOOD\nA1,,01/05/2025,PN1,x\nA2,,01/05/2025,PN1,y\n")));

        assertThat(read.listed()).containsExactly("UNKNOWN_FIELD Reviews.MOOD");
        assertThat(read.of(CareReviewHeld.class)).hasSize(2);
    }

    @Test
    void values_are_put_in_upper_case_and_nothing_is_trimmed() {
        var read = table(Table.EPISODES, "a1,01/05/2025,s,c2,n1,u6,pr1,,,,ab1 2cd, xa1 ,sc1");

        assertThat(read.one("care/2025-05-01").fact())
                .isEqualTo(new EpisodeOfCareStarted("S", "C2", "N1", "U6", "PR1", "AB1 2CD", " XA1 ", "SC1"));
        assertThat(read.lines()).containsExactly("A1");
    }

    @Test
    void an_episode_ends_where_dec_stands_and_keeps_its_reasons() {
        var read = table(Table.EPISODES, "A1,01/05/2025,S,C2,N1,U6,PR1,1/6/2025,X1,CARPL,,,");

        assertThat(read.one("care/2025-05-01/ended").happened()).isEqualTo(day(2025, 6, 1));
        assertThat(read.one("care/2025-05-01/ended").fact())
                .isEqualTo(new EpisodeOfCareEnded(new ThingId("care/2025-05-01"), "X1", "CARPL"));
    }

    @Test
    void a_reason_without_an_end_is_listed_and_ends_nothing() {
        var read = table(Table.EPISODES, "A1,01/05/2025,S,C2,N1,U6,PR1,,E3,,,,");

        assertThat(read.of(EpisodeOfCareEnded.class)).isEmpty();
        assertThat(read.listed()).containsExactly("WITHOUT_A_PLACE Episodes.REC E3");
    }

    @ParameterizedTest(name = "''{0}'' is no date")
    @CsvSource({
        "2026-05-06",
        "1/1/09",
        "31/02/2020",
        "' 01/05/2025'",
        "'01/05/2025 '",
        "1.5.2025",
        "21/09/1677",
        "12/04/2262",
        "001/05/2025",
        "x"
    })
    void an_unreadable_date_is_kept_as_it_stood_and_listed(String text) {
        var read = table(Table.REVIEWS, "A1,,\"" + text + "\",PN1");

        assertThat(read.of(CareReviewHeld.class).getFirst().happened())
                .isEqualTo(new When.Unreadable(text.toUpperCase(Locale.ROOT)));
        assertThat(read.listed()).hasSize(1).first().asString().startsWith("UNREADABLE_DATE Reviews.REVIEW");
    }

    @Test
    void the_same_day_twice_is_two_things() {
        var read = table(
                Table.EPISODES,
                "A1,01/05/2025,S,C2,N1,U6,PR1,02/05/2025,X1,,,,",
                "A1,1/5/2025,P,C2,N1,U6,PR1,,,,,,",
                "A1,,P,C2,N1,U6,PR1,,,,,,");

        assertThat(read.keys(EpisodeOfCareStarted.class))
                .containsExactly("care/2025-05-01", "care/2025-05-01~2", "care/undated");
    }

    @Test
    void the_header_says_who_a_child_is() {
        var read = table(Table.HEADER, "A1,F,06/07/2010,WBRI,V288522535483,1,05/06/2025", "A2,M,01/01/2020,WBRI,UN1,,");

        assertThat(read.statements().stream().filter(s -> s.line().key().equals("A1")))
                .extracting(Statement::fact)
                .containsExactly(
                        new Identified(IdentifierKind.LA_CHILD, "A1"),
                        new Identified(IdentifierKind.UPN, "V288522535483"),
                        new Born(),
                        new SexRecorded("F"),
                        new EthnicityRecorded("WBRI"),
                        new ParenthoodStated("1", "05/06/2025"));
        assertThat(read.of(UpnAbsent.class)).extracting(Statement::fact).containsExactly(new UpnAbsent("UN1"));
    }

    @Test
    void a_birth_is_the_header_s_and_another_table_s_only_where_the_header_lacks_the_child() {
        var read = read(folder(
                YEAR_2026,
                file(
                        "reviews.csv",
                        "CHILD,DOB,REVIEW,REVIEW_CODE\nA1,01/01/2001,01/05/2025,PN1\nA2,02/02/2002,02/05/2025,PN1\n"),
                file("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,F,06/07/2010,,,,\n")));

        assertThat(read.of(Born.class))
                .extracting(born -> born.line().key() + " "
                        + Arrays.asList(born.happened().day().get()) + " "
                        + born.scope().table())
                .containsExactly("A1 [2010-07-06] Header", "A2 [2002-02-02] Reviews");
    }

    @Test
    void an_adoption_row_with_either_date_has_a_decision() {
        var read = table(
                Table.AD1,
                "A1,,17/09/2025,19/10/2025,0,2,MF,L12",
                "A2,,,19/10/2025,,,,",
                "A3,,17/09/2025,,,,,",
                "A4,,,,1,,,");

        assertThat(read.of(AdoptionDecided.class))
                .extracting(decided -> decided.line().key() + " " + decided.key())
                .containsExactly("A1 ad1/2025-09-17", "A2 ad1/undated", "A3 ad1/2025-09-17");
        assertThat(read.one("ad1/undated").happened()).isEqualTo(When.UNDATED);
        assertThat(read.of(Matched.class)).hasSize(2);
        assertThat(read.of(AdoptersDescribed.class))
                .extracting(Statement::fact)
                .containsExactly(
                        new AdoptersDescribed(new ThingId("ad1/2025-09-17"), "0", "2", "MF", "L12"),
                        new AdoptersDescribed(new ThingId("ad1/undated"), "1", "", "", ""));
    }

    @Test
    void a_placement_decision_is_another_fact_than_the_one_of_the_adoption_row() {
        var read = table(Table.PLACED_ADOPTION, "A1,,17/09/2025,01/12/2025,RD3", "A2,,,01/12/2025,", "A3,,,,RD1");

        assertThat(read.one("placed/2025-09-17/reversed").fact())
                .isEqualTo(new AdoptionDecisionReversed(new ThingId("placed/2025-09-17"), "RD3"));
        assertThat(read.of(AdoptionDecided.class)).hasSize(2);
        assertThat(read.one("placed/undated").scope().table()).isEqualTo("PlacedAdoption");
        assertThat(read.listed()).containsExactly("WITHOUT_A_PLACE PlacedAdoption.REASON_PLACED_CEASED RD1");
    }

    @Test
    void what_is_stated_for_a_year_happened_some_time_in_it() {
        var year = new When.During(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));

        var health = table(Table.OC2, "A1,,14,,0,,1,1,1,0,,");
        assertThat(health.one("care-year/2026").happened()).isEqualTo(year);
        assertThat(health.one("care-year/2026").fact())
                .isEqualTo(new CareYearStated("14", "", "0", "", "1", "1", "1", "0", "", "", Optional.empty()));
        var leaver = table(Table.OC3, "A1,,YES,F2,T1");
        assertThat(leaver.one("leaver-year/2026").happened()).isEqualTo(year);
        assertThat(leaver.one("leaver-year/2026").fact())
                .isEqualTo(new LeaverYearStated("YES", "F2", "T1", Optional.empty()));
        var alone = table(Table.UASC, "A1,M,01/01/2010,01/01/2028");
        assertThat(alone.one("unaccompanied/2026").happened()).isEqualTo(year);
        assertThat(alone.one("unaccompanied/2026/ceased").happened()).isEqualTo(day(2028, 1, 1));
        assertThat(alone.of(SexRecorded.class)).hasSize(1);
    }

    @Test
    void social_workers_come_and_go() {
        var read = table(Table.SW_EPISODES, "A1,,SW1,01/04/2025,05/05/2025,LEFTRL", "A1,,SW2,06/05/2025,,MANAGE");

        assertThat(read.one("involvement/SW1/2025-04-01").fact())
                .isEqualTo(new InvolvementStarted("SW1", "", "Social worker", ""));
        assertThat(read.one("involvement/SW1/2025-04-01/ended").fact())
                .isEqualTo(new InvolvementEnded(new ThingId("involvement/SW1/2025-04-01"), "LEFTRL"));
        assertThat(read.one("involvement/SW2/2025-05-06/change").fact())
                .isEqualTo(new WorkerChangeStated(new ThingId("involvement/SW2/2025-05-06"), "MANAGE"));
    }

    @Test
    void missing_periods_earlier_orders_and_deprivations_of_liberty_are_kept() {
        var missing = table(Table.MISSING, "A1,,M,01/05/2025,02/05/2025", "A1,,A,03/05/2025,", "A1,,X,04/05/2025,");
        assertThat(missing.of(WentMissing.class))
                .extracting(Statement::fact)
                .containsExactly(
                        new WentMissing(Kind.MISSING), new WentMissing(Kind.AWAY), new WentMissing(Kind.OTHER));
        assertThat(missing.one("missing/2025-05-01/returned").happened()).isEqualTo(day(2025, 5, 2));
        assertThat(missing.listed()).containsExactly("UNKNOWN_CODE Missing.MISSING X");

        var earlier = table(Table.PREV_PERM, "A1,,P1,999,ZZ/ZZ/2019", "A2,,Z1,,soon");
        assertThat(earlier.of(PriorPermanenceStated.class).getFirst().fact())
                .isEqualTo(new PriorPermanenceStated("P1", "999", "ZZ/ZZ/2019"));
        assertThat(earlier.listed()).containsExactly("UNREADABLE_DATE PrevPerm.DATE_PERM SOON");

        var order = table(Table.DOLO, "A1,,01/05/2025,02/06/2025");
        assertThat(order.keys()).containsExactly("identity/LA_CHILD", "dolo/2025-05-01", "dolo/2025-05-01/ended");
    }

    @Test
    void rows_without_a_child_or_of_another_width_are_refused_and_can_be_written_down_again() {
        var read = table(
                Table.REVIEWS,
                "A1,,01/05/2025,PN1",
                ",,02/05/2025,PN1",
                "A2,,03/05/2025",
                "A3,,04/05/2025,PN1,,",
                "A4,,05/05/2025,PN1,x",
                ",,,",
                "");

        assertThat(read.keys(CareReviewHeld.class)).containsExactly("care-review/2025-05-01", "care-review/2025-05-04");
        assertThat(read.tally().rows()).containsEntry("Reviews", 5L);
        assertThat(read.tally().refused()).isEqualTo(3);
        assertThat(read.notUnderstood())
                .extracting(refused -> refused.line() + " " + refused.row())
                .containsExactly("3 [, , 02/05/2025, PN1]", "4 [A2, , 03/05/2025]", "6 [A4, , 05/05/2025, PN1, x]");
    }

    @Test
    void last_year_s_tables_speak_for_the_year_before() {
        var read = read(folder(
                YEAR_2026,
                file("Reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\nA1,,01/05/2025,PN1\n"),
                file("last/Missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\nA1,,M,01/05/2024,\n")));

        assertThat(read.one("missing/2024-05-01").scope())
                .isEqualTo(new Scope("E10000090", Collection.SSDA903, 2025, "Missing"));
    }
}

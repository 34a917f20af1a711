package org.throughline.returns.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.annexa.Lists.row;
import static org.throughline.returns.annexa.Lists.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.journey.StatedFact.AnswerStated;
import org.throughline.journey.When;
import org.throughline.returns.Handed;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;

/** What a council's workbook answered on the day it was made is not told for ever. This one was made on 10 June 2026. */
class StatedThenTest {

    private static final Map<String, String> PLAN = Map.of(
            "id",
            "A1",
            "started",
            "2025-06-01",
            "initial",
            "NEG",
            "latest",
            "NEG",
            "reviewed",
            "2026-06-10",
            "emergency",
            "Y");

    private static final Map<String, String> CARE = Map.ofEntries(
            Map.entry("id", "A1"),
            Map.entry("started", "2024-01-01"),
            Map.entry("status-since", "2024-01-01"),
            Map.entry("status", "C2"),
            Map.entry("need", "N1"),
            Map.entry("placed", "2026-02-01"),
            Map.entry("placement", "U6"),
            Map.entry("reviewed", "2026-06-10"),
            Map.entry("location", "OUT"),
            Map.entry("authority", "WAL"),
            Map.entry("permanence", "f"),
            Map.entry("offered", "Y"));

    private static Member workbook(int list, Map<String, String> row) {
        return Lists.workbook(Lists.book(Template.latest(), List.of(new AnnexRow(list, new HashMap<>(row)))));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-10,Y", "2026-12-10,Y", "2026-12-11,N"})
    void that_there_was_an_emergency_is_told_for_six_months(String asAt, String told) {
        assertThat(row(7, asAt, workbook(7, PLAN)).get("emergency")).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-10,Y", "2027-06-10,Y", "2027-06-11,''"})
    void that_an_interview_was_offered_is_told_for_twelve(String asAt, String told) {
        assertThat(row(8, asAt, workbook(8, CARE)).get("offered")).isEqualTo(told);
    }

    @Test
    void no_day_before_the_workbook_was_made_knows_its_answers() {
        assertThat(row(8, "2026-06-09", workbook(8, CARE)).get("location")).isEmpty();
        assertThat(row(8, "2026-06-10", workbook(8, CARE)).get("location")).isEqualTo("OUT");
    }

    @Test
    void where_the_placement_is_holds_for_that_placement_alone() {
        var moved = table(
                "ssd_cla_episodes",
                "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,"
                        + "clae_cla_primary_need_code",
                "1,A1,2024-01-01,S,N1",
                "2,A1,2026-08-01,P,N1");
        var placements = table(
                "ssd_cla_placement",
                "clap_cla_placement_id,clap_person_id,clap_cla_placement_start_date,clap_cla_placement_end_date,"
                        + "clap_cla_placement_type",
                "1,A1,2026-02-01,2026-08-01,U6",
                "2,A1,2026-08-01,,K2");
        var statuses = table(
                "ssd_legal_status",
                "lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date",
                "1,A1,C2,2024-01-01");

        var row = row(8, "2026-11-21", workbook(8, CARE), moved, placements, statuses);

        assertThat(row.get("placed")).isEqualTo("2026-08-01");
        assertThat(row.get("location") + row.get("authority")).isEmpty();
    }

    @Test
    void an_authority_of_placement_outside_england_is_written_in_the_templates_words() {
        var read = Handed.read(Parcel.of(workbook(8, CARE)));

        assertThat(read.of(AnswerStated.class).stream().map(statement -> statement.fact()))
                .extracting(fact -> ((AnswerStated) fact).answer())
                .contains("WAL");
        assertThat(read.listed()).isEmpty();
        assertThat(read.of(AnswerStated.class))
                .allSatisfy(
                        statement -> assertThat(statement.happened()).isEqualTo(When.on(LocalDate.of(2026, 6, 10))));
    }
}

package org.throughline.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.journeys.Census.assessment;
import static org.throughline.web.journeys.Census.closed;
import static org.throughline.web.journeys.Census.referral;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.calendar.CollectionYear;
import org.throughline.returns.reading.Told;
import org.throughline.web.journeys.LoadReport.Facts;

class LoadingFilesTest extends JourneysTest {

    @ParameterizedTest
    @ValueSource(strings = {"cin/cin-a60.xml", "cin/cin-b300.xml", "ssda903/v1-60", "ssda903/v2-300"})
    void the_same_files_again_change_nothing(String vector) {
        var first = kept(load(VECTORS.resolve(vector))).facts();
        var state = Checksum.of(jdbc);
        var rows = count("fact");

        var again = kept(load(VECTORS.resolve(vector))).facts();

        assertThat(first.added()).isPositive().isEqualTo(first.read()).isEqualTo(rows);
        assertThat(again).isEqualTo(new Facts(rows, 0, 0, 0, rows));
        assertThat(count("fact")).isEqualTo(rows);
        assertThat(count("entry"))
                .as("a load that changes nothing makes no entry")
                .isEqualTo(1);
        assertThat(Checksum.of(jdbc)).isEqualTo(state);
    }

    @Test
    void a_corrected_file_adds_corrections_and_overwrites_nothing() {
        load(census(Census.of(2026).child("A1", "2015-02-03", "F", referral("2025-05-01"))));
        var report = kept(load(census(Census.of(2026).child("A1", "2015-02-04", "F", referral("2025-05-01")))));

        assertThat(report.facts().corrected()).isEqualTo(1);
        assertThat(live("Born")).singleElement().asString().contains("2015-02-04");
        assertThat(journeys.read(person("A1")).entries())
                .as("the former birth date is still in the record")
                .hasSize((int) count("fact"));
    }

    @Test
    void a_date_that_moved_is_a_correction_and_not_another_event() {
        load(census(Census.of(2026).child("A1", "2015-02-03", "F", referral("2025-05-01") + assessment("2025-05-02"))));
        var report = kept(load(census(
                Census.of(2026).child("A1", "2015-02-03", "F", referral("2025-05-01") + assessment("2025-05-06")))));

        assertThat(report.facts())
                .extracting(Facts::added, Facts::corrected, Facts::withdrawn)
                .containsExactly(0L, 1L, 0L);
        assertThat(live("AssessmentStarted")).singleElement().asString().contains("2025-05-06");
    }

    @Test
    void what_a_file_no_longer_says_is_withdrawn_and_comes_back_when_it_says_it_again() {
        var whole =
                census(Census.of(2026).child("A1", "2015-02-03", "F", referral("2025-05-01") + closed("2025-09-01")));
        var without = census(Census.of(2026).child("A1", "2015-02-03", "F", referral("2025-05-01")));
        load(whole);

        var lost = kept(load(without)).facts();
        assertThat(live("CaseClosed")).isEmpty();
        var back = kept(load(whole)).facts();

        assertThat(lost.withdrawn()).isEqualTo(1);
        assertThat(back.added()).isEqualTo(1);
        assertThat(live("CaseClosed")).hasSize(1);
    }

    @Test
    void a_child_who_left_the_file_is_found_no_more_and_stays_in_the_record() {
        load(census(Census.of(2026)
                .child("A1", "2015-02-03", "F", referral("2025-05-01"))
                .child("A2", "2016-02-03", "M", referral("2025-06-01"))));
        var gone = person("A2");

        load(census(Census.of(2026).child("A1", "2015-02-03", "F", referral("2025-05-01"))));

        assertThat(everybody()).containsExactly(person("A1"));
        assertThat(journeys.read(gone).facts()).isEmpty();
        assertThat(journeys.read(gone).entries()).isNotEmpty();
    }

    @Test
    void a_load_changes_nothing_outside_the_tables_it_speaks_for() {
        load(census(Census.of(2025).child("A1", "2015-02-03", "F", referral("2024-05-01"))));
        var before = live();

        var report = kept(load(census(Census.of(2026).child("A2", "2016-02-03", "M", referral("2025-06-01")))));

        assertThat(report.facts().withdrawn()).isZero();
        assertThat(live()).containsAll(before);
    }

    @Test
    void a_dry_run_reports_what_would_happen_and_keeps_nothing() {
        var census = census(Census.of(2026).child("A1", "2015-02-03", "F", referral("2025-05-01")));
        var tried = load(new LoadRequest(List.of(census), List.of("census.xml"), Told.NOTHING, MARIA, true, false));

        assertThat(tried)
                .isInstanceOfSatisfying(
                        Outcome.Tried.class,
                        outcome -> assertThat(outcome.report().facts().added()).isPositive());
        assertThat(count("fact") + count("line") + count("load") + count("entry"))
                .isZero();
        assertThat(kept(load(census))).isEqualTo(((Outcome.Tried) tried).report());
    }

    @Test
    void another_councils_file_is_refused_until_our_own_was_taken_back() {
        var ours = number(load(census(Census.of("301", 2026).child("A1", "2015-02-03", "F", referral("2025-05-01")))));
        var theirs = census(Census.of("302", 2026).child("B1", "2015-02-03", "F", referral("2025-05-01")));

        assertThat(load(theirs))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why()).contains("302", "301"));
        loads.withdraw(ours, "the wrong council", MARIA, false, Progress.SILENT);
        assertThat(load(theirs)).isInstanceOf(Outcome.Loaded.class);
    }

    @Test
    void the_return_of_a_year_that_has_not_begun_is_refused_as_its_year_must_be_wrong() {
        int thisYear =
                CollectionYear.of(LocalDate.now(ZoneId.of("Europe/London"))).ending();

        assertThat(load(census(Census.of(thisYear + 1).child("A1", "2015-02-03", "F", ""))))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why())
                                .contains("the year to 31 March " + (thisYear + 1), "has not begun"));
        assertThat(load(census(Census.of(thisYear).child("A1", "2015-02-03", "F", ""))))
                .isInstanceOf(Outcome.Loaded.class);
    }

    @Test
    void a_file_that_was_cut_off_is_loaded_only_if_that_is_accepted_and_then_withdraws_nothing() throws Exception {
        var whole = census(Census.of(2026)
                .child("A1", "2015-02-03", "F", referral("2025-05-01"))
                .child("A2", "2016-02-03", "M", referral("2025-06-01"))
                .child("A3", "2017-02-03", "M", referral("2025-07-01")));
        load(whole);
        var before = live();
        var text = Files.readString(whole);
        var cut = file("cut/census.xml", text.substring(0, text.indexOf("A3") + 1));

        assertThat(load(cut)).isInstanceOf(Outcome.Refused.class);
        var accepted = load(new LoadRequest(List.of(cut), List.of("cut.xml"), Told.NOTHING, MARIA, false, true));

        assertThat(kept(accepted).sources())
                .singleElement()
                .satisfies(source -> assertThat(source.complete()).isFalse());
        assertThat(live()).isEqualTo(before);
    }

    @Test
    void a_hostile_file_is_refused_before_anything_is_written() {
        var bomb = file("bomb.xml", """
                <?xml version="1.0"?><!DOCTYPE Message [<!ENTITY a "aaaaaaaaaa">]><Message>&a;</Message>
                """);

        assertThat(load(bomb)).isInstanceOf(Outcome.Refused.class);
        assertThat(count("load") + count("line")).isZero();
        assertThat(jdbc.sql("select what from trail.row").query(String.class).list())
                .containsExactly("load refused");
    }

    @Test
    void what_the_files_hold_and_we_do_not_understand_is_listed_with_its_place() {
        load(census(Census.of(2026).child("A1", "2015-02-30", "F", referral("2025-05-01") + "<Unheard>x</Unheard>")));

        var report = loads.list().getFirst().report();
        assertThat(report.noted()).extracting(LoadReport.Noted::field).contains("PersonBirthDate", "Unheard");
        assertThat(report.noted()).allSatisfy(noted -> {
            assertThat(noted.words()).isNotBlank();
            assertThat(noted.line()).isPositive();
        });
        assertThat(live("Born")).singleElement().asString().contains("?2015-02-30");
    }

    @Test
    void the_file_and_its_own_date_are_kept_beside_the_moment_of_the_load() {
        var census = census(Census.of(2026).child("A1", "2015-02-03", "F", referral("2025-05-01")));
        load(census);

        var load = loads.list().getFirst();
        assertThat(load.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo(census.getFileName().toString());
            assertThat(file.sha256()).matches("[0-9a-f]{64}");
        });
        assertThat(load.report().sources())
                .singleElement()
                .satisfies(source -> assertThat(source.made())
                        .hasValueSatisfying(made -> assertThat(made).hasToString("2026-05-01T09:00")));
        assertThat(load.by()).isEqualTo("os:maria");
        assertThat(jdbc.sql("select what || ': ' || detail from trail.row")
                        .query(String.class)
                        .list())
                .containsExactly("load: load %d: %s".formatted(load.id(), census.getFileName()));
    }

    private int written;

    private Path census(Census census) {
        return file("census-" + ++written + ".xml", census.xml());
    }
}

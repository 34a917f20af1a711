package org.throughline.web.oversight.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.settings.Settings;
import org.throughline.web.journeys.Following;
import org.throughline.web.oversight.Kind;
import org.throughline.web.oversight.MadeTally;
import org.throughline.web.oversight.Tally;
import org.throughline.web.pages.TeamWords;

/** What those are told on the service page who may see figures and no child. */
class FiguresAloneTest {

    private static final StatutoryClocks CLOCKS = StatutoryClocks.with(WorkingDays.england(), Settings.usual());
    private static final Telling ROUNDED = new Telling(false);

    @Test
    void parts_of_the_work_that_are_told_alike_stand_in_one_order_whichever_has_more() {
        var more = late("ASM-01", 4).with("CLA-06", "T", Kind.LATE, "", 1).tally();
        var less = late("ASM-01", 1).with("CLA-06", "T", Kind.LATE, "", 4).tally();

        assertThat(themes(more)).isEqualTo(themes(less));
        assertThat(themes(
                        late("ASM-01", 3).with("CLA-06", "T", Kind.LATE, "", 30).tally()))
                .as("what is told is ordered by it")
                .startsWith("Looked-after children");
    }

    @Test
    void reasons_that_are_told_alike_stand_in_one_order_and_those_of_which_nothing_is_told_are_not_named() {
        var one = new MadeTally()
                .with("ASM-01", "T", Kind.LATE, "WORKLOAD", 22)
                .with("ASM-01", "T", Kind.LATE, "OTHER_AGENCY", 18)
                .with("ASM-01", "T", Kind.LATE, "OTHER", 1)
                .tally();
        var other = new MadeTally()
                .with("ASM-01", "T", Kind.LATE, "WORKLOAD", 18)
                .with("ASM-01", "T", Kind.LATE, "OTHER_AGENCY", 22)
                .with("ASM-01", "T", Kind.LATE, "OTHER", 2)
                .tally();

        assertThat(reasons(one)).isEqualTo(reasons(other)).hasSize(2);
    }

    @Test
    void how_many_children_a_change_touches_is_told_only_to_those_who_may_see_them() {
        var behind = new Following.Behind(1, 3);

        assertThat(BehindWords.words(behind, Telling.EXACT)).contains("1 of 3 children");
        assertThat(BehindWords.words(behind, ROUNDED)).doesNotContainPattern("\\d");
    }

    @Test
    void the_average_workload_is_no_more_exact_than_the_figures_beside_it() {
        var tally = new MadeTally();
        for (int worker = 0; worker < 11; worker++) {
            tally.carrying("T", "W" + worker, 13 + worker % 2);
        }
        assertThat(average(tally.tally(), Telling.EXACT)).isEqualTo("13.5");
        assertThat(average(tally.tally(), ROUNDED)).isEqualTo("About 15");

        var few =
                new MadeTally().carrying("T", "W1", 13).carrying("T", "W2", 14).tally();
        assertThat(average(few, ROUNDED)).isEqualTo("Too few to show");
    }

    @Test
    void a_clock_of_which_no_figure_is_told_has_no_row_and_is_named_below() {
        var tally = late("ASM-01", 40).with("CLA-06", "T", Kind.LATE, "", 4).tally();
        var page = page(tally, ROUNDED);

        assertThat(page.clocks()).extracting(DashboardView.ClockRow::code).containsExactly("ASM-01");
        assertThat(page.few()).isEqualTo("Of these every figure is under 5: First looked-after review.");
        assertThat(page(tally, Telling.EXACT).few()).isNull();
        assertThat(page(tally, Telling.EXACT).clocks()).hasSize(2);
    }

    @Test
    void nothing_at_all_is_told_as_under_5_and_looks_like_it() {
        assertThat(Figure.rounded(0)).isEqualTo(Figure.rounded(4));
        assertThat(OnTime.rounded(0, 0)).isEqualTo(OnTime.rounded(3, 0));
    }

    @Test
    void figures_by_team_are_not_told_where_they_would_give_a_clock_away() {
        var two = late("ASM-01", 4).with("CLA-06", "T", Kind.LATE, "", 4).tally();
        var many = late("ASM-01", 40).with("CLA-06", "T", Kind.LATE, "", 4).tally();

        assertThat(beside(two, false).tellsTeams(Kind.LATE))
                .as("about 10 of two figures under 5 are 4 and 4")
                .isFalse();
        assertThat(beside(two, true).tellsTeams(Kind.LATE)).isTrue();
        assertThat(beside(many, false).tellsTeams(Kind.LATE)).isTrue();
        assertThat(page(two, ROUNDED).teams().getFirst().figures().getFirst()).isEqualTo(Figure.UNTOLD);
    }

    @Test
    void a_part_of_the_work_is_not_told_where_it_would_give_one_of_its_clocks_away() {
        var two = late("CLA-06", 4).with("CLA-07", "T", Kind.LATE, "", 4).tally();
        var one = late("CLA-06", 8).with("CLA-07", "T", Kind.LATE, "", 3).tally();

        assertThat(beside(two, false).tells(ClockTheme.LOOKED_AFTER, Kind.LATE)).isFalse();
        assertThat(beside(one, false).tells(ClockTheme.LOOKED_AFTER, Kind.LATE)).isTrue();
    }

    @Test
    void children_by_team_are_not_told_where_the_service_as_a_whole_would_give_a_team_away() {
        var tally =
                new MadeTally().carrying("A", "W1", 4).carrying("B", "W2", 4).tally();

        assertThat(beside(tally, false).tellsChildrenByTeam()).isFalse();
        assertThat(beside(tally, true).tellsChildrenByTeam()).isTrue();
    }

    private static MadeTally late(String clock, int many) {
        return new MadeTally().with(clock, "T", Kind.LATE, "", many);
    }

    private static List<TeamWords> teams(Tally tally) {
        return TeamWords.of(tally.teams(), Map.of());
    }

    private static SideBySide beside(Tally tally, boolean exact) {
        return new SideBySide(tally, DashboardView.shown(tally, CLOCKS.all()), teams(tally), exact);
    }

    private static DashboardView page(Tally tally, Telling telling) {
        return DashboardView.of(
                tally,
                CLOCKS.all(),
                teams(tally),
                telling,
                beside(tally, telling.exact()),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> themes(Tally tally) {
        return new DutiesByTheme(tally, CLOCKS.all(), ROUNDED, beside(tally, false))
                .shown().orElseThrow().rows().stream().map(row -> row.words()).toList();
    }

    private static List<String> reasons(Tally tally) {
        return ReasonRow.of(tally, "/dashboard/children", "", ROUNDED, _ -> true).stream()
                .map(ReasonRow::words)
                .toList();
    }

    private static String average(Tally tally, Telling telling) {
        return new Workload(tally, telling)
                .shown()
                .orElseThrow()
                .rows()
                .get(1)
                .cells()
                .getFirst()
                .words();
    }

    @Test
    void a_reason_column_that_would_give_a_clock_away_is_not_told() {
        var two = late("ASM-01", 4).with("CLA-06", "T", Kind.LATE, "", 4).tally();

        assertThat(beside(two, false).tellsReasons(Kind.LATE)).isFalse();
        assertThat(beside(two, true).tellsReasons(Kind.LATE)).isTrue();
    }
}

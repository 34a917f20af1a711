package org.throughline.examples.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.examples.telling.Lives.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.calendar.CollectionYear;
import org.throughline.returns.ssda903.Row;
import org.throughline.returns.ssda903.Table;

class Ssda903TellingTest {

    @Test
    void an_episode_open_at_the_end_of_a_year_is_in_that_years_table_without_an_end_and_again_in_the_next() {
        assertThat(rows(2026, "2026-11-21", Table.EPISODES))
                .containsExactly(
                        "VS1000001,10/01/2025,S,V2,N1,U6,PR1,01/09/2025,X1,,ZZ1 1AA,ZZ1 5AB,SC900001",
                        "VS1000001,01/09/2025,L,C1,N1,U6,PR1,,,,ZZ1 1AA,ZZ1 5AB,SC900001");
        assertThat(rows(2027, "2026-11-21", Table.EPISODES))
                .containsExactly(
                        "VS1000001,01/09/2025,L,C1,N1,U6,PR1,01/07/2026,X1,CARPL,ZZ1 1AA,ZZ1 5AB,SC900001",
                        "VS1000001,01/07/2026,P,C1,N1,U6,PR1,15/10/2026,E4A,,ZZ1 1AA,ZZ1 6CD,SC900001");
    }

    @Test
    void while_the_year_runs_only_what_has_come_is_told() {
        assertThat(rows(2027, "2026-06-30", Table.EPISODES))
                .containsExactly("VS1000001,01/09/2025,L,C1,N1,U6,PR1,,,,ZZ1 1AA,ZZ1 5AB,SC900001");
        assertThat(rows(2027, "2026-04-19", Table.REVIEWS)).isEmpty();
        assertThat(rows(2027, "2026-04-20", Table.REVIEWS)).containsExactly("VS1000001,01/06/2015,20/04/2026,PN6");
    }

    @Test
    void a_return_holds_the_reviews_of_its_own_year() {
        assertThat(rows(2026, "2026-11-21", Table.REVIEWS)).containsExactly("VS1000001,01/06/2015,02/05/2025,PN1");
    }

    @Test
    void a_missing_time_across_the_end_of_the_year_is_told_in_both() {
        assertThat(rows(2026, "2026-11-21", Table.MISSING)).containsExactly("VS1000001,01/06/2015,M,30/03/2026,");
        assertThat(rows(2027, "2026-11-21", Table.MISSING))
                .containsExactly(
                        "VS1000001,01/06/2015,M,30/03/2026,02/04/2026", "VS1000001,01/06/2015,A,01/09/2026,01/09/2026");
    }

    @Test
    void the_questions_on_the_whole_year_are_answered_when_it_is_over() {
        assertThat(rows(2026, "2026-03-30", Table.OC2)).isEmpty();
        assertThat(rows(2026, "2026-03-31", Table.OC2)).containsExactly("VS1000001,01/06/2015,14,,0,,1,1,1,0,,");
    }

    @Test
    void earlier_permanence_is_asked_of_children_who_came_in_the_year() {
        assertThat(rows(2025, "2025-03-31", Table.PREV_PERM)).containsExactly("VS1000001,01/06/2015,Z1,,");
        assertThat(rows(2026, "2026-03-31", Table.PREV_PERM)).isEmpty();
    }

    @Test
    void a_child_who_was_not_looked_after_in_the_year_has_no_row() {
        var telling = new Ssda903Telling(CollectionYear.ending(2028), on("2027-11-21"));

        assertThat(telling.tell(Lives.lookedAfterChild("2015-06-01"))).isEmpty();
    }

    private static List<String> rows(int year, String asAt, Table table) {
        return new Ssda903Telling(CollectionYear.ending(year), on(asAt))
                .tell(Lives.lookedAfterChild("2015-06-01")).stream()
                        .filter(row -> row.table() == table)
                        .map(Row::cells)
                        .map(cells -> String.join(",", cells))
                        .toList();
    }
}

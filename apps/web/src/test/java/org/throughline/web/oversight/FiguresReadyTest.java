package org.throughline.web.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.MadeSight;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;

/** When figures are counted, seen through rows of teams of their own that are written without a word to anybody. */
class FiguresReadyTest extends ServiceTest {

    private static final Sight DIRECTOR =
            MadeSight.of(EnumSet.of(Permission.VIEW_SERVICE, Permission.SEE_AGGREGATES), Set.of(), Set.of(), Set.of());

    @Autowired
    JdbcClient jdbc;

    private final Generations generations = new Generations();
    private final String east = "TEST/east-" + UUID.randomUUID();
    private final String west = "TEST/west-" + UUID.randomUUID();
    private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private Figures figures;

    @BeforeEach
    void count() {
        figures = new Figures(jdbc, generations, new Moving());
    }

    @AfterEach
    void forget() {
        for (var table : Set.of("reading", "child")) {
            jdbc.sql("delete from oversight." + table + " where team in (:teams)")
                    .param("teams", Set.of(east, west))
                    .update();
        }
    }

    @Test
    void a_change_of_one_team_counts_that_team_again_and_no_other() {
        late(east);
        assertThat(lateIn(east)).isEqualTo(1);
        late(east);
        late(west);

        generations.changed(Set.of(east));

        assertThat(lateIn(east)).isEqualTo(2);
        assertThat(lateIn(west)).as("nobody said that they changed").isZero();
        generations.changed(Set.of(west));
        assertThat(lateIn(west)).isEqualTo(1);
    }

    @Test
    void a_clock_that_runs_out_is_counted_as_late_from_that_moment_on() {
        runningOut(east, now.plusSeconds(30));
        assertThat(lateIn(east)).isZero();

        now = now.plusSeconds(29);
        assertThat(lateIn(east)).isZero();
        now = now.plusSeconds(1);
        assertThat(lateIn(east)).isEqualTo(1);
    }

    @Test
    void what_was_written_and_runs_out_sooner_than_the_rest_is_late_in_time() {
        assertThat(lateIn(east)).isZero();
        now = now.plusSeconds(20);
        runningOut(east, now.minusSeconds(5));
        generations.changed(Set.of(east));

        assertThat(lateIn(east)).isEqualTo(1);
    }

    @Test
    void figures_that_are_looked_at_are_counted_before_they_run_out_so_that_nobody_waits() {
        runningOut(east, now.plusSeconds(30));
        assertThat(lateIn(east)).isZero();
        now = now.plusSeconds(27);
        figures.keepReady();
        late(east); // after the count ahead, so that it shows which of the two is told

        now = now.plusSeconds(4);

        assertThat(lateIn(east))
                .as("counted ahead, with the clock that has run out")
                .isEqualTo(1);
    }

    private int lateIn(String team) {
        return figures.tally(DIRECTOR).byTeams(Set.of(team), Kind.LATE);
    }

    private void late(String team) {
        reading(team, now.minusSeconds(3600));
    }

    private void runningOut(String team, Instant at) {
        reading(team, at);
    }

    private void reading(String team, Instant lateFrom) {
        var person = UUID.randomUUID();
        jdbc.sql("""
                insert into oversight.child (person, name, known_by, care_leaver, open, worker, team, upto, day)
                values (:person, '', '', false, false, '', :team, 0, :today)
                """)
                .param("person", person)
                .param("team", team)
                .param("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                insert into oversight.reading (person, n, clock, about, state, why, reason, reason_words, late_from, worker, team)
                values (:person, 0, 'ASM-01', '', 'RUNNING', '', '', '', :lateFrom, '', :team)
                """)
                .param("person", person)
                .param("lateFrom", OffsetDateTime.ofInstant(lateFrom, ZoneOffset.UTC))
                .param("team", team)
                .update();
    }

    /** The time of this test, in the zone of the service. */
    private final class Moving extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/London");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}

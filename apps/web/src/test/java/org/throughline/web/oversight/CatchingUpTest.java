package org.throughline.web.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.clocks.reading.State;
import org.throughline.clocks.settings.Settings;
import org.throughline.clocks.visits.InNeedVisits;
import org.throughline.journey.PersonId;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.web.ServiceTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.access.Sights;
import org.throughline.web.access.TestPeople;
import org.throughline.web.journeys.Following;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.Written;
import org.throughline.web.standards.Standards;
import org.throughline.web.trail.Actor;

class CatchingUpTest extends ServiceTest {

    @Autowired
    SmallCouncil council;

    @Autowired
    CatchingUp catchingUp;

    @Autowired
    Journeys journeys;

    @Autowired
    Standards standards;

    @Autowired
    Generations generations;

    @Autowired
    Lists lists;

    @Autowired
    TestPeople people;

    @Autowired
    Sights sights;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Map<String, PersonId> children;

    @BeforeEach
    void load() {
        children = council.load();
    }

    @Test
    void the_lists_say_what_the_clocks_say_of_every_child() {
        for (var child : children.values()) {
            assertThat(kept(child)).isEqualTo(read(child));
        }
    }

    @Test
    void what_runs_turns_late_by_itself_with_the_first_day_that_is_no_longer_in_time() {
        record Open(LocalDate lastInTime, OffsetDateTime lateFrom) {}
        var open = jdbc.sql("""
                select last_in_time, late_from from oversight.reading
                 where state = 'RUNNING' and due_at is null and last_in_time is not null
                """).query(Open.class).list();

        assertThat(open)
                .isNotEmpty()
                .allSatisfy(reading -> assertThat(reading.lateFrom().toInstant())
                        .isEqualTo(reading.lastInTime()
                                .plusDays(1)
                                .atStartOfDay(ZoneId.of("Europe/London"))
                                .toInstant()));
    }

    @Test
    void what_was_late_when_it_was_worked_out_stays_late_and_what_was_done_never_turns_late() {
        assertThat(jdbc.sql("""
                select distinct state, late_from::text as late_from from oversight.reading
                 where state <> 'RUNNING' order by state
                """)
                        .query((row, _) -> row.getString("state") + " " + row.getString("late_from"))
                        .list())
                .contains("OVERDUE -infinity", "MET infinity")
                .isSubsetOf("OVERDUE -infinity", "MET infinity", "MET_LATE infinity", "CANNOT_TELL infinity");
    }

    @Test
    void nothing_is_behind_once_it_has_caught_up() {
        assertThat(catchingUp.behind()).isEmpty();
    }

    @Test
    void what_changed_and_was_not_worked_out_yet_is_said_to_be_behind() {
        jdbc.sql("update oversight.progress set day = day - 1").update();
        jdbc.sql("update oversight.child set day = day - 1").update();

        assertThat(catchingUp.behind())
                .get()
                .satisfies(behind -> assertThat(behind.todo()).isGreaterThanOrEqualTo(children.size()));

        catchingUp.now();
        assertThat(catchingUp.behind()).isEmpty();
    }

    @Test
    void a_run_that_was_interrupted_goes_on_with_the_children_it_had_not_reached() {
        jdbc.sql("update oversight.progress set day = day - 1").update();
        jdbc.sql("update oversight.child set day = day - 1 where person = :amira")
                .param("amira", child("Amira").value())
                .update();

        assertThat(catchingUp.behind()).contains(new Following.Behind(0, 1));
        catchingUp.now();
    }

    @Test
    void a_visit_that_somebody_typed_is_answered_in_the_same_transaction() {
        var worker = people.linkedTo(people.with("social-worker"), "ALLOCATIONS/SC-W1");
        var today = LocalDate.now(clock);
        assertThat(dueOf("CPP-05", "Gwen"))
                .get()
                .satisfies(due -> assertThat(due).isBefore(today));

        var written = journeys.record(
                sights.of(worker.account()),
                child("Gwen"),
                List.of(SeenAtHome.on(today, Purpose.CHILD_PROTECTION, String.valueOf(System.nanoTime()))));

        assertThat(written).isInstanceOf(Written.Kept.class);
        assertThat(dueOf("CPP-05", "Gwen"))
                .get()
                .satisfies(due -> assertThat(due).isAfter(today));
        assertThat(kept(child("Gwen"))).isEqualTo(read(child("Gwen")));
    }

    @Test
    void a_visit_that_somebody_typed_leaves_the_figures_of_other_teams_as_they_were_counted() {
        var worker = people.linkedTo(people.with("social-worker"), SmallCouncil.PRIYA);
        long counted = generations.newest();

        journeys.record(
                sights.of(worker.account()),
                child("Amira"),
                List.of(SeenAtHome.on(
                        LocalDate.now(clock), Purpose.CHILD_PROTECTION, String.valueOf(System.nanoTime()))));
        catchingUp.now();

        assertThat(generations.since(counted).teams()).containsExactly(SmallCouncil.NORTH);
    }

    @Test
    void an_interval_that_the_council_sets_works_out_again_the_children_it_touches_and_no_other() {
        var before = dueOf("CIP-04", "Dev").orElseThrow();
        var theOthers = written("Hal");
        set("30 working days");

        assertThat(catchingUp.behind())
                .get()
                .satisfies(behind -> assertThat(behind.todo())
                        .isEqualTo(catchingUp.children("visits.child-in-need").orElseThrow()));
        catchingUp.now();

        assertThat(dueOf("CIP-04", "Dev").orElseThrow()).isAfter(before);
        assertThat(written("Hal")).as("a child whom the setting does not touch").isEqualTo(theOthers);
        set("20 working days");
        catchingUp.now();
        assertThat(dueOf("CIP-04", "Dev")).contains(before);
    }

    @Test
    void other_holidays_or_clocks_than_the_lists_were_worked_out_by_work_every_child_out_again() {
        jdbc.sql("update oversight.progress set rules = regexp_replace(rules, 'holidays [0-9a-f]+', 'holidays 0')")
                .update();

        assertThat(catchingUp.behind())
                .get()
                .satisfies(behind -> assertThat(behind.todo()).isGreaterThanOrEqualTo(children.size()));
        catchingUp.now();
        assertThat(catchingUp.behind()).isEmpty();
    }

    private void set(String length) {
        transaction.executeWithoutResult(_ -> standards.set(
                Actor.system("os:test"),
                Settings.Value.read(InNeedVisits.INTERVAL, LocalDate.of(2000, 1, 1), length),
                "a test"));
    }

    /** Where the child's row stands in the table: it moves when it is written. */
    private List<String> written(String name) {
        return jdbc.sql("select ctid::text from oversight.child where person = :child")
                .param("child", child(name).value())
                .query(String.class)
                .list();
    }

    private PersonId child(String name) {
        return Optional.ofNullable(children.get(name)).orElseThrow();
    }

    private Optional<LocalDate> dueOf(String clockCode, String name) {
        return lists.open(List.of(child(name))).stream()
                .filter(item -> item.clock().equals(clockCode))
                .findFirst()
                .flatMap(Item::due);
    }

    /** A line each: clock, state, started, due, done. */
    private List<String> kept(PersonId child) {
        return jdbc.sql("""
                select concat_ws(' ', clock, state, started, due, done) from oversight.reading
                 where person = :child order by n
                """).param("child", child.value()).query(String.class).list();
    }

    private List<String> read(PersonId child) {
        return standards.clocks().read(journeys.read(child), LocalDate.now(clock)).stream()
                .filter(reading -> !(reading.state() instanceof State.Lapsed))
                .map(reading -> String.join(
                        " ",
                        java.util.stream.Stream.of(
                                        Optional.of(reading.clock().value()),
                                        Optional.of(name(reading.state())),
                                        reading.started(),
                                        reading.due(),
                                        reading.done())
                                .flatMap(Optional::stream)
                                .map(Object::toString)
                                .toList()))
                .toList();
    }

    private static String name(State state) {
        return switch (state) {
            case State.Running _ -> "RUNNING";
            case State.Overdue _ -> "OVERDUE";
            case State.Met _ -> "MET";
            case State.MetLate _ -> "MET_LATE";
            case State.Lapsed _ -> "LAPSED";
            case State.CannotTell _ -> "CANNOT_TELL";
        };
    }
}

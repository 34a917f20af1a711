package org.throughline.web.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.journey.PersonId;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.web.ServiceTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.access.MadeSight;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.access.TestPeople;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.oversight.Lists.Sort;
import org.throughline.web.oversight.OpenChildren.Are;
import org.throughline.web.standards.Standards;

class FiguresTest extends ServiceTest {

    @Autowired
    SmallCouncil council;

    @Autowired
    Figures figures;

    @Autowired
    Lists lists;

    @Autowired
    OpenChildren openChildren;

    @Autowired
    Standards standards;

    @Autowired
    Journeys journeys;

    @Autowired
    TestPeople people;

    @Autowired
    Sights sights;

    @Autowired
    Clock clock;

    Map<String, PersonId> children;

    @BeforeEach
    void load() {
        children = council.load();
    }

    @Test
    void every_figure_is_the_length_of_the_list_behind_it() {
        everyFigureIsItsList(director(Set.of()));
    }

    @Test
    void every_figure_is_the_length_of_the_list_behind_it_where_children_are_hidden() {
        everyFigureIsItsList(director(Set.of(child("Gwen"), child("Amira"))));
    }

    @Test
    void every_figure_is_the_length_of_the_list_behind_it_once_a_visit_was_typed() {
        var who = director(Set.of());
        int met = figures.tally(who).byTeams(Set.of(SmallCouncil.NORTH), Kind.MET);
        var worker = people.linkedTo(people.with("social-worker"), SmallCouncil.PRIYA);

        journeys.record(
                sights.of(worker.account()),
                child("Gwen"),
                List.of(SeenAtHome.on(
                        LocalDate.now(clock), Purpose.CHILD_PROTECTION, String.valueOf(System.nanoTime()))));

        assertThat(figures.tally(who).byTeams(Set.of(SmallCouncil.NORTH), Kind.MET))
                .isGreaterThan(met);
        everyFigureIsItsList(who);
    }

    private void everyFigureIsItsList(Sight who) {
        var tally = figures.tally(who);
        for (var kind : Kind.values()) {
            assertThat(tally.all(kind)).as(kind.words()).isEqualTo(count(who, null, "", kind, ""));
            for (var clock : standards.clocks().all()) {
                var code = clock.code().value();
                assertThat(tally.byClock(code, kind))
                        .as("%s of %s", kind, code)
                        .isEqualTo(count(who, null, code, kind, ""));
            }
            for (var team : tally.teams()) {
                assertThat(tally.byTeams(Set.of(team), kind))
                        .as("%s of team %s", kind, team)
                        .isEqualTo(count(who, Set.of(team), "", kind, ""));
            }
            for (var worker : tally.workers()) {
                assertThat(tally.byWorker(worker, kind))
                        .as("%s of worker %s", kind, worker)
                        .isEqualTo(count(who, null, "", kind, worker.isEmpty() ? Which.NOBODY : worker));
            }
        }
        assertThat(tally.children().open()).isEqualTo(openChildren.count(who, null, Are.OPEN, ""));
        assertThat(tally.children().protectionPlan()).isEqualTo(openChildren.count(who, null, Are.PROTECTION_PLAN, ""));
        assertThat(tally.children().needPlan()).isEqualTo(openChildren.count(who, null, Are.NEED_PLAN, ""));
        assertThat(tally.children().lookedAfter()).isEqualTo(openChildren.count(who, null, Are.LOOKED_AFTER, ""));
        assertThat(tally.childrenOfWorker("").open()).isEqualTo(openChildren.count(who, null, Are.UNALLOCATED, ""));
    }

    private int count(Sight who, @Nullable Set<String> teams, String clock, Kind kind, String worker) {
        var which = new Which(
                teams, clock.isEmpty() ? Set.of() : Set.of(clock), Set.of(kind), worker, "", Optional.empty());
        var items = lists.page(who, which, Sort.DUE, 0, 100_000).stream()
                .flatMap(it -> it.items().stream())
                .toList();
        assertThat(items).allSatisfy(item -> {
            assertThat(item.kind()).isEqualTo(kind);
            assertThat(who.hidden()).doesNotContain(item.child());
        });
        assertThat(figures.tally(who).of(which)).isEqualTo(items.size());
        assertThat(lists.count(who, which)).isEqualTo(items.size());
        return items.size();
    }

    @Test
    void a_child_who_is_hidden_changes_no_list_but_their_own() {
        var all = figures.tally(director(Set.of()));
        var some = figures.tally(director(Set.of(child("Chloe"))));

        assertThat(some.byClock("ASM-01", Kind.LATE)).isEqualTo(all.byClock("ASM-01", Kind.LATE) - 1);
        assertThat(some.byWorker("ALLOCATIONS/SC-W3", Kind.LATE))
                .isEqualTo(all.byWorker("ALLOCATIONS/SC-W3", Kind.LATE));
        assertThat(some.children().open()).isEqualTo(all.children().open() - 1);
    }

    @Test
    void figures_that_may_count_the_restricted_count_them() {
        var board = MadeSight.of(
                EnumSet.of(Permission.SEE_AGGREGATES, Permission.COUNT_RESTRICTED),
                Set.of(),
                Set.of(),
                Set.of(child("Chloe")));
        var lead = MadeSight.of(EnumSet.of(Permission.SEE_AGGREGATES), Set.of(), Set.of(), Set.of(child("Chloe")));

        assertThat(figures.tally(board).children().open())
                .isEqualTo(figures.tally(lead).children().open() + 1);
    }

    @Test
    void a_list_tells_the_number_of_its_rows_also_to_those_who_may_count_more() {
        var who = MadeSight.of(
                EnumSet.of(Permission.VIEW_SERVICE, Permission.SEE_AGGREGATES, Permission.COUNT_RESTRICTED),
                Set.of(),
                Set.of(),
                Set.of(child("Chloe")));
        var late = new Which(null, Set.of("ASM-01"), Set.of(Kind.LATE), "", "", Optional.empty());

        assertThat(figures.listed(who).of(late)).isEqualTo(lists.count(who, late));
        assertThat(figures.tally(who).of(late)).isEqualTo(lists.count(who, late) + 1);
    }

    private static Sight director(Set<PersonId> restricted) {
        return MadeSight.of(
                EnumSet.of(Permission.VIEW_SERVICE, Permission.SEE_AGGREGATES), Set.of(), Set.of(), restricted);
    }

    private PersonId child(String name) {
        return Optional.ofNullable(children.get(name)).orElseThrow();
    }
}

package org.throughline.web.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.journey.PersonId;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.MadeSight;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.access.TestPeople;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.LoadRequest;
import org.throughline.web.journeys.Loads;
import org.throughline.web.journeys.Progress;
import org.throughline.web.journeys.Written;
import org.throughline.web.oversight.Lists.Sort;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/**
 * Not a test but a measurement, run by bench/due-list: keeping one child's due list up to date after one new fact, beside
 * one bare insert with its commit; and how long the lists take to read and to prove. The program has warmed up.
 */
@EnabledIfSystemProperty(named = "bench.files", matches = ".+")
class DueListBenchmark extends ServiceTest {

    private static final int WARM = Integer.getInteger("bench.warm", 300);
    private static final int TIMES = Integer.getInteger("bench.times", 600);

    @Autowired
    Loads loads;

    @Autowired
    Journeys journeys;

    @Autowired
    CatchingUp catchingUp;

    @Autowired
    Projection projection;

    @Autowired
    Generations generations;

    @Autowired
    Proof proof;

    @Autowired
    Lists lists;

    @Autowired
    Figures figures;

    @Autowired
    Trail trail;

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

    @Test
    void one_new_fact_is_measured_beside_a_bare_insert() throws Exception {
        loads.load(
                LoadRequest.of(Actor.system("os:bench"), Path.of(System.getProperty("bench.files"))), Progress.SILENT);
        long began = System.nanoTime();
        catchingUp.now();
        System.out.printf(Locale.ROOT, "@@ every child worked out in %.1f s%n", (System.nanoTime() - began) / 1e9);
        var all = jdbc.sql("select person, worker from oversight.child where open and worker <> '' order by person")
                .query((row, _) -> Map.entry(row.getObject("person", UUID.class), row.getString("worker")))
                .list();
        Collections.shuffle(all, new Random(1));
        var worker =
                people.linkedTo(people.with("social-worker"), all.getFirst().getValue());
        var theirs = all.stream()
                .filter(it -> it.getValue().equals(all.getFirst().getValue()))
                .map(it -> new PersonId(it.getKey()))
                .toList();
        var children = all.stream().map(it -> new PersonId(it.getKey())).toList();
        var who = sights.of(worker.account());
        var insert = new ArrayList<Long>();
        var update = new ArrayList<Long>();
        var record = new ArrayList<Long>();
        for (int n = 0; n < WARM + TIMES; n++) {
            var child = children.get(n % children.size());
            var own = theirs.get(n % theirs.size());
            long latest = journeys.latestEntry();
            int number = n;
            time(insert, () -> transaction.executeWithoutResult(_ -> trail.read(who.actor(), "bench", child, "")));
            time(update, () -> transaction.executeWithoutResult(_ -> projection.write(List.of(child), latest)));
            time(record, () -> visit(who, own, number));
        }
        say("one bare insert with its commit", insert);
        say("the due list of one child after one fact, with its commit", update);
        say("all that typing one fact does, the due list among it", record);
        lists();
        began = System.nanoTime();
        var proved = proof.run("a measurement");
        assertThat(proved.differing()).isZero();
        System.out.printf(
                Locale.ROOT,
                "@@ every child compared in %.1f s: %,d children, %,d duties, %,d differing%n",
                (System.nanoTime() - began) / 1e9,
                proved.children(),
                proved.readings(),
                proved.differing());
    }

    private void visit(Sight who, PersonId child, int number) {
        var written = journeys.record(
                who,
                child,
                List.of(SeenAtHome.on(LocalDate.now(clock), Purpose.CHILD_IN_NEED, String.valueOf(number))));
        assertThat(written).isInstanceOf(Written.Kept.class);
    }

    private void lists() {
        var director = MadeSight.of(
                EnumSet.of(Permission.VIEW_SERVICE, Permission.SEE_AGGREGATES), Set.of(), Set.of(), Set.of());
        var late = Which.of(null, Kind.LATE);
        var open = new Which(null, Set.of(), Kind.NOT_DONE, "", "", Optional.empty());
        var soon = new Which(
                null,
                Set.of(),
                Kind.NOT_DONE,
                "",
                "",
                Optional.of(LocalDate.now(clock).plusDays(14)));
        measure("first page of what is late", () -> lists.page(director, late, Sort.DUE, 0, 25));
        measure("first page of what is late or due", () -> lists.page(director, open, Sort.DUE, 0, 25));
        measure("page 100 of what is late or due", () -> lists.page(director, open, Sort.DUE, 2500, 25));
        measure("first page by name", () -> lists.page(director, open, Sort.NAME, 0, 25));
        measure("due in 10 working days, counted", () -> lists.count(director, soon));
        measure("the figures, counted anew", () -> new Figures(jdbc, generations, clock).tally(director));
    }

    private static void measure(String what, Runnable work) {
        var times = new ArrayList<Long>();
        for (int n = 0; n < 30; n++) {
            time(times, work);
        }
        say(what, times, 10);
    }

    private static void time(List<Long> times, Runnable work) {
        long began = System.nanoTime();
        work.run();
        times.add(System.nanoTime() - began);
    }

    private static void say(String what, List<Long> times) {
        say(what, times, WARM);
    }

    private static void say(String what, List<Long> times, int warm) {
        var sorted =
                times.stream().skip(warm).mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "@@ %-60s median %7.2f ms, p95 %7.2f ms, least %7.2f ms of %d%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.95)] / 1e6,
                Arrays.stream(sorted).min().orElseThrow() / 1e6,
                sorted.length);
    }
}

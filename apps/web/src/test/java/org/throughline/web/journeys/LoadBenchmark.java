package org.throughline.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postgresql.PGConnection;
import org.throughline.journey.PersonId;
import org.throughline.journey.Statement;
import org.throughline.returns.Returns;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.reading.Told;
import org.throughline.web.journeys.loading.HandedIn;

/**
 * Not a test but a measurement, run by bench/load: a load beside the reading of its files alone and beside the COPY of
 * the same facts into the same table with the same indexes, all in one program that has warmed up.
 */
@EnabledIfSystemProperty(named = "bench.files", matches = ".+")
class LoadBenchmark extends JourneysTest {

    private final Path files = Path.of(System.getProperty("bench.files", "."));

    @Test
    void a_load_is_measured_beside_its_parts() throws Exception {
        load(VECTORS.resolve("cin/cin-c1000.xml"));
        load(VECTORS.resolve("ssda903/v2-300"));
        empty();
        read();
        long parse = timed(this::read);
        long load = timed(() -> kept(stepped(files)));
        long facts = count("fact");
        long again =
                timed(() -> assertThat(kept(load(files)).facts().unchanged()).isEqualTo(facts));
        long copy = copy();

        say("facts", facts, "");
        say("children", everybody().size(), "");
        rate("reading alone", parse, facts);
        rate("COPY alone", copy, facts);
        rate("load", load, facts);
        rate("the same again", again, facts);
        System.out.printf(
                Locale.ROOT,
                "%-24s %10.2f times the slower of the two%n",
                "load",
                (double) load / Math.max(parse, copy));
        System.out.printf(
                Locale.ROOT,
                "%-24s %10.2f times the slower of the two%n",
                "the same again",
                (double) again / Math.max(parse, copy));
        say("heap at most", Runtime.getRuntime().maxMemory() >> 20, "MB");
        asked();
    }

    private Outcome stepped(Path path) {
        var last = new String[] {""};
        var since = new AtomicLong(System.nanoTime());
        try {
            return loads.load(LoadRequest.of(MARIA, path), (step, done, total) -> {
                if (!step.equals(last[0])) {
                    step(last[0], since);
                    last[0] = step;
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            step(last[0], since);
        }
    }

    private static void step(String name, AtomicLong since) {
        long now = System.nanoTime();
        if (!name.isEmpty()) {
            System.out.printf(Locale.ROOT, "  %-38s %8.1f s%n", name, (now - since.get()) / 1e9);
        }
        since.set(now);
    }

    private long read() throws IOException {
        var statements = new AtomicLong();
        var name = files.getFileName().toString();
        var guarded = Returns.guard(HandedIn.of(List.of(files), List.of(name)).parcel());
        if (!(guarded instanceof Guarded.Clean(var contents))) {
            throw new AssertionError(guarded);
        }
        for (var found : Returns.recognise(contents, Told.NOTHING).returns()) {
            found.read(new Sink() {
                @Override
                public void states(Statement statement) {
                    statements.incrementAndGet();
                }

                @Override
                public void notUnderstood(NotUnderstood notUnderstood) {}
            });
        }
        return statements.get();
    }

    /** The facts go out to a file, which is not measured, and from it into an empty table made like the record's own. */
    private long copy() throws Exception {
        var out = folder.resolve("facts.copy");
        asOwner("drop table if exists journeys.fact_again");
        asOwner("create table journeys.fact_again (like journeys.fact including all)");
        try (var connection = TestRecord.DATABASE.connect(TestRecord.DATABASE.owner())) {
            var api = connection.unwrap(PGConnection.class).getCopyAPI();
            try (var file = Files.newOutputStream(out)) {
                api.copyOut(
                        "copy (select line, entry, at, scope, place, day, act, type, key, text, body from journeys.fact"
                                + " order by id) to stdout",
                        file);
            }
            try (var file = Files.newInputStream(out)) {
                return timed(() -> api.copyIn(
                        "copy journeys.fact_again (line, entry, at, scope, place, day, act, type, key, text, body) from stdin",
                        file));
            }
        } finally {
            asOwner("drop table journeys.fact_again");
        }
    }

    private void asked() throws Exception {
        asOwner("analyze");
        var random = new Random(1);
        var all = everybody();
        var some = new ArrayList<PersonId>();
        for (int i = 0; i < 200; i++) {
            some.add(all.get(random.nextInt(all.size())));
        }
        percentiles(
                "one journey",
                some.stream().map(person -> (Asked) () -> journeys.read(person)).toList());
        var words = people.unjudged(some).stream()
                .map(profile ->
                        profile.name().equals(Profile.NO_NAME) ? profile.ids().getFirst() : profile.name())
                .toList();
        percentiles("search as written", searches(words));
        percentiles(
                "search with a slip",
                searches(words.stream().map(LoadBenchmark::slip).toList()));
        percentiles(
                "search by surname",
                searches(words.stream()
                        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                        .toList()));
    }

    private List<Asked> searches(List<String> words) {
        return words.stream()
                .map(name -> (Asked) () -> people.search(MANAGER, name, Optional.empty(), 20))
                .toList();
    }

    /** Two letters in the middle exchanged. */
    private static String slip(String name) {
        int at = name.length() / 2;
        return name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
    }

    private interface Asked {
        void run() throws Exception;
    }

    private static void percentiles(String name, List<? extends Asked> questions) throws Exception {
        for (var question : questions.subList(0, questions.size() / 4)) {
            question.run();
        }
        var times = new long[questions.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = timed(questions.get(i));
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-24s p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms%n",
                name,
                times[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6,
                times[times.length * 99 / 100] / 1e6);
    }

    private static long timed(Asked work) throws Exception {
        long from = System.nanoTime();
        work.run();
        return System.nanoTime() - from;
    }

    private static void rate(String name, long nanos, long facts) {
        System.out.printf(
                Locale.ROOT, "%-24s %10.1f s %12.0f facts a second%n", name, nanos / 1e9, facts / (nanos / 1e9));
    }

    private static void say(String name, long number, String unit) {
        System.out.printf(Locale.ROOT, "%-24s %10d %s%n", name, number, unit);
    }
}

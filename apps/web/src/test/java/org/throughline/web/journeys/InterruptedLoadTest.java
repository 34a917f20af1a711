package org.throughline.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.throughline.web.trail.Actor;

class InterruptedLoadTest extends JourneysTest {

    private static final Path CENSUS = VECTORS.resolve("cin/cin-b300.xml");
    private static final Path CORRECTED = VECTORS.resolve("cin/cin-c1000.xml");

    /** Loads one path in a program of its own. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            try (var context = Alone.on(arguments[0], arguments[1], System.getenv("LOAD_PASSWORD"))) {
                context.getBean(Loads.class)
                        .load(LoadRequest.of(Actor.system("os:maria"), Path.of(arguments[2])), (step, _, _) -> {
                            System.out.println(step);
                            System.out.flush();
                        });
            }
        }
    }

    @Test
    void a_load_that_is_killed_anywhere_and_run_again_ends_as_if_it_had_never_been_killed() throws Exception {
        killedAtTenPoints(CORRECTED);
    }

    @Test
    void so_does_the_load_of_a_folder_with_several_returns() throws Exception {
        var several = folder.resolve("several");
        Files.createDirectories(several.resolve("care"));
        Files.copy(CORRECTED, several.resolve("census.xml"));
        try (var tables = Files.list(VECTORS.resolve("ssda903/v2-300"))) {
            for (var table : tables.filter(Files::isRegularFile).toList()) {
                Files.copy(table, several.resolve("care").resolve(table.getFileName()));
            }
        }
        file("several/allocations.csv", """
                child id,child's name,worker id,worker,role,team,from,to
                TL4812693,Ann Other,W1,Priya Shah,Social worker,North,2025-06-01,
                """);
        file("several/ssd/ssd_person.csv", "pers_person_id,pers_forename,pers_surname\nTL4812693,Ann,Other\n");

        killedAtTenPoints(several);
    }

    private void killedAtTenPoints(Path files) throws Exception {
        load(CENSUS);
        load(files);
        var undisturbed = Checksum.of(jdbc);
        empty();
        load(CENSUS);
        var before = Checksum.of(jdbc);

        var whole = Duration.ofNanos(timeOf(files));
        var random = new Random(20);
        int killed = 0;
        for (int i = 0; i < 10; i++) {
            if (killedAfter(files, (long) (whole.toMillis() * random.nextDouble()))) {
                killed++;
            }
            assertThat(Checksum.of(jdbc)).as("all of it or nothing").isIn(before, undisturbed);
            if (!Checksum.of(jdbc).equals(before)) {
                empty();
                load(CENSUS);
            }
        }
        load(files);

        assertThat(killed).as("loads that were killed before their end").isGreaterThanOrEqualTo(5);
        assertThat(Checksum.of(jdbc)).isEqualTo(undisturbed);
    }

    @Test
    void two_loads_at_once_wait_for_each_other() throws Exception {
        load(CORRECTED);
        var alone = Checksum.of(jdbc);
        var facts = count("fact");
        empty();

        try (var two = Executors.newFixedThreadPool(2)) {
            var first = two.submit(() -> load(CORRECTED));
            var second = two.submit(() -> load(CORRECTED));
            assertThat(List.of(
                            kept(first.get()).facts().added(),
                            kept(second.get()).facts().added()))
                    .containsExactlyInAnyOrder(facts, 0L);
        }

        assertThat(Checksum.of(jdbc)).isEqualTo(alone);
        assertThat(count("fact")).isEqualTo(facts);
    }

    /** From the first word of the load to its end, the start of the program left out. */
    private long timeOf(Path path) throws Exception {
        var program = start(path);
        long begun = firstWord(program);
        program.waitFor();
        long took = System.nanoTime() - begun;
        empty();
        load(CENSUS);
        return took;
    }

    private boolean killedAfter(Path files, long milliseconds) throws Exception {
        var program = start(files);
        firstWord(program);
        boolean ended = program.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        program.destroyForcibly().waitFor();
        untilTheServerNoticed();
        return !ended;
    }

    private static long firstWord(Process program) throws IOException {
        if (program.getInputStream().read() < 0) {
            throw new IOException("the load said nothing");
        }
        return System.nanoTime();
    }

    /** Waits for the lock that the killed program's connection holds until the server has closed it. */
    private void untilTheServerNoticed() {
        loads.withdraw(-1, "nothing, but in its turn", MARIA, true, Progress.SILENT);
    }

    private static Process start(Path path) throws IOException {
        var database = TestRecord.DATABASE;
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
        command.addAll(List.of(database.url(), database.application().role(), path.toString()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LOAD_PASSWORD", database.application().password());
        return builder.start();
    }
}

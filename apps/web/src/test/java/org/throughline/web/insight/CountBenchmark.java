package org.throughline.web.insight;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.web.ServiceTest;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.LoadRequest;
import org.throughline.web.journeys.Loads;
import org.throughline.web.journeys.Progress;
import org.throughline.web.trail.Actor;

/**
 * Not a test but a measurement, run by bench/count-measures: a full count of every measure over every period beside the
 * reading of the same journeys alone, in one program that has warmed up.
 */
@EnabledIfSystemProperty(named = "bench.files", matches = ".+")
class CountBenchmark extends ServiceTest {

    private static final int TIMES = 3;

    @Autowired
    Loads loads;

    @Autowired
    Journeys journeys;

    @Autowired
    Counting counting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_full_count_is_measured_beside_the_reading_of_the_journeys() throws Exception {
        loads.load(
                LoadRequest.of(Actor.system("os:bench"), Path.of(System.getProperty("bench.files"))), Progress.SILENT);
        countAnew();
        double reading = Double.MAX_VALUE;
        double counted = Double.MAX_VALUE;
        for (int n = 0; n < TIMES; n++) {
            var children = new AtomicLong();
            reading = Math.min(reading, seconds(() -> journeys.each(_ -> children.incrementAndGet())));
            counted = Math.min(counted, seconds(this::countAnew));
            System.out.printf(Locale.ROOT, "@@ %,d children%n", children.get());
        }
        System.out.printf(
                Locale.ROOT,
                "@@ reading the journeys alone %.2f s, a full count %.2f s: %.2f times; %,d rows kept; heap at most %,d MB%n",
                reading,
                counted,
                counted / reading,
                jdbc.sql("select count(*) from insight.standing where side = (select side from insight.progress)")
                        .query(Long.class)
                        .single(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private void countAnew() {
        jdbc.sql("update insight.progress set day = day - 1 where day > '-infinity'")
                .update();
        counting.now();
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }
}

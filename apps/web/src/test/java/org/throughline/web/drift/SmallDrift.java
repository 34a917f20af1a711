package org.throughline.web.drift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.web.SmallCouncil;
import org.throughline.web.TestFolder;
import org.throughline.web.journeys.LoadRequest;
import org.throughline.web.journeys.Loads;
import org.throughline.web.journeys.Outcome;
import org.throughline.web.journeys.Progress;
import org.throughline.web.trail.Actor;

/**
 * The small council, whose Ben (of North) and Dev (of South) came back from being missing and were offered no interview;
 * of Chloe's return no file says whether she was.
 */
@Component
public class SmallDrift {

    private static final String HEADING =
            "miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_type,"
                    + "miss_missing_episode_end_date,miss_missing_rhi_offered,miss_missing_rhi_accepted\n";

    private static final Actor TEST = Actor.system("os:test");

    private final SmallCouncil council;
    private final Loads loads;
    private final LookingAgain looking;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Deque<Long> loaded = new ArrayDeque<>();

    SmallDrift(SmallCouncil council, Loads loads, LookingAgain looking, JdbcClient jdbc, Clock clock) {
        this.council = council;
        this.loads = loads;
        this.looking = looking;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Map<String, PersonId> load() {
        var children = council.load();
        // what went today would be back, with what other tests decided about it
        jdbc.sql("update drift.finding set gone = gone - 1 where gone is not null")
                .update();
        missing(back("SCBEN", 20, "N") + back("SCDEV", 60, "N") + back("SCCHLOE", 30, ""));
        return children;
    }

    /** Ben was missing again, and again nobody offered to talk. */
    public void benAgain() {
        missing(back("SCBEN", 20, "N") + back("SCBEN", 8, "N") + back("SCDEV", 60, "N") + back("SCCHLOE", 30, ""));
    }

    /** Ben was offered an interview after all. */
    public void benOffered() {
        missing(back("SCBEN", 20, "Y") + back("SCDEV", 60, "N") + back("SCCHLOE", 30, ""));
    }

    /** Takes back what was loaded beside the small council, for the tests of others. */
    public void takeBack() {
        while (!loaded.isEmpty()) {
            loads.withdraw(loaded.pop(), "the test is over", TEST, false, Progress.SILENT);
        }
        looking.now();
    }

    private String back(String child, int daysAgo, String offered) {
        return "%s-%d,%s,%s,M,%s,%s,\n".formatted(child, daysAgo, child, ago(daysAgo + 1), ago(daysAgo), offered);
    }

    private void missing(String rows) {
        try {
            var folder = TestFolder.of("small-drift");
            Files.writeString(folder.resolve("ssd_missing.csv"), HEADING + rows);
            if (loads.load(LoadRequest.of(TEST, folder), Progress.SILENT) instanceof Outcome.Loaded(var load, var _)) {
                loaded.push(load);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        looking.now();
    }

    String ago(int days) {
        return LocalDate.now(clock).minusDays(days).toString();
    }
}

package org.throughline.web.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a board is told that changed since it met last. */
class SinceTest {

    private static final Told TOLD = new Told()
            .area("again", "2026-07-20")
            .item("2026-01-05", "Plans")
            .action("2026-01-06", "Plans", "train", "2026-02-01")
            .action("2026-01-06", "Plans", "write", "2026-03-01")
            .follows("2026-01-06", "Plans", "60", "90")
            .counted("2026-01-31", 61, 100)
            .counted("2026-02-28", 75, 100)
            .done("2026-02-10", "Plans", "train")
            .moved("2026-02-11", "Plans", "write", "2026-04-01")
            .item("2026-02-12", "Health")
            .done("2026-03-20", "Plans", "write")
            .reviewed("2026-03-21", "Plans", "2026-05-01")
            .shown("2026-05-02", "Plans")
            .joined("2026-07-25", "Plans", "again")
            .on("2026-08-01", "Health", new Change.TakenOut("Made twice"));

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # before     | now        | differences
              2026-01-20 | 2026-01-21 |
              2026-01-20 | 2026-02-02 | MEASURE ACTION_OVERDUE
              2026-02-02 | 2026-02-10 | ACTION_DONE
              2026-02-10 | 2026-02-12 | NEW_ITEM ACTION_MOVED
              2026-02-12 | 2026-03-21 | STAGE MEASURE ACTION_DONE
              2026-03-21 | 2026-05-02 | SHOWN_TO_WORK
              2026-05-02 | 2026-07-25 | CAME_BACK SOURCE
              2026-07-25 | 2026-08-02 | TAKEN_OUT
              2026-05-02 | 2026-05-02 |
            """)
    void what_changed_between_two_days_is_listed_the_weightiest_first(String before, String now, String differences) {
        assertThat(Since.between(TOLD.asAt(before), TOLD.asAt(now)).differences())
                .extracting(it -> it.kind().name())
                .containsExactly(differences == null ? new String[0] : differences.split(" "));
    }

    @Test
    void each_difference_says_in_words_what_it_is() {
        var words = Since.between(TOLD.asAt("2026-02-02"), TOLD.asAt("2026-03-21")).differences().stream()
                .map(it -> it.title() + ": " + it.words())
                .toList();

        assertThat(words)
                .containsExactly(
                        "Health: from A letter",
                        "Plans: Under impact review, before: Open",
                        "Plans: Supervised in time: 75% (75 of 100), February 2026, before 61% (61 of 100), January 2026."
                                + " Better than at first, target not reached",
                        "Plans: “train” (Ben, Head of service)",
                        "Plans: “write” (Ben, Head of service)",
                        "Plans: “write” (Ben, Head of service), due 1 April 2026, before Ben, Head of service, due 1 March"
                                + " 2026");
    }

    @Test
    void evidence_and_ratings_that_came_are_told() {
        var told = new Told()
                .item("2026-01-05", "Plans")
                .on("2026-02-01", "Plans", new Change.RatedAs(Rating.INADEQUATE, "Audit"))
                .on("2026-03-01", "Plans", new Change.RatedAs(Rating.GOOD, "Audit"))
                .on(
                        "2026-03-02",
                        "Plans",
                        new Change.EvidenceAdded(
                                UUID.randomUUID(),
                                Evidence.Kind.AUDIT,
                                "Twenty records",
                                Told.day("2026-03-01"),
                                "Better",
                                "",
                                null,
                                20,
                                15));

        assertThat(Since.between(told.asAt("2026-02-20"), told.asAt("2026-03-03"))
                        .differences())
                .extracting(Difference::words)
                .containsExactly("Inadequate before, now Good", "Audit finding: Twenty records");
    }
}

package org.throughline.clocks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

/** Something that stands in the record says nothing of what may be missing from it. */
class SilenceTest {

    private static final String RETURNED = """
            the return of 2026:
            2010-01-05  born
            2025-05-02  becomes looked after
            """;

    @ParameterizedTest(name = "{0}: {1}, and still nobody can tell")
    @CsvSource(delimiter = '|', textBlock = """
            # clock | what a file that is not the dataset's table holds
            CLA-05  | 2025-05-05 worker W1 begins
            LCV-11  | 2025-05-05 worker W1 begins
            CLA-01  | 2024-05-05 care plan begins; 2024-05-06 care plan ends
            ADP-01  | 2024-05-05 care plan begins
            HLT-01  | 2025-05-05 seen by a dentist
            HLT-05  | 2025-05-05 health assessed
            HLT-08  | 2025-05-05 health assessed
            HLT-06  | 2024-05-05 questionnaire scored
            """)
    void another_such_thing_on_record_does_not_make_it_overdue(String clock, String held) {
        assertThat(Said.by(clock, RETURNED + held.replace("; ", "\n"), "2026-12-01"))
                .singleElement()
                .asString()
                .contains("CannotTell");
        assertThat(Said.why(clock, RETURNED + held.replace("; ", "\n"), "2026-12-01"))
                .singleElement()
                .asString()
                .matches("No loaded file holds all [a-z ]+ of this child\\.");
    }

    @ParameterizedTest(name = "{0}: {1}, when there may have been one before")
    @CsvSource(delimiter = '|', textBlock = """
            # clock | what a file that is not the dataset's table holds
            CLA-05  | 2025-06-05 reviewing officer begins
            LCV-11  | 2026-06-05 personal adviser begins
            CLA-01  | 2025-06-05 care plan begins
            ADP-01  | 2025-12-05 care plan begins
            HLT-01  | 2026-06-05 health assessed
            """)
    void what_was_done_late_may_not_have_been_the_first(String clock, String held) {
        assertThat(Said.by(clock, RETURNED + held, "2026-12-01"))
                .first()
                .asString()
                .contains("CannotTell 202");
    }

    @Test
    void what_was_done_in_time_is_told_whichever_file_holds_it() {
        assertThat(Said.by("CLA-05", RETURNED + "2025-05-12 reviewing officer begins", "2026-12-01"))
                .containsExactly("2025-05-02, due 2025-05-12: Met 2025-05-12");
        assertThat(Said.by("HLT-01", RETURNED + "2025-05-12 health assessed first", "2026-12-01"))
                .containsExactly("2025-05-02, due 2025-06-03: Met 2025-05-12");
    }

    @Test
    void the_dataset_tells_by_its_silence_from_the_day_it_begins() {
        var since = RETURNED + "the dataset since %s:\n";

        assertThat(Said.by("CLA-05", since.formatted("2025-05-02"), "2025-05-13"))
                .containsExactly("2025-05-02, due 2025-05-12: Overdue");
        assertThat(Said.why("CLA-05", since.formatted("2025-05-03"), "2025-05-13"))
                .isEqualTo(List.of(
                        "The allocations in the record begin on 3 May 2025, and there may have been one before."));
        assertThat(Said.by(
                        "CLA-05", since.formatted("2025-05-02") + "2025-05-13 reviewing officer begins", "2025-06-01"))
                .containsExactly("2025-05-02, due 2025-05-12: MetLate 2025-05-13");
    }

    @Test
    void an_assessed_child_is_not_called_unallocated_by_a_list_of_other_workers() {
        var assessed = """
                the census of 2026:
                2025-05-01  referred
                2025-05-02  assessment begins
                2025-05-05  reviewing officer begins
                """;

        assertThat(Said.by("REF-05", assessed, "2025-06-01")).containsExactly("2025-05-02, due 2025-05-06: CannotTell");
        assertThat(Said.by("REF-05", assessed + "2025-05-06 W7 takes over, no role given", "2025-06-01"))
                .containsExactly("2025-05-02, due 2025-05-06: Met 2025-05-06");
    }
}

package org.throughline.returns.allocations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.IdentityFact.Named;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.Line;
import org.throughline.journey.When;

class AllocationsTest {

    private static final String HEADER = "child id,child's name,worker id,worker,role,team,from,to\n";

    @Test
    void a_row_names_the_child_and_who_has_them() {
        var read = read("who.csv", HEADER + "A1,Ann Lee,W1,Priya Shah,Social worker,North,2025-05-01,2025-09-01\n");

        assertThat(read.keys())
                .containsExactly(
                        "identity/LA_CHILD",
                        "identity/name",
                        "involvement/W1/2025-05-01",
                        "involvement/W1/2025-05-01/ended");
        assertThat(read.one("identity/name").line()).isEqualTo(Line.child(Collection.ALLOCATIONS, "A1"));
        assertThat(read.one("identity/name").fact()).isEqualTo(new Named("Ann", "Lee"));
        assertThat(read.one("involvement/W1/2025-05-01").fact())
                .isEqualTo(new InvolvementStarted("W1", "Priya Shah", "Social worker", "North"));
        assertThat(read.one("involvement/W1/2025-05-01/ended").happened()).isEqualTo(When.on(LocalDate.of(2025, 9, 1)));
        assertThat(read.notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Child ID,Child Name,Worker ID,Worker,Role,Team,From,To",
                "child_id,childs_name,worker_id,worker_name,worker_role,team_name,start_date,end_date",
                "LAchildID,Full name,Staff ID,Allocated worker,Role,Team,Date from,Date to",
                "Child’s ID,Child’s name,Worker’s ID,Social worker,Role,Team,Start,End",
            })
    void the_columns_may_be_called_what_people_call_them(String header) {
        var read = read("who.csv", header + "\nA1,Ann Lee,W1,Priya Shah,Social worker,North,01/05/2025,\n");

        assertThat(read.one("involvement/W1/2025-05-01").fact())
                .isEqualTo(new InvolvementStarted("W1", "Priya Shah", "Social worker", "North"));
        assertThat(read.one("identity/name").fact()).isEqualTo(new Named("Ann", "Lee"));
        assertThat(read.notUnderstood()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} | {2}")
    @CsvSource({
        "Ann Lee, Ann, Lee",
        "Ann Marie Lee, Ann Marie, Lee",
        "'Lee, Ann', Ann, Lee",
        "'van Dijk, Ann', Ann, van Dijk",
        "Ann, '', Ann"
    })
    void a_name_has_its_surname_last_or_before_a_comma(String name, String forenames, String surname) {
        var read = read("who.csv", HEADER + "A1,\"" + name + "\",W1,,,,2025-05-01,\n");

        assertThat(read.one("identity/name").fact()).isEqualTo(new Named(forenames, surname));
    }

    @Test
    void a_worker_without_an_id_is_known_by_name() {
        var read = read("who.csv", HEADER + "A1,,,Priya Shah,,North,2025-05-01,\n");

        assertThat(read.one("involvement/Priya Shah/2025-05-01").fact())
                .isEqualTo(new InvolvementStarted("Priya Shah", "Priya Shah", "", "North"));
    }

    @Test
    void a_child_without_a_worker_is_known_and_unallocated() {
        assertThat(read("who.csv", HEADER + "A1,Ann Lee,,,,,,\n").keys())
                .containsExactly("identity/LA_CHILD", "identity/name");
    }

    @Test
    void one_child_with_two_workers_is_named_once() {
        assertThat(read("who.csv", HEADER + "A1,Ann Lee,W1,,,,2025-05-01,\nA1,Ann Lee,W2,,,,2025-05-01,\n")
                        .keys())
                .containsExactly(
                        "identity/LA_CHILD", "identity/name", "involvement/W1/2025-05-01", "involvement/W2/2025-05-01");
    }

    @Test
    void a_date_that_cannot_be_read_is_kept_and_listed() {
        var read = read("who.csv", HEADER + "A1,,W1,,,,May 2025,\n");

        assertThat(read.one("involvement/W1/May 2025").happened()).isEqualTo(new When.Unreadable("May 2025"));
        assertThat(read.listed()).containsExactly("UNREADABLE_DATE Allocations.from May 2025");
    }

    @Test
    void rows_without_a_child_are_refused_and_unknown_columns_listed() {
        var read = read("who.csv", "child id,worker,team,colour\n,Jo,North,red\nA1,Jo,North,blue\n");

        assertThat(read.listed()).containsExactly("ROW_REFUSED Allocations.", "UNKNOWN_FIELD Allocations.colour");
        assertThat(read.tally().rows()).containsEntry("Allocations", 2L);
    }

    @Test
    void the_list_speaks_from_its_first_day_to_its_last() {
        var stated = read("who.csv", HEADER + "A1,,W1,,,,2025-05-01,2027-01-01\nA1,,W2,,,,2025-07-01,\n")
                .stated();

        assertThat(stated.spans())
                .containsExactly(
                        new Coverage.Span(Allocations.SCOPE, LocalDate.of(2025, 5, 1), LocalDate.of(2025, 7, 1)));
    }
}

package org.throughline.returns.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {

    private record Row(int number, String name) implements Located {
        @Override
        public Place place() {
            return new Place("Names", number, name, "");
        }
    }

    private static final Check<Row> EMPTY = Check.error("1")
            .says("There is no name.")
            .mend("Enter it.")
            .marks("Names", "Name")
            .looksAt((row, found) -> {
                if (row.name.isEmpty()) {
                    found.at(row);
                    found.at(row);
                }
            });

    private static final Check<Row> REPEATED = Check.query("2")
            .says("Two have the same name.")
            .mend("Explain it.")
            .marks("Names", "Name", "Age")
            .gathers(ArrayList<Row>::new, ArrayList::add, RunTest::both, (rows, found) -> {
                var seen = new TreeSet<String>();
                rows.stream().filter(row -> !seen.add(row.name)).forEach(found::at);
            });

    private static final List<Row> ROWS = List.of(
            new Row(10, "Ann"), new Row(2, ""), new Row(30, "Bo"), new Row(4, "Ann"), new Row(5, ""), new Row(6, "Bo"));

    @Test
    void findings_come_in_the_order_of_checks_then_of_rows() {
        assertThat(lines(found(ROWS)))
                .containsExactly(
                        "1 Names 2 Name",
                        "1 Names 5 Name",
                        "2 Names 4 Age|Name",
                        "2 Names 5 Age|Name",
                        "2 Names 6 Age|Name");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void two_parts_of_a_return_joined_find_what_the_whole_does(int cut) {
        var first = new Findings(List.of(EMPTY, REPEATED));
        var later = new Findings(List.of(EMPTY, REPEATED));
        var run = new Run<>(List.of(EMPTY, REPEATED), first);
        var rest = new Run<>(List.of(EMPTY, REPEATED), later);
        ROWS.subList(0, cut).forEach(run::take);
        ROWS.subList(cut, ROWS.size()).forEach(rest::take);
        run.join(rest);
        first.join(later);
        run.done();

        assertThat(lines(first)).isEqualTo(lines(found(ROWS)));
    }

    @Test
    void elements_are_ordered_by_their_positions_as_numbers() {
        var second = new Place("Names", 1, "", "Name[2]/Part[1]");
        var tenth = new Place("Names", 1, "", "Name[10]/Part[1]");

        assertThat(second).isLessThan(tenth);
        assertThat(new Place("Ages", 9, "", "")).isLessThan(second);
    }

    @ParameterizedTest(name = "in {0}: {1}")
    @CsvSource({"2023,''", "2024,older", "2025,newer", "2026,newer"})
    void a_check_that_changed_runs_in_the_form_of_its_year(int year, String form) {
        var catalogue = List.of(
                EMPTY,
                named("older").newIn(2024).until(2024).looksAt(nothing()),
                named("newer").newIn(2025).looksAt(nothing()));
        var selection = Selection.of(catalogue, year, Set.of());

        assertThat(selection.checks().stream()
                        .skip(1)
                        .map(check -> check.meaning().wrong()))
                .isEqualTo(form.isEmpty() ? List.of() : List.of(form));
        assertThat(selection.skipped()).isEmpty();
    }

    @Test
    void a_check_is_skipped_by_name_where_its_earlier_form_or_what_it_needs_is_not_known() {
        var catalogue = List.of(
                named("a").changedIn(2025).looksAt(nothing()),
                Check.error("4").says("b").mend("b").needs(Need.POSTCODES).looksAt(nothing()),
                Check.error("5").says("c").mend("c").reads("Ages").looksAt(nothing()));

        assertThat(Selection.of(catalogue, 2024, Set.of(), Set.of("Ages")).skipped())
                .containsOnly(
                        Map.entry("3", "its form before the year to 31 March 2025 is not known here"),
                        Map.entry("4", "it needs a list of postcodes"),
                        Map.entry("5", "it needs the table Ages"));
        assertThat(Selection.of(catalogue, 2025, Set.of(Need.POSTCODES)).skipped())
                .isEmpty();
    }

    private static CheckBuilder named(String words) {
        return Check.error("3").says(words).mend(words);
    }

    private static BiConsumer<Row, Found> nothing() {
        return (_, _) -> {};
    }

    private static ArrayList<Row> both(ArrayList<Row> rows, ArrayList<Row> later) {
        rows.addAll(later);
        return rows;
    }

    private static Findings found(List<Row> rows) {
        var findings = new Findings(List.of(EMPTY, REPEATED));
        var run = new Run<>(List.of(EMPTY, REPEATED), findings);
        rows.forEach(run::take);
        run.done();
        return findings;
    }

    private static List<String> lines(Findings findings) {
        var lines = new ArrayList<String>();
        findings.each(found -> lines.add(String.join(
                " ",
                found.check().code(),
                found.place().table(),
                Integer.toString(found.place().number()),
                found.fields())));
        return lines;
    }
}

package org.throughline.returns.cin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.throughline.returns.checks.Found;
import org.throughline.returns.checks.Located;
import org.throughline.returns.checks.Place;
import org.throughline.returns.reading.Day;

/** Which rows of a child begin within others. */
class OverlapsTest {

    private static final List<Day> DAYS = List.of(Day.MISSING, day(1), day(2), day(3), day(4));

    private record Span(int number, Day start, Day until) implements Located {

        boolean beginsWithin(Span other) {
            return this != other && start.isOnOrAfter(other.start) && start.isOnOrBefore(other.until);
        }

        @Override
        public Place place() {
            return new Place("", number, "", "");
        }
    }

    @Test
    void of_any_three_rows_those_are_found_that_are_found_when_every_two_are_held_against_each_other() {
        var every = new ArrayList<Span>();
        DAYS.forEach(start -> DAYS.forEach(until -> every.add(new Span(every.size(), start, until))));
        for (var a : every) {
            for (var b : every) {
                for (var c : every) {
                    var rows = List.of(
                            new Span(0, a.start, a.until),
                            new Span(1, b.start, b.until),
                            new Span(2, c.start, c.until));
                    assertThat(found(rows)).as("%s", rows).isEqualTo(everyTwo(rows));
                }
            }
        }
    }

    @Test
    void a_child_with_a_hundred_thousand_rows_is_looked_at_at_once() {
        var rows = new ArrayList<Span>();
        for (int i = 0; i < 100_000; i++) {
            rows.add(new Span(
                    i, Day.of(2000, 1, 1).plusDays(i), Day.of(2000, 1, 1).plusDays(i)));
        }
        rows.add(new Span(rows.size(), Day.of(2000, 1, 5), Day.of(2000, 1, 6)));

        assertThat(found(rows)).isEqualTo(Map.of(4, "all", 100_000, "all", 5, "start"));
    }

    private static Map<Integer, String> found(List<Span> rows) {
        var found = new TreeMap<Integer, String>();
        Overlaps.report(rows, Span::start, Span::until, "start", new Found() {
            @Override
            public void at(Located row) {
                found.put(row.place().number(), "all");
            }

            @Override
            public void at(Located row, String fields) {
                found.put(row.place().number(), fields);
            }
        });
        return found;
    }

    private static Map<Integer, String> everyTwo(List<Span> rows) {
        var found = new TreeMap<Integer, String>();
        for (var row : rows) {
            if (rows.stream().anyMatch(row::beginsWithin)) {
                found.put(row.number, "start");
            }
        }
        for (var row : rows) {
            if (rows.stream().anyMatch(other -> other.beginsWithin(row))) {
                found.put(row.number, "all");
            }
        }
        return found;
    }

    private static Day day(int day) {
        return Day.of(2026, 1, day);
    }
}

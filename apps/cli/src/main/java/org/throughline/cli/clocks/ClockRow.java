package org.throughline.cli.clocks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;

/** One reading as the command line writes it: every value a text, empty where it is not known. */
record ClockRow(String clock, String child, String started, String due, String done, String state)
        implements Comparable<ClockRow> {

    private static final Comparator<ClockRow> ORDER = Comparator.comparing(ClockRow::clock)
            .thenComparing(ClockRow::child)
            .thenComparing(ClockRow::started)
            .thenComparing(ClockRow::due)
            .thenComparing(ClockRow::done)
            .thenComparing(ClockRow::state);

    static ClockRow of(String child, Reading reading) {
        return new ClockRow(
                reading.clock().value(),
                child,
                text(reading.started()),
                text(reading.due()),
                text(reading.done()),
                text(reading.state()));
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String text(State state) {
        return switch (state) {
            case State.Running() -> "running";
            case State.Overdue() -> "overdue";
            case State.Met() -> "met";
            case State.MetLate() -> "met-late";
            case State.Lapsed(var _) -> "lapsed";
            case State.CannotTell(var _) -> "unknown";
        };
    }

    @Override
    public int compareTo(ClockRow other) {
        return ORDER.compare(this, other);
    }
}

package org.throughline.clocks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Journey;
import org.throughline.journey.Story;

/** What clocks say of a story, short enough to stand in a table. */
public final class Said {

    public static final StatutoryClocks CLOCKS = StatutoryClocks.with(WorkingDays.england(), Settings.usual());

    private Said() {}

    /** Such as "2025-01-06, due 2025-02-03: Met 2025-01-30", one for each reading of the clock. */
    public static List<String> by(String clock, String story, String asAt) {
        return by(clock, Story.journey(story), asAt);
    }

    public static List<String> by(String clock, Journey journey, String asAt) {
        return CLOCKS.named(new ClockCode(clock)).orElseThrow().read(journey, LocalDate.parse(asAt)).stream()
                .map(Said::inShort)
                .toList();
    }

    /** All readings of a story whose lines have semicolons between them; "nothing at all" where there are none. */
    public static String inOneLine(String clock, String story, String asAt) {
        var lines = Arrays.stream(story.split(";"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var said = String.join("; ", by(clock, String.join("\n", lines), asAt));
        return said.isEmpty() ? "nothing at all" : said;
    }

    /** Why a clock can't tell, for each of its readings that can't. */
    public static List<String> why(String clock, String story, String asAt) {
        return CLOCKS
                .named(new ClockCode(clock))
                .orElseThrow()
                .read(Story.journey(story), LocalDate.parse(asAt))
                .stream()
                .map(Reading::state)
                .filter(State.CannotTell.class::isInstance)
                .map(state -> ((State.CannotTell) state).why())
                .toList();
    }

    public static String inShort(Reading reading) {
        return text(reading.started()) + ", due " + text(reading.due()) + ": " + state(reading.state())
                + reading.done().map(day -> " " + day).orElse("");
    }

    public static String state(State state) {
        return switch (state) {
            case State.Running() -> "Running";
            case State.Overdue() -> "Overdue";
            case State.Met() -> "Met";
            case State.MetLate() -> "MetLate";
            case State.Lapsed(var on) -> "Lapsed on " + on;
            case State.CannotTell(var _) -> "CannotTell";
        };
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("?");
    }
}

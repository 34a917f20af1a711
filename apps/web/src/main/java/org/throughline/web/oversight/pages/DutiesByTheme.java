package org.throughline.web.oversight.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.web.oversight.Kind;
import org.throughline.web.oversight.Tally;
import org.throughline.web.pages.Address;
import org.throughline.web.service.Shown;
import org.throughline.web.service.Shown.Cell;
import org.throughline.web.service.Shown.Row;

/** What is late, by part of the work: where most is late, first, as far as that is told. */
record DutiesByTheme(Tally tally, List<StatutoryClock> clocks, Telling telling, SideBySide beside) {

    private static final List<String> COLUMNS =
            List.of("Part of the work", "Late now", "Due in 5 working days", "Can’t be told", "Done in time");

    /** Empty where no clock says anything of anybody. */
    Optional<Shown> shown() {
        var rows = ClockTheme.of(clocks).stream()
                .filter(theme -> DashboardView.COLUMNS.stream().anyMatch(kind -> count(theme, kind) > 0))
                .sorted((one, other) -> Integer.compare(rank(other), rank(one)))
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "Late duties by part of the work",
                        "Every clock with its law stands further down. Done in time is of what was done in the last 12 months.",
                        COLUMNS,
                        rows,
                        "",
                        null));
    }

    private Row row(ClockTheme theme) {
        var cells = new ArrayList<Cell>();
        for (var kind : List.of(Kind.LATE, Kind.SOON, Kind.CANNOT_TELL)) {
            var figure =
                    beside.tells(theme, kind) ? telling.figure(count(theme, kind), list(theme, kind)) : Figure.UNTOLD;
            cells.add(new Cell(figure.words(), figure.address(), "", true, kind == Kind.LATE && !figure.zero()));
        }
        cells.add(Cell.number(
                beside.tells(theme, Kind.MET) && beside.tells(theme, Kind.MET_LATE)
                        ? telling.onTime(count(theme, Kind.MET), count(theme, Kind.MET_LATE))
                                .words()
                        : Figure.UNTOLD.words(),
                null));
        return new Row(theme.words(), null, cells);
    }

    private int rank(ClockTheme theme) {
        return beside.tells(theme, Kind.LATE) ? telling.rank(count(theme, Kind.LATE)) : 0;
    }

    private int count(ClockTheme theme, Kind kind) {
        return theme.among(clocks).stream()
                .mapToInt(clock -> tally.byClock(clock, kind))
                .sum();
    }

    private static String list(ClockTheme theme, Kind kind) {
        return Address.of("/dashboard/children", "theme", theme.key(), "state", kind.key());
    }
}

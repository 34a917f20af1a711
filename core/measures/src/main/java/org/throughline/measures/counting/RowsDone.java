package org.throughline.measures.counting;

import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State.CannotTell;
import org.throughline.clocks.reading.State.Met;
import org.throughline.clocks.reading.State.MetLate;
import org.throughline.clocks.reading.State.Overdue;
import org.throughline.clocks.reading.StatutoryClock;

/** Counts what a clock says: of the work done in a period, how much was in time; and what fails a year. */
public final class RowsDone {

    private RowsDone() {}

    /** Below: work done in the period. Above: of this, what was in time. */
    public static Share inTime(Child child, StatutoryClock clock, Period period) {
        return count(child, clock, period, Met.class);
    }

    /** Below: work done in the period. Above: of this, what was late. */
    public static Share late(Child child, StatutoryClock clock, Period period) {
        return count(child, clock, period, MetLate.class);
    }

    /** True of a row that fails the year: work overdue, or done late in the period. */
    public static boolean fails(Reading row, Period period) {
        return switch (row.state()) {
            case Overdue _ -> true;
            case MetLate _ ->
                row.done().filter(done -> !done.isBefore(period.first())).isPresent();
            default -> false;
        };
    }

    private static Share count(Child child, StatutoryClock clock, Period period, Class<?> above) {
        return child.rows(clock, period.asAt()).stream()
                .map(row -> switch (row.state()) {
                    case Met _, MetLate _ ->
                        row.done().filter(period::holds).isPresent()
                                ? Share.one(above.isInstance(row.state()))
                                : Share.NOTHING;
                    case CannotTell(var why) ->
                        row.done().or(row::started).filter(period::holds).isPresent()
                                ? Share.cannotTell(why)
                                : Share.NOTHING;
                    default -> Share.NOTHING;
                })
                .collect(Share.together());
    }
}

package org.throughline.drift.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.Months;

/**
 * Something that has happened so many times in so many months up to a day.
 *
 * @param since the first day of the unbroken time in which it was so often
 * @param days on which it happened in the months up to the day that is read, in order
 */
public record Often(LocalDate since, List<LocalDate> days) {

    public Often {
        days = List.copyOf(days);
    }

    /**
     * Empty where it was not so often. The corresponding date so many months before still counts.
     *
     * @param happened in order; days after the one that is read do not count
     */
    public static Optional<Often> in(List<LocalDate> happened, int times, int months, LocalDate asAt) {
        var known = happened.stream().filter(day -> !day.isAfter(asAt)).toList();
        var counted = known.stream()
                .filter(day -> Months.inTheLast(months, asAt, day))
                .toList();
        if (counted.size() < times) {
            return Optional.empty();
        }
        int last = known.size() - 1;
        while (last - times >= 0 && isUnbroken(known, last, times, months)) {
            last--;
        }
        return Optional.of(new Often(known.get(last), counted));
    }

    /** Whether it was so often on the eve of that time already. */
    private static boolean isUnbroken(List<LocalDate> known, int last, int times, int months) {
        var eve = known.get(last).minusDays(1);
        return known.get(last - 1).isAfter(eve) || Months.inTheLast(months, eve, known.get(last - times));
    }

    /** Such as "once", "twice" or "3 times". */
    public static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> number + " times";
        };
    }
}

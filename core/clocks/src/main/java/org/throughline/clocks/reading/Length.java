package org.throughline.clocks.reading;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.calendar.WorkingDays;

/**
 * How long something may take, as its law or the council says it: "45 working days". The one place of a limit's number:
 * what is counted and what is said of it both come from here.
 */
public record Length(int number, Unit unit) {

    /** What a length is counted in. All but working days run through weekends and holidays. */
    public enum Unit {
        HOURS("hour"),
        DAYS("day"),
        WORKING_DAYS("working day"),
        WEEKS("week"),
        MONTHS("month"),
        YEARS("year");

        private final String one;

        Unit(String one) {
            this.one = one;
        }

        /** In the plural, such as "working days". */
        public String words() {
            return one + "s";
        }
    }

    private static final Pattern WORDS = Pattern.compile("(\\d{1,4})\\s+([a-z ]+)");

    private static final int HOURS_IN_A_DAY = 24;

    private static final int MONTHS_IN_A_YEAR = 12;

    public Length {
        if (number < 0) {
            throw new IllegalArgumentException("a length is never " + number);
        }
    }

    public static Length hours(int number) {
        return new Length(number, Unit.HOURS);
    }

    public static Length days(int number) {
        return new Length(number, Unit.DAYS);
    }

    public static Length workingDays(int number) {
        return new Length(number, Unit.WORKING_DAYS);
    }

    public static Length weeks(int number) {
        return new Length(number, Unit.WEEKS);
    }

    public static Length months(int number) {
        return new Length(number, Unit.MONTHS);
    }

    public static Length years(int number) {
        return new Length(number, Unit.YEARS);
    }

    /** Reads "10 working days"; empty where it is no such thing. */
    public static Optional<Length> read(String text) {
        var parts = WORDS.matcher(text.strip());
        return parts.matches()
                ? Arrays.stream(Unit.values())
                        .filter(unit ->
                                unit.one.equals(parts.group(2)) || unit.words().equals(parts.group(2)))
                        .map(unit -> new Length(Integer.parseInt(parts.group(1)), unit))
                        .findFirst()
                : Optional.empty();
    }

    /** Such as "1 working day" or "6 weeks". */
    public String words() {
        return number + " " + (number == 1 ? unit.one : unit.words());
    }

    /** Counted from a day. Hours are counted in the days that they begin, since most records hold no times. */
    public Limit limit(WorkingDays calendar) {
        return switch (unit) {
            case HOURS -> Limit.days(Math.ceilDiv(number, HOURS_IN_A_DAY));
            case DAYS -> Limit.days(number);
            case WORKING_DAYS -> Limit.workingDays(number, calendar);
            case WEEKS -> Limit.weeks(number);
            case MONTHS -> Limit.months(number);
            case YEARS -> Limit.months(MONTHS_IN_A_YEAR * number);
        };
    }
}

package org.throughline.calendar;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bank holidays of a run of years: a proclaimed year exactly as proclaimed, any other by rule with its one-offs. */
final class BankHolidays {

    private final Map<LocalDate, BankHoliday> byDay;
    private final Set<Integer> proclaimedYears;

    private BankHolidays(Map<LocalDate, BankHoliday> byDay, Set<Integer> proclaimedYears) {
        this.byDay = byDay;
        this.proclaimedYears = proclaimedYears;
    }

    static BankHolidays ofYears(int first, int last) {
        var proclaimed = HolidayLists.proclaimedByYear();
        var oneOffs = HolidayLists.oneOffs();
        var byDay = new HashMap<LocalDate, BankHoliday>();
        for (int year = first; year <= last; year++) {
            for (var holiday : proclaimed.containsKey(year) ? proclaimed.get(year) : byRule(year, oneOffs)) {
                byDay.put(holiday.day(), holiday);
            }
        }
        return new BankHolidays(byDay, proclaimed.keySet());
    }

    private static List<BankHoliday> byRule(int year, List<HolidayLists.OneOff> oneOffs) {
        var holidays = new ArrayList<>(HolidayRules.inYear(year));
        for (var oneOff : oneOffs) {
            if (oneOff.day().getYear() == year) {
                oneOff.insteadOf()
                        .ifPresent(day ->
                                holidays.removeIf(holiday -> holiday.day().equals(day)));
                holidays.add(new BankHoliday(oneOff.day(), oneOff.name(), false));
            }
        }
        return holidays;
    }

    Optional<BankHoliday> on(LocalDate day) {
        return Optional.ofNullable(byDay.get(day));
    }

    /** All of them, in any order. */
    Set<LocalDate> days() {
        return byDay.keySet();
    }

    /** In order of their days. */
    List<BankHoliday> inYear(int year) {
        return byDay.values().stream()
                .filter(holiday -> holiday.day().getYear() == year)
                .sorted(comparing(BankHoliday::day))
                .toList();
    }

    boolean isProclaimed(int year) {
        return proclaimedYears.contains(year);
    }
}

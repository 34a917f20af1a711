package org.throughline.calendar;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        var byDay = IntStream.rangeClosed(first, last)
                .mapToObj(year -> proclaimed.containsKey(year) ? proclaimed.get(year).stream() : byRule(year, oneOffs))
                .flatMap(Function.identity())
                .collect(toUnmodifiableMap(BankHoliday::day, Function.identity()));
        return new BankHolidays(byDay, proclaimed.keySet());
    }

    private static Stream<BankHoliday> byRule(int year, List<HolidayLists.OneOff> oneOffs) {
        var ofThisYear = oneOffs.stream()
                .filter(oneOff -> oneOff.day().getYear() == year)
                .toList();
        var replaced = ofThisYear.stream()
                .flatMap(oneOff -> oneOff.insteadOf().stream())
                .toList();
        return Stream.concat(
                HolidayRules.inYear(year).stream().filter(holiday -> !replaced.contains(holiday.day())),
                ofThisYear.stream().map(oneOff -> new BankHoliday(oneOff.day(), oneOff.name(), false)));
    }

    Optional<BankHoliday> on(LocalDate day) {
        return Optional.ofNullable(byDay.get(day));
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

package org.throughline.calendar;

import static java.time.format.DateTimeFormatter.ofPattern;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BankHolidaysTest {

    private final WorkingDays workingDays = WorkingDays.england();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2000 | 3 Jan, 21 Apr, 24 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec
            2001 | 1 Jan, 13 Apr, 16 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec
            2002 | 1 Jan, 29 Mar, 1 Apr, 6 May, 3 Jun, 4 Jun, 26 Aug, 25 Dec, 26 Dec
            2003 | 1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec
            2004 | 1 Jan, 9 Apr, 12 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec
            2005 | 3 Jan, 25 Mar, 28 Mar, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec
            2006 | 2 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec
            2007 | 1 Jan, 6 Apr, 9 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec
            2008 | 1 Jan, 21 Mar, 24 Mar, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec
            2009 | 1 Jan, 10 Apr, 13 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec
            2010 | 1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec
            2011 | 3 Jan, 22 Apr, 25 Apr, 29 Apr, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec
            2012 | 2 Jan, 6 Apr, 9 Apr, 7 May, 4 Jun, 5 Jun, 27 Aug, 25 Dec, 26 Dec
            2013 | 1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec
            2014 | 1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec
            2015 | 1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec
            2016 | 1 Jan, 25 Mar, 28 Mar, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec
            2017 | 2 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec
            2018 | 1 Jan, 30 Mar, 2 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec
            2019 | 1 Jan, 19 Apr, 22 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec
            2020 | 1 Jan, 10 Apr, 13 Apr, 8 May, 25 May, 31 Aug, 25 Dec, 28 Dec
            2021 | 1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec
            2022 | 3 Jan, 15 Apr, 18 Apr, 2 May, 2 Jun, 3 Jun, 29 Aug, 19 Sep, 26 Dec, 27 Dec
            2023 | 2 Jan, 7 Apr, 10 Apr, 1 May, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec
            2024 | 1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec
            2025 | 1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec
            2026 | 1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec
            2027 | 1 Jan, 26 Mar, 29 Mar, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec
            2028 | 3 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec
            2029 | 1 Jan, 30 Mar, 2 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec
            2038 | 1 Jan, 23 Apr, 26 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec
            2100 | 1 Jan, 26 Mar, 29 Mar, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec
            """)
    void a_year_has_these_bank_holidays(int year, String days) {
        assertThat(workingDays.bankHolidays(year))
                .extracting(BankHoliday::day)
                .containsExactlyElementsOf(daysOf(year, days));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyYear")
    void a_year_read_by_itself_has_the_same_bank_holidays(int year) {
        var byItself = BankHolidays.ofYears(year, year);

        assertThat(byItself.inYear(year)).isEqualTo(workingDays.bankHolidays(year));
        assertThat(byItself.isProclaimed(year)).isEqualTo(year >= 2010 && year <= 2028);
        assertThat(byItself.on(LocalDate.of(2002, 6, 3)).isPresent()).isEqualTo(year == 2002);
    }

    @Test
    void in_2012_spring_moved_to_june_and_a_jubilee_was_added() {
        assertThat(BankHolidays.ofYears(2012, 2012).inYear(2012))
                .extracting(BankHoliday::name)
                .containsExactly(
                        "New Year's Day (substitute)",
                        "Good Friday",
                        "Easter Monday",
                        "Early May",
                        "Spring (moved)",
                        "Diamond Jubilee",
                        "Summer",
                        "Christmas Day",
                        "Boxing Day");
    }

    @Test
    void a_bank_holiday_has_a_name_and_says_if_it_was_proclaimed() {
        assertThat(workingDays.bankHoliday(LocalDate.of(2022, 9, 19)))
                .contains(new BankHoliday(LocalDate.of(2022, 9, 19), "State funeral of Queen Elizabeth II", true));
        assertThat(workingDays.bankHoliday(LocalDate.of(2002, 6, 3)))
                .contains(new BankHoliday(LocalDate.of(2002, 6, 3), "Golden Jubilee", false));
        assertThat(workingDays.bankHoliday(LocalDate.of(2002, 6, 4)))
                .contains(new BankHoliday(LocalDate.of(2002, 6, 4), "Spring (moved)", false));
        assertThat(workingDays.bankHoliday(LocalDate.of(2032, 12, 27)))
                .contains(new BankHoliday(LocalDate.of(2032, 12, 27), "Christmas Day (substitute)", false));
        assertThat(workingDays.bankHoliday(LocalDate.of(2033, 1, 3)))
                .contains(new BankHoliday(LocalDate.of(2033, 1, 3), "New Year's Day (substitute)", false));
    }

    @Test
    void an_ordinary_day_and_a_holiday_moved_off_the_weekend_are_no_bank_holidays() {
        assertThat(workingDays.bankHoliday(LocalDate.of(2025, 6, 2))).isEmpty();
        assertThat(workingDays.bankHoliday(LocalDate.of(2027, 12, 25))).isEmpty();
        assertThat(workingDays.bankHoliday(LocalDate.of(2002, 5, 27))).isEmpty();
    }

    @ParameterizedTest(name = "proclaimed on {0}: {1}")
    @CsvSource({"2009-12-31, false", "2010-01-01, true", "2028-12-31, true", "2029-01-01, false", "2002-06-03, false"})
    void bank_holidays_of_2010_to_2028_are_proclaimed_and_others_worked_out(LocalDate day, boolean proclaimed) {
        assertThat(workingDays.isProclaimed(day)).isEqualTo(proclaimed);
    }

    @Test
    void every_bank_holiday_says_the_same_of_its_proclamation_as_its_year() {
        assertThat(everyYear().flatMap(year -> workingDays.bankHolidays(year).stream()))
                .hasSizeGreaterThan(800)
                .allSatisfy(
                        holiday -> assertThat(holiday.proclaimed()).isEqualTo(workingDays.isProclaimed(holiday.day())));
    }

    @ParameterizedTest(name = "in {0} the proclaimed days are the rules with that year''s one-offs")
    @MethodSource("proclaimedYears")
    void the_rules_give_the_proclaimed_list_but_for_its_one_offs(int year) {
        var added = daysOf(
                year,
                switch (year) {
                    case 2011 -> "29 Apr";
                    case 2012 -> "4 Jun, 5 Jun";
                    case 2020 -> "8 May";
                    case 2022 -> "2 Jun, 3 Jun, 19 Sep";
                    case 2023 -> "8 May";
                    default -> "";
                });
        var movedAway = daysOf(
                year,
                switch (year) {
                    case 2012 -> "28 May";
                    case 2020 -> "4 May";
                    case 2022 -> "30 May";
                    default -> "";
                });

        var byRule = HolidayRules.inYear(year).stream().map(BankHoliday::day).toList();
        var proclaimed =
                workingDays.bankHolidays(year).stream().map(BankHoliday::day).toList();

        assertThat(proclaimed).filteredOn(day -> !byRule.contains(day)).isEqualTo(added);
        assertThat(byRule).filteredOn(day -> !proclaimed.contains(day)).isEqualTo(movedAway);
    }

    @Test
    void no_bank_holiday_falls_on_a_weekend_and_no_ordinary_year_has_fewer_than_eight() {
        assertThat(everyYear())
                .allSatisfy(year -> assertThat(workingDays.bankHolidays(year))
                        .hasSizeGreaterThanOrEqualTo(8)
                        .noneMatch(holiday -> HolidayRules.isWeekend(holiday.day())));
    }

    static Stream<Integer> everyYear() {
        return IntStream.rangeClosed(2000, 2100).boxed();
    }

    static IntStream proclaimedYears() {
        return IntStream.rangeClosed(2010, 2028);
    }

    private static List<LocalDate> daysOf(int year, String days) {
        var format = ofPattern("d MMM yyyy", Locale.UK);
        return Arrays.stream(days.split(", "))
                .filter(day -> !day.isEmpty())
                .map(day -> LocalDate.parse(day.replace("Sep", "Sept") + " " + year, format))
                .toList();
    }
}

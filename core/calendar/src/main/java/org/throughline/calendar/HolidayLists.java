package org.throughline.calendar;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The two lists that stand beside this class: what was proclaimed year by year, and one-offs of years without such a list. */
final class HolidayLists {

    /** A holiday added by proclamation to an ordinary year, in place of an ordinary one or besides them all. */
    record OneOff(LocalDate day, Optional<LocalDate> insteadOf, String name) {}

    private HolidayLists() {}

    static Map<Integer, List<BankHoliday>> proclaimedByYear() {
        return lines("bank-holidays.csv").stream()
                .map(line -> line.split(",", 2))
                .map(field -> new BankHoliday(day(field[0]), field[1], true))
                .collect(collectingAndThen(
                        groupingBy(holiday -> holiday.day().getYear(), toUnmodifiableList()), Map::copyOf));
    }

    static List<OneOff> oneOffs() {
        return lines("one-offs.csv").stream()
                .map(line -> line.split(",", 3))
                .map(field -> new OneOff(
                        day(field[0]),
                        Optional.of(field[1]).filter(text -> !text.isEmpty()).map(HolidayLists::day),
                        field[2]))
                .toList();
    }

    /** YYYY-MM-DD. The general reading of dates takes longer to wake up than these lists to read. */
    private static LocalDate day(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    private static List<String> lines(String resource) {
        var stream = Objects.requireNonNull(HolidayLists.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }
}

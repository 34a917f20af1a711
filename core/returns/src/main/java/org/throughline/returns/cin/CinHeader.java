package org.throughline.returns.cin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Scope;
import org.throughline.returns.reading.Day;
import org.throughline.returns.xml.Value;

/** The header of a census: which council, which year, who made the file and when. */
public record CinHeader(
        Value collection,
        Value year,
        Value referenceDate,
        Value sourceLevel,
        Value lea,
        Value softwareCode,
        Value release,
        Value serialNo,
        Value dateTime) {

    /** The census is one table, named as the collection. */
    public static final String TABLE = "CIN";

    static final CinHeader NONE = new CinHeader(
            Value.BLANK,
            Value.BLANK,
            Value.BLANK,
            Value.BLANK,
            Value.BLANK,
            Value.BLANK,
            Value.BLANK,
            Value.BLANK,
            Value.BLANK);

    /** A header for a census of the year that ends on that 31 March. */
    public static CinHeader of(String lea, int year, String software, LocalDateTime made) {
        return new CinHeader(
                Value.of("CIN"),
                Value.of(Integer.toString(year)),
                Value.of(LocalDate.of(year, 3, 31).toString()),
                Value.of("L"),
                Value.of(lea),
                Value.of(software),
                Value.of("1"),
                Value.of("001"),
                Value.of(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT)
                        .format(made)));
    }

    /** The reference date, if it is one. */
    public Optional<LocalDate> referenceDay() {
        return Day.iso(referenceDate.text()).date();
    }

    /** The reference date's year; where that is no date, the year stated; 0 where neither can be read. */
    public int collectionYear() {
        return referenceDay()
                .map(LocalDate::getYear)
                .orElseGet(() -> year.text().matches("[0-9]{4}") ? Integer.parseInt(year.text()) : 0);
    }

    public Scope scope() {
        return new Scope(lea.text(), Collection.CIN, collectionYear(), TABLE);
    }

    /** From the reference date less 12 months plus a day to the reference date. */
    Optional<Coverage.Span> span() {
        return lastDay()
                .map(last -> new Coverage.Span(scope(), last.minusMonths(12).plusDays(1), last));
    }

    private Optional<LocalDate> lastDay() {
        return referenceDay()
                .or(() ->
                        collectionYear() == 0 ? Optional.empty() : Optional.of(LocalDate.of(collectionYear(), 3, 31)));
    }

    /** The day and time the file gives as its own, if they can be read. */
    Optional<LocalDateTime> made() {
        try {
            return Optional.of(LocalDateTime.parse(dateTime.text()));
        } catch (DateTimeException e) {
            return madeWithZone();
        }
    }

    private Optional<LocalDateTime> madeWithZone() {
        try {
            return Optional.of(OffsetDateTime.parse(dateTime.text()).toLocalDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package org.throughline.returns.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.throughline.journey.When;

/**
 * Dates as files write them. What is blank says nothing; what cannot be read is kept as the text it was.
 */
public final class Days {

    private Days() {}

    /** {@code YYYY-MM-DD}, a real day. Blank is empty or nothing but XML white space. */
    public static When iso(String text) {
        if (isXmlBlank(text)) {
            return When.UNDATED;
        }
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            return day(text, number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        return new When.Unreadable(text);
    }

    /**
     * {@code YYYY-MM-DD}, alone or with a time after a blank or a T. Midnight is how exports write a day without a
     * time; a time without a zone is England's.
     */
    public static When isoWithTime(String text) {
        if (text.length() <= 10) {
            return iso(text);
        }
        var iso = text.replace(' ', 'T');
        try {
            var at = ZonedDateTime.from(Written.TIMED.parseBest(iso, ZonedDateTime::from, Days::inEngland));
            return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? When.on(at.toLocalDate())
                    : new When.At(at.toInstant());
        } catch (DateTimeException e) {
            return new When.Unreadable(text);
        }
    }

    private static ZonedDateTime inEngland(TemporalAccessor local) {
        return LocalDateTime.from(local).atZone(When.ENGLAND);
    }

    /**
     * Day, month and four-digit year with slashes; day and month may have one digit; from 22/09/1677 to 11/04/2262, as
     * the SSDA903 is read. Only an empty text is blank.
     */
    public static When slashed(String text) {
        if (text.isEmpty()) {
            return When.UNDATED;
        }
        var day = Day.slashed(text).date();
        return day.isPresent() ? When.on(day.get()) : new When.Unreadable(text);
    }

    /** The day as the census and the dataset write it; what could not be read as it stood; else nothing. */
    public static String iso(When when) {
        return written(when, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /** The day, with its time in England where it has one, as the dataset writes it. */
    public static String isoWithTime(When when) {
        return when instanceof When.At(var instant)
                ? LocalDateTime.ofInstant(instant, When.ENGLAND).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                : iso(when);
    }

    /** The day as the SSDA903 writes it; what could not be read as it stood; else nothing. */
    public static String slashed(When when) {
        return written(when, Written.SLASHED);
    }

    private static String written(When when, DateTimeFormatter format) {
        return when instanceof When.Unreadable(var text)
                ? text
                : when.day().map(format::format).orElse("");
    }

    /** True of an empty text and of one that holds nothing but what XML counts as white space. */
    public static boolean isXmlBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }

    private static When day(String text, int year, int month, int day) {
        if (year >= 1 && month >= 1 && day >= 1) {
            try {
                return When.on(LocalDate.of(year, month, day));
            } catch (DateTimeException e) {
                return new When.Unreadable(text);
            }
        }
        return new When.Unreadable(text);
    }

    /** The digits 0 to 9 from one place up to another as a number, or -1 where anything else stands among them. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** Made when first needed: many a file is read without them. */
    private static final class Written {
        private static final DateTimeFormatter TIMED = new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                .optionalStart()
                .appendOffsetId()
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
        private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    }
}

package org.throughline.clocks.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.clocks.reading.Length;

/**
 * One number, length or row of marks that the law leaves to the council. Declared once, as a constant beside its use, and
 * read from {@link Settings} for a day; a module lists its own so that a file or a page can name them.
 *
 * <p>A page needs nothing but the texts here: {@link #read} takes what somebody typed and {@link #write} gives it back.
 *
 * @param name known by this in files, for ever, such as {@code visits.child-protection}
 * @param asks what it sets, in plain words and as a whole sentence
 * @param usual the value that holds until the council sets its own
 * @param allowed what may be set, in words, such as "1 to 90 working days"
 * @param source where the usual value comes from, and that no law names it
 */
public record Setting<T>(String name, String asks, T usual, String allowed, String source, Form<T> form) {

    /** How a value is read and written. */
    public record Form<T>(Function<String, Optional<T>> reader, Function<T, String> writer) {}

    /** What was given is not a value of the setting. Its message says what is, for people. */
    public static final class NotAllowed extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotAllowed(String message) {
            super(message);
        }
    }

    private static final int LONGEST_ROW = 12;

    /** A length, in the unit of the usual one. */
    public static Setting<Length> length(String name, String asks, Length usual, int most, String source) {
        return length(name, asks, usual, source, List.of(new Length(most, usual.unit())));
    }

    /** A length in one of several units; {@code most} gives the longest that may be set in each. */
    public static Setting<Length> length(
            String name, String asks, Length usual, String source, Collection<Length> most) {
        return new Setting<>(
                name,
                asks,
                usual,
                most.stream().map(longest -> "1 to " + longest.words()).collect(Collectors.joining(", or ")),
                source,
                new Form<>(
                        text -> Length.read(text)
                                .filter(length -> length.number() >= 1)
                                .filter(length -> most.stream()
                                        .anyMatch(longest -> longest.unit() == length.unit()
                                                && length.number() <= longest.number())),
                        Length::words));
    }

    /** A whole number from {@code least} to {@code most}. */
    public static Setting<Integer> number(String name, String asks, int usual, int least, int most, String source) {
        return new Setting<>(
                name,
                asks,
                usual,
                "a whole number from %d to %d".formatted(least, most),
                source,
                new Form<>(text -> whole(text).filter(number -> number >= least && number <= most), String::valueOf));
    }

    /** Marks that something passes one after the other, such as 9, 12 and 15 months. */
    public static Setting<List<Integer>> marks(
            String name, String asks, String unit, List<Integer> usual, int most, String source) {
        return new Setting<>(
                name,
                asks,
                List.copyOf(usual),
                "up to %d numbers of %s, rising, each from 1 to %d, with commas between"
                        .formatted(LONGEST_ROW, unit, most),
                source,
                new Form<>(
                        text -> rising(text, most),
                        marks -> marks.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    /** What somebody wrote. */
    public T read(String text) {
        return form.reader()
                .apply(text.strip())
                .orElseThrow(
                        () -> new NotAllowed("“%s” cannot be %s: it takes %s.".formatted(text.strip(), name, allowed)));
    }

    /** As a file or a page shows it; {@link #read} takes it back. */
    public String write(T value) {
        return form.writer().apply(value);
    }

    public String usualText() {
        return write(usual);
    }

    private static Optional<Integer> whole(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<List<Integer>> rising(String text, int most) {
        var numbers = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(Setting::whole)
                .toList();
        if (numbers.size() > LONGEST_ROW || numbers.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var marks = numbers.stream().map(Optional::orElseThrow).toList();
        int before = 0;
        for (int mark : marks) {
            if (mark <= before || mark > most) {
                return Optional.empty();
            }
            before = mark;
        }
        return Optional.of(marks);
    }
}

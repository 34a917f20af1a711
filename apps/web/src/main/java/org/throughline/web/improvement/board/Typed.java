package org.throughline.web.improvement.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;

/** Reads what was typed into a form, and gathers what is wrong with it. */
public final class Typed {

    static final int LINE = 200;
    static final int TEXT = 5_000;
    static final int MINUTES = 200_000;

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private final List<FormError> errors = new ArrayList<>();

    /** Without what no screen can show; line ends are one sign each. */
    static String clean(String typed) {
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}", "")
                .strip();
    }

    /** Words that may be left out. */
    String words(String field, String typed, int longest) {
        var words = clean(typed);
        if (words.length() > longest) {
            wrong(field, "Type no more than %,d characters: there are %,d".formatted(longest, words.length()));
        }
        return words;
    }

    /** @param missing what to say where there are none */
    String words(String field, String typed, int longest, String missing) {
        var words = words(field, typed, longest);
        if (words.isEmpty()) {
            wrong(field, missing);
        }
        return words;
    }

    /** A day that may be left out. */
    Optional<LocalDate> day(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var day = DayTyped.read(typed).filter(it -> it.getYear() >= EARLIEST && it.getYear() <= LATEST);
        if (day.isEmpty()) {
            wrong(field, "Enter a day like 27/3/2026");
        }
        return day;
    }

    /** @param missing what to say where there is none */
    Optional<LocalDate> day(String field, String typed, String missing) {
        if (typed.isBlank()) {
            wrong(field, missing);
        }
        return day(field, typed);
    }

    void wrong(String field, String words) {
        errors.add(new FormError(field, words));
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    Kept refused() {
        return new Kept.Refused(errors);
    }

    /** An id that a form carries; a new one where it is none. */
    public static UUID id(String typed) {
        return someId(typed).orElseGet(UUID::randomUUID);
    }

    public static Optional<UUID> someId(String typed) {
        return Fields.uuidOf(typed);
    }
}

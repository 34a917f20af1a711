package org.throughline.web.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.throughline.journey.When;
import org.throughline.web.journeys.Profile;
import org.throughline.web.pages.Days;

/** Times and names as they are read. */
public final class InWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private InWords() {}

    /** 10:42 for a moment of today, otherwise 10:42 on 20 November 2026. */
    public static String time(Instant at, Clock clock) {
        var local = at.atZone(When.ENGLAND);
        var time = TIME.format(local);
        return local.toLocalDate().equals(LocalDate.now(clock))
                ? time
                : time + " on " + Days.inWords(local.toLocalDate());
    }

    /** The child's name, or the identifier they are known by where no file holds a name. */
    public static String name(Profile child) {
        if (!child.name().equals(Profile.NO_NAME)) {
            return child.name();
        }
        return child.ids().isEmpty() ? "the child" : "child " + child.ids().getFirst();
    }

    /** Ruby Shaw, Max Shaw and Ada Shaw. */
    public static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}

package org.throughline.web.improvement.inspections.pages;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.throughline.web.improvement.inspections.Event.Told;
import org.throughline.web.improvement.inspections.EventKind;
import org.throughline.web.improvement.inspections.Reports.Guess;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.Days;

/** What is typed of an event, as boxes and back. */
final class EventForm {

    private static final String LIKE = "Type the day like 27/3/2026";

    private EventForm() {}

    static Typed of(Told told) {
        return Typed.of(
                "kind", told.kind().name(),
                "title", told.title(),
                "authority", told.authority(),
                "starts", Days.inWords(told.starts()),
                "ends", Days.inWords(told.ends()),
                "published", told.published().map(Days::inWords).orElse(""),
                "ordinal",
                        told.ordinal().isPresent()
                                ? Integer.toString(told.ordinal().getAsInt())
                                : "",
                "theme", told.theme());
    }

    /** @param usual the authority that is most likely meant where none was read */
    static Typed of(Guess guess, String usual) {
        return Typed.of(
                "kind",
                guess.kind().map(EventKind::name).orElse(""),
                "title",
                guess.title(),
                "authority",
                guess.authority().isEmpty() ? usual : guess.authority(),
                "ordinal",
                guess.ordinal().isPresent() ? Integer.toString(guess.ordinal().getAsInt()) : "");
    }

    /** What is to mend, found in the order of the form. */
    static Typed checked(Typed typed) {
        var wrong = new Typed.Complaints();
        wrong.unless(kind(typed).isPresent(), "kind", "Choose what kind of event it is");
        wrong.text(typed, "title", 150, "Type what it is called, such as Second monitoring visit");
        wrong.text(typed, "authority", 150, "Type the name of the authority");
        var starts = DayTyped.read(typed.one("starts"));
        var ends = ends(typed);
        wrong.unless(starts.isPresent(), "starts", LIKE);
        wrong.unless(ends.isPresent() || typed.one("ends").isEmpty(), "ends", LIKE);
        wrong.unless(
                starts.isEmpty() || ends.isEmpty() || !ends.get().isBefore(starts.get()),
                "ends",
                "The last day cannot be before the first day. Correct one of them");
        var published = DayTyped.read(typed.one("published"));
        wrong.unless(typed.one("published").isEmpty() || published.isPresent(), "published", LIKE);
        wrong.unless(
                published.isEmpty() || ends.isEmpty() || !published.get().isBefore(ends.get()),
                "published",
                "It cannot be published before the last day on site. Correct one of the days");
        wrong.unless(
                typed.one("ordinal").isEmpty() || typed.one("ordinal").matches("[1-9]\\d?"),
                "ordinal",
                "Type a number from 1 to 99, such as 2 for the second visit");
        wrong.most(typed, "theme", 200);
        return typed.with(wrong.found());
    }

    /** Only of boxes that were checked. */
    static Told told(Typed typed) {
        return new Told(
                kind(typed).orElseThrow(),
                typed.one("title"),
                typed.one("authority"),
                DayTyped.read(typed.one("starts")).orElseThrow(),
                ends(typed).orElseThrow(),
                DayTyped.read(typed.one("published")),
                typed.one("ordinal").isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(Integer.parseInt(typed.one("ordinal"))),
                typed.one("theme"));
    }

    /** One day where no last day is typed. */
    private static Optional<LocalDate> ends(Typed typed) {
        return DayTyped.read(typed.one("ends").isEmpty() ? typed.one("starts") : typed.one("ends"));
    }

    private static Optional<EventKind> kind(Typed typed) {
        for (var kind : EventKind.values()) {
            if (kind.name().equals(typed.one("kind"))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

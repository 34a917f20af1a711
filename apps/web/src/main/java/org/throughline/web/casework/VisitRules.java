package org.throughline.web.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.journey.PersonId;
import org.throughline.web.pages.Days;

/**
 * What a visit is refused for: only what cannot be true, and what would leave out whether a child was seen. A late, odd
 * or uncomfortable truth goes in.
 */
final class VisitRules {

    private static final int WEEKS_OF_PREGNANCY = 42;

    private VisitRules() {}

    /** What the rules must know of a child. */
    record Known(
            PersonId child,
            String name,
            Optional<LocalDate> born,
            Optional<LocalDate> expected,
            Optional<LocalDate> died) {}

    /** In the order of the form; empty: it can be saved. */
    static List<Refusal> refusals(VisitSheet sheet, List<Known> children, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        var day = sheet.day();
        if (day.isEmpty()) {
            refusals.add(noDay(sheet));
        } else if (day.get().isAfter(today)) {
            refusals.add(new Refusal(Box.DAY.field(), "The date of the visit must be today or in the past"));
        } else {
            children.forEach(child -> lived(child, day.get()).ifPresent(refusals::add));
        }
        children.forEach(child -> refusals.addAll(seen(sheet, child)));
        return refusals;
    }

    private static Refusal noDay(VisitSheet sheet) {
        var field = sheet.text(Box.DAY).isBlank()
                ? Box.DAY
                : sheet.text(Box.MONTH).isBlank()
                        ? Box.MONTH
                        : sheet.text(Box.YEAR).isBlank() ? Box.YEAR : null;
        if (field == null) {
            return new Refusal(Box.DAY.field(), "The date of the visit must be a real date, such as 21 11 2026");
        }
        return new Refusal(field.field(), "Enter the date of the visit");
    }

    private static Optional<Refusal> lived(Known child, LocalDate day) {
        if (child.died().filter(day::isAfter).isPresent()) {
            return refused(child.name() + " died on "
                    + Days.inWords(child.died().get()) + ": the visit must be on or before that day");
        }
        if (child.born().filter(day::isBefore).isPresent()) {
            return refused(child.name() + " was born on "
                    + Days.inWords(child.born().get()) + ": the visit must be on or after that day");
        }
        var begun = child.expected().map(due -> due.minusWeeks(WEEKS_OF_PREGNANCY));
        if (child.born().isEmpty() && begun.filter(day::isBefore).isPresent()) {
            return refused(child.name() + " is expected on "
                    + Days.inWords(child.expected().get()) + ": the visit cannot be more than 42 weeks before");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refused(String words) {
        return Optional.of(new Refusal(Box.DAY.field(), words));
    }

    private static List<Refusal> seen(VisitSheet sheet, Known known) {
        var refusals = new ArrayList<Refusal>();
        var child = known.child();
        var alone = sheet.text(Box.ALONE, child);
        switch (sheet.text(Box.SEEN, child)) {
            case "yes" -> {
                if (alone.isBlank()) {
                    refusals.add(new Refusal(
                            Box.ALONE.field(child),
                            "Say whether " + known.name() + " was seen alone, or that it is not known"));
                }
            }
            case "no" -> {
                if (sheet.text(Box.WHY_NOT_SEEN, child).isBlank()) {
                    refusals.add(
                            new Refusal(Box.WHY_NOT_SEEN.field(child), "Say why " + known.name() + " was not seen"));
                }
                if (alone.equals("yes")) {
                    refusals.add(new Refusal(
                            Box.ALONE.field(child),
                            known.name() + " cannot have been seen alone without having been seen"));
                }
            }
            default -> refusals.add(new Refusal(Box.SEEN.field(child), "Say whether " + known.name() + " was seen"));
        }
        return refusals;
    }
}

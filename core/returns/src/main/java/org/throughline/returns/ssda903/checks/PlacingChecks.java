package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.HEADER;
import static org.throughline.returns.ssda903.Table.PLACED_ADOPTION;
import static org.throughline.returns.ssda903.checks.Codes.isFilled;
import static org.throughline.returns.ssda903.checks.Codes.isNot;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Placing;
import org.throughline.returns.ssda903.child.Day;
import org.throughline.returns.ssda903.child.Rows;

/** Checks of the table PlacedAdoption by itself: decisions that a child should be placed for adoption. */
final class PlacingChecks {

    static final List<Check<Child>> ALL = List.of(
            rule("115", "DATE_PLACED")
                    .marks(PLACED_ADOPTION)
                    .says(
                            "The day of the decision to place the child for adoption cannot be read.",
                            "Enter it as day/month/year.")
                    .rows(Child.PLACINGS, p -> p.datePlaced().isWrong()),
            rule("116", "DATE_PLACED_CEASED")
                    .marks(PLACED_ADOPTION)
                    .says(
                            "The day on which the decision to place the child for adoption was given up cannot be read.",
                            "Enter it as day/month/year.")
                    .rows(Child.PLACINGS, p -> p.datePlacedCeased().isWrong()),
            rule("119", "REASON_PLACED_CEASED DATE_PLACED_CEASED")
                    .marks(PLACED_ADOPTION)
                    .says(
                            "The decision to place the child for adoption has a day of its end without a reason, or a reason without a day.",
                            "Enter both, or neither while the decision stands.")
                    .rows(
                            Child.PLACINGS,
                            p -> p.datePlacedCeased().isBlank()
                                    != p.reasonPlacedCeased().isEmpty()),
            rule("120", "REASON_PLACED_CEASED")
                    .marks(PLACED_ADOPTION)
                    .says(
                            "The reason why the decision to place the child for adoption was given up is no code of the list.",
                            "Choose one of RD1 to RD4.")
                    .rows(Child.PLACINGS, p -> isNot(p.reasonPlacedCeased(), Codes.DECISION_ENDS)),
            rule("184", "DATE_PLACED DOB")
                    .marks(PLACED_ADOPTION)
                    .reads(HEADER)
                    .says(
                            "It was decided to place the child for adoption before the child was born.",
                            "Correct the day of the decision, or the date of birth.")
                    .rows(Child.PLACINGS, (p, c) -> isBeforeBirth(p, c)),
            rule("522", "DATE_PLACED DATE_PLACED_CEASED")
                    .marks(PLACED_ADOPTION)
                    .says(
                            "The decision to place the child for adoption was given up before it was taken.",
                            "Correct one of the days.")
                    .rows(Child.PLACINGS, p -> p.datePlacedCeased().before(p.datePlaced())),
            rule("559", "DATE_PLACED")
                    .marks(PLACED_ADOPTION)
                    .readsLast(PLACED_ADOPTION)
                    .says(
                            "It was decided before this year to place the child for adoption, but last year's return did not say so.",
                            "Correct the day of the decision, or explain why it is new.")
                    .rows(Child.PLACINGS, (p, c) -> p.datePlaced().before(c.start()) && !wasDecidedLast(c)),
            rule("560", "DATE_PLACED DATE_PLACED_CEASED")
                    .marks(PLACED_ADOPTION)
                    .readsLast(PLACED_ADOPTION)
                    .says(
                            "The day of the decision to place the child for adoption differs from last year's return, though that decision had not ended.",
                            "Enter the day as it was returned last year, or explain the change.")
                    .looks(PlacingChecks::sameAsLast),
            rule("561", "DATE_PLACED")
                    .marks(PLACED_ADOPTION)
                    .readsLast(PLACED_ADOPTION)
                    .says(
                            "The decision to place the child for adoption had ended in last year's return.",
                            "Remove it, or enter the day of the new decision.")
                    .rows(Child.PLACINGS, (p, c) -> hadEndedLast(p, c)),
            rule("563", "DATE_PLACED REASON_PLACED_CEASED DATE_PLACED_CEASED")
                    .marks(PLACED_ADOPTION)
                    .says(
                            "The end of a decision to place the child for adoption is given, but not the day of the decision.",
                            "Enter the day of the decision.")
                    .rows(
                            Child.PLACINGS,
                            p -> p.datePlaced().isBlank()
                                    && p.datePlacedCeased().isFilled()
                                    && isFilled(p.reasonPlacedCeased())),
            rule("579", "DATE_PLACED DATE_PLACED_CEASED")
                    .marks(PLACED_ADOPTION)
                    .says(
                            "A second decision to place the child for adoption was taken before the first was given up.",
                            "Enter the end of the first, or correct the days.")
                    .looks((c, found) -> {
                        var placings = byDay(c.placings());
                        for (int i = 1; i < placings.size(); i++) {
                            var ended = placings.get(i - 1).datePlacedCeased();
                            if (!ended.isDate() || placings.get(i).datePlaced().before(ended)) {
                                found.at(placings.get(i));
                            }
                        }
                    }),
            rule("583", "DATE_PLACED DATE_PLACED_CEASED")
                    .marks(PLACED_ADOPTION)
                    .says(
                            "An earlier decision to place the child for adoption has no end.",
                            "Say when and why it was given up.")
                    .looks(PlacingChecks::earlierEnded),
            rule("584", "DATE_PLACED")
                    .marks(PLACED_ADOPTION)
                    .readsLast(PLACED_ADOPTION)
                    .says(
                            "The decision of last year's return was given up, and this year's is not later.",
                            "Enter the day of the new decision.")
                    .rows(Child.PLACINGS, (p, c) -> isNotLater(p, c)));

    private PlacingChecks() {}

    /** By the header; by the row's own date of birth for a child who is not in it. */
    private static boolean isBeforeBirth(Placing placing, Child c) {
        for (var header : c.headers()) {
            if (placing.datePlaced().before(header.dob())) {
                return true;
            }
        }
        return c.headers().isEmpty() && placing.datePlaced().before(placing.dob());
    }

    /** Last year's return had the child, and every row of it a day. */
    private static boolean wasDecidedLast(Child c) {
        for (var last : c.placingsLast()) {
            if (!last.datePlaced().isDate()) {
                return false;
            }
        }
        return !c.placingsLast().isEmpty();
    }

    private static void sameAsLast(Child c, Found found) {
        for (var last : c.placingsLast()) {
            if (last.datePlaced().isFilled() && last.datePlacedCeased().isBlank() && !isAmong(c.placings(), last)) {
                c.placings().forEach(found::at);
            }
        }
    }

    private static boolean isAmong(Rows<Placing> placings, Placing last) {
        for (var placing : placings) {
            if (placing.datePlaced().sameAs(last.datePlaced())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hadEndedLast(Placing placing, Child c) {
        for (var last : c.placingsLast()) {
            if (last.isEnded()
                    && placing.datePlaced().isFilled()
                    && placing.datePlaced().sameAs(last.datePlaced())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNotLater(Placing placing, Child c) {
        for (var last : c.placingsLast()) {
            if (last.isEnded()
                    && (placing.datePlaced().isBlank() || placing.datePlaced().onOrBefore(last.datePlaced()))) {
                return true;
            }
        }
        return false;
    }

    private static List<Placing> byDay(Rows<Placing> rows) {
        var placings = new ArrayList<Placing>(rows.size());
        rows.forEach(placings::add);
        placings.sort(Comparator.comparing(Placing::datePlaced, Day::datesFirst));
        return placings;
    }

    private static void earlierEnded(Child c, Found found) {
        Placing last = null;
        for (var placing : c.placings()) {
            if (last == null
                    || placing.datePlaced().after(last.datePlaced())
                    || placing.datePlaced().isDate() && !last.datePlaced().isDate()) {
                last = placing;
            }
        }
        for (var placing : c.placings()) {
            if (placing != last && placing.datePlacedCeased().isBlank()) {
                found.at(placing);
            }
        }
    }
}

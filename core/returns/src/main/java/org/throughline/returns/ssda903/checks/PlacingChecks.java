package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.AD1;
import static org.throughline.returns.ssda903.Table.EPISODES;
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
import org.throughline.returns.ssda903.child.ChildRow.Episode;
import org.throughline.returns.ssda903.child.ChildRow.Placing;
import org.throughline.returns.ssda903.child.Day;
import org.throughline.returns.ssda903.child.Rows;

/** Checks of the table PlacedAdoption: decisions that a child should be placed for adoption. */
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
            rule("117", "DATE_PLACED_CEASED DATE_PLACED DEC REC DECOM")
                    .marks(EPISODES, PLACED_ADOPTION)
                    .says(
                            "The decision to place the child for adoption, or its end, lies after the year or after care ended.",
                            "Correct the day, or the episode's last day.")
                    .looks((c, found) -> {
                        if (!c.placings().isEmpty()) {
                            Child.latest(c.episodes(), episode -> !episode.rec().equals("X1"))
                                    .ifPresent(last -> {
                                        for (var placing : c.placings()) {
                                            if (isTooLate(placing.datePlaced(), last, c)
                                                    || isTooLate(placing.datePlacedCeased(), last, c)) {
                                                found.at(placing);
                                                found.at(last);
                                            }
                                        }
                                    });
                        }
                    }),
            rule("118", "DECOM DATE_PLACED_CEASED LS")
                    .marks(EPISODES, PLACED_ADOPTION)
                    .says(
                            "The decision to place the child for adoption was given up before care started, or before this year.",
                            "Correct the day, or leave out a decision that ended in an earlier year.")
                    .looks((c, found) -> {
                        if (!c.placings().isEmpty()) {
                            Child.earliest(c.episodes(), episode -> !episode.isRespite())
                                    .ifPresent(first -> {
                                        for (var placing : c.placings()) {
                                            if (placing.datePlacedCeased().before(first.decom())
                                                    || placing.datePlacedCeased()
                                                            .before(c.start())) {
                                                found.at(placing);
                                                found.at(first);
                                            }
                                        }
                                    });
                        }
                    }),
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
            rule("523", "DATE_PLACED DATE_INT")
                    .marks(PLACED_ADOPTION, AD1)
                    .says(
                            "The day of the decision to place the child for adoption differs between two tables.",
                            "Enter the same day in AD1 and PlacedAdoption.")
                    .pairs(
                            Child.PLACINGS,
                            Child.ADOPTIONS,
                            (p, a) -> !p.isEnded()
                                    && p.datePlaced().isDate()
                                    && a.dateInt().isDate()
                                    && !p.datePlaced().sameDay(a.dateInt())),
            rule("525", "DATE_PLACED_CEASED DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR")
                    .marks(PLACED_ADOPTION, AD1)
                    .says(
                            "The decision to place the child for adoption was given up, but there are answers about an adoption.",
                            "Remove the end of the decision, or the answers.")
                    .pairs(
                            Child.PLACINGS,
                            Child.ADOPTIONS,
                            (p, a) -> p.datePlacedCeased().isFilled() && a.isAnswered()),
            rule("551", "DATE_PLACED PLACE")
                    .marks(EPISODES)
                    .reads(PLACED_ADOPTION)
                    .says(
                            "The child is placed for adoption, but the day of the decision is missing.",
                            "Enter the decision in the table PlacedAdoption.")
                    .rows(Child.EPISODES, (e, c) -> Codes.FOR_ADOPTION.contains(e.placement()) && !isDecided(c)),
            rule("552", "DATE_PLACED DECOM PLACE")
                    .marks(EPISODES, PLACED_ADOPTION)
                    .says(
                            "The child was placed for adoption before the decision in PlacedAdoption was taken.",
                            "Correct the day of the decision, or the first day of the placement.")
                    .looks(PlacingChecks::placedFirst),
            rule("553", "CHILD LS DEC DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED")
                    .marks(EPISODES, PLACED_ADOPTION)
                    .says(
                            "There is a placement order without a decision to place the child for adoption, or the decision was given up while the order goes on.",
                            "Add the decision, or correct its end or the legal status.")
                    .looks(PlacingChecks::orderFits),
            rule("554", "DATE_PLACED DECOM LS")
                    .marks(EPISODES, PLACED_ADOPTION)
                    .says(
                            "The placement order began before it was decided to place the child for adoption.",
                            "Correct the day of the decision, or the first day of the order.")
                    .looks((c, found) -> {
                        if (!c.placings().isEmpty()) {
                            Child.earliest(c.episodes(), episode -> episode.ls().equals("E1"))
                                    .ifPresent(order -> {
                                        for (var placing : c.placings()) {
                                            if (placing.datePlaced().after(order.decom())) {
                                                found.at(placing);
                                                found.at(order);
                                            }
                                        }
                                    });
                        }
                    }),
            rule("557", "DATE_PLACED_CEASED REASON_PLACED_CEASED PLACE LS REC")
                    .marks(EPISODES, PLACED_ADOPTION)
                    .changedIn(2025)
                    .says(
                            "A child placed for adoption left care otherwise, but the end of the decision and its reason are missing.",
                            "Say when and why the decision was given up.")
                    .looks((c, found) -> {
                        for (var episode : c.episodes()) {
                            boolean placed = Codes.FOR_ADOPTION.contains(episode.placement())
                                    || episode.ls().equals("E1");
                            if (placed && episode.isLeaving() && !episode.isAdoption()) {
                                if (c.placings().isEmpty()) {
                                    found.at(episode);
                                }
                                for (var placing : c.placings()) {
                                    if (placing.datePlacedCeased().isBlank()
                                            || placing.reasonPlacedCeased().isEmpty()) {
                                        found.at(placing);
                                        found.at(episode);
                                    }
                                }
                            }
                        }
                    }),
            rule("558", "DATE_PLACED_CEASED REC")
                    .marks(EPISODES)
                    .reads(PLACED_ADOPTION)
                    .says(
                            "The child was adopted, but the decision to place them for adoption is recorded as given up.",
                            "Remove the day of its end.")
                    .rows(Child.EPISODES, (e, c) -> e.isAdoption() && isGivenUp(c)),
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
                    .rows(Child.PLACINGS, (p, c) -> isNotLater(p, c)),
            rule("1003", "DATE_PLACED DECOM RNE")
                    .marks(EPISODES, PLACED_ADOPTION)
                    .says(
                            "The decision in PlacedAdoption was taken before care started.",
                            "Correct the day of the decision, or the start of care.")
                    .looks((c, found) -> {
                        if (!c.placings().isEmpty()) {
                            Child.earliest(
                                            c.episodes(),
                                            episode -> episode.rne().equals("S"))
                                    .ifPresent(start -> {
                                        for (var placing : c.placings()) {
                                            if (placing.datePlaced().before(start.decom())) {
                                                found.at(placing);
                                                found.at(start);
                                            }
                                        }
                                    });
                        }
                    }));

    private PlacingChecks() {}

    private static boolean isTooLate(Day day, Episode last, Child c) {
        return day.after(c.end()) || day.after(last.dec());
    }

    /** By the header; by the row's own date of birth for a child who is not in it. */
    private static boolean isBeforeBirth(Placing placing, Child c) {
        for (var header : c.headers()) {
            if (placing.datePlaced().before(header.dob())) {
                return true;
            }
        }
        return c.headers().isEmpty() && placing.datePlaced().before(placing.dob());
    }

    private static boolean isDecided(Child c) {
        for (var placing : c.placings()) {
            if (placing.datePlaced().isFilled()) {
                return true;
            }
        }
        return false;
    }

    /** Every decision there is. */
    private static boolean isGivenUp(Child c) {
        for (var placing : c.placings()) {
            if (placing.datePlacedCeased().isBlank()) {
                return false;
            }
        }
        return !c.placings().isEmpty();
    }

    private static void placedFirst(Child c, Found found) {
        if (c.placings().isEmpty()) {
            return;
        }
        var first = Child.earliest(c.episodes(), episode -> Codes.FOR_ADOPTION.contains(episode.placement()));
        Placing last = null;
        for (var placing : c.placings()) {
            if (placing.datePlaced().isDate()
                    && (last == null || placing.datePlaced().after(last.datePlaced()))) {
                last = placing;
            }
        }
        if (first.isPresent()
                && last != null
                && last.datePlaced().after(first.get().decom())) {
            found.at(first.get());
            found.at(last);
        }
    }

    private static void orderFits(Child c, Found found) {
        boolean goesOn = false;
        for (var episode : c.episodes()) {
            if (episode.ls().equals("E1")) {
                goesOn |= episode.dec().isBlank();
                if (c.placings().isEmpty()) {
                    found.at(episode);
                }
            }
        }
        for (var placing : c.placings()) {
            if (goesOn && placing.isEnded()) {
                found.at(placing);
            }
        }
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

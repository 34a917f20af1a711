package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.AD1;
import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.Table.PLACED_ADOPTION;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Episode;
import org.throughline.returns.ssda903.child.ChildRow.Placing;
import org.throughline.returns.ssda903.child.Day;

/** Checks that hold decisions to place a child for adoption against the episodes of care and the adoption. */
final class PlacedCareChecks {

    static final List<Check<Child>> ALL = List.of(
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
                    .looks(PlacedCareChecks::placedFirst),
            rule("553", "CHILD LS DEC DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED")
                    .marks(EPISODES, PLACED_ADOPTION)
                    .says(
                            "There is a placement order without a decision to place the child for adoption, or the decision was given up while the order goes on.",
                            "Add the decision, or correct its end or the legal status.")
                    .looks(PlacedCareChecks::orderFits),
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

    private PlacedCareChecks() {}

    private static boolean isTooLate(Day day, Episode last, Child c) {
        return day.after(c.end()) || day.after(last.dec());
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
}

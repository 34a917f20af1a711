package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.AD1;
import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.checks.Codes.isFilled;
import static org.throughline.returns.ssda903.checks.Codes.isNoYesOrNo;
import static org.throughline.returns.ssda903.checks.Codes.isNot;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import java.util.Set;
import org.throughline.returns.checks.Check;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Adopted;
import org.throughline.returns.ssda903.child.ChildRow.Episode;

/** Checks of the table AD1: children adopted in the year. */
final class AdoptionChecks {

    private static final Set<String> FOSTERED = Codes.codes("A2 A3 A5");
    private static final Set<String> NOT_FOSTERED = Codes.codes("A1 A4 A6");

    static final List<Check<Child>> ALL = List.of(
            rule("112", "DATE_INT")
                    .marks(AD1)
                    .says(
                            "The day of the decision that the child should be placed for adoption cannot be read.",
                            "Enter it as day/month/year.")
                    .rows(Child.ADOPTIONS, a -> a.dateInt().isWrong()),
            rule("113", "DATE_MATCH")
                    .marks(AD1)
                    .says(
                            "The day on which the child was matched with adopters cannot be read.",
                            "Enter it as day/month/year.")
                    .rows(Child.ADOPTIONS, a -> a.dateMatch().isWrong()),
            rule("114", "FOSTER_CARE")
                    .marks(AD1)
                    .says(
                            "Whether the adopters had fostered the child is answered with neither 0 nor 1.",
                            "Enter 1 for yes or 0 for no.")
                    .rows(Child.ADOPTIONS, a -> isNoYesOrNo(a.fosterCare())),
            rule("151", "DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR")
                    .marks(AD1)
                    .says("Some answers about the adoption are given and others are missing.", "Answer all six.")
                    .rows(Child.ADOPTIONS, a -> a.isAnswered() && !a.isComplete()),
            rule("175", "NB_ADOPTR")
                    .marks(AD1)
                    .says("The number of adopters is neither 1 nor 2.", "Enter 1 or 2.")
                    .rows(
                            Child.ADOPTIONS,
                            a -> isFilled(a.nbAdoptr())
                                    && !a.nbAdoptr().equals("1")
                                    && !a.nbAdoptr().equals("2")),
            rule("176", "SEX_ADOPTR")
                    .marks(AD1)
                    .says("The sex of the adopters is no code of the list.", "Choose one of M1, F1, MM, FF and MF.")
                    .rows(Child.ADOPTIONS, a -> isNot(a.sexAdoptr(), Codes.SEX_OF_ADOPTERS)),
            rule("177", "LS_ADOPTR")
                    .marks(AD1)
                    .says(
                            "The legal status of the adopters is no code of the list.",
                            "Choose one of L0, L11, L12, L2, L3 and L4.")
                    .rows(Child.ADOPTIONS, a -> isNot(a.lsAdoptr(), Codes.STATUS_OF_ADOPTERS)),
            rule("331", "DATE_MATCH DECOM REC")
                    .marks(AD1, EPISODES)
                    .says(
                            "The child was matched with adopters after the placement from which they were adopted began.",
                            "Correct the day of the match, or the first day of the episode.")
                    .pairs(
                            Child.ADOPTIONS,
                            Child.EPISODES,
                            (a, e) -> e.isAdoption() && a.dateMatch().after(e.decom())),
            rule("333", "DATE_INT DATE_MATCH")
                    .marks(AD1)
                    .says(
                            "The child was matched with adopters before it was decided to place them for adoption.",
                            "Correct one of the days; the decision comes first.")
                    .rows(
                            Child.ADOPTIONS,
                            a -> a.dateMatch().isDate() && !a.dateInt().onOrBefore(a.dateMatch())),
            rule("334", "DATE_INT DECOM RNE")
                    .marks(EPISODES, AD1)
                    .says(
                            "It was decided to place the child for adoption before care started.",
                            "Correct the day of the decision, or the start of care.")
                    .looks((c, found) -> {
                        if (!c.ad1().isEmpty()) {
                            Child.latest(c.episodes(), episode -> episode.rne().equals("S"))
                                    .ifPresent(start -> {
                                        for (var adopted : c.ad1()) {
                                            if (adopted.dateInt().before(start.decom())) {
                                                found.at(start);
                                                found.at(adopted);
                                            }
                                        }
                                    });
                        }
                    }),
            rule("335", "PLACE FOSTER_CARE REC")
                    .marks(EPISODES, AD1)
                    .says(
                            "Whether the adopters had fostered the child does not fit the placement from which the child was adopted.",
                            "Correct the answer or the placement.")
                    .pairs(
                            Child.EPISODES,
                            Child.ADOPTIONS,
                            (e, a) -> isAdopted(e)
                                    && (FOSTERED.contains(e.placement())
                                                    && a.fosterCare().equals("0")
                                            || NOT_FOSTERED.contains(e.placement())
                                                    && a.fosterCare().equals("1"))),
            rule("511", "NB_ADOPTR SEX_ADOPTR")
                    .marks(AD1)
                    .says(
                            "There are two adopters, but the sex of only one is given.",
                            "Correct the number or the sex of the adopters.")
                    .rows(Child.ADOPTIONS, a -> a.nbAdoptr().equals("2") && isOne(a)),
            rule("514", "LS_ADOPTR SEX_ADOPTR")
                    .marks(AD1)
                    .says(
                            "The adopter is single, but the sex is that of a couple or is missing.",
                            "Enter M1 or F1, or correct the legal status.")
                    .rows(Child.ADOPTIONS, a -> a.lsAdoptr().equals("L0") && !isOne(a)),
            rule("517", "LS_ADOPTR SEX_ADOPTR")
                    .marks(AD1)
                    .says(
                            "The adopters are an unmarried couple of different genders, but their sex is not MF.",
                            "Correct the sex or the legal status.")
                    .rows(
                            Child.ADOPTIONS,
                            a -> a.lsAdoptr().equals("L3") && !a.sexAdoptr().equals("MF")),
            rule("518", "LS_ADOPTR SEX_ADOPTR")
                    .marks(AD1)
                    .says(
                            "The adopters are an unmarried couple of the same gender, but their sex is neither MM nor FF.",
                            "Correct the sex or the legal status.")
                    .rows(Child.ADOPTIONS, a -> a.lsAdoptr().equals("L4") && !isSame(a)),
            rule("519", "LS_ADOPTR SEX_ADOPTR")
                    .marks(AD1)
                    .says(
                            "The adopters are in a civil partnership, but their sex is not that of a couple.",
                            "Correct the sex or the legal status.")
                    .rows(
                            Child.ADOPTIONS,
                            a -> a.lsAdoptr().equals("L2")
                                    && !isSame(a)
                                    && !a.sexAdoptr().equals("MF")),
            rule("520", "LS_ADOPTR SEX_ADOPTR")
                    .marks(AD1)
                    .says(
                            "The adopters are a married couple of different genders, but their sex is not MF.",
                            "Correct the sex or the legal status.")
                    .rows(
                            Child.ADOPTIONS,
                            a -> a.lsAdoptr().equals("L11") && !a.sexAdoptr().equals("MF")),
            rule("524", "LS_ADOPTR SEX_ADOPTR")
                    .marks(AD1)
                    .says(
                            "The adopters are a married couple of the same gender, but their sex is neither MM nor FF.",
                            "Correct the sex or the legal status.")
                    .rows(Child.ADOPTIONS, a -> a.lsAdoptr().equals("L12") && !isSame(a)),
            rule("521", "PLACE DECOM DATE_INT")
                    .marks(EPISODES, AD1)
                    .says(
                            "The child was placed for adoption before that was decided.",
                            "Correct the day of the decision, or the first day of the placement.")
                    .pairs(
                            Child.EPISODES,
                            Child.ADOPTIONS,
                            (e, a) -> Codes.FOR_ADOPTION.contains(e.placement())
                                    && a.dateInt().after(e.decom())),
            rule("582", "DEC DATE_MATCH REC")
                    .marks(EPISODES)
                    .reads(AD1)
                    .says(
                            "The child was adopted on the day of the match with the adopters.",
                            "Correct one of the days.")
                    .rows(Child.EPISODES, (e, c) -> e.isAdoption() && e.dec().isFilled() && matchedOn(e, c)),
            rule("601", "REC DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR")
                    .marks(AD1, EPISODES)
                    .says(
                            "The child was adopted this year, but answers about the adoption are missing.",
                            "Answer all six in the table AD1.")
                    .looks((c, found) -> {
                        for (var episode : c.episodes()) {
                            if (isAdoptedThisYear(episode, c)) {
                                if (c.ad1().isEmpty()) {
                                    found.at(episode);
                                }
                                for (var adopted : c.ad1()) {
                                    if (!adopted.isComplete()) {
                                        found.at(adopted);
                                        found.at(episode);
                                    }
                                }
                            }
                        }
                    }),
            rule("602", "CHILD DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR")
                    .marks(AD1)
                    .reads(EPISODES)
                    .says(
                            "Answers about an adoption are given, but no episode ended with adoption this year.",
                            "Remove the answers, or correct the episode.")
                    .looks((c, found) -> {
                        for (var episode : c.episodes()) {
                            if (isAdoptedThisYear(episode, c)) {
                                return;
                            }
                        }
                        for (var adopted : c.ad1()) {
                            if (adopted.isAnswered()) {
                                found.at(adopted);
                            }
                        }
                    }));

    private AdoptionChecks() {}

    private static boolean isOne(Adopted a) {
        return a.sexAdoptr().equals("M1") || a.sexAdoptr().equals("F1");
    }

    private static boolean isSame(Adopted a) {
        return a.sexAdoptr().equals("MM") || a.sexAdoptr().equals("FF");
    }

    /** With the code of former years. */
    private static boolean isAdopted(Episode e) {
        return e.isAdoption() || e.rec().equals("E1");
    }

    private static boolean isAdoptedThisYear(Episode e, Child c) {
        return e.isAdoption() && e.dec().within(c.start(), c.end());
    }

    private static boolean matchedOn(Episode e, Child c) {
        for (var adopted : c.ad1()) {
            if (adopted.dateMatch().sameAs(e.dec())) {
                return true;
            }
        }
        return false;
    }
}

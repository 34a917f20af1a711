package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.checks.Codes.isFilled;
import static org.throughline.returns.ssda903.checks.Codes.isNot;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import java.util.Set;
import org.throughline.returns.checks.Check;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Episode;
import org.throughline.returns.ssda903.child.Day;

/** Checks of what one row of the table Episodes holds. */
final class EpisodeCodeChecks {

    private static final Day FROM_APRIL_2015 = Day.on(2015, 4, 1);
    private static final Day CHILDREN_ACT = Day.on(1991, 10, 14);
    private static final Day PLACEMENT_ORDERS = Day.on(2005, 12, 1);
    private static final Set<String> NO_AUTHORITYS = Codes.codes("P1 R2 R5");
    private static final Set<String> NO_PUBLIC_BODYS = Codes.codes("A3 A4 A5 A6 K1 K2 P1 U1 U2 U3 U4 U5 U6");

    static final List<Check<Child>> ALL = List.of(
            rule("141", "DECOM")
                    .marks(EPISODES)
                    .says("The first day of an episode cannot be read.", "Enter it as day/month/year.")
                    .rows(Child.EPISODES, e -> e.decom().isWrong()),
            rule("143", "RNE")
                    .marks(EPISODES)
                    .says("The reason for a new episode is no code of the list.", "Choose one of S, L, P, T, B and U.")
                    .rows(Child.EPISODES, e -> isNot(e.rne(), Codes.NEW_EPISODES)),
            rule("144", "LS")
                    .marks(EPISODES)
                    .says(
                            "The legal status is no code of the list.",
                            "Choose the legal status that holds in this episode.")
                    .rows(Child.EPISODES, e -> isNot(e.ls(), Codes.LEGAL_STATUSES)),
            rule("145", "CIN")
                    .marks(EPISODES)
                    .says("The category of need is no code of the list.", "Choose one of N1 to N8.")
                    .rows(Child.EPISODES, e -> isNot(e.cin(), Codes.NEEDS)),
            rule("146", "PLACE")
                    .marks(EPISODES)
                    .changedIn(2026)
                    .says(
                            "The placement is no code of the list for this year.",
                            "Choose the code for where the child lives.")
                    .rows(Child.EPISODES, e -> isNot(e.placement(), Codes.PLACEMENTS)),
            rule("147", "DEC")
                    .marks(EPISODES)
                    .says("The last day of an episode cannot be read.", "Enter it as day/month/year.")
                    .rows(Child.EPISODES, e -> e.dec().isWrong()),
            rule("148", "DEC REC")
                    .marks(EPISODES)
                    .says(
                            "An episode has a last day without a reason for ending, or a reason without a last day.",
                            "Enter both, or neither while the episode goes on.")
                    .rows(Child.EPISODES, e -> e.dec().isBlank() != e.rec().isEmpty()),
            rule("149", "REC")
                    .marks(EPISODES)
                    .says(
                            "The reason why an episode ended is no code of the list.",
                            "Choose the code that fits, X1 where another episode follows the same day.")
                    .rows(Child.EPISODES, e -> isNot(e.rec(), Codes.ENDS)),
            rule("178", "PLACE_PROVIDER")
                    .marks(EPISODES)
                    .changedIn(2026)
                    .says(
                            "The provider of the placement is no code of the list, or is given for a temporary or other placement that has none.",
                            "Choose one of PR0 to PR5, or leave it out for a placement T0 to T4 or Z11 to Z14.")
                    .rows(
                            Child.EPISODES,
                            e -> isFilled(e.placeProvider())
                                    && (!Codes.PROVIDERS.contains(e.placeProvider())
                                            || Codes.WITHOUT_PROVIDER.contains(e.placement()))),
            rule("213", "PLACE_PROVIDER PLACE")
                    .marks(EPISODES)
                    .changedIn(2026)
                    .says("A provider is given for a temporary or other placement.", "Remove the provider.")
                    .rows(
                            Child.EPISODES,
                            e -> isFilled(e.placeProvider()) && Codes.WITHOUT_PROVIDER.contains(e.placement())),
            rule("1009", "REASON_PLACE_CHANGE")
                    .marks(EPISODES)
                    .says("The reason why the placement changed is no code of the list.", "Choose the code that fits.")
                    .rows(Child.EPISODES, e -> isNot(e.reasonPlaceChange(), Codes.PLACE_CHANGES)),
            rule("214", "PL_POST URN LS")
                    .marks(EPISODES)
                    .says(
                            "A short break has a postcode of the placement or a number of a home.",
                            "Remove these; they are not returned for short breaks.")
                    .rows(Child.EPISODES, e -> e.isRespite() && (e.plPost().isFilled() || isFilled(e.urn()))),
            rule("217", "PLACE DECOM RNE")
                    .marks(EPISODES)
                    .says(
                            "A child placed for adoption with the current foster carer has an episode that begins for another reason than S, T or U.",
                            "Correct the reason for the new episode, or the placement.")
                    .rows(
                            Child.EPISODES,
                            e -> (e.placement().equals("A3") || e.placement().equals("A5"))
                                    && e.decom().onOrAfter(FROM_APRIL_2015)
                                    && !e.rne().equals("S")
                                    && !e.rne().equals("T")
                                    && !e.rne().equals("U")),
            rule("222", "URN PLACE")
                    .marks(EPISODES)
                    .changedIn(2026)
                    .says(
                            "A number of a home is given for a placement that no registered home offers.",
                            "Remove the number, or correct the placement.")
                    .rows(
                            Child.EPISODES,
                            e -> Codes.WITHOUT_URN.contains(e.placement())
                                    && isFilled(e.urn())
                                    && !e.urn().equals(ProviderChecks.NOT_REGISTERED)),
            rule("233", "DEC REASON_PLACE_CHANGE")
                    .marks(EPISODES)
                    .newIn(2026)
                    .says(
                            "A reason for a change of placement is given for an episode that goes on.",
                            "Enter the episode's last day, or remove the reason.")
                    .rows(Child.EPISODES, e -> e.dec().isBlank() && isFilled(e.reasonPlaceChange())),
            rule("353", "DECOM")
                    .marks(EPISODES)
                    .says("An episode begins before 14 October 1991.", "Correct its first day.")
                    .rows(Child.EPISODES, e -> e.decom().before(CHILDREN_ACT)),
            rule("354", "DECOM")
                    .marks(EPISODES)
                    .says(
                            "An episode begins after the end of the year.",
                            "Correct its first day, or leave the episode to next year's return.")
                    .rows(Child.EPISODES, (e, c) -> e.decom().after(c.end())),
            rule("355", "DECOM DEC")
                    .marks(EPISODES)
                    .says("An episode begins and ends on the same day.", "Correct a day, or remove the episode.")
                    .rows(Child.EPISODES, e -> e.decom().sameDay(e.dec())),
            rule("356", "DECOM DEC")
                    .marks(EPISODES)
                    .says("An episode ends before it begins.", "Correct its first or its last day.")
                    .rows(Child.EPISODES, e -> e.dec().before(e.decom())),
            rule("365", "LS DECOM DEC")
                    .marks(EPISODES)
                    .says(
                            "A short break lasts longer than 17 days.",
                            "Correct the days, or the legal status: a stay of more than 17 days is no short break.")
                    .rows(Child.EPISODES, (e, c) -> e.ls().equals("V3") && lasts(e, c) > 17),
            rule("366", "RNE LS")
                    .marks(EPISODES)
                    .says("A short break does not begin with S.", "Enter S as the reason for the new episode.")
                    .rows(Child.EPISODES, e -> e.ls().equals("V3") && !e.rne().equals("S")),
            rule("378", "PLACE LS")
                    .marks(EPISODES)
                    .says(
                            "A child placed with parents has the legal status of accommodation by agreement.",
                            "Correct the placement or the legal status: a child accommodated by agreement does not live with parents.")
                    .rows(Child.EPISODES, e -> e.placement().equals("P1") && e.ls().equals("V2")),
            rule("380", "PLACE RNE")
                    .marks(EPISODES)
                    .says(
                            "A temporary placement begins for another reason than P or B.",
                            "Correct the reason for the new episode.")
                    .rows(
                            Child.EPISODES,
                            e -> Codes.TEMPORARY.contains(e.placement())
                                    && !e.rne().equals("P")
                                    && !e.rne().equals("B")),
            rule("381", "PLACE REC")
                    .marks(EPISODES)
                    .says(
                            "A temporary placement ends with the child leaving care.",
                            "End it with X1 and a return to the usual placement, or correct the placement.")
                    .rows(Child.EPISODES, e -> Codes.TEMPORARY.contains(e.placement()) && e.isLeaving()),
            rule("382", "LS PLACE")
                    .marks(EPISODES)
                    .says("A short break has a temporary placement.", "Correct the placement or the legal status.")
                    .rows(Child.EPISODES, e -> e.isRespite() && Codes.TEMPORARY.contains(e.placement())),
            rule("384", "PLACE LS")
                    .marks(EPISODES)
                    .says(
                            "A short break is in a long-term foster placement.",
                            "Correct the placement or the legal status.")
                    .rows(
                            Child.EPISODES,
                            e -> e.isRespite()
                                    && (e.placement().equals("U1")
                                            || e.placement().equals("U4"))),
            rule("385", "DEC")
                    .marks(EPISODES)
                    .says(
                            "An episode ends after the end of the year.",
                            "Leave its last day and reason to next year's return, or correct the day.")
                    .rows(Child.EPISODES, (e, c) -> e.dec().after(c.end())),
            rule("390", "PLACE REC")
                    .marks(EPISODES)
                    .says(
                            "A child was adopted from a placement that is no placement for adoption.",
                            "Correct the placement, or the reason why the episode ended.")
                    .rows(Child.EPISODES, e -> e.isAdoption() && !Codes.FOR_ADOPTION.contains(e.placement())),
            rule("398", "LS HOME_POST PL_POST")
                    .marks(EPISODES)
                    .says(
                            "A short break has a home postcode or a postcode of the placement.",
                            "Remove the postcodes; they are not returned for short breaks.")
                    .rows(
                            Child.EPISODES,
                            e -> e.isRespite()
                                    && (e.homePost().isFilled() || e.plPost().isFilled())),
            rule("408", "PLACE LS")
                    .marks(EPISODES)
                    .says(
                            "A child is placed for adoption under a placement order without that legal status.",
                            "Correct the placement, or enter E1 as the legal status.")
                    .rows(
                            Child.EPISODES,
                            e -> (e.placement().equals("A5") || e.placement().equals("A6")) && !e.ls().equals("E1")),
            rule("446", "LS DECOM")
                    .marks(EPISODES)
                    .says(
                            "A placement order begins before there were such orders, on 1 December 2005.",
                            "Correct the first day or the legal status.")
                    .rows(Child.EPISODES, e -> e.ls().equals("E1") && e.decom().before(PLACEMENT_ORDERS)),
            rule("516", "REC PLACE")
                    .marks(EPISODES)
                    .says(
                            "A former foster carer became the special guardian, but the child was in no foster placement.",
                            "Correct the placement, or the reason why the episode ended.")
                    .rows(
                            Child.EPISODES,
                            e -> (e.rec().equals("E45") || e.rec().equals("E46"))
                                    && !Codes.FOSTERING.contains(e.placement())),
            rule("526", "PLACE PLACE_PROVIDER")
                    .marks(EPISODES)
                    .changedIn(2026)
                    .says("The provider of the placement is missing.", "Choose one of PR0 to PR5.")
                    .rows(
                            Child.EPISODES,
                            e -> e.placeProvider().isEmpty() && !Codes.WITHOUT_PROVIDER.contains(e.placement())),
            rule("527", "PLACE PLACE_PROVIDER")
                    .marks(EPISODES)
                    .says(
                            "The own authority is given as provider of a placement that it cannot provide.",
                            "Correct the provider or the placement.")
                    .rows(
                            Child.EPISODES,
                            e -> e.placeProvider().equals("PR1") && NO_AUTHORITYS.contains(e.placement())),
            rule("528", "PLACE PLACE_PROVIDER")
                    .marks(EPISODES)
                    .says(
                            "Another authority is given as provider of a placement that it cannot provide.",
                            "Correct the provider or the placement.")
                    .rows(
                            Child.EPISODES,
                            e -> e.placeProvider().equals("PR2") && NO_AUTHORITYS.contains(e.placement())),
            rule("529", "PLACE PLACE_PROVIDER")
                    .marks(EPISODES)
                    .says(
                            "Another public body is given as provider of a placement that it cannot provide.",
                            "Correct the provider or the placement.")
                    .rows(
                            Child.EPISODES,
                            e -> e.placeProvider().equals("PR3") && NO_PUBLIC_BODYS.contains(e.placement())),
            rule("530", "PLACE PLACE_PROVIDER")
                    .marks(EPISODES)
                    .says(
                            "A private provider is given for a placement with parents.",
                            "Correct the provider or the placement.")
                    .rows(
                            Child.EPISODES,
                            e -> e.placeProvider().equals("PR4")
                                    && e.placement().equals("P1")),
            rule("531", "PLACE PLACE_PROVIDER")
                    .marks(EPISODES)
                    .says(
                            "A voluntary provider is given for a placement with parents.",
                            "Correct the provider or the placement.")
                    .rows(
                            Child.EPISODES,
                            e -> e.placeProvider().equals("PR5")
                                    && e.placement().equals("P1")),
            rule("550", "PLACE PLACE_PROVIDER")
                    .marks(EPISODES)
                    .says(
                            "A parent is given as provider of a placement that is not with parents.",
                            "Correct the provider or the placement.")
                    .rows(
                            Child.EPISODES,
                            e -> e.placeProvider().equals("PR0")
                                    && !e.placement().equals("P1")));

    private EpisodeCodeChecks() {}

    /** In days, to the end of the year where it goes on; 0 where that cannot be told. */
    private static int lasts(Episode e, Child c) {
        var end = e.dec().orIfBlank(c.end());
        return e.decom().isDate() && end.isDate() ? e.decom().daysTo(end) : 0;
    }
}

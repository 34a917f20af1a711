package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.AD1;
import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.Table.HEADER;
import static org.throughline.returns.ssda903.Table.OC2;
import static org.throughline.returns.ssda903.Table.OC3;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import java.util.Set;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Episode;
import org.throughline.returns.ssda903.child.Day;
import org.throughline.returns.ssda903.child.Rows;

/** Checks of the table OC3: young people who have left care. */
final class LeaverChecks {

    private static final Set<String> FOYERS = Codes.codes("T T1 T2");

    static final List<Check<Child>> ALL = List.of(
            rule("131", "IN_TOUCH")
                    .marks(OC3)
                    .says(
                            "Whether the authority is in touch with the care leaver is missing or no code of the list.",
                            "Choose one of YES, NO, DIED, REFU, NREQ and RHOM.")
                    .rows(Child.LEAVERS, l -> !Codes.IN_TOUCH.contains(l.inTouch())),
            rule("132", "ACTIV")
                    .marks(OC3)
                    .says(
                            "What the care leaver does is missing or no code of the list.",
                            "Choose the code that fits; 0 where it is not known.")
                    .rows(Child.LEAVERS, l -> !Codes.ACTIVITIES.contains(l.activ())),
            rule("133", "ACCOM")
                    .marks(OC3)
                    .says(
                            "Where the care leaver lives is missing or no code of the list.",
                            "Choose the code that fits, ending with 1 where it is suitable and 2 where it is not; 0 where it is not known.")
                    .rows(Child.LEAVERS, l -> !Codes.ACCOMMODATION.contains(l.accom())),
            rule("134", "IN_TOUCH ACTIV ACCOM DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR")
                    .marks(AD1)
                    .reads(OC3)
                    .says("A child is returned both as adopted and as a care leaver.", "Remove one of the two.")
                    .looks((c, found) -> {
                        if (isAnyAnswered(c)) {
                            for (var adopted : c.ad1()) {
                                if (adopted.isAnswered()) {
                                    found.at(adopted);
                                }
                            }
                        }
                    }),
            rule("153", "IN_TOUCH ACTIV ACCOM")
                    .marks(OC3)
                    .says("Some answers about the care leaver are given and others are missing.", "Answer all three.")
                    .rows(Child.LEAVERS, l -> l.isAnswered() && !l.isComplete()),
            rule("187", "DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR IN_TOUCH ACTIV ACCOM")
                    .marks(OC3, AD1)
                    .reads(EPISODES)
                    .says(
                            "The child was in care all year, but is returned as a care leaver or as adopted.",
                            "Remove that row, or correct the episodes.")
                    .looks((c, found) -> {
                        if (!c.oc3().isEmpty() || !c.ad1().isEmpty()) {
                            if (c.isLookedAfterAllYear()) {
                                for (var leaver : c.oc3()) {
                                    if (leaver.isAnswered()) {
                                        found.at(leaver);
                                    }
                                }
                                for (var adopted : c.ad1()) {
                                    if (adopted.isAnswered()) {
                                        found.at(adopted);
                                    }
                                }
                            }
                        }
                    }),
            rule(
                            "215",
                            "IN_TOUCH ACTIV ACCOM CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED")
                    .marks(OC3, OC2)
                    .says(
                            "A child is returned both as a care leaver and with the answers for children in care all year.",
                            "Remove one of the two rows.")
                    .pairs(Child.LEAVERS, Child.HEALTH, (l, h) -> l.isAnswered() && h.anyAnswer()),
            rule("344", "IN_TOUCH ACTIV ACCOM")
                    .marks(OC3)
                    .says(
                            "The care leaver has died or returned home, but an activity or a home is given.",
                            "Enter 0 for both, or correct the answer about being in touch.")
                    .rows(
                            Child.LEAVERS,
                            l -> (l.inTouch().equals("DIED") || l.inTouch().equals("RHOM"))
                                    && !(l.activ().equals("0") && l.accom().equals("0"))),
            rule("345", "IN_TOUCH ACTIV ACCOM")
                    .marks(OC3)
                    .says(
                            "The authority is in touch with the care leaver, but does not know the activity or the home.",
                            "Find out and enter them.")
                    .rows(
                            Child.LEAVERS,
                            l -> l.inTouch().equals("YES")
                                    && (l.activ().equals("0") || l.accom().equals("0"))),
            rule("347", "ACCOM DOB")
                    .marks(OC3)
                    .newIn(2024)
                    .says(
                            "A young person who was under 18 when the year began lives in a foyer.",
                            "Correct the accommodation or the date of birth.")
                    .rows(
                            Child.LEAVERS,
                            (l, c) -> FOYERS.contains(l.accom())
                                    && l.dob().birthday(18).after(c.start())),
            rule("348", "IN_TOUCH")
                    .marks(OC3)
                    .readsLast(OC3)
                    .newIn(2026)
                    .says(
                            "Last year the care leaver was returned as having died, and this year is not.",
                            "Check which is right.")
                    .rows(Child.LEAVERS, (l, c) -> !l.inTouch().equals("DIED") && diedLast(c)),
            rule("391", "DOB IN_TOUCH ACTIV ACCOM")
                    .marks(OC3)
                    .says(
                            "The young person is not yet 17, but is returned as a care leaver.",
                            "Remove the answers, or correct the date of birth.")
                    .rows(
                            Child.LEAVERS,
                            (l, c) -> l.isAnswered() && l.dob().birthday(17).after(c.end())),
            rule("1000", "IN_TOUCH ACTIV ACCOM REC")
                    .marks(OC3)
                    .reads(EPISODES)
                    .says("The young person died while in care, but is returned as a care leaver.", "Remove the row.")
                    .looks((c, found) -> {
                        if (!c.oc3().isEmpty() && (died(c.episodes()) || died(c.episodesLast()))) {
                            c.oc3().forEach(found::at);
                        }
                    }),
            rule("1001", "IN_TOUCH ACTIV ACCOM")
                    .marks(OC3)
                    .reads(EPISODES, HEADER)
                    .readsLast(EPISODES)
                    .says(
                            "The episodes do not show 13 weeks of care since the 14th birthday with a day after the 16th, or end with adoption.",
                            "Correct the episodes or the date of birth, or remove the care leaver's row.")
                    .looks(LeaverChecks::wasInCareLongEnough),
            rule("1002", "IN_TOUCH ACTIV ACCOM")
                    .marks(OC3)
                    .reads(EPISODES)
                    .readsLast(EPISODES)
                    .says(
                            "The young person is returned as a care leaver, but no episode of care is in this year's or last year's return.",
                            "Add the episodes, or remove the care leaver's row.")
                    .rows(
                            Child.LEAVERS,
                            (l, c) ->
                                    c.episodes().isEmpty() && c.episodesLast().isEmpty() && coveredSince16(l.dob(), c)),
            rule("1007", "IN_TOUCH ACTIV ACCOM DOB DECOM DEC")
                    .marks(OC3)
                    .reads(EPISODES)
                    .says(
                            "The young person was in care on the last birthday, but is returned as a care leaver.",
                            "Remove the row, or correct the episodes.")
                    .rows(Child.LEAVERS, (l, c) -> l.isAnswered() && isInCareOnBirthday(l.dob(), c)),
            rule("1010", "IN_TOUCH ACTIV ACCOM")
                    .marks(OC3)
                    .reads(EPISODES)
                    .readsLast(EPISODES)
                    .says(
                            "The young person's care had not ended by last year's return, and no episode is in this year's.",
                            "Add this year's episodes.")
                    .looks((c, found) -> {
                        if (c.oc3().isEmpty() || !c.episodes().isEmpty()) {
                            return;
                        }
                        Episode last = null;
                        for (var episode : c.episodesLast()) {
                            if (episode.decom().isDate()
                                    && (last == null || episode.decom().onOrAfter(last.decom()))) {
                                last = episode;
                            }
                        }
                        if (last != null && last.dec().isBlank()) {
                            c.oc3().forEach(found::at);
                        }
                    }),
            rule("1011", "IN_TOUCH ACTIV ACCOM REC")
                    .marks(OC3)
                    .reads(EPISODES)
                    .says(
                            "Another authority took over the young person's care, but there is a care leaver's row.",
                            "Remove the row, or correct how care ended.")
                    .rows(
                            Child.LEAVERS,
                            (l, c) -> l.isAnswered()
                                    && Child.latest(c.episodes(), _ -> true)
                                            .filter(last -> last.rec().equals("E3"))
                                            .isPresent()),
            rule("1016", "IN_TOUCH ACTIV ACCOM DOB DEC")
                    .marks(OC3)
                    .reads(EPISODES)
                    .newIn(2024)
                    .says(
                            "The young person left care on or after the 17th or 18th birthday that the row is about.",
                            "Remove the row: it is asked for from the next birthday on.")
                    .rows(Child.LEAVERS, (l, c) -> l.isAnswered() && leftSinceBirthday(l.dob(), c)),
            rule("3001", "ACCOM DOB")
                    .marks(OC3)
                    .reads(HEADER)
                    .says(
                            "A young person who turned 17 this year is said to live with former foster carers.",
                            "Correct the accommodation, or the date of birth.")
                    .rows(
                            Child.LEAVERS,
                            (l, c) -> (l.accom().equals("Z1") || l.accom().equals("Z2")) && turned17(c)));

    private LeaverChecks() {}

    private static boolean isAnyAnswered(Child c) {
        for (var leaver : c.oc3()) {
            if (leaver.isAnswered()) {
                return true;
            }
        }
        return false;
    }

    private static boolean diedLast(Child c) {
        for (var last : c.oc3Last()) {
            if (last.inTouch().equals("DIED")) {
                return true;
            }
        }
        return false;
    }

    private static boolean died(Rows<Episode> episodes) {
        for (var episode : episodes) {
            if (episode.rec().equals("E2")) {
                return true;
            }
        }
        return false;
    }

    private static boolean turned17(Child c) {
        for (var header : c.headers()) {
            if (header.dob().birthday(17).within(c.start(), c.end())) {
                return true;
            }
        }
        return false;
    }

    /** The birthday, of the 17th and 18th, that was the last before the year ended. */
    private static Day lastBirthday(Day born, Child c) {
        if (born.birthday(19).onOrBefore(c.end())) {
            return Day.BLANK;
        }
        return born.birthday(18).onOrBefore(c.end())
                ? born.birthday(18)
                : born.birthday(17).onOrBefore(c.end()) ? born.birthday(17) : Day.BLANK;
    }

    private static boolean isInCareOnBirthday(Day born, Child c) {
        var birthday = lastBirthday(born, c);
        for (var episode : c.episodes()) {
            if (episode.decom().onOrBefore(birthday)
                    && (episode.dec().isBlank() || episode.dec().after(birthday))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leftSinceBirthday(Day born, Child c) {
        var birthday = lastBirthday(born, c);
        for (var episode : c.episodes()) {
            if (episode.dec().onOrAfter(birthday)) {
                return true;
            }
        }
        return false;
    }

    /** Two years' tables can tell only of a young person who turned 16 within them. */
    private static boolean coveredSince16(Day born, Child c) {
        return born.birthday(16).onOrAfter(c.year().lastStart());
    }

    private static void wasInCareLongEnough(Child c, Found found) {
        if (c.oc3().isEmpty()) {
            return;
        }
        var episodes = CareHistory.of(c);
        boolean adopted = episodes.last().filter(Episode::isAdoption).isPresent();
        boolean covered = false;
        boolean enough = false;
        for (var header : c.headers()) {
            covered |= coveredSince16(header.dob(), c);
            enough |= episodes.daysSince(header.dob().birthday(14)) >= 91
                    && episodes.daysSince(header.dob().birthday(16)) >= 1;
        }
        if (adopted || covered && !enough) {
            c.oc3().forEach(found::at);
        }
    }
}

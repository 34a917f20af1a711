package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.Table.MISSING;
import static org.throughline.returns.ssda903.checks.Codes.isFilled;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Absence;
import org.throughline.returns.ssda903.child.Day;

/** Checks of the table Missing: times missing or away without authorisation. */
final class MissingChecks {

    static final List<Check<Child>> ALL = List.of(
            rule("564", "MISSING MIS_START")
                    .marks(MISSING)
                    .says("It is said that the child was missing or away, but not from when.", "Enter the first day.")
                    .rows(
                            Child.ABSENCES,
                            a -> (a.missing().equals("M") || a.missing().equals("A"))
                                    && a.misStart().isBlank()),
            rule("565", "MISSING MIS_START")
                    .marks(MISSING)
                    .says("A first day is given, but not whether the child was missing or away.", "Enter M or A.")
                    .rows(
                            Child.ABSENCES,
                            a -> a.misStart().isFilled() && a.missing().isEmpty()),
            rule("566", "MISSING MIS_END")
                    .marks(MISSING)
                    .says("A last day is given, but not whether the child was missing or away.", "Enter M or A.")
                    .rows(
                            Child.ABSENCES,
                            a -> a.misEnd().isFilled() && a.missing().isEmpty()),
            rule("567", "MIS_START MIS_END")
                    .marks(MISSING)
                    .says("A time missing or away ends before it begins.", "Correct one of the days.")
                    .rows(Child.ABSENCES, a -> a.misStart().after(a.misEnd())),
            rule("570", "MIS_START")
                    .marks(MISSING)
                    .says(
                            "A time missing or away begins after the end of the year.",
                            "Correct the day, or leave it to next year's return.")
                    .rows(Child.ABSENCES, (a, c) -> a.misStart().after(c.end())),
            rule("571", "MIS_END")
                    .marks(MISSING)
                    .says(
                            "A time missing or away ends outside the year.",
                            "Correct the day, or leave it to the return of its year.")
                    .rows(
                            Child.ABSENCES,
                            (a, c) -> a.misEnd().before(c.start()) || a.misEnd().after(c.end())),
            rule("574", "MIS_START MIS_END")
                    .marks(MISSING)
                    .says(
                            "A time missing or away begins while an earlier one goes on.",
                            "Enter the end of the earlier one, or correct the days.")
                    .looks((c, found) -> Spans.overlapping(c.absences(), Absence::misStart, Absence::misEnd, found)),
            rule("575", "MIS_END MIS_START")
                    .marks(MISSING)
                    .reads(EPISODES)
                    .says(
                            "The child was still missing or away when an episode of care ended.",
                            "Enter the last day of the time missing or away, at the latest that of the episode.")
                    .rows(Child.ABSENCES, (a, c) -> a.misEnd().isBlank() && isWithinEndedEpisode(a.misStart(), c)),
            rule("576", "CHILD MIS_START")
                    .marks(MISSING)
                    .readsLast(MISSING)
                    .marksLast(MISSING)
                    .says(
                            "A time missing or away that was open in last year's return is not in this year's.",
                            "Enter it with its first day as returned last year, and with its end.")
                    .looks(MissingChecks::openLastYear),
            rule("577", "MIS_END MIS_START DECOM DEC")
                    .marks(MISSING)
                    .reads(EPISODES)
                    .says(
                            "A time missing or away ends outside the child's time in care.",
                            "Correct its end, or the episodes.")
                    .rows(Child.ABSENCES, (a, c) -> Spans.endsOutside(a.misStart(), a.misEnd(), c.periods())),
            rule("578", "MIS_START DECOM DEC")
                    .marks(MISSING)
                    .reads(EPISODES)
                    .says(
                            "A time missing or away begins outside the child's time in care.",
                            "Correct its first day, or the episodes.")
                    .rows(Child.ABSENCES, (a, c) -> Spans.beginsOutside(a.misStart(), c.periods())),
            rule("580", "REC DEC MIS_END DOB")
                    .marks(EPISODES)
                    .reads(MISSING)
                    .says(
                            "A child who was missing on turning 18 left care for another reason than E8.",
                            "Enter E8 as the reason why the episode ended.")
                    .looks((c, found) -> {
                        for (var absence : c.absences()) {
                            for (var episode : c.episodes()) {
                                if (absence.misEnd().sameDay(absence.dob().birthday(18))
                                        && episode.dec().sameDay(absence.misEnd())
                                        && !episode.rec().equals("E8")) {
                                    found.at(episode);
                                }
                            }
                        }
                    }),
            rule("581", "MIS_START DECOM DEC")
                    .marks(MISSING)
                    .reads(EPISODES)
                    .says(
                            "A time missing or away begins when the child was not in care.",
                            "Correct its first day, or the episodes.")
                    .rows(Child.ABSENCES, (a, c) -> !c.episodes().isEmpty() && !isWithinEpisode(a.misStart(), c)),
            rule("586", "MIS_START DOB")
                    .marks(MISSING)
                    .says(
                            "A time missing or away begins before the child was born.",
                            "Correct its first day, or the date of birth.")
                    .rows(Child.ABSENCES, a -> a.misStart().onOrBefore(a.dob())),
            rule("1004", "MIS_START")
                    .marks(MISSING)
                    .says(
                            "The first day of a time missing or away is missing or cannot be read.",
                            "Enter it as day/month/year.")
                    .rows(Child.ABSENCES, a -> !a.misStart().isDate()),
            rule("1005", "MIS_END")
                    .marks(MISSING)
                    .says("The last day of a time missing or away cannot be read.", "Enter it as day/month/year.")
                    .rows(Child.ABSENCES, a -> a.misEnd().isWrong()),
            rule("1006", "MISSING")
                    .marks(MISSING)
                    .says(
                            "Whether the child was missing or away is answered with neither M nor A.",
                            "Enter M for missing, or A for away without authorisation.")
                    .rows(
                            Child.ABSENCES,
                            a -> isFilled(a.missing())
                                    && !a.missing().equals("M")
                                    && !a.missing().equals("A")));

    private MissingChecks() {}

    private static boolean isWithinEndedEpisode(Day day, Child c) {
        for (var episode : c.episodes()) {
            if (day.within(episode.decom(), episode.dec())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithinEpisode(Day day, Child c) {
        for (var episode : c.episodes()) {
            if (day.onOrAfter(episode.decom()) && (!episode.dec().isDate() || day.onOrBefore(episode.dec()))) {
                return true;
            }
        }
        return false;
    }

    /** Where this year has no row of the child, last year's is reported. */
    private static void openLastYear(Child c, Found found) {
        Absence first = null;
        for (var absence : c.absences()) {
            if (first == null
                    || absence.misStart().before(first.misStart())
                    || absence.misStart().isDate() && !first.misStart().isDate()) {
                first = absence;
            }
        }
        for (var last : c.absencesLast()) {
            if (last.misEnd().isBlank() && last.misStart().isDate()) {
                if (first == null) {
                    found.at(last);
                } else if (!first.misStart().sameDay(last.misStart())) {
                    found.at(first);
                }
            }
        }
    }
}

package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.Table.PREV_PERM;
import static org.throughline.returns.ssda903.checks.Codes.isFilled;
import static org.throughline.returns.ssda903.checks.Codes.isNot;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import org.throughline.returns.checks.Check;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.Day;

/** Checks of the table PrevPerm: permanent homes that a child had before. */
final class PermanenceChecks {

    private static final Day FIRST_ASKED = Day.on(2016, 4, 1);

    static final List<Check<Child>> ALL = List.of(
            rule("630", "RNE DECOM PREV_PERM LA_PERM DATE_PERM")
                    .marks(EPISODES)
                    .reads(PREV_PERM)
                    .says(
                            "Care started this year, but it is not said whether the child had a permanent home before.",
                            "Add a row to the table PrevPerm: Z1 where there was none, else all three answers.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> e.rne().equals("S") && e.decom().onOrAfter(c.start()) && !isSaid(c)),
            rule("631", "PREV_PERM")
                    .marks(PREV_PERM)
                    .says(
                            "The kind of permanent home before is no code of the list.",
                            "Choose one of P1 to P4, or Z1 for none.")
                    .rows(Child.PERMANENCES, p -> isNot(p.prevPerm(), Codes.PERMANENCE)),
            rule("632", "DATE_PERM DECOM")
                    .marks(EPISODES, PREV_PERM)
                    .says(
                            "The day of the order for a permanent home before cannot be read, or is not before care started.",
                            "Enter it as day/month/year, with ZZ or ZZZZ for what is not known, or correct the first day of care.")
                    .looks((c, found) -> {
                        if (!c.permanences().isEmpty()) {
                            c.earliest().ifPresent(first -> {
                                for (var before : c.permanences()) {
                                    if (isFilled(before.datePerm())
                                            && !PartialDay.latest(before.datePerm())
                                                    .before(first.decom())) {
                                        found.at(first);
                                        found.at(before);
                                    }
                                }
                            });
                        }
                    }),
            rule("633", "LA_PERM")
                    .marks(PREV_PERM)
                    .says(
                            "The authority of the permanent home before is no code of the list.",
                            "Enter the authority's three digits, 999, or WAL, SCO, NIR or NUK.")
                    .rows(Child.PERMANENCES, p -> isNot(p.laPerm(), Codes.AUTHORITIES)),
            rule("634", "LA_PERM PREV_PERM DATE_PERM DECOM")
                    .marks(EPISODES, PREV_PERM)
                    .says(
                            "A permanent home before is given for a child whose care did not start on or after 1 April 2016.",
                            "Remove the row, or correct the start of care.")
                    .looks((c, found) -> {
                        boolean dated = false;
                        for (var episode : c.episodes()) {
                            dated |= episode.decom().isDate();
                            if (episode.decom().onOrAfter(FIRST_ASKED)) {
                                return;
                            }
                        }
                        for (var before : c.permanences()) {
                            if (dated && before.isAnswered()) {
                                found.at(before);
                                c.episodes().forEach(found::at);
                            }
                        }
                    }),
            rule("635", "LA_PERM DATE_PERM PREV_PERM")
                    .marks(PREV_PERM)
                    .says(
                            "The authority or the day of a permanent home before is given, but there was none, or its kind is missing.",
                            "Enter its kind, or remove the authority and the day.")
                    .rows(
                            Child.PERMANENCES,
                            p -> (isFilled(p.laPerm()) || isFilled(p.datePerm()))
                                    && (p.prevPerm().isEmpty() || p.prevPerm().equals("Z1"))));

    private PermanenceChecks() {}

    /** There is a row, and every one of them is complete. */
    private static boolean isSaid(Child c) {
        for (var before : c.permanences()) {
            boolean hadNone = before.prevPerm().equals("Z1");
            if (before.prevPerm().isEmpty()
                    || !hadNone
                            && (before.laPerm().isEmpty() || before.datePerm().isEmpty())) {
                return false;
            }
        }
        return !c.permanences().isEmpty();
    }
}

package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.Table.HEADER;
import static org.throughline.returns.ssda903.Table.OC3;
import static org.throughline.returns.ssda903.Table.UASC;
import static org.throughline.returns.ssda903.checks.Codes.isFilled;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Unaccompanied;
import org.throughline.returns.ssda903.child.Rows;

/** Checks of unaccompanied asylum-seeking children. */
final class UnaccompaniedChecks {

    static final List<Check<Child>> ALL = List.of(
            rule("104", "DUC")
                    .marks(UASC)
                    .says(
                            "The day on which the child ceased to be an unaccompanied asylum seeker cannot be read, or is before the year.",
                            "Correct the day, or take the child out of the table.")
                    .rows(
                            Child.UNACCOMPANIED,
                            (u, c) -> u.duc().isWrong() || u.duc().before(c.start())),
            rule("205A", "CHILD UASC")
                    .marks(UASC)
                    .marksIfThere(HEADER)
                    .readsLast(UASC)
                    .says(
                            "Last year the child was an unaccompanied asylum seeker, and this year is not, though the status had not ended.",
                            "Add the child to the table UASC, or correct the day on which it ended.")
                    .looks(UnaccompaniedChecks::noLonger),
            rule("205B", "DUC UASC")
                    .marks(UASC)
                    .marksIfThere(HEADER)
                    .readsLast(UASC)
                    .says(
                            "The day on which the status of unaccompanied asylum seeker ended does not fit last year's.",
                            "It is the 18th birthday unless it ended in this year; correct the day.")
                    .looks(UnaccompaniedChecks::daysFit),
            rule("205C", "DUC UASC")
                    .marks(UASC)
                    .marksIfThere(HEADER)
                    .readsLast(UASC)
                    .says(
                            "The day on which the status of unaccompanied asylum seeker ended is given, but the child has not got that status.",
                            "Correct the header, or take the child out of the table.")
                    .looks(UnaccompaniedChecks::neverWas),
            rule("205D", "UASC CHILD")
                    .marksIfThere(HEADER)
                    .reads(UASC)
                    .readsLast(UASC)
                    .says(
                            "The child is an unaccompanied asylum seeker this year, and was not last year.",
                            "Check the status, and last year's return.")
                    .looks((c, found) -> {
                        if (c.isUnaccompaniedNow() && !c.wasUnaccompaniedLast()) {
                            if (c.children().has(HEADER)) {
                                if (!c.children().hadLast(HEADER)
                                        || !c.headersLast().isEmpty()) {
                                    c.headers().forEach(found::at);
                                }
                            } else if (!c.headersLast().isEmpty()) {
                                c.uasc().forEach(found::at);
                            }
                        }
                    }),
            rule("303", "DUC UASC")
                    .marks(UASC, HEADER)
                    .says(
                            "The header does not say that the child is an unaccompanied asylum seeker, but there is a day on which that ended.",
                            "Correct the header, or remove the day.")
                    .looks((c, found) -> {
                        if (c.isUnaccompaniedNow()) {
                            return;
                        }
                        for (var row : c.uasc()) {
                            for (var header : c.headers()) {
                                if (row.duc().isFilled()) {
                                    found.at(row);
                                    found.at(header);
                                }
                            }
                        }
                    }),
            rule("304", "DUC DOB")
                    .marks(UASC)
                    .says(
                            "The status of unaccompanied asylum seeker ended after the 18th birthday.",
                            "Enter the 18th birthday, or the earlier day on which it ended.")
                    .rows(Child.UNACCOMPANIED, u -> u.duc().after(u.dob().birthday(18))),
            rule("1014", "IN_TOUCH ACTIV ACCOM DUC")
                    .marks(UASC, OC3)
                    .reads(EPISODES)
                    .says(
                            "A care leaver who was not in care this year is in the table of unaccompanied children.",
                            "Take the young person out of the table UASC.")
                    .looks((c, found) -> {
                        for (var episode : c.episodes()) {
                            if (episode.overlaps(c.start(), c.end())) {
                                return;
                            }
                        }
                        for (var row : c.uasc()) {
                            for (var leaver : c.oc3()) {
                                if (leaver.isAnswered()) {
                                    found.at(row);
                                    found.at(leaver);
                                }
                            }
                        }
                    }));

    private UnaccompaniedChecks() {}

    private static boolean flagged(Rows<Unaccompanied> rows) {
        for (var row : rows) {
            if (isFilled(row.sex()) || row.duc().isFilled()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNow(Child c) {
        return c.children().has(HEADER) ? c.isUnaccompaniedNow() : flagged(c.uasc());
    }

    private static boolean wasLast(Child c) {
        return c.children().hadLast(HEADER) ? c.wasUnaccompaniedLast() : flagged(c.uascLast());
    }

    /** Only of children still in care: the table is not for care leavers. */
    private static void noLonger(Child c, Found found) {
        if (c.headers().isEmpty()
                || isNow(c)
                || !wasLast(c)
                || c.children().has(EPISODES) && c.episodes().isEmpty()) {
            return;
        }
        for (var last : c.uascLast()) {
            if (!last.duc().within(c.year().lastStart(), c.year().lastEnd())) {
                c.headers().forEach(found::at);
                c.uasc().forEach(found::at);
            }
        }
    }

    private static void daysFit(Child c, Found found) {
        if (!isNow(c) || !wasLast(c)) {
            return;
        }
        for (var now : c.uasc()) {
            for (var last : c.uascLast()) {
                boolean wasBirthday = last.duc().sameDay(last.dob().birthday(18));
                boolean fits = now.duc().within(c.start(), c.end()) || now.duc().sameDay(last.duc());
                if (!wasBirthday || !fits) {
                    found.at(now);
                    c.headers().forEach(found::at);
                }
            }
        }
    }

    private static void neverWas(Child c, Found found) {
        if (isNow(c) || wasLast(c)) {
            return;
        }
        for (var now : c.uasc()) {
            boolean ended = now.duc().isDate();
            for (var last : c.uascLast()) {
                ended |= last.duc().isDate();
            }
            if (ended) {
                found.at(now);
                c.headers().forEach(found::at);
            }
        }
    }
}

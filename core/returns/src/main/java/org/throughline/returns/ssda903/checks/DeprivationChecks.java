package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.DOLO;
import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import java.util.Set;
import org.throughline.returns.checks.Check;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Deprivation;
import org.throughline.returns.ssda903.child.ChildRow.Episode;

/** Checks of the table DoLo: orders to deprive a child of liberty. */
final class DeprivationChecks {

    private static final Set<String> EXPECTED = Codes.codes("K2 Z12 Z13");
    private static final Set<String> NOT_POSSIBLE = Codes.codes("K1 P1 R5 K3");

    static final List<Check<Child>> ALL = List.of(
            rule("700", "DOLO_START")
                    .marks(DOLO)
                    .newIn(2027)
                    .says(
                            "The first day of a deprivation of liberty order is missing or cannot be read.",
                            "Enter it as day/month/year.")
                    .rows(Child.DEPRIVATIONS, d -> !d.doloStart().isDate()),
            rule("701", "DOLO_END")
                    .marks(DOLO)
                    .newIn(2027)
                    .says(
                            "The last day of a deprivation of liberty order cannot be read.",
                            "Enter it as day/month/year.")
                    .rows(Child.DEPRIVATIONS, d -> d.doloEnd().isWrong()),
            rule("702", "DOLO_START DOLO_END")
                    .marks(DOLO)
                    .newIn(2027)
                    .says("A deprivation of liberty order ends before it begins.", "Correct one of the days.")
                    .rows(Child.DEPRIVATIONS, d -> d.doloEnd().before(d.doloStart())),
            rule("703", "DOLO_START")
                    .marks(DOLO)
                    .newIn(2027)
                    .says(
                            "A deprivation of liberty order begins after the end of the year.",
                            "Correct the day, or leave it to next year's return.")
                    .rows(Child.DEPRIVATIONS, (d, c) -> d.doloStart().after(c.end())),
            rule("704", "DOLO_END")
                    .marks(DOLO)
                    .newIn(2027)
                    .says(
                            "A deprivation of liberty order ends outside the year.",
                            "Correct the day, or leave it to the return of its year.")
                    .rows(
                            Child.DEPRIVATIONS,
                            (d, c) ->
                                    d.doloEnd().before(c.start()) || d.doloEnd().after(c.end())),
            rule("705", "DOLO_START DOLO_END")
                    .marks(DOLO)
                    .newIn(2027)
                    .says(
                            "A deprivation of liberty order begins while an earlier one goes on.",
                            "Enter the end of the earlier one, or correct the days.")
                    .looks((c, found) ->
                            Spans.overlapping(c.deprivations(), Deprivation::doloStart, Deprivation::doloEnd, found)),
            rule("706", "DOLO_START DOLO_END")
                    .marks(DOLO)
                    .newIn(2027)
                    .marksLast(DOLO)
                    .readsLast(DOLO)
                    .says(
                            "A deprivation of liberty order that was open in last year's return is not in this year's.",
                            "Enter it with its first day as returned last year.")
                    .looks((c, found) -> {
                        for (var last : c.deprivationsLast()) {
                            if (last.doloEnd().isBlank() && !goesOn(last, c)) {
                                found.at(last);
                            }
                        }
                    }),
            rule("707", "DOLO_START DOLO_END DECOM DEC")
                    .marks(DOLO)
                    .reads(EPISODES)
                    .newIn(2027)
                    .says(
                            "A deprivation of liberty order ends outside the child's time in care.",
                            "Correct its end, or the episodes.")
                    .rows(Child.DEPRIVATIONS, (d, c) -> Spans.endsOutside(d.doloStart(), d.doloEnd(), c.periods())),
            rule("708", "DOLO_START DOB")
                    .marks(DOLO)
                    .newIn(2027)
                    .says(
                            "A deprivation of liberty order begins before the child was born.",
                            "Correct its first day, or the date of birth.")
                    .rows(Child.DEPRIVATIONS, d -> d.doloStart().onOrBefore(d.dob())),
            rule("709", "DOLO_START DOLO_END PLACE DECOM DEC")
                    .marks(DOLO, EPISODES)
                    .newIn(2027)
                    .says(
                            "A child with a deprivation of liberty order is in a placement where none is expected.",
                            "Check the order's days and the placement.")
                    .pairs(
                            Child.DEPRIVATIONS,
                            Child.EPISODES,
                            (d, e) -> isDuring(d, e) && !EXPECTED.contains(e.placement())),
            rule("710", "DOLO_START DOLO_END PLACE DECOM DEC")
                    .marks(DOLO, EPISODES)
                    .newIn(2027)
                    .says(
                            "A child with a deprivation of liberty order is in a placement that has none.",
                            "Check the order's days and the placement: secure homes, parents, prisons and supported accommodation need no such order or cannot have one.")
                    .pairs(
                            Child.DEPRIVATIONS,
                            Child.EPISODES,
                            (d, e) -> isDuring(d, e) && NOT_POSSIBLE.contains(e.placement())));

    private DeprivationChecks() {}

    private static boolean goesOn(Deprivation last, Child c) {
        for (var now : c.deprivations()) {
            if (now.doloStart().sameAs(last.doloStart())) {
                return true;
            }
        }
        return false;
    }

    /** Of orders with both days. */
    private static boolean isDuring(Deprivation d, Episode e) {
        return (d.doloStart().onOrBefore(e.dec())
                        || !e.dec().isDate() && d.doloStart().isDate())
                && d.doloEnd().onOrAfter(e.decom());
    }
}

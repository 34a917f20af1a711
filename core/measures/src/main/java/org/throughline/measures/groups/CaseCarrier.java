package org.throughline.measures.groups;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.journey.Collection;
import org.throughline.journey.Involvement;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.Role;
import org.throughline.measures.counting.Child;

/**
 * Who carries a child's case on a day: of those involved on it, its first and last day included, whose role carries a
 * case, the one who began last; of two begun on one day the one whom the file names, then the greater key.
 */
public final class CaseCarrier {

    private static final Comparator<Involvement> LATEST = comparing(
                    (Involvement it) -> it.started().happened().day().orElse(LocalDate.MIN))
            .thenComparing(it -> !started(it).workerName().isBlank())
            .thenComparing(CaseCarrier::key);

    private CaseCarrier() {}

    /** Empty where nobody carries it on that day. */
    public static Optional<Involvement> on(Child child, LocalDate day) {
        return carrying(child).filter(it -> holdsOn(it, day)).max(LATEST);
    }

    /** The worker's line as text, such as SSD/P0012; empty where nobody carries it on that day. */
    public static Optional<String> workerOn(Child child, LocalDate day) {
        return on(child, day).map(CaseCarrier::key);
    }

    /** The personal adviser on that day, who carries the case of a care leaver. */
    public static Optional<Involvement> adviserOn(Child child, LocalDate day) {
        return carrying(child)
                .filter(it -> Role.PERSONAL_ADVISER.isIn(started(it).role()) && holdsOn(it, day))
                .max(LATEST);
    }

    static Group worker(Child child, LocalDate day) {
        return latest(child, day).map(it -> named(key(it))).orElse(new Group("", "Nobody allocated"));
    }

    static Group team(Child child, LocalDate day) {
        return latest(child, day)
                .map(it -> within(it, started(it).team()))
                .filter(team -> !team.isBlank())
                .map(CaseCarrier::named)
                .orElse(new Group("", "No team recorded"));
    }

    private static Group named(String key) {
        return new Group(key, key);
    }

    private static Optional<Involvement> latest(Child child, LocalDate day) {
        return on(child, day)
                .or(() -> carrying(child)
                        .filter(it -> it.started().happened().isKnownBy(day))
                        .max(comparing((Involvement it) -> it.ended().day().orElse(LocalDate.MIN))
                                .thenComparing(LATEST)));
    }

    private static Stream<Involvement> carrying(Child child) {
        return child.involvements().stream().filter(CaseCarrier::carries);
    }

    /** True where the role is one that carries a case and somebody is named. */
    public static boolean carries(Involvement it) {
        return !started(it).worker().isBlank()
                && Role.carriesTheCase(started(it).role());
    }

    private static boolean holdsOn(Involvement it, LocalDate day) {
        return it.started().happened().isKnownBy(day)
                && it.ended().day().filter(end -> end.isBefore(day)).isEmpty()
                && !it.ended().isUnreadable();
    }

    private static InvolvementStarted started(Involvement it) {
        return it.started().fact();
    }

    /** The worker's line as text, such as SSD/P0012. */
    private static String key(Involvement it) {
        return within(it, started(it).worker());
    }

    private static String within(Involvement it, String key) {
        var collection = it.started().line().collection();
        return key.isBlank() || collection == Collection.SERVICE ? key : collection + "/" + key;
    }
}

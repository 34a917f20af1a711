package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.throughline.journey.Collection;
import org.throughline.journey.Involvement;
import org.throughline.journey.InvolvementFact.WorkAssigned;
import org.throughline.journey.Journey;
import org.throughline.journey.Recorded;
import org.throughline.journey.Role;
import org.throughline.journey.ThingId;

/**
 * Who has a child or a piece of work.
 *
 * @param worker the name, empty where nobody is on record
 * @param team the name, empty where none is on record
 */
record Work(String worker, String team) {

    static final Work NOBODY = new Work("", "");

    /** Who was given the work on a thing of this name, on whichever line. */
    static Optional<Work> on(Journey journey, Names names, ThingId thing) {
        return journey.facts(WorkAssigned.class).stream()
                .filter(work -> work.fact().thing().equals(thing))
                .map(work -> of(names, work))
                .findFirst();
    }

    static Work of(Names names, Recorded<WorkAssigned> work) {
        var collection = work.line().collection();
        var fact = work.fact();
        return new Work(
                fact.workerName().isEmpty() ? worker(names, collection, fact.worker()) : fact.workerName(),
                fact.team().isEmpty() ? "" : names.team(collection, fact.team()));
    }

    private static String worker(Names names, Collection collection, String key) {
        return key.isEmpty() ? "" : names.worker(collection, key);
    }

    /** The allocated worker on that day: the latest begun of those who hold the case, or go on with it after care. */
    static Optional<Work> carrying(List<Involvement> involvements, Names names, LocalDate day) {
        return latest(
                involvements, names, day, role -> Role.CASE_HOLDER.isIn(role) || Role.LEAVING_CARE_WORKER.isIn(role));
    }

    /** The personal adviser on that day. */
    static Optional<Work> advising(List<Involvement> involvements, Names names, LocalDate day) {
        return latest(involvements, names, day, Role.PERSONAL_ADVISER::isIn);
    }

    private static Optional<Work> latest(
            List<Involvement> involvements, Names names, LocalDate day, Predicate<String> does) {
        return involvements.stream()
                .filter(involvement -> involvement.lastsOn(day)
                        && does.test(involvement.started().fact().role()))
                .max(Comparator.comparing(Work::namesWorkers)
                        .thenComparing(involvement ->
                                involvement.started().happened().day().orElse(LocalDate.MIN)))
                .map(involvement -> of(names, involvement));
    }

    /** The return of looked-after children knows workers by their number alone, and no teams. */
    private static boolean namesWorkers(Involvement involvement) {
        return involvement.started().line().collection() != Collection.SSDA903;
    }

    private static Work of(Names names, Involvement involvement) {
        var collection = involvement.started().line().collection();
        var fact = involvement.started().fact();
        return new Work(
                fact.workerName().isEmpty() ? worker(names, collection, fact.worker()) : fact.workerName(),
                fact.team().isEmpty() ? "" : names.team(collection, fact.team()));
    }
}

package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.throughline.journey.Collection;
import org.throughline.journey.Involvement;
import org.throughline.journey.InvolvementFact.WorkAssigned;
import org.throughline.journey.Journey;
import org.throughline.journey.Recorded;
import org.throughline.journey.ThingId;

/**
 * Who has a child or a piece of work.
 *
 * @param worker the name, empty where nobody is on record
 * @param team the name, empty where none is on record
 */
record Work(String worker, String team) {

    static final Work NOBODY = new Work("", "");

    private static final Pattern CARRYING = Pattern.compile(
            "social worker|allocated|case ?holder|key worker|lead worker|lead professional|leaving care worker");
    private static final Pattern NOT_CARRYING = Pattern.compile("supervising|previous|former|assistant");
    private static final Pattern ADVISING = Pattern.compile("personal advis[eo]r");

    /** Who was given the work on what this fact opened. */
    static Optional<Work> assigned(Journey journey, Names names, Recorded<?> opening) {
        return journey.facts(WorkAssigned.class).stream()
                .filter(work -> work.line().equals(opening.line())
                        && work.fact().thing().equals(opening.opens()))
                .map(work -> of(names, work))
                .findFirst();
    }

    /** Who was given the work on a thing of this name, on whichever line. */
    static Optional<Work> on(Journey journey, Names names, ThingId thing) {
        return journey.facts(WorkAssigned.class).stream()
                .filter(work -> work.fact().thing().equals(thing))
                .map(work -> of(names, work))
                .findFirst();
    }

    private static Work of(Names names, Recorded<WorkAssigned> work) {
        var collection = work.line().collection();
        var fact = work.fact();
        return new Work(
                fact.workerName().isEmpty() ? worker(names, collection, fact.worker()) : fact.workerName(),
                fact.team().isEmpty() ? "" : names.team(collection, fact.team()));
    }

    private static String worker(Names names, Collection collection, String key) {
        return key.isEmpty() ? "" : names.worker(collection, key);
    }

    /** The allocated worker on that day: the latest begun of those who carry the case. */
    static Optional<Work> carrying(List<Involvement> involvements, Names names, LocalDate day) {
        return latest(involvements, names, day, role -> {
            var words = role.toLowerCase(Locale.ROOT);
            return words.isBlank()
                    || (CARRYING.matcher(words).find()
                            && !NOT_CARRYING.matcher(words).find());
        });
    }

    /** The personal adviser on that day. */
    static Optional<Work> advising(List<Involvement> involvements, Names names, LocalDate day) {
        return latest(
                involvements,
                names,
                day,
                role -> ADVISING.matcher(role.toLowerCase(Locale.ROOT)).find());
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

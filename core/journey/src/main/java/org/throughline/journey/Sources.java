package org.throughline.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Puts together what several collections state of the same things, so that nothing is counted twice.
 *
 * <p>A yearly return speaks alone for its days. The dataset, an extract of the case system, tells how what stood in a
 * return went on, and what began on days that no return speaks for; an Annex A workbook the same, after both. A thing is
 * the same where it began on the same day.
 */
final class Sources {

    private static final int RANKS = 3;

    private Sources() {}

    /** What people typed and yearly returns come first, then the dataset, then Annex A. */
    static int rank(Recorded<?> recorded) {
        return switch (recorded.source().scope().collection()) {
            case CIN, SSDA903, ALLOCATIONS, SERVICE -> 0;
            case SSD -> 1;
            case ANNEX_A -> 2;
        };
    }

    /** @param and the first, with what only the second knows */
    static <T> List<T> joined(
            List<T> stated, Function<T, Recorded<?>> opening, Coverage coverage, BinaryOperator<T> and) {
        if (stated.stream()
                        .mapToInt(thing -> rank(opening.apply(thing)))
                        .distinct()
                        .count()
                <= 1) {
            return stated;
        }
        var joined = new ArrayList<T>();
        for (int rank = 0; rank < RANKS; rank++) {
            var before = List.copyOf(joined);
            boolean[] met = new boolean[before.size()];
            for (var thing : stated) {
                if (rank(opening.apply(thing)) == rank) {
                    int same = same(before, met, opening, opening.apply(thing));
                    if (same >= 0) {
                        met[same] = true;
                        joined.set(same, and.apply(before.get(same), thing));
                    } else if (before.stream()
                            .noneMatch(other -> speaksFor(opening.apply(other), coverage, opening.apply(thing)))) {
                        joined.add(thing);
                    }
                }
            }
        }
        return joined;
    }

    private static <T> int same(List<T> before, boolean[] met, Function<T, Recorded<?>> opening, Recorded<?> recorded) {
        var day = recorded.happened().day();
        for (int n = 0; n < before.size(); n++) {
            if (!met[n]
                    && day.isPresent()
                    && opening.apply(before.get(n)).happened().day().equals(day)) {
                return n;
            }
        }
        return -1;
    }

    /**
     * This opening, then those of the same thing in other sources: of what began on one day the first of a source is the
     * first of every other, and so on.
     */
    static List<Recorded<?>> openings(Journey journey, Recorded<?> opening) {
        var openings = new ArrayList<Recorded<?>>();
        openings.add(opening);
        var day = opening.happened().day();
        if (day.isEmpty()) {
            return openings;
        }
        var thatDay = new TreeMap<Integer, List<Recorded<?>>>();
        for (var other : journey.facts(opening.fact().getClass())) {
            if (other.happened().day().equals(day)) {
                thatDay.computeIfAbsent(rank(other), _ -> new ArrayList<>()).add(other);
            }
        }
        var own = thatDay.getOrDefault(rank(opening), List.of());
        int place = 0;
        while (place < own.size() && !own.get(place).id().equals(opening.id())) {
            place++;
        }
        for (var others : thatDay.entrySet()) {
            if (others.getKey() != rank(opening) && others.getValue().size() > place) {
                openings.add(others.getValue().get(place));
            }
        }
        return openings;
    }

    /** True where the files that state this one speak for the day of the other. One without a day is spoken for by any. */
    static boolean speaksFor(Recorded<?> one, Coverage coverage, Recorded<?> other) {
        return other.happened().day().map(day -> speaksFor(one, coverage, day)).orElse(true);
    }

    static boolean speaksFor(Recorded<?> one, Coverage coverage, LocalDate day) {
        var scope = one.source().scope();
        return coverage.spans().stream()
                .anyMatch(span -> span.scope().collection() == scope.collection()
                        && span.scope().table().equals(scope.table())
                        && !day.isBefore(span.first())
                        && !day.isAfter(span.last()));
    }

    /** What the first says, or where it says nothing the second. */
    static When either(When one, When other) {
        return one.isBlank() ? other : one;
    }

    /** A later return that leaves a thing out is not heard where an extract made since still holds it. */
    static When leftOut(When leftOut, Coverage coverage, Recorded<?> heldBy) {
        return leftOut instanceof When.LeftOut(var since) && speaksFor(heldBy, coverage, since)
                ? When.UNDATED
                : leftOut;
    }
}

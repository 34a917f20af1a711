package org.throughline.returns.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The checks that can be run for a collection year with what was given, and why the others cannot.
 *
 * @param checks in the order of the catalogue
 * @param skipped by code, each with the reason in words; a check that did not exist in that year is not skipped
 */
public record Selection<S>(List<Check<S>> checks, Map<String, String> skipped) {

    public Selection {
        checks = List.copyOf(checks);
    }

    /** With every table there. */
    public static <S> Selection<S> of(List<Check<S>> catalogue, int year, Set<Need> given) {
        return of(catalogue, year, given, Set.of());
    }

    /**
     * @param catalogue every check, in its order; one that changed from one year to another stands there twice
     * @param year the collection year, named by the 31 March that closes it
     * @param given what is at hand besides the return
     * @param missingTables of the return: what concerns one of them cannot be run
     */
    public static <S> Selection<S> of(List<Check<S>> catalogue, int year, Set<Need> given, Set<String> missingTables) {
        var running = new ArrayList<Check<S>>();
        var skipped = new LinkedHashMap<String, String>();
        for (var check : catalogue) {
            var meaning = check.meaning();
            if (meaning.years().include(year)) {
                skipped.remove(meaning.code());
                var missing = Stream.concat(
                                meaning.needs().stream()
                                        .filter(need -> !given.contains(need))
                                        .sorted()
                                        .map(Need::words),
                                missingTables.stream()
                                        .filter(meaning::concerns)
                                        .sorted()
                                        .map(table -> "the table " + table))
                        .collect(Collectors.joining(" and "));
                if (missing.isEmpty()) {
                    running.add(check);
                } else {
                    skipped.put(meaning.code(), "it needs " + missing);
                }
            } else if (year < meaning.years().from() && meaning.years().earlierFormUnknown()) {
                skipped.putIfAbsent(
                        meaning.code(),
                        "its form before the year to 31 March "
                                + meaning.years().from() + " is not known here");
            }
        }
        for (var check : running) {
            skipped.remove(check.meaning().code());
        }
        return new Selection<>(running, skipped);
    }
}

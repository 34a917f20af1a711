package org.throughline.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which periods the loaded files speak for. Before them nothing is known: never late, never met, unless a file itself
 * proves it.
 */
public record Coverage(List<Span> spans) {

    /** One table of one load, with the first and last day that it speaks for, both included. */
    public record Span(Scope scope, LocalDate first, LocalDate last) {}

    /** Nothing was loaded. */
    public static final Coverage NONE = new Coverage(List.of());

    public Coverage {
        spans = List.copyOf(spans);
    }

    public boolean holds(Collection collection, String table) {
        return of(collection, table).findAny().isPresent();
    }

    /** The latest collection year loaded of a table. */
    public Optional<Integer> latestYear(Collection collection, String table) {
        return of(collection, table).map(span -> span.scope().year()).max(Comparator.naturalOrder());
    }

    /** The first day of the unbroken run of periods that ends with the latest one. */
    public Optional<LocalDate> since(Collection collection, String table) {
        var latestFirst = of(collection, table)
                .sorted(Comparator.comparing(Span::last).reversed())
                .toList();
        Optional<LocalDate> since = Optional.empty();
        for (var span : latestFirst) {
            if (since.isPresent() && span.last().isBefore(since.get().minusDays(1))) {
                break;
            }
            if (since.isEmpty() || span.first().isBefore(since.get())) {
                since = Optional.of(span.first());
            }
        }
        return since;
    }

    /**
     * Whether what this fact opened is in the latest return loaded of its kind: undated where it is, and where files
     * of no year or a person stated it; else left out since that return's first day.
     */
    When leftOut(Recorded<?> opening) {
        var scope = opening.source().scope();
        return of(scope.collection(), scope.table())
                .filter(span -> scope.year() > 0 && span.scope().year() > scope.year())
                .max(Comparator.comparing(span -> span.scope().year()))
                .<When>map(span -> new When.LeftOut(span.first()))
                .orElse(When.UNDATED);
    }

    private Stream<Span> of(Collection collection, String table) {
        return spans.stream()
                .filter(span -> span.scope().collection() == collection
                        && span.scope().table().equals(table));
    }
}

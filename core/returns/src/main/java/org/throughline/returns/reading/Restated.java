package org.throughline.returns.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.journey.AssessmentFact.AssessmentReviewPointSet;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Entry;
import org.throughline.journey.Fact;
import org.throughline.journey.IdentityFact.BirthExpected;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.IdentityFact.UpnAbsent;
import org.throughline.journey.Journey;
import org.throughline.journey.Line;
import org.throughline.journey.ProtectionFact.ConferenceTargetStated;
import org.throughline.journey.Recorded;
import org.throughline.journey.RouteFact.UnaccompaniedCeased;
import org.throughline.journey.Scope;
import org.throughline.journey.Statement;
import org.throughline.journey.When;

/**
 * What the record says of one child for the return of one collection and year. The year's own file is taken at its word.
 * Of what its tables do not state, because they are not there yet, the latest earlier ones tell what goes on into the
 * year. What people typed stands in the place of what a file says under the same key, and beside it under a new one.
 *
 * @param line by which the collection knows the child
 * @param statements in the order in which their rows shall stand
 * @param ownTables those of the year's own tables that state something of the child
 */
public record Restated(Line line, List<Statement> statements, Set<String> ownTables) {

    /** Parts of keys under which readers state that a thing is over. */
    private static final List<String> ENDS = List.of("closed", "authorised", "ended", "returned", "reversed", "ceased");

    public Restated {
        statements = List.copyOf(statements);
        ownTables = Set.copyOf(ownTables);
    }

    /** Whether something that a file does not state for the year itself belongs to it. */
    @FunctionalInterface
    public interface Belonging {
        /** @param over when it ended; undated where it goes on, as far as was known */
        boolean test(Fact fact, When happened, When over);
    }

    /** The days of one collection year, both counted, and the day from which it is looked at. */
    public record Days(LocalDate first, LocalDate last, LocalDate asAt) {

        public static Days of(int year, LocalDate asAt) {
            return new Days(LocalDate.of(year - 1, 4, 1), LocalDate.of(year, 3, 31), asAt);
        }

        private LocalDate lastSeen() {
            return asAt.isBefore(last) ? asAt : last;
        }

        /** It had begun by the last day of the year that is seen, and was not over before the first. */
        public boolean touch(When began, When over) {
            return began.isKnownBy(lastSeen()) && !isBefore(over);
        }

        /** It was on a day of the year that is seen. */
        public boolean hold(When when) {
            return when.isKnownBy(lastSeen())
                    && when.day().filter(day -> !day.isBefore(first)).isPresent();
        }

        private boolean isBefore(When when) {
            return when.day().filter(day -> day.isBefore(first)).isPresent();
        }
    }

    /**
     * @param journey as known on the day that is wanted
     * @param tableOf the table in which a fact that was typed would stand, by its key
     * @param belongs asked of what opens something, and only of what the year's own file does not state
     * @return empty where the collection knows nothing of the child
     */
    public static Optional<Restated> of(
            Journey journey,
            Collection collection,
            int year,
            Days days,
            Function<String, String> tableOf,
            Belonging belongs) {
        var then = Journey.of(
                journey.person(),
                journey.coverage(),
                journey.entries().stream()
                        .filter(entry -> speaks(entry, collection, year))
                        .toList());
        var lines = then.facts().stream()
                .filter(fact -> !isTyped(fact))
                .sorted(Comparator.<Recorded<?>>comparingInt(
                                fact -> -fact.source().scope().year())
                        .thenComparing(fact -> fact.line().key()))
                .map(Recorded::line)
                .distinct()
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var choosing = new Choosing(journey.coverage(), then, collection, year, days, tableOf, belongs);
        return Optional.of(choosing.from(lines));
    }

    private static boolean speaks(Entry entry, Collection collection, int year) {
        return !(entry instanceof Recorded<?> fact)
                || isTyped(fact)
                || fact.line().kind() == Line.Kind.CHILD
                        && fact.source().scope().collection() == collection
                        && fact.source().scope().year() <= year;
    }

    private static boolean isTyped(Recorded<?> fact) {
        return fact.source().scope().collection() == Collection.SERVICE;
    }

    private static final class Choosing {

        private final Coverage coverage;
        private final Journey then;
        private final Collection collection;
        private final int year;
        private final Days days;
        private final Function<String, String> tableOf;
        private final Belonging belongs;
        private final Map<String, Integer> latest = new HashMap<>();

        private Choosing(
                Coverage coverage,
                Journey then,
                Collection collection,
                int year,
                Days days,
                Function<String, String> tableOf,
                Belonging belongs) {
            this.coverage = coverage;
            this.then = then;
            this.collection = collection;
            this.year = year;
            this.days = days;
            this.tableOf = tableOf;
            this.belongs = belongs;
        }

        /** Where two lines of one person state the same, the first of them speaks. */
        Restated from(List<Line> lines) {
            var line = lines.getFirst();
            var byKey = new LinkedHashMap<String, Recorded<?>>();
            for (var each : lines) {
                then.facts().stream()
                        .filter(fact -> fact.line().equals(each) && isFromTheLatest(fact))
                        .forEach(fact -> byKey.putIfAbsent(fact.key(), fact));
            }
            then.facts().stream().filter(Restated::isTyped).forEach(fact -> put(fact, byKey));
            byKey.values().removeIf(this::isNotYet);
            var chosen = new ArrayList<Statement>();
            var own = new HashSet<String>();
            for (var fact : byKey.values()) {
                if (isOfTheYear(fact)) {
                    own.add(fact.source().scope().table());
                }
                if (isOfTheYear(fact) || belongs.test(fact.fact(), fact.happened(), over(fact.key(), byKey))) {
                    chosen.add(new Statement(
                            line,
                            scope(fact),
                            fact.key(),
                            fact.happened(),
                            fact.fact(),
                            fact.source().place()));
                }
            }
            return new Restated(line, chosen, own);
        }

        /** A number that was typed also stands in the place of the reason why there is none. */
        private static void put(Recorded<?> typed, Map<String, Recorded<?>> byKey) {
            byKey.put(typed.key(), typed);
            if (typed.fact() instanceof Identified(var kind, var _) && kind == IdentifierKind.UPN) {
                byKey.values().removeIf(fact -> fact.fact() instanceof UpnAbsent && !isTyped(fact));
            }
        }

        /** Of each table the year's own, or where that was not handed in the latest before it. */
        private boolean isFromTheLatest(Recorded<?> fact) {
            var scope = fact.source().scope();
            return scope.year() == latest.computeIfAbsent(scope.table(), this::latestYear);
        }

        private int latestYear(String table) {
            return Stream.concat(
                            coverage.spans().stream().map(Coverage.Span::scope),
                            then.facts().stream().map(fact -> fact.source().scope()))
                    .filter(scope -> scope.collection() == collection
                            && scope.year() <= year
                            && scope.table().equals(table))
                    .mapToInt(Scope::year)
                    .max()
                    .orElse(year);
        }

        private boolean isOfTheYear(Recorded<?> fact) {
            return !isTyped(fact) && fact.source().scope().year() == year;
        }

        /** What the year's own file dates after the year stays as it stands; a plan for a day to come is no event. */
        private boolean isNotYet(Recorded<?> fact) {
            boolean plan = fact.fact() instanceof BirthExpected
                    || fact.fact() instanceof ConferenceTargetStated
                    || fact.fact() instanceof AssessmentReviewPointSet
                    || fact.fact() instanceof UnaccompaniedCeased;
            var seen = isOfTheYear(fact) && days.asAt().isAfter(days.last()) ? LocalDate.MAX : days.lastSeen();
            return !plan && !fact.happened().isKnownBy(seen);
        }

        private static When over(String key, Map<String, Recorded<?>> byKey) {
            return ENDS.stream()
                    .map(end -> byKey.get(key + "/" + end))
                    .filter(Objects::nonNull)
                    .map(Recorded::happened)
                    .findFirst()
                    .orElse(When.UNDATED);
        }

        private Scope scope(Recorded<?> fact) {
            var stated = fact.source().scope();
            return isTyped(fact)
                    ? new Scope("", collection, year, tableOf.apply(fact.key()))
                    : new Scope(stated.authority(), collection, year, stated.table());
        }
    }
}

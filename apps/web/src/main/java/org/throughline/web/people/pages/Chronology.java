package org.throughline.web.people.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.journey.Collection;
import org.throughline.journey.Entry;
import org.throughline.journey.FactId;
import org.throughline.journey.Journey;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;
import org.throughline.journey.Withdrawn;
import org.throughline.web.pages.Days;
import org.throughline.web.people.pages.ChronologyView.Earlier;
import org.throughline.web.people.pages.ChronologyView.Row;
import org.throughline.web.people.words.FactsInWords;

/**
 * Every fact of a journey in order of the day it happened, each with what stood there before it was corrected, and with
 * those that were taken back.
 */
final class Chronology {

    private final Journey journey;
    private final FactsInWords words;
    private final Map<FactId, Recorded<?>> recorded = new HashMap<>();
    private final Map<FactId, Withdrawn> withdrawn = new HashMap<>();

    private final Map<String, String> forms;

    private Chronology(Journey journey, Function<String, String> workerName, Map<String, String> forms) {
        this.journey = journey;
        this.forms = forms;
        this.words = new FactsInWords(journey, workerName);
        for (Entry entry : journey.entries()) {
            switch (entry) {
                case Recorded<?> fact -> recorded.put(fact.id(), fact);
                case Withdrawn taken -> withdrawn.put(taken.of(), taken);
            }
        }
    }

    /** @param asAt leaves out what happened later; empty for all */
    static List<Row> of(
            Journey journey, Function<String, String> workerName, Optional<LocalDate> asAt, boolean oldestFirst) {
        return of(journey, workerName, Map.of(), asAt, oldestFirst);
    }

    /** @param forms where the reader may correct what was typed, by the keys of the facts */
    static List<Row> of(
            Journey journey,
            Function<String, String> workerName,
            Map<String, String> forms,
            Optional<LocalDate> asAt,
            boolean oldestFirst) {
        return new Chronology(journey, workerName, forms).rows(asAt, oldestFirst);
    }

    /** The keys of what was typed in the service and stands. */
    static Set<String> typed(Journey journey) {
        return journey.facts().stream()
                .filter(Chronology::isTyped)
                .map(Recorded::key)
                .collect(Collectors.toSet());
    }

    private static boolean isTyped(Recorded<?> fact) {
        return fact.source().scope().collection() == Collection.SERVICE;
    }

    private List<Row> rows(Optional<LocalDate> asAt, boolean oldestFirst) {
        var shown = new ArrayList<Recorded<?>>(journey.facts());
        shown.addAll(takenBack());
        var inOrder = Comparator.comparing(
                        (Recorded<?> fact) -> sortedBy(fact.happened()).orElse(LocalDate.MIN))
                .thenComparing(Recorded::known)
                .thenComparing(fact -> fact.id().value());
        return shown.stream()
                .filter(fact -> asAt.map(fact.happened()::isKnownBy).orElse(true))
                .sorted(oldestFirst ? inOrder : inOrder.reversed())
                .map(this::row)
                .collect(Collectors.toMap(Row::sameAs, Function.identity(), Row::alsoFrom, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What was withdrawn and stands nowhere else now: the same fact from another file needs no second line. */
    private List<Recorded<?>> takenBack() {
        Set<String> standing = new HashSet<>();
        journey.facts().forEach(fact -> standing.add(nameOf(fact)));
        var latest = new HashMap<String, Recorded<?>>();
        withdrawn.keySet().stream()
                .map(recorded::get)
                .filter(java.util.Objects::nonNull)
                .filter(fact -> !standing.contains(nameOf(fact)))
                .forEach(fact -> latest.merge(
                        nameOf(fact), fact, (one, other) -> one.known().isAfter(other.known()) ? one : other));
        return List.copyOf(latest.values());
    }

    private static String nameOf(Recorded<?> fact) {
        return fact.line() + " " + fact.key();
    }

    private Row row(Recorded<?> fact) {
        var told = words.tell(fact);
        return new Row(
                told.theme().words(),
                day(fact.happened()),
                told.what(),
                told.more(),
                told.quote(),
                List.of("Known from " + known(fact.known()) + ". " + source(fact) + "."),
                earlier(fact),
                Optional.ofNullable(withdrawn.get(fact.id()))
                        .map(Chronology::taken)
                        .orElse(null),
                sortedBy(fact.happened()).orElse(null),
                told.theme(),
                isTyped(fact) && !withdrawn.containsKey(fact.id()) ? forms.get(fact.key()) : null);
    }

    private List<Earlier> earlier(Recorded<?> fact) {
        var versions = new ArrayList<Earlier>();
        @Nullable Recorded<?> before = before(fact);
        while (before != null) {
            var told = words.tell(before);
            versions.add(new Earlier(
                    day(before.happened()),
                    told.what(),
                    told.more(),
                    told.quote(),
                    known(before.known()),
                    source(before)));
            before = before(before);
        }
        return versions;
    }

    private @Nullable Recorded<?> before(Recorded<?> fact) {
        return fact.corrects().map(recorded::get).orElse(null);
    }

    private static String taken(Withdrawn taken) {
        return "Taken back on " + Days.inWords(taken.known()) + " by " + taken.by()
                + (taken.why().isBlank() ? "." : ": " + taken.why() + ".");
    }

    static String day(When happened) {
        return switch (happened) {
            case When.On(var date) -> Days.inWords(date);
            case When.At(var instant) -> Days.inWords(instant);
            case When.During(var first, var last) -> Days.inWords(first) + " to " + Days.inWords(last);
            case When.Undated _, When.LeftOut _ -> "No date given";
            case When.Unreadable(var text) -> "“" + text + "”, which is not a date";
        };
    }

    private static String known(Instant known) {
        return Days.inWords(known);
    }

    private static String source(Recorded<?> fact) {
        var source = fact.source();
        var scope = source.scope();
        if (isTyped(fact)) {
            return "Recorded in Throughline by " + fact.by();
        }
        return scope.collection().words()
                + (scope.year() == 0 ? "" : " " + (scope.year() - 1) + " to " + scope.year())
                + (scope.table().equalsIgnoreCase(scope.collection().name()) ? "" : ", " + scope.table())
                + ", line " + "%,d".formatted(source.place()) + ", load " + source.load();
    }

    private static Optional<LocalDate> sortedBy(When happened) {
        return switch (happened) {
            case When.During(var _, var last) -> Optional.of(last);
            default -> happened.day();
        };
    }
}

package org.throughline.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the record holds of one child, from every line that is matched to them.
 *
 * <p>Immutable. {@link #knownOn} reads it as our record knew it at an instant, {@link #asAt} as the world was on a day;
 * both give a journey again.
 */
public final class Journey {

    /** Typed in the service before any file, then the later collection year, then what became known later. */
    private static final Comparator<Recorded<?>> PRECEDENCE = Comparator.<Recorded<?>, Boolean>comparing(
                    recorded -> recorded.source().scope().collection() == Collection.SERVICE)
            .thenComparing(recorded -> recorded.source().scope().year())
            .thenComparing(Recorded::known)
            .thenComparing(recorded -> recorded.id().value());

    private static final Comparator<Recorded<?>> AS_THE_SOURCE_ORDERS = Comparator.<Recorded<?>>comparingInt(
                    recorded -> recorded.source().place())
            .thenComparingLong(recorded -> recorded.id().value());

    private final PersonId person;
    private final Coverage coverage;
    private final List<Entry> entries;
    private final List<Recorded<?>> live;

    private Journey(PersonId person, Coverage coverage, List<Entry> entries, List<Recorded<?>> live) {
        this.person = person;
        this.coverage = coverage;
        this.entries = entries;
        this.live = live;
    }

    /** @param entries every row about this person, corrections and withdrawals among them, in any order */
    public static Journey of(PersonId person, Coverage coverage, List<? extends Entry> entries) {
        return new Journey(person, coverage, List.copyOf(entries), liveAmong(entries));
    }

    public PersonId person() {
        return person;
    }

    public Coverage coverage() {
        return coverage;
    }

    /** Every entry ever made, those since corrected or withdrawn among them. */
    public List<Entry> entries() {
        return entries;
    }

    /** What holds now: nothing withdrawn, corrections in place of what they correct, one fact where two files agree. */
    public List<Recorded<?>> facts() {
        return live;
    }

    /** The facts of one type or theme, in the order of their files. */
    @SuppressWarnings("unchecked")
    public <F extends Fact> List<Recorded<F>> facts(Class<F> type) {
        var found = new ArrayList<Recorded<F>>();
        for (var recorded : live) {
            if (type.isInstance(recorded.fact())) {
                found.add((Recorded<F>) recorded);
            }
        }
        return found;
    }

    /** The record as we knew it at that instant, inclusive: corrections made since are not seen. */
    public Journey knownOn(Instant instant) {
        var then = entries.stream()
                .filter(entry -> !entry.known().isAfter(instant))
                .toList();
        return new Journey(person, coverage, then, liveAmong(then));
    }

    /** The world as it was at the end of that day: what happened later is left out, what has no day stays. */
    public Journey asAt(LocalDate day) {
        var then = live.stream()
                .filter(recorded -> recorded.happened().isKnownBy(day))
                .toList();
        return new Journey(person, coverage, entries, then);
    }

    private record Known(Line line, String key) {}

    private static List<Recorded<?>> liveAmong(List<? extends Entry> entries) {
        var superseded = new HashSet<FactId>();
        for (var entry : entries) {
            switch (entry) {
                case Recorded<?> recorded -> recorded.corrects().ifPresent(superseded::add);
                case Withdrawn withdrawn -> superseded.add(withdrawn.of());
            }
        }
        Map<Known, Recorded<?>> live = new LinkedHashMap<>();
        for (var entry : entries) {
            if (entry instanceof Recorded<?> recorded && !superseded.contains(recorded.id())) {
                live.merge(
                        new Known(recorded.line(), recorded.key()),
                        recorded,
                        (one, other) -> PRECEDENCE.compare(one, other) >= 0 ? one : other);
            }
        }
        return live.values().stream().sorted(AS_THE_SOURCE_ORDERS).toList();
    }
}

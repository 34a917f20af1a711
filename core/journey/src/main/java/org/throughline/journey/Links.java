package org.throughline.journey;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the facts that name a thing. A thing's name is unique within its line only; and what one year's file says of a
 * thing is not patched with what an earlier year's said: where the same thing stands in both, the later speaks for it.
 */
final class Links<F extends Fact> {

    private record Named(Line line, ThingId thing) {}

    private final Map<Named, List<Recorded<F>>> byThing;

    private final List<Recorded<F>> unnamed;

    private final Set<Line> lines;

    private Links(Map<Named, List<Recorded<F>>> byThing, List<Recorded<F>> unnamed) {
        this.byThing = byThing;
        this.unnamed = unnamed;
        this.lines = byThing.keySet().stream().map(Named::line).collect(toSet());
    }

    static <F extends Fact> Links<F> of(List<Recorded<F>> facts, Function<F, ThingId> thing) {
        var byThing = new HashMap<Named, List<Recorded<F>>>();
        var unnamed = new ArrayList<Recorded<F>>();
        for (var recorded : facts) {
            var named = thing.apply(recorded.fact());
            if (named.value().isEmpty()) {
                unnamed.add(recorded);
            } else {
                byThing.computeIfAbsent(new Named(recorded.line(), named), _ -> new ArrayList<>())
                        .add(recorded);
            }
        }
        return new Links<>(byThing, unnamed);
    }

    /** The facts that name nothing, in the order of their files. */
    List<Recorded<F>> aboutNothing() {
        return unnamed;
    }

    /** True where no other line names anything. */
    boolean areOnlyOn(Line line) {
        return lines.isEmpty() || lines.equals(Set.of(line));
    }

    /** Every fact about the thing that this one opened, whichever file said it. */
    List<Recorded<F>> everAbout(Recorded<?> opening) {
        return byThing.getOrDefault(new Named(opening.line(), opening.opens()), List.of());
    }

    /** The facts about the thing from the file that speaks for it, or that a person typed. */
    List<Recorded<F>> about(Recorded<?> opening) {
        return everAbout(opening).stream()
                .filter(recorded -> speakTogether(opening, recorded))
                .toList();
    }

    /** When it happened to the thing that this one opened; undated where there is no such fact. */
    When whenAbout(Recorded<?> opening) {
        return when(about(opening));
    }

    /** When it happened to a thing that another fact only names, such as the referral of a plan; undated if to none. */
    When whenAbout(Recorded<?> naming, Optional<ThingId> thing) {
        return when(thing.stream()
                .flatMap(named -> byThing.getOrDefault(new Named(naming.line(), named), List.of()).stream())
                .filter(recorded -> speakTogether(naming, recorded))
                .toList());
    }

    /** What people typed goes before what files say; of several the earliest counts. */
    private When when(List<Recorded<F>> facts) {
        var typed = facts.stream().filter(Links::isTyped).toList();
        return When.earliest((typed.isEmpty() ? facts : typed)
                .stream().map(Recorded::happened).toList());
    }

    private static boolean isTyped(Recorded<?> recorded) {
        return recorded.source().scope().collection() == Collection.SERVICE;
    }

    /** Tables of a year say each what is theirs; those that have no year are one extract and name each other's things. */
    private static boolean isOneStatement(Scope one, Scope other) {
        return one.equals(other)
                || (one.year() == 0
                        && other.year() == 0
                        && one.collection() == other.collection()
                        && one.authority().equals(other.authority()));
    }

    private static boolean speakTogether(Recorded<?> one, Recorded<?> other) {
        return isOneStatement(one.source().scope(), other.source().scope()) || isTyped(one) || isTyped(other);
    }
}

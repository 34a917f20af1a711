package org.throughline.measures.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many of how many, and who: tallies of teams, months or councils add up to the tally of all of them.
 *
 * @param numerator what is above the line
 * @param denominator what is below it
 * @param counted what each child adds; a child may stand in it more than once, after tallies of two months are added
 * @param <C> by which a child is known
 */
public record Tally<C>(long numerator, long denominator, List<Counted<C>> counted) {

    /** One child and what they add. */
    public record Counted<C>(C child, Share share) {}

    public Tally {
        counted = List.copyOf(counted);
    }

    public static <C> Tally<C> of(List<Counted<C>> counted) {
        long above = 0;
        long below = 0;
        for (var one : counted) {
            above += one.share().above();
            below += one.share().below();
        }
        return new Tally<>(above, below, counted);
    }

    public static <C> Tally<C> none() {
        return new Tally<>(0, 0, List.of());
    }

    public Tally<C> plus(Tally<C> other) {
        var both = new ArrayList<>(counted);
        both.addAll(other.counted);
        return new Tally<>(numerator + other.numerator, denominator + other.denominator, both);
    }

    /**
     * The tallies of groups, each child in the one that it is given: together they are this one. In the order in which
     * children of a group come first.
     */
    public <G> Map<G, Tally<C>> by(Function<? super C, ? extends G> group) {
        var groups = new LinkedHashMap<G, List<Counted<C>>>();
        for (var one : counted) {
            groups.computeIfAbsent(group.apply(one.child()), _ -> new ArrayList<>())
                    .add(one);
        }
        var tallies = new LinkedHashMap<G, Tally<C>>();
        groups.forEach((key, several) -> tallies.put(key, Tally.of(several)));
        return tallies;
    }

    /** Those with something above the line. */
    public List<C> above() {
        return children(share -> share.above() > 0);
    }

    /** Those with something below the line: all who are counted. */
    public List<C> below() {
        return children(share -> share.below() > 0);
    }

    /** Those of whom something could not be told. */
    public List<C> untold() {
        return children(share -> !share.untold().isEmpty());
    }

    public Optional<BigDecimal> value(Unit unit) {
        return unit.value(numerator, denominator);
    }

    private List<C> children(Predicate<Share> wanted) {
        return counted.stream()
                .filter(one -> wanted.test(one.share()))
                .flatMap(one -> Stream.of(one.child()))
                .distinct()
                .toList();
    }

    /** Adds up children one by one, in the time that their number takes. Not thread-safe. */
    public static final class Sum<C> {

        private final List<Counted<C>> counted = new ArrayList<>();

        public void add(C child, Share share) {
            if (!share.isNothing()) {
                counted.add(new Counted<>(child, share));
            }
        }

        public Tally<C> total() {
            return Tally.of(counted);
        }
    }
}

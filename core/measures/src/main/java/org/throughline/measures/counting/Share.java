package org.throughline.measures.counting;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one child adds to a measure.
 *
 * @param above to the number above the line: a count, or a sum of scores
 * @param below to the number below it
 * @param untold why something of this child could not be counted, in whole sentences; empty where all could
 */
public record Share(long above, long below, List<String> untold) {

    /** This child has nothing to do with it. */
    public static final Share NOTHING = new Share(0, 0, List.of());

    private static final Share BELOW = new Share(0, 1, List.of());
    private static final Share BOTH = new Share(1, 1, List.of());

    public Share {
        untold = List.copyOf(untold);
    }

    /** One more below, and above too if that holds. */
    public static Share one(boolean isAbove) {
        return isAbove ? BOTH : BELOW;
    }

    public static Share of(long above, long below) {
        return new Share(above, below, List.of());
    }

    /** @param why a whole sentence */
    public static Share cannotTell(String why) {
        return new Share(0, 0, List.of(why));
    }

    public Share plus(Share other) {
        if (other == NOTHING) {
            return this;
        }
        return this == NOTHING
                ? other
                : new Share(
                        above + other.above,
                        below + other.below,
                        Stream.concat(untold.stream(), other.untold.stream())
                                .distinct()
                                .toList());
    }

    /** The same with nothing below the line: of a rate or a number, where that is not counted child by child. */
    public Share aboveAlone() {
        return new Share(above, 0, untold);
    }

    public boolean isNothing() {
        return above == 0 && below == 0 && untold.isEmpty();
    }

    /** All of them together. */
    public static Collector<Share, ?, Share> together() {
        return Collectors.reducing(NOTHING, Share::plus);
    }
}

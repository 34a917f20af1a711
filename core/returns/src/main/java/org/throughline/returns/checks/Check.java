package org.throughline.returns.checks;

import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A check of a return: data with one lambda beside its meaning. It reads what was parsed, changes nothing, and asks for
 * nothing from outside.
 *
 * <pre>{@code
 * static final Check<Child> C4011 = error("4011")
 *         .says("A CIN plan ends before it starts.")
 *         .mend("Correct the plan's start or its end.")
 *         .marks("CINplanDates", "CINPlanStartDate", "CINPlanEndDate")
 *         .looksAt((child, found) -> ...);
 * }</pre>
 *
 * @param <S> what it looks at, such as one child with all their rows
 */
public sealed interface Check<S> {

    Meaning meaning();

    /** Looks at one subject and sees no other. A pure function: safe on many threads. */
    record OfOne<S>(Meaning meaning, BiConsumer<S, Found> look) implements Check<S> {}

    /**
     * Looks at each row of one kind by itself, and reports those of which it is true. A pure function: safe on many
     * threads.
     *
     * @param isWrong of a row, and the subject that has it
     */
    record OfRow<S, R extends Located>(Meaning meaning, RowsOf<S, R> rows, BiPredicate<R, S> isWrong)
            implements Check<S> {}

    /**
     * Looks at each row of one kind by itself, and reports it or what stands below it. A pure function: safe on many
     * threads.
     */
    record InRow<S, R extends Located>(Meaning meaning, RowsOf<S, R> rows, BiConsumer<R, Found> look)
            implements Check<S> {}

    /**
     * Judges the whole return, by what it gathers from each subject. What was gathered from parts of a return can be
     * joined, so that the parts may be read on many cores.
     *
     * @param <G> what it gathers; changed by {@code gather}
     * @param join of two parts of a return, the earlier first; may change and give back the first
     */
    record OfAll<S, G>(
            Meaning meaning,
            Supplier<G> begin,
            BiConsumer<G, S> gather,
            BinaryOperator<G> join,
            BiConsumer<G, Found> judge)
            implements Check<S> {}

    /** Something asked of a row for which its subject does not matter. */
    record Alone<S, R extends Located>(Predicate<R> isWrong) implements BiPredicate<R, S> {
        @Override
        public boolean test(R row, S subject) {
            return isWrong.test(row);
        }
    }

    static CheckBuilder error(String code) {
        return new CheckBuilder(code, Kind.ERROR);
    }

    static CheckBuilder query(String code) {
        return new CheckBuilder(code, Kind.QUERY);
    }
}

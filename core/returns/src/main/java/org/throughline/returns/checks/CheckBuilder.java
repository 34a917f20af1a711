package org.throughline.returns.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A check being written down: first what it means, last how it looks. */
public final class CheckBuilder {

    private final String code;
    private final Kind kind;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<Need> needs = EnumSet.noneOf(Need.class);
    private final Set<String> tables = new HashSet<>();
    private final Set<String> optional = new HashSet<>();
    private Years years = Years.ALL;
    private String wrong = "";
    private String mend = "";

    CheckBuilder(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** What is wrong, in plain words. */
    public CheckBuilder says(String words) {
        wrong = words;
        return this;
    }

    /** What to do about it, in plain words. */
    public CheckBuilder mend(String words) {
        mend = words;
        return this;
    }

    /** Rows of the table may be reported, with these fields unless {@link Found} is told otherwise. */
    public CheckBuilder marks(String table, String... fields) {
        marks.add(new Mark(table, List.of(fields)));
        return this;
    }

    /** As {@link #marks}, for a table without which the check can be run. */
    public CheckBuilder marksIfThere(String table, String... fields) {
        optional.add(table);
        return marks(table, fields);
    }

    /** New in the collection year that closes on 31 March of that year. */
    public CheckBuilder newIn(int year) {
        years = new Years(year, years.to(), false);
        return this;
    }

    /** In this form from that collection year; what it was before is not written down here. */
    public CheckBuilder changedIn(int year) {
        years = new Years(year, years.to(), true);
        return this;
    }

    /** In this form to that collection year, which is the last. */
    public CheckBuilder until(int year) {
        years = new Years(years.from(), year, years.earlierFormUnknown());
        return this;
    }

    public CheckBuilder needs(Need... what) {
        needs.addAll(List.of(what));
        return this;
    }

    /** Reads these tables besides those it marks. */
    public CheckBuilder reads(String... more) {
        tables.addAll(List.of(more));
        return this;
    }

    /** Looks at one subject. */
    public <S> Check<S> looksAt(BiConsumer<S, Found> look) {
        return new Check.OfOne<>(meaning(), look);
    }

    /** Reports each row of which it is true. */
    public <S, R extends Located> Check<S> each(RowsOf<S, R> rows, Predicate<R> isWrong) {
        return each(rows, new Check.Alone<S, R>(isWrong));
    }

    /** Reports each row of which it is true, with all that is known of its subject. */
    public <S, R extends Located> Check<S> each(RowsOf<S, R> rows, BiPredicate<R, S> isWrong) {
        return new Check.OfRow<>(meaning(), rows, isWrong);
    }

    /** Looks at each row. */
    public <S, R extends Located> Check<S> inEach(RowsOf<S, R> rows, BiConsumer<R, Found> look) {
        return new Check.InRow<>(meaning(), rows, look);
    }

    /** Looks in a way that several checks have in common. */
    public <S> Check<S> looksAt(Look<S> look) {
        return look.with(this);
    }

    /** Gathers something from every subject, and judges at the end. */
    public <S, G> Check<S> gathers(
            Supplier<G> begin, BiConsumer<G, S> gather, BinaryOperator<G> join, BiConsumer<G, Found> judge) {
        return new Check.OfAll<>(meaning(), begin, gather, join, judge);
    }

    private Meaning meaning() {
        if (wrong.isBlank() || mend.isBlank()) {
            throw new IllegalStateException("Check " + code + " does not say what is wrong and what to do");
        }
        marks.stream()
                .map(Mark::table)
                .filter(table -> !optional.contains(table))
                .forEach(tables::add);
        return new Meaning(code, kind, years, wrong, mend, marks, needs, tables);
    }
}

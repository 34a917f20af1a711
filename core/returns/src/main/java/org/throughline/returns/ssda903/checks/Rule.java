package org.throughline.returns.ssda903.checks;

import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.CheckBuilder;
import org.throughline.returns.checks.Found;
import org.throughline.returns.checks.Need;
import org.throughline.returns.checks.RowsOf;
import org.throughline.returns.ssda903.Table;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow;

/** A check of the SSDA903 being written down. Every table it marks shows the same fields. */
final class Rule {

    private final CheckBuilder check;
    private final String[] fields;

    private Rule(String code, String fields) {
        this.check = Check.error(code);
        this.fields = fields.split(" ", -1);
    }

    /** @param fields that the condition reads, with blanks between them */
    static Rule rule(String code, String fields) {
        return new Rule(code, fields);
    }

    Rule marks(Table... tables) {
        for (var table : tables) {
            check.marks(table.title(), fields);
        }
        return this;
    }

    /** Rows of these tables are reported where the tables are there. */
    Rule marksIfThere(Table... tables) {
        for (var table : tables) {
            check.marksIfThere(table.title(), fields);
        }
        return this;
    }

    /** A row of last year's table is reported, for want of one of this year. */
    Rule marksLast(Table table) {
        check.marksIfThere(table.title() + "_last", fields);
        return this;
    }

    Rule reads(Table... tables) {
        for (var table : tables) {
            check.reads(table.title());
        }
        return this;
    }

    Rule readsLast(Table... tables) {
        for (var table : tables) {
            check.reads(table.title() + "_last");
        }
        return this;
    }

    Rule needs(Need... needs) {
        check.needs(needs);
        return this;
    }

    /** @param year of the 31 March that closes the collection year in which there first was such a check */
    Rule newIn(int year) {
        check.newIn(year);
        return this;
    }

    /** @param year of the 31 March that closes the collection year in which it got this form */
    Rule changedIn(int year) {
        check.changedIn(year);
        return this;
    }

    Rule says(String wrong, String mend) {
        check.says(wrong).mend(mend);
        return this;
    }

    /** Reports the rows of which it is true. */
    <R extends ChildRow> Check<Child> rows(RowsOf<Child, R> which, Predicate<R> isWrong) {
        return check.each(which, isWrong);
    }

    /** Reports the rows of which it is true, with all that is known of their child. */
    <R extends ChildRow> Check<Child> rows(RowsOf<Child, R> which, BiPredicate<R, Child> isWrong) {
        return check.each(which, isWrong);
    }

    /** Reports two rows of a child where they do not go together, every one with every other. */
    <A extends ChildRow, B extends ChildRow> Check<Child> pairs(
            RowsOf<Child, A> some, RowsOf<Child, B> others, BiPredicate<A, B> areWrong) {
        return looks((child, found) -> {
            var all = others.of(child);
            if (all.isEmpty()) {
                return;
            }
            for (var one : some.of(child)) {
                for (var other : all) {
                    if (areWrong.test(one, other)) {
                        found.at(one);
                        found.at(other);
                    }
                }
            }
        });
    }

    Check<Child> looks(BiConsumer<Child, Found> look) {
        return check.looksAt(look);
    }

    <G> Check<Child> gathers(
            Supplier<G> begin, BiConsumer<G, Child> gather, BinaryOperator<G> join, BiConsumer<G, Found> judge) {
        return check.gathers(begin, gather, join, judge);
    }
}

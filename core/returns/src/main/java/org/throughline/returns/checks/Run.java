package org.throughline.returns.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Checks looking at subjects as they come, a few at a time; nothing of a subject is kept but what was found or gathered.
 * Used by one thread at a time: on many cores each has its own, and they are joined in the order of the file.
 *
 * @param <S> what the checks look at, such as one child with all their rows
 */
public final class Run<S> {

    private final Findings findings;
    private final List<OfOne<S>> ofOne = new ArrayList<>();
    private final List<OfRows<S, ?>> ofRows = new ArrayList<>();
    private final List<OfAll<S, ?>> ofAll = new ArrayList<>();

    /** @param findings made for these checks, and perhaps for others besides */
    public Run(List<? extends Check<S>> checks, Findings findings) {
        this.findings = findings;
        for (var check : checks) {
            var found = findings.of(check.meaning());
            if (check instanceof Check.OfOne<S> one) { // four questions: a switch over types slows the first check down
                ofOne.add(new OfOne<>(one.look(), found));
            } else if (check instanceof Check.OfRow<S, ?> row) {
                add(row, found);
            } else if (check instanceof Check.InRow<S, ?> row) {
                add(row, found);
            } else if (check instanceof Check.OfAll<S, ?> all) {
                ofAll.add(OfAll.begin(all, found));
            }
        }
    }

    private <R extends Located> void add(Check.OfRow<S, R> check, Findings.OfCheck found) {
        of(check.rows()).add(check, found);
    }

    private <R extends Located> void add(Check.InRow<S, R> check, Findings.OfCheck found) {
        of(check.rows()).add(check, found);
    }

    private OfRows<S, ?> of(RowsOf<S, ?> rows) {
        for (var known : ofRows) {
            if (known.rows == rows) {
                return known;
            }
        }
        var first = new OfRows<>(rows);
        ofRows.add(first);
        return first;
    }

    public void take(S subject) {
        take(List.of(subject));
    }

    /** Takes subjects that follow one another, each check all of them: a processor is quickest at one thing many times. */
    public void take(List<S> subjects) {
        for (var each : ofRows) {
            each.take(subjects);
        }
        for (var each : ofOne) {
            each.take(subjects);
        }
        findings.lookIsOver();
        for (var each : ofAll) {
            subjects.forEach(each::take);
        }
    }

    /** Takes over what was gathered from a later part of the same return; its findings are joined apart. */
    public void join(Run<S> later) {
        for (int i = 0; i < ofAll.size(); i++) {
            ofAll.get(i).join(later.ofAll.get(i));
        }
    }

    /** Judges the return as a whole. Called once, when every subject was taken. */
    public void done() {
        for (var each : ofAll) {
            each.judge();
        }
        findings.lookIsOver();
    }

    /**
     * Judges what can be judged of a return whose end is missing: whoever is reported by name stands in it, but a return as
     * a whole cannot be spoken of. Called once, in place of {@link #done}.
     */
    public void brokenOff() {
        for (var each : ofAll) {
            if (!each.check.meaning().marks().isEmpty()) {
                each.judge();
            }
        }
        findings.lookIsOver();
    }

    private record OfOne<S>(BiConsumer<S, Found> look, Findings.OfCheck found) {

        void take(List<S> subjects) {
            for (int i = 0; i < subjects.size(); i++) {
                look.accept(subjects.get(i), found);
            }
        }
    }

    /** The checks of one kind of rows: whatever a check costs besides its question is paid once for all. */
    private static final class OfRows<S, R extends Located> {

        private final RowsOf<S, R> rows;
        private final List<Predicate<R>> alone = new ArrayList<>();
        private final List<Findings.OfCheck> foundAlone = new ArrayList<>();
        private final List<BiPredicate<R, S>> within = new ArrayList<>();
        private final List<Findings.OfCheck> foundWithin = new ArrayList<>();
        private final List<BiConsumer<R, Found>> looks = new ArrayList<>();
        private final List<Findings.OfCheck> foundInLooks = new ArrayList<>();

        private OfRows(RowsOf<S, R> rows) {
            this.rows = rows;
        }

        @SuppressWarnings("unchecked") // checks of the same rows ask the same of them
        void add(Check.OfRow<S, ?> check, Findings.OfCheck found) {
            if (check.isWrong() instanceof Check.Alone<?, ?> question) {
                alone.add((Predicate<R>) question.isWrong());
                foundAlone.add(found);
            } else {
                within.add((BiPredicate<R, S>) check.isWrong());
                foundWithin.add(found);
            }
        }

        @SuppressWarnings("unchecked") // as above
        void add(Check.InRow<S, ?> check, Findings.OfCheck found) {
            looks.add((BiConsumer<R, Found>) check.look());
            foundInLooks.add(found);
        }

        void take(List<S> subjects) {
            var all = new ArrayList<R>();
            var whose = new ArrayList<S>();
            for (var subject : subjects) {
                var some = rows.of(subject);
                for (int i = 0; i < some.size(); i++) {
                    all.add(some.get(i));
                    whose.add(subject);
                }
            }
            for (int check = 0; check < alone.size(); check++) {
                ask(alone.get(check), all, foundAlone.get(check));
            }
            for (int check = 0; check < within.size(); check++) {
                ask(within.get(check), all, whose, foundWithin.get(check));
            }
            for (int check = 0; check < looks.size(); check++) {
                look(looks.get(check), all, foundInLooks.get(check));
            }
        }

        private static <R extends Located> void ask(Predicate<R> isWrong, List<R> all, Findings.OfCheck found) {
            for (int i = 0; i < all.size(); i++) {
                var row = all.get(i);
                if (isWrong.test(row)) {
                    found.at(row);
                }
            }
        }

        private static <R extends Located> void look(BiConsumer<R, Found> look, List<R> all, Findings.OfCheck found) {
            for (int i = 0; i < all.size(); i++) {
                look.accept(all.get(i), found);
            }
        }

        private static <R extends Located, S> void ask(
                BiPredicate<R, S> isWrong, List<R> all, List<S> whose, Findings.OfCheck found) {
            for (int i = 0; i < all.size(); i++) {
                var row = all.get(i);
                if (isWrong.test(row, whose.get(i))) {
                    found.at(row);
                }
            }
        }
    }

    private static final class OfAll<S, G> {

        private final Check.OfAll<S, G> check;
        private final Findings.OfCheck found;
        private G gathered;

        private OfAll(Check.OfAll<S, G> check, Findings.OfCheck found) {
            this.check = check;
            this.found = found;
            this.gathered = check.begin().get();
        }

        static <S, G> OfAll<S, G> begin(Check.OfAll<S, G> check, Findings.OfCheck found) {
            return new OfAll<>(check, found);
        }

        void take(S subject) {
            check.gather().accept(gathered, subject);
        }

        @SuppressWarnings("unchecked") // runs that are joined were made of the same checks, in the same order
        void join(OfAll<S, ?> later) {
            gathered = check.join().apply(gathered, (G) later.gathered);
        }

        void judge() {
            check.judge().accept(gathered, found);
        }
    }
}

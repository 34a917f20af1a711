package org.throughline.returns.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Checks looking at subjects as they come, one after another; nothing of a subject is kept but what was found or
 * gathered. Used by one thread at a time: on many cores each has its own, and they are joined in the order of the file.
 *
 * @param <S> what the checks look at, such as one child with all their rows
 */
public final class Run<S> {

    private final List<OfOne<S>> ofOne = new ArrayList<>();
    private final List<OfAll<S, ?>> ofAll = new ArrayList<>();

    /** @param findings made for these checks, and perhaps for others besides */
    public Run(List<? extends Check<S>> checks, Findings findings) {
        for (var check : checks) {
            var found = findings.of(check.meaning());
            switch (check) {
                case Check.OfOne<S>(var _, var look) -> ofOne.add(new OfOne<>(look, found));
                case Check.OfAll<S, ?> all -> ofAll.add(OfAll.begin(all, found));
            }
        }
    }

    public void take(S subject) {
        for (var each : ofOne) {
            each.look.accept(subject, each.found);
            each.found.lookIsOver();
        }
        for (var each : ofAll) {
            each.take(subject);
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
    }

    private record OfOne<S>(BiConsumer<S, Found> look, Findings.OfCheck found) {}

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
            found.lookIsOver();
        }
    }
}

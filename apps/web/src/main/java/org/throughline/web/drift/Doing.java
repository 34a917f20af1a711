package org.throughline.web.drift;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Sight;
import org.throughline.web.drift.Decision.Action;
import org.throughline.web.drift.Decision.Done;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.FormError;
import org.throughline.web.trail.Trail;

/** Saying that an action of a decision was done. Said once, it stays. */
@Component
public class Doing {

    private static final int LONGEST_TEXT = 2_000;

    private final JdbcClient jdbc;
    private final Decisions decisions;
    private final Trail trail;
    private final Clock clock;

    Doing(JdbcClient jdbc, Decisions decisions, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.trail = trail;
        this.clock = clock;
    }

    /** The action, where a decision about this child has it. Whoever asks may record work for the child. */
    public Optional<Action> action(PersonId child, UUID decision, int n) {
        return decisions.of(child).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.id().equals(decision))
                .flatMap(one -> one.actions().stream())
                .filter(action -> action.n() == n)
                .findFirst();
    }

    /** What came of it. */
    public sealed interface Answer {

        /** It is kept, or the same was kept before by the same person. */
        record Kept() implements Answer {}

        record Refused(List<FormError> errors) implements Answer {}

        /** Something else was said before, and what was sent is not kept. */
        record SaidBefore() implements Answer {}
    }

    @Transactional
    public Answer done(Sight who, PersonId child, UUID decision, int n, Optional<LocalDate> day, String words) {
        var errors = errors(day, words);
        if (!errors.isEmpty()) {
            return new Answer.Refused(errors);
        }
        int kept = jdbc.sql("""
                insert into drift.done (decision, n, day, words, by_id, by_name, at)
                values (:decision, :n, :day, :words, :byId, :byName, :at) on conflict do nothing
                """)
                .param("decision", decision)
                .param("n", n)
                .param("day", day.orElseThrow())
                .param("words", words.strip())
                .param("byId", who.actor().id())
                .param("byName", who.actor().name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (kept > 0) {
            trail.wrote(who.actor(), "action about drift done", child, "action " + n);
            return new Answer.Kept();
        }
        var said = new Done(day.orElseThrow(), words.strip(), who.actor().name());
        return action(child, decision, n)
                .flatMap(Action::done)
                .filter(before -> !before.equals(said))
                .<Answer>map(_ -> new Answer.SaidBefore())
                .orElseGet(Answer.Kept::new);
    }

    private List<FormError> errors(Optional<LocalDate> day, String words) {
        var errors = new ArrayList<FormError>();
        if (day.isEmpty()) {
            errors.add(new FormError(
                    "day", "Give the day on which it was done, like " + DayTyped.like(LocalDate.now(clock))));
        } else if (day.get().isAfter(LocalDate.now(clock))) {
            errors.add(new FormError("day", "The day on which it was done must not lie ahead"));
        }
        if (words.isBlank()) {
            errors.add(new FormError("words", "Say what was done"));
        } else if (words.length() > LONGEST_TEXT) {
            errors.add(new FormError("words", "Say what was done in %,d characters or fewer".formatted(LONGEST_TEXT)));
        }
        return errors;
    }
}

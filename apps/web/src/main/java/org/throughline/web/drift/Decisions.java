package org.throughline.web.drift;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Sight;
import org.throughline.web.drift.Decision.Action;
import org.throughline.web.drift.Decision.Done;
import org.throughline.web.drift.Decision.Kind;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.trail.Trail;

/** What was decided about what is found, and deciding. A decision is never changed or deleted; another follows it. */
@Component
public class Decisions {

    /** A finding that nobody looks at for longer than that would be forgotten. */
    public static final int REVIEWED_WITHIN_MONTHS = 6;

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_LINE = 200;

    private final JdbcClient jdbc;
    private final FoundRows rows;
    private final Trail trail;
    private final Clock clock;

    Decisions(JdbcClient jdbc, FoundRows rows, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A finding as it stands for whoever decides.
     *
     * @param seen changes when its reasons do, or somebody decides: a form that was drawn before then is shown again
     */
    public record Open(Found found, String seen) {}

    /** What a rule finds of the child now; empty where it finds nothing. Whoever asks may decide about the child. */
    public Optional<Open> open(PersonId child, String rule) {
        return jdbc.sql("select *, md5(f.id || f.grounds::text || coalesce(f.decision::text, '')) as seen from ("
                        + FoundRows.FOUND + " where f.person = :child and f.rule = :rule and f.gone is null) f")
                .param("child", child.value())
                .param("rule", rule)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Open(rows.read(row, number), row.getString("seen")))
                .optional();
    }

    /**
     * What somebody typed.
     *
     * @param id given by the form: the same sent again decides nothing anew
     * @param seen what stood when they opened the form
     * @param actions those with anything typed, in their order
     */
    public record Asked(
            UUID id,
            String seen,
            Optional<Kind> kind,
            String reason,
            List<TypedAction> actions,
            Optional<LocalDate> review) {

        public Asked {
            actions = List.copyOf(actions);
        }
    }

    /** @param n of its row on the form, from 1 */
    public record TypedAction(int n, String what, String owner, Optional<LocalDate> due) {}

    /** What came of it. */
    public sealed interface Answer {

        record Decided() implements Answer {}

        record Refused(List<FormError> errors) implements Answer {}

        /** Its reasons changed, or somebody decided, while the form was open. */
        record Overtaken() implements Answer {}

        /** It is found no more. */
        record Gone() implements Answer {}
    }

    /** Whoever decides has been allowed to decide about the child. */
    @Transactional
    public Answer decide(Sight who, PersonId child, String rule, Asked asked) {
        jdbc.sql("select id from drift.finding where person = :child and rule = :rule and gone is null for update")
                .param("child", child.value())
                .param("rule", rule)
                .query(Long.class)
                .optional();
        if (isDecidedAlready(asked.id(), child, rule)) {
            return new Answer.Decided();
        }
        var open = open(child, rule);
        if (open.isEmpty()) {
            return new Answer.Gone();
        }
        var errors = errors(asked);
        if (!errors.isEmpty()) {
            return new Answer.Refused(errors);
        }
        if (!open.get().seen().equals(asked.seen())) {
            return new Answer.Overtaken();
        }
        write(who, open.get().found(), asked);
        trail.wrote(
                who.actor(),
                "decision about drift",
                child,
                rule + ": " + asked.kind().orElseThrow());
        return new Answer.Decided();
    }

    private boolean isDecidedAlready(UUID id, PersonId child, String rule) {
        return jdbc.sql("""
                select exists (select from drift.decision d join drift.finding f on f.id = d.finding
                                where d.id = :id and f.person = :child and f.rule = :rule)
                """)
                .param("id", id)
                .param("child", child.value())
                .param("rule", rule)
                .query(Boolean.class)
                .single();
    }

    private List<FormError> errors(Asked asked) {
        var today = LocalDate.now(clock);
        var errors = new ArrayList<FormError>();
        if (asked.kind().isEmpty()) {
            errors.add(new FormError("kind", "Choose what you decide"));
        }
        if (asked.reason().isBlank()) {
            errors.add(new FormError("reason", "Say why you decide so"));
        } else if (asked.reason().length() > LONGEST_TEXT) {
            errors.add(new FormError("reason", "Say why in %,d characters or fewer".formatted(LONGEST_TEXT)));
        }
        asked.actions().forEach(action -> errors.addAll(errors(action, today)));
        if (asked.kind().filter(kind -> kind == Kind.ACT).isPresent()
                && asked.actions().isEmpty()) {
            errors.add(new FormError("what-1", "Say what will be done, or choose another decision"));
        }
        reviewError(asked, today).ifPresent(words -> errors.add(new FormError("review", words)));
        return errors;
    }

    private static List<FormError> errors(TypedAction action, LocalDate today) {
        var errors = new ArrayList<FormError>();
        if (action.what().isBlank() || action.what().length() > LONGEST_LINE) {
            errors.add(new FormError(
                    "what-" + action.n(),
                    "Say what will be done in action %d, in %d characters or fewer"
                            .formatted(action.n(), LONGEST_LINE)));
        }
        if (action.owner().isBlank() || action.owner().length() > LONGEST_LINE) {
            errors.add(new FormError("owner-" + action.n(), "Say who does action " + action.n()));
        }
        if (action.due().isEmpty()) {
            errors.add(new FormError(
                    "due-" + action.n(),
                    "Give the day by which action %d is done, like %s"
                            .formatted(action.n(), DayTyped.like(today.plusWeeks(2)))));
        } else if (action.due().get().isBefore(today)) {
            errors.add(new FormError(
                    "due-" + action.n(),
                    "The day by which action %d is done must not have passed".formatted(action.n())));
        }
        return errors;
    }

    private static Optional<String> reviewError(Asked asked, LocalDate today) {
        if (asked.review().isEmpty()) {
            return Optional.of(
                    "Give the day on which it is looked at again, like " + DayTyped.like(today.plusMonths(1)));
        }
        var review = asked.review().get();
        if (!review.isAfter(today)) {
            return Optional.of("The day on which it is looked at again must come after today");
        }
        var last = today.plusMonths(REVIEWED_WITHIN_MONTHS);
        return review.isAfter(last)
                ? Optional.of("Look at it again within %d months, by %s"
                        .formatted(REVIEWED_WITHIN_MONTHS, Days.inWords(last)))
                : Optional.empty();
    }

    private void write(Sight who, Found found, Asked asked) {
        jdbc.sql("""
                insert into drift.decision (id, finding, kind, reason, review, grounds, by_id, by_name, at)
                select :id, id, :kind, :reason, :review, grounds, :byId, :byName, :at
                  from drift.finding where id = :finding
                """)
                .param("id", asked.id())
                .param("finding", found.id())
                .param("kind", asked.kind().orElseThrow().name())
                .param("reason", asked.reason().strip())
                .param("review", asked.review().orElseThrow())
                .param("byId", who.actor().id())
                .param("byName", who.actor().name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        int n = 1;
        for (var action : asked.actions()) {
            jdbc.sql("""
                    insert into drift.action (decision, n, what, owner, due)
                    values (:decision, :n, :what, :owner, :due)
                    """)
                    .param("decision", asked.id())
                    .param("n", n++)
                    .param("what", action.what().strip())
                    .param("owner", action.owner().strip())
                    .param("due", action.due().orElseThrow())
                    .update();
        }
    }

    /** Every decision about the child, by the finding it is about, the latest first. Whoever asks may see the child. */
    public Map<Long, List<Decision>> of(PersonId child) {
        record Owned(UUID decision, Action action) {}
        var actions = jdbc
                .sql("""
                select a.decision, a.n, a.what, a.owner, a.due, o.day, o.words, o.by_name
                  from drift.action a join drift.decision d on d.id = a.decision join drift.finding f on f.id = d.finding
                  left join drift.done o on o.decision = a.decision and o.n = a.n
                 where f.person = :child order by a.decision, a.n
                """)
                .param("child", child.value())
                .query((row, _) -> new Owned(row.getObject("decision", UUID.class), action(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(Owned::decision, Collectors.mapping(Owned::action, Collectors.toList())));
        return jdbc
                .sql("""
                select d.* from drift.decision d join drift.finding f on f.id = d.finding
                 where f.person = :child order by d.number desc
                """)
                .param("child", child.value())
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Decision(
                            id,
                            row.getLong("finding"),
                            Kind.valueOf(row.getString("kind")),
                            row.getString("reason"),
                            row.getObject("review", LocalDate.class),
                            actions.getOrDefault(id, List.of()),
                            row.getString("by_name"),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(Decision::finding));
    }

    private static Action action(ResultSet row) throws SQLException {
        return new Action(
                row.getInt("n"),
                row.getString("what"),
                row.getString("owner"),
                row.getObject("due", LocalDate.class),
                done(row));
    }

    private static Optional<Done> done(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        return day == null
                ? Optional.empty()
                : Optional.of(new Done(day, row.getString("words"), row.getString("by_name")));
    }
}

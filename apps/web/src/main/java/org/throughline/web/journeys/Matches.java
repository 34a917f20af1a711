package org.throughline.web.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.Line;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.journeys.loading.Entries;
import org.throughline.web.journeys.loading.Matching;
import org.throughline.web.journeys.loading.Projections;
import org.throughline.web.trail.Trail;

/** Which lines are one person: decided by rule or by somebody, never for good. */
@Component
public class Matches {

    /**
     * Two lines that share an identifier and contradict each other, or two children of one file with one id.
     *
     * @param together they count as one person now, and differ since
     */
    public record Conflict(Side one, Side other, Reason reason, boolean together) {}

    /** Why somebody must decide. */
    public enum Reason {
        /** The birth dates differ. */
        BORN,
        /** The sexes differ. */
        SEX,
        /** The pupil numbers differ. */
        UPN,
        /** Nothing differs, and two children have one id. */
        TWICE,
        /** Two children have one pupil number. */
        SAME_UPN
    }

    /** One line, and who it counts as now. @param id the council's id as the line has it, empty where none */
    public record Side(
            Line line, PersonId person, String name, String id, Optional<LocalDate> born, String sex, String upn) {}

    /**
     * One decision.
     *
     * @param byRule no person decided it; by names who loaded the file
     * @param standing no later decision about the line
     */
    public record Decision(
            long id,
            Line line,
            PersonId person,
            String act,
            boolean byRule,
            String why,
            String by,
            Instant known,
            boolean standing) {}

    private final JdbcClient jdbc;
    private final MatchRows rows;
    private final Entries entries;
    private final Matching matching;
    private final Projections projections;
    private final HeldRows held;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    Matches(JdbcClient jdbc, MatchRows rows, HeldRows held, Trail trail, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.held = held;
        this.entries = new Entries(jdbc);
        this.matching = new Matching(jdbc);
        this.projections = new Projections(jdbc);
        this.trail = trail;
        this.events = events;
    }

    /** Who has been and who will be that line's person, for one line of a decision. */
    private record Change(long line, UUID from, UUID to) {}

    /** Empty: done. Otherwise why it was refused, in words for the screen. */
    @Transactional
    public Optional<String> match(Sight who, Line line, PersonId person, String why) {
        return decide(who, why, "MATCHED", () -> {
            var found = rows.idOf(line);
            if (found.isEmpty()
                    || isHidden(who, found.get())
                    || who.hidden().contains(person)
                    || !rows.isKnown(person)) {
                return Answer.no("There is no such child.");
            }
            var from = rows.personOf(found.get());
            if (from.equals(person.value())) {
                return Answer.no("These are one child already.");
            }
            var changes = new ArrayList<>(List.of(new Change(found.get(), from, person.value())));
            if (rows.isTheLastOf(found.get(), from)) {
                rows.typedLinesOf(from).forEach(typed -> changes.add(new Change(typed, from, person.value())));
            }
            return Answer.yes(changes);
        });
    }

    /** The line becomes a person of its own. What was recorded in the service stays with the person it leaves. */
    @Transactional
    public Optional<String> unmatch(Sight who, Line line, String why) {
        return decide(who, why, "UNMATCHED", () -> {
            var found = rows.idOf(line);
            if (found.isEmpty() || isHidden(who, found.get())) {
                return Answer.no("There is no such child.");
            }
            var from = rows.personOf(found.get());
            return rows.isTheLastOf(found.get(), from)
                    ? Answer.no("This is the only file that knows this child.")
                    : Answer.yes(List.of(new Change(found.get(), from, UUID.randomUUID())));
        });
    }

    /** Decides that two lines in conflict stay as they are: two children, or one in spite of what differs. */
    @Transactional
    public Optional<String> leaveAsTheyAre(Sight who, Line line, String why) {
        return decide(who, why, "KEPT_APART", () -> {
            var found = rows.idOf(line);
            if (found.isEmpty() || isHidden(who, found.get())) {
                return Answer.no("There is no such child.");
            }
            var person = rows.personOf(found.get());
            return Answer.yes(List.of(new Change(found.get(), person, person)));
        });
    }

    /** Puts every line of that decision back to whom it was matched before. Only what nobody decided again since. */
    @Transactional
    public Optional<String> undo(Sight who, long decision, String why) {
        return decide(who, why, "UNDONE", () -> {
            var lines = rows.linesDecidedWith(decision);
            if (lines.isEmpty() || lines.stream().anyMatch(line -> isHidden(who, line))) {
                return Answer.no("There is no such decision.");
            }
            var changes = new ArrayList<Change>();
            for (long line : lines) {
                var before = rows.personBefore(line, decision);
                if (before.isEmpty()) {
                    return Answer.no("This is how the child came into the record. Nothing was decided before it.");
                }
                if (rows.isDecidedSince(line, decision)) {
                    return Answer.no("Somebody has decided about this child again since. Undo that first.");
                }
                changes.add(new Change(line, rows.personOf(line), before.get()));
            }
            return Answer.yes(changes);
        });
    }

    private record Answer(List<Change> changes, Optional<String> refused) {

        static Answer yes(List<Change> changes) {
            return new Answer(changes, Optional.empty());
        }

        static Answer no(String why) {
            return new Answer(List.of(), Optional.of(why));
        }
    }

    private interface Question {
        Answer ask();
    }

    private Optional<String> decide(Sight who, String why, String act, Question question) {
        if (!who.may(Permission.MATCH_PEOPLE)) {
            return Optional.of("Your role does not let you decide who is who.");
        }
        if (why.isBlank()) {
            return Optional.of("Say why.");
        }
        matching.lock();
        var answer = question.ask();
        if (answer.refused().isEmpty()) {
            write(who, why, act, answer.changes());
        }
        return answer.refused();
    }

    private void write(Sight who, String why, String act, List<Change> changes) {
        long entry = entries.open();
        var people = new LinkedHashSet<UUID>();
        for (var change : changes) {
            rows.decide(change.line(), change.to(), act, why, who.actor().name(), entry);
            people.add(change.from());
            people.add(change.to());
        }
        projections.ofPeople(people);
        long number = entries.close(entry, entries.moment(), who.actor().name(), Optional.empty(), why);
        Set<PersonId> children = new HashSet<>();
        for (var person : people) {
            children.add(new PersonId(person));
            trail.wrote(who.actor(), "matched", new PersonId(person), act + ": " + why);
        }
        events.publishEvent(new JourneysExtended(children, number, held));
    }

    private boolean isHidden(Sight who, long line) {
        return who.hidden().contains(new PersonId(rows.personOf(line)));
    }

    /** Still undecided, restricted children left out for those who may not see them. */
    public List<Conflict> conflicts(Sight who) {
        return rows.conflicts().stream()
                .filter(conflict -> !who.hidden().contains(conflict.one().person())
                        && !who.hidden().contains(conflict.other().person()))
                .toList();
    }

    /** The lines that are this person now. */
    public List<Side> lines(Sight who, PersonId person) {
        return who.hidden().contains(person) ? List.of() : rows.lines(person);
    }

    /** Every decision about lines that are or were this person's, newest first. */
    public List<Decision> history(Sight who, PersonId person) {
        return who.hidden().contains(person) ? List.of() : rows.history(person);
    }
}

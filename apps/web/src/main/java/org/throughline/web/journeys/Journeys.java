package org.throughline.web.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.Coverage;
import org.throughline.journey.FactId;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Verdict;

/** The door to every child's journey: read it, add to it. Nothing is ever overwritten. */
@Component
public class Journeys {

    private static final int AT_A_TIME = 2_000;
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final JdbcClient jdbc;
    private final JourneyRows rows;
    private final ProfileRows profiles;
    private final HeldRows held;
    private final Standing standing;
    private final TypedFacts typed;

    Journeys(
            JdbcClient jdbc,
            JourneyRows rows,
            ProfileRows profiles,
            HeldRows held,
            Standing standing,
            TypedFacts typed) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.profiles = profiles;
        this.held = held;
        this.standing = standing;
        this.typed = typed;
    }

    /** For a page: judged by who works with the child and by restrictions. Writes no trail: the page does. */
    public Opening open(Sight who, PersonId child, Act act) {
        var found = profiles.find(child);
        if (found.isEmpty()) {
            return new Opening.Absent();
        }
        var profile = found.get();
        return switch (who.judge(child, standing.relations(who, profile), act)) {
            case Verdict.Allowed _ -> new Opening.Opened(read(child), profile);
            case Verdict.NeedsReason _ -> new Opening.NeedsReason(profile);
            case Verdict.NeedsBreakGlass _ -> new Opening.NeedsBreakGlass();
            case Verdict.Refused(var why) -> new Opening.Refused(why);
            case Verdict.Absent _ -> new Opening.Absent();
        };
    }

    /** Unjudged, for projections and jobs. A person of whom nothing is held has an empty journey. */
    public Journey read(PersonId child) {
        return rows.of(List.of(child), rows.coverage()).getFirst();
    }

    /** Every child's journey in the order of their ids, unjudged: some at a time, never all in memory. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void each(Consumer<Journey> reader) {
        each(rows.coverage(), reader);
    }

    /**
     * The same as the record knew it at the end of that day: what was entered, corrected or loaded later is not seen, and
     * no file speaks for more than it did then. Who is who is as known today.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void eachKnownOn(LocalDate day, Consumer<Journey> reader) {
        var moment = day.plusDays(1).atStartOfDay(ENGLAND).toInstant().minusNanos(1);
        each(rows.coverageKnownOn(moment), journey -> reader.accept(journey.knownOn(moment)));
    }

    private void each(Coverage coverage, Consumer<Journey> reader) {
        var last = new UUID(0, 0);
        for (var some = after(last); !some.isEmpty(); some = after(last)) {
            rows.of(some, coverage).forEach(reader);
            last = some.getLast().value();
        }
    }

    private List<PersonId> after(UUID last) {
        return jdbc.sql("select person from journeys.profile where person > :last order by person limit " + AT_A_TIME)
                .param("last", last)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** Those children's journeys in the order of their ids, unjudged; an empty one for each of whom nothing is held. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void each(Collection<PersonId> children, Consumer<Journey> reader) {
        var coverage = rows.coverage();
        var sorted = children.stream().distinct().sorted(InTheDatabase.ORDER).toList();
        for (int from = 0; from < sorted.size(); from += AT_A_TIME) {
            rows.of(sorted.subList(from, Math.min(from + AT_A_TIME, sorted.size())), coverage)
                    .forEach(reader);
        }
    }

    /** Those children with their journeys, unjudged, without those of whom nothing is held: for a few hundred at most. */
    public List<Held> held(Collection<PersonId> children) {
        return held.of(children);
    }

    /** The newest entry, 0 before the first. Entries are numbered in the order of their commits. */
    public long latestEntry() {
        return jdbc.sql("select coalesce(max(number), 0) from journeys.entry")
                .query(Long.class)
                .single();
    }

    /**
     * Whose journey changed by entries after that one, by facts or by who is who; everybody's where it changed where the
     * files begin. Among them may be people of whom nothing is held any more.
     */
    public Set<PersonId> changedSince(long entry) {
        return jdbc
                .sql("""
                with since as (select id from journeys.entry where number > :entry)
                select m.person from journeys.fact f join journeys.matched m on m.line = f.line
                 where f.entry in (select id from since)
                union select person from journeys.match where entry in (select id from since)
                union select earlier.person
                        from journeys.match d join journeys.match earlier on earlier.line = d.line and earlier.id < d.id
                       where d.entry in (select id from since)
                union select person from journeys.profile
                       where exists (select from journeys.coverage where entry in (select id from since))
                """)
                .param("entry", entry)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /**
     * Keeps what a person typed of several children in one act, such as a visit to siblings: all or nothing. Writes the
     * trail. Belongs in the caller's transaction, if there is one.
     */
    @Transactional
    public Written record(Sight who, Map<PersonId, List<Typed>> sheets) {
        return typed.record(who, sheets, Act.WRITE);
    }

    @Transactional
    public Written record(Sight who, PersonId child, List<Typed> facts) {
        return record(who, child, facts, Act.WRITE);
    }

    /** @param act as which it is judged: what belongs to reviews may be typed by those who may do no more than review */
    @Transactional
    public Written record(Sight who, PersonId child, List<Typed> facts, Act act) {
        return typed.record(who, Map.of(child, facts), act);
    }

    /** Takes back what was typed in error; it stays in the record as withdrawn, with who and why. */
    @Transactional
    public Written takeBack(Sight who, PersonId child, FactId fact, String why) {
        return typed.takeBack(who, child, fact, why);
    }
}

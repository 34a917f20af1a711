package org.throughline.web.journeys;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.journey.Entry;
import org.throughline.journey.Fact;
import org.throughline.journey.FactId;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.journey.Scope;
import org.throughline.web.access.Act;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Verdict;
import org.throughline.web.journeys.facts.FactCodec;
import org.throughline.web.journeys.facts.Happened;
import org.throughline.web.journeys.loading.Entries;
import org.throughline.web.journeys.loading.Projections;
import org.throughline.web.trail.Trail;

/**
 * Writes what people type. It stands on a line of the service's own for each child. Whoever comes second is told what
 * stands there now; nothing of theirs is kept and nothing is lost.
 */
@Component
class TypedFacts {

    private static final int PEOPLE = 0x70656F70;

    private final JdbcClient jdbc;
    private final JourneyRows rows;
    private final ProfileRows profiles;
    private final HeldRows held;
    private final Standing standing;
    private final Entries entries;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    TypedFacts(
            JdbcClient jdbc,
            JourneyRows rows,
            ProfileRows profiles,
            HeldRows held,
            Standing standing,
            Trail trail,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.profiles = profiles;
        this.held = held;
        this.standing = standing;
        this.entries = new Entries(jdbc);
        this.trail = trail;
        this.events = events;
    }

    private record Row(long line, Typed typed, @Nullable Long existing) {}

    Written record(Sight who, Map<PersonId, List<Typed>> sheets, Act act) {
        var children = new TreeMap<PersonId, List<Typed>>(InTheDatabase.ORDER);
        children.putAll(sheets);
        var rowsOf = new TreeMap<PersonId, List<Row>>(InTheDatabase.ORDER);
        for (var sheet : children.entrySet()) {
            var no = mayNot(who, sheet.getKey(), act);
            if (no.isPresent()) {
                return no.get();
            }
        }
        for (var sheet : children.entrySet()) {
            var child = sheet.getKey();
            lock(child);
            long line = line(child);
            var prepared = new ArrayList<Row>();
            for (var typed : sheet.getValue()) {
                if (!correctsWhatWasTyped(child, typed)) {
                    return new Written.Refused(
                            child, "Only what was recorded here can be corrected here. The file it came from can be.");
                }
                var now = standing(child, line, typed);
                if (now.isPresent() && !isTheSame(now.get(), typed)) {
                    return new Written.Overtaken(child, now.get());
                }
                prepared.add(new Row(
                        line, typed, now.map(entry -> entry.id().value()).orElse(null)));
            }
            rowsOf.put(child, prepared);
        }
        return write(who, rowsOf);
    }

    private boolean correctsWhatWasTyped(PersonId child, Typed typed) {
        return typed.corrects().isEmpty()
                || rows.find(child, typed.corrects().get().value())
                        .filter(entry -> entry instanceof Recorded<?> recorded
                                && recorded.key().equals(typed.key())
                                && recorded.source().scope().equals(Scope.TYPED))
                        .isPresent();
    }

    /** What already stands where this would be written: the successor of what it corrects, or the fact of its key. */
    private Optional<Entry> standing(PersonId child, long line, Typed typed) {
        if (typed.corrects().isPresent()) {
            return rows.successor(child, typed.corrects().get().value());
        }
        return jdbc.sql("""
                select f.id from journeys.fact f
                 where f.line = :line and f.key = :key and f.act <> 3
                   and not exists (select from journeys.fact later where later.supersedes = f.id)
                """)
                .param("line", line)
                .param("key", typed.key())
                .query(Long.class)
                .optional()
                .flatMap(fact -> rows.find(child, fact));
    }

    private static boolean isTheSame(Entry now, Typed typed) {
        return now instanceof Recorded<?> recorded
                && recorded.key().equals(typed.key())
                && recorded.happened().equals(typed.happened())
                && recorded.fact().equals(typed.fact());
    }

    private Written write(Sight who, Map<PersonId, List<Row>> sheets) {
        long entry = entries.open();
        var facts = new ArrayList<FactId>();
        var changed = new HashSet<PersonId>();
        sheets.forEach((child, sheet) -> {
            for (var row : sheet) {
                facts.add(new FactId(row.existing() == null ? insert(entry, row) : row.existing()));
                if (row.existing() == null) {
                    changed.add(child);
                }
            }
        });
        if (!changed.isEmpty()) {
            sheets.forEach((child, sheet) -> matchAtOnce(who, entry, child, sheet));
            var typed = sheets.values().stream()
                    .flatMap(List::stream)
                    .map(row -> row.typed().fact())
                    .toList();
            finish(who, entry, changed, typed, "");
            sheets.forEach((child, sheet) -> trail.wrote(who.actor(), "recorded", child, types(sheet)));
        }
        return new Written.Kept(facts);
    }

    Written takeBack(Sight who, PersonId child, FactId fact, String why) {
        var no = mayNot(who, child, Act.WRITE);
        if (no.isPresent()) {
            return no.get();
        }
        lock(child);
        var found = rows.find(child, fact.value());
        var later = rows.successor(child, fact.value());
        if (later.isPresent()) {
            return new Written.Overtaken(child, later.get());
        }
        if (!(found.orElse(null) instanceof Recorded<?> recorded)
                || !recorded.source().scope().equals(Scope.TYPED)
                || why.isBlank()) {
            return new Written.Refused(child, "Only what was typed here can be taken back, and with a reason.");
        }
        long entry = entries.open();
        jdbc.sql("""
                insert into journeys.fact (line, entry, supersedes, scope, place, act, type, key)
                select line, :entry, id, scope, 0, 3, type, key from journeys.fact where id = :fact
                """).param("entry", entry).param("fact", fact.value()).update();
        finish(who, entry, new HashSet<>(List.of(child)), List.of(recorded.fact()), why);
        trail.wrote(who.actor(), "took back", child, FactCodec.type(recorded.fact()) + ": " + why);
        return new Written.Kept(List.of(fact));
    }

    private Optional<Written> mayNot(Sight who, PersonId child, Act act) {
        var profile = profiles.find(child);
        if (profile.isEmpty()) {
            return Optional.of(new Written.Absent(child));
        }
        return switch (who.judge(child, standing.relations(who, profile.get()), act)) {
            case Verdict.Allowed _ -> Optional.empty();
            case Verdict.Refused(var why) -> Optional.of(new Written.Refused(child, why));
            case Verdict.NeedsReason _ ->
                Optional.of(new Written.Refused(child, "Open the child's record with a reason first."));
            case Verdict.NeedsBreakGlass _, Verdict.Absent _ -> Optional.of(new Written.Absent(child));
        };
    }

    /** Until the commit nobody else types about this child. Locks are asked for in the order of ids: no two wait for each other. */
    private void lock(PersonId child) {
        jdbc.sql("select pg_advisory_xact_lock(:people, hashtext(:child))")
                .param("people", PEOPLE)
                .param("child", child.value().toString())
                .query()
                .singleRow();
    }

    private long line(PersonId child) {
        jdbc.sql("""
                insert into journeys.line (collection, kind, key) values ('SERVICE', 'CHILD', :child)
                    on conflict do nothing
                """).param("child", child.value().toString()).update();
        return jdbc.sql("select id from journeys.line where collection = 'SERVICE' and kind = 'CHILD' and key = :child")
                .param("child", child.value().toString())
                .query(Long.class)
                .single();
    }

    private long insert(long entry, Row row) {
        var happened = Happened.of(row.typed().happened());
        return jdbc.sql("""
                insert into journeys.fact (line, entry, supersedes, at, scope, place, day, act, type, key, text, body)
                values (:line, :entry, :corrects, :at, :scope, 0, :day, :act, :type, :key, :text, :body::jsonb)
                returning id
                """)
                .param("line", row.line())
                .param("entry", entry)
                .param("corrects", row.typed().corrects().map(FactId::value).orElse(null), Types.BIGINT)
                .param(
                        "at",
                        happened.at() == null ? null : Timestamp.from(happened.at()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("scope", new LoadScopes(jdbc).id(Scope.TYPED))
                .param("day", happened.day(), Types.DATE)
                .param("act", row.typed().corrects().isPresent() ? 2 : 1)
                .param("type", FactCodec.type(row.typed().fact()))
                .param("key", row.typed().key())
                .param("text", happened.text(), Types.VARCHAR)
                .param("body", FactCodec.body(row.typed().fact()))
                .query(Long.class)
                .single();
    }

    private void matchAtOnce(Sight who, long entry, PersonId child, List<Row> sheet) {
        for (var line : sheet.stream().map(Row::line).distinct().toList()) {
            boolean first = jdbc.sql("""
                    insert into journeys.matched (line, person) values (:line, :person) on conflict do nothing
                    """)
                            .param("line", line)
                            .param("person", child.value())
                            .update()
                    > 0;
            if (first) {
                jdbc.sql("""
                        insert into journeys.match (line, person, act, why, by, entry)
                        values (:line, :person, 'RULE', 'Recorded about this child', :by, :entry)
                        """)
                        .param("line", line)
                        .param("person", child.value())
                        .param("by", who.actor().name())
                        .param("entry", entry)
                        .update();
            }
        }
    }

    private void finish(Sight who, long entry, HashSet<PersonId> children, List<Fact> facts, String why) {
        new Projections(jdbc).ofEntry(entry, facts);
        long number = entries.close(entry, entries.moment(), who.actor().name(), Optional.empty(), why);
        events.publishEvent(new JourneysExtended(children, number, held));
    }

    private static String types(List<Row> sheet) {
        return String.join(
                ", ",
                sheet.stream()
                        .map(row -> FactCodec.type(row.typed().fact()))
                        .distinct()
                        .toList());
    }
}

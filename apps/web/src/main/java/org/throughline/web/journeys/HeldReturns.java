package org.throughline.web.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.Line;
import org.throughline.journey.PersonId;
import org.throughline.journey.Scope;
import org.throughline.journey.Statement;
import org.throughline.web.journeys.facts.FactCodec;
import org.throughline.web.journeys.facts.Happened;

/**
 * The yearly returns that the record holds, as it knows them now: what their files stated, with what people corrected in
 * the service in its place. Unjudged: for a return leaves no child out because of who makes it.
 */
@Component
public class HeldReturns {

    private static final int AT_A_TIME = 2_000;

    /**
     * One return.
     *
     * @param authority the council's code in it; empty where its files do not say
     * @param tables whose last load was not taken back
     * @param loaded when any of them was last loaded
     */
    public record Held(
            org.throughline.journey.Collection collection,
            int year,
            String authority,
            List<String> tables,
            Instant loaded) {}

    /** What is stated of one child of the return, in the order in which its rows shall stand. */
    public record Stated(Line line, List<Statement> statements) {}

    private final JdbcClient jdbc;

    HeldReturns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of yearly collections, the newest year first. */
    public List<Held> list() {
        var held = new LinkedHashMap<String, Held>();
        jdbc.sql("""
                select s.collection, s.year, s.authority, s.tab, max(l.known) as loaded
                  from journeys.scope s
                  join journeys.load_scope ls on ls.scope = s.id
                  join journeys.load l on l.id = ls.load and l.withdraws is null
                 where s.year > 0 and not exists (select from journeys.load w where w.withdraws = l.id)
                 group by s.id
                 order by s.year desc, s.collection, s.authority desc, s.id
                """).query(row -> {
            var one = held(row);
            held.merge(one.collection() + " " + one.year(), one, HeldReturns::together);
        });
        return List.copyOf(held.values());
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                org.throughline.journey.Collection.valueOf(row.getString("collection")),
                row.getInt("year"),
                row.getString("authority"),
                List.of(row.getString("tab")),
                row.getTimestamp("loaded").toInstant());
    }

    private static Held together(Held one, Held other) {
        var tables = new ArrayList<>(one.tables());
        other.tables().stream().filter(table -> !tables.contains(table)).forEach(tables::add);
        return new Held(
                one.collection(),
                one.year(),
                one.authority(),
                tables,
                one.loaded().isAfter(other.loaded()) ? one.loaded() : other.loaded());
    }

    /** Every child of the return, some at a time, never all in memory; all as it is known at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void each(org.throughline.journey.Collection collection, int year, Consumer<Stated> reader) {
        var scopes = scopes(collection, year);
        var ids = scopes.keySet().toArray(Integer[]::new);
        long last = 0;
        for (var some = after(collection, last); !some.isEmpty(); some = after(collection, last)) {
            of(some, scopes, ids).forEach(reader);
            last = some.getLast().id();
        }
    }

    /** What is stated of one child in that return; empty where they do not stand in it. */
    public Optional<Stated> find(org.throughline.journey.Collection collection, int year, PersonId child) {
        var scopes = scopes(collection, year);
        var rows = jdbc.sql("""
                select l.id, l.key, m.person
                  from journeys.line l join journeys.matched m on m.line = l.id
                 where l.collection = :collection and l.kind = 'CHILD' and m.person = :child
                 order by l.id
                """)
                .param("collection", collection.name())
                .param("child", child.value())
                .query((row, _) ->
                        new Row(row.getLong("id"), row.getString("key"), row.getObject("person", UUID.class)))
                .list();
        return of(rows, scopes, scopes.keySet().toArray(Integer[]::new)).stream()
                .findFirst();
    }

    private record Row(long id, String key, @Nullable UUID person) {}

    private List<Row> after(org.throughline.journey.Collection collection, long last) {
        return jdbc.sql("""
                select l.id, l.key, m.person
                  from journeys.line l left join journeys.matched m on m.line = l.id
                 where l.collection = :collection and l.kind = 'CHILD' and l.id > :last
                 order by l.id
                 limit :some
                """)
                .param("collection", collection.name())
                .param("last", last)
                .param("some", AT_A_TIME)
                .query((row, _) ->
                        new Row(row.getLong("id"), row.getString("key"), row.getObject("person", UUID.class)))
                .list();
    }

    private Map<Integer, Scope> scopes(org.throughline.journey.Collection collection, int year) {
        var scopes = new LinkedHashMap<Integer, Scope>();
        jdbc.sql("select id, authority, tab from journeys.scope where collection = :collection and year = :year")
                .param("collection", collection.name())
                .param("year", year)
                .query(row -> {
                    scopes.put(
                            row.getInt("id"),
                            new Scope(row.getString("authority"), collection, year, row.getString("tab")));
                });
        return scopes;
    }

    /** The keys of parts come after the key of what they are parts of, so rows of one line of a file are in that order. */
    private List<Stated> of(List<Row> some, Map<Integer, Scope> scopes, Integer[] ids) {
        var lines = new LinkedHashMap<Long, List<Statement>>();
        var keys = some.stream().collect(Collectors.toMap(Row::id, row -> row));
        jdbc.sql("""
                select f.line, f.key, f.type, f.day, f.at, f.text, f.body::text as body, f.scope, f.place
                  from journeys.fact f
                 where f.line = any (:lines) and f.scope = any (:scopes) and f.act <> 3
                   and not exists (select from journeys.fact later where later.supersedes = f.id)
                 order by f.line, f.place, f.key collate "C", f.id
                """)
                .param("lines", some.stream().map(Row::id).toArray(Long[]::new))
                .param("scopes", ids)
                .query(row -> {
                    var line = keys.get(row.getLong("line"));
                    var scope = scopes.get(row.getInt("scope"));
                    if (line != null && scope != null) {
                        lines.computeIfAbsent(line.id(), _ -> new ArrayList<>())
                                .add(statement(row, Line.child(scope.collection(), line.key()), scope));
                    }
                });
        var typed = typed(some);
        return some.stream()
                .filter(row -> lines.containsKey(row.id()))
                .map(row ->
                        corrected(lines.getOrDefault(row.id(), List.of()), typed.getOrDefault(row.person(), Map.of())))
                .toList();
    }

    private static Statement statement(ResultSet row, Line line, Scope scope) throws SQLException {
        Instant at = Optional.ofNullable(row.getTimestamp("at"))
                .map(Timestamp::toInstant)
                .orElse(null);
        return new Statement(
                line,
                scope,
                row.getString("key"),
                new Happened(row.getObject("day", LocalDate.class), at, row.getString("text")).when(),
                FactCodec.fact(row.getString("type"), row.getString("body")),
                row.getInt("place"));
    }

    /** What people typed about these children and did not take back, by its key. */
    private Map<UUID, Map<String, Statement>> typed(List<Row> some) {
        var typed = new HashMap<UUID, Map<String, Statement>>();
        jdbc.sql("""
                select m.person, f.key, f.type, f.day, f.at, f.text, f.body::text as body, f.place
                  from journeys.matched m
                  join journeys.line l on l.id = m.line and l.collection = 'SERVICE'
                  join journeys.fact f on f.line = l.id and f.act <> 3
                 where m.person = any (:people)
                   and not exists (select from journeys.fact later where later.supersedes = f.id)
                 order by f.id
                """)
                .param(
                        "people",
                        some.stream().map(Row::person).filter(it -> it != null).toArray(UUID[]::new))
                .query(row -> {
                    var person = row.getObject("person", UUID.class);
                    var line = Line.child(org.throughline.journey.Collection.SERVICE, person.toString());
                    typed.computeIfAbsent(person, _ -> new LinkedHashMap<>())
                            .put(row.getString("key"), statement(row, line, Scope.TYPED));
                });
        return typed;
    }

    /** What people typed stands in the place of what the file says of the same thing, or beside it as a part of it. */
    private static Stated corrected(List<Statement> stated, Map<String, Statement> typed) {
        var line = stated.getFirst().line();
        if (typed.isEmpty()) {
            return new Stated(line, stated);
        }
        var keys = stated.stream().map(Statement::key).collect(Collectors.toSet());
        var all = new ArrayList<Statement>();
        for (var statement : stated) {
            var instead = typed.get(statement.key());
            all.add(instead == null ? statement : moved(instead, statement));
        }
        for (var more : typed.values()) {
            int part = more.key().lastIndexOf('/');
            var thing = part < 0 ? "" : more.key().substring(0, part);
            if (!keys.contains(more.key()) && (thing.equals("identity") || keys.contains(thing))) {
                all.add(moved(more, stated.getFirst()));
            }
        }
        return new Stated(line, all);
    }

    private static Statement moved(Statement typed, Statement to) {
        return new Statement(to.line(), to.scope(), typed.key(), typed.happened(), typed.fact(), to.place());
    }

    /**
     * Who these children of a return are. A child whom the collection does not know, as in a file that is not loaded, is
     * found by their identifier where only one person has it.
     *
     * @param keys the keys of lines, which are the children's identifiers
     */
    public Map<String, PersonId> persons(org.throughline.journey.Collection collection, Collection<String> keys) {
        var persons = new HashMap<String, PersonId>();
        jdbc.sql("""
                select l.key, m.person
                  from journeys.line l join journeys.matched m on m.line = l.id
                 where l.collection = :collection and l.kind = 'CHILD' and l.key = any (:keys)
                """)
                .param("collection", collection.name())
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    persons.put(row.getString("key"), new PersonId(row.getObject("person", UUID.class)));
                });
        var unknown = new HashSet<>(keys);
        unknown.removeAll(persons.keySet());
        if (!unknown.isEmpty()) {
            jdbc.sql("""
                    select asked.key, min(p.person::text) as person
                      from unnest(cast(:keys as text[])) as asked (key)
                      join journeys.profile p on p.ids @> array[upper(asked.key)]
                     group by asked.key
                    having count(*) = 1
                    """).param("keys", unknown.toArray(String[]::new)).query(row -> {
                persons.put(row.getString("key"), new PersonId(UUID.fromString(row.getString("person"))));
            });
        }
        return persons;
    }

    /** Whether any of these people stands in a return of that collection. */
    public boolean holdsAny(org.throughline.journey.Collection collection, Collection<PersonId> people) {
        return jdbc.sql("""
                select exists (select from journeys.matched m join journeys.line l on l.id = m.line
                                where l.collection = :collection and m.person = any (:people))
                """)
                .param("collection", collection.name())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}

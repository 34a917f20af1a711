package org.throughline.web.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;

/** Which yearly returns the record holds, and who stands in them. Unjudged: a return leaves no child out because of who makes it. */
@Component
public class HeldReturns {

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

    /** Everybody of whom a file of that collection states anything. */
    public Set<PersonId> people(org.throughline.journey.Collection collection) {
        return Set.copyOf(jdbc.sql("""
                select distinct m.person
                  from journeys.line l join journeys.matched m on m.line = l.id
                 where l.collection = :collection and l.kind = 'CHILD'
                """)
                .param("collection", collection.name())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
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

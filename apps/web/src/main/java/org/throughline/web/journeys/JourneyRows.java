package org.throughline.web.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.journey.Coverage;
import org.throughline.journey.Entry;
import org.throughline.journey.FactId;
import org.throughline.journey.Journey;
import org.throughline.journey.Line;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.journey.Scope;
import org.throughline.journey.Source;
import org.throughline.journey.Withdrawn;
import org.throughline.web.journeys.facts.FactCodec;
import org.throughline.web.journeys.facts.Happened;

/** Makes journeys of rows. */
@Component
class JourneyRows {

    static final int WITHDRAWN = 3;

    private static final String COLUMNS = """
            f.id, l.collection, l.kind, l.key as line_key, f.key, f.type, f.day, f.at, f.text,
            f.body::text as body, f.act, f.supersedes, f.scope, f.place,
            e.known, e.by, e.load, e.why
            """;

    private static final String ENTRIES = """
            select m.person, %s
              from journeys.matched m
              join journeys.line l on l.id = m.line
              join journeys.fact f on f.line = m.line
              join journeys.entry e on e.id = f.entry
            """.formatted(COLUMNS);

    private final JdbcClient jdbc;

    /** Rows of scopes never change. */
    private final Map<Integer, Scope> scopes = new ConcurrentHashMap<>();

    JourneyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Coverage coverage() {
        return new LoadCoverage(jdbc).now();
    }

    Coverage coverageKnownOn(Instant moment) {
        return new LoadCoverage(jdbc).knownOn(moment);
    }

    /** A journey for each of them, in the order of their ids; an empty one where nothing is held. */
    List<Journey> of(Collection<PersonId> people, Coverage coverage) {
        var entries = new TreeMap<UUID, List<Entry>>(InTheDatabase::compare);
        people.forEach(person -> entries.put(person.value(), new ArrayList<>()));
        jdbc.sql(ENTRIES + " where m.person = any (:people) order by f.id")
                .param("people", entries.keySet().toArray(UUID[]::new))
                .query(row -> {
                    entries.computeIfAbsent(row.getObject("person", UUID.class), _ -> new ArrayList<>())
                            .add(entry(row));
                });
        return entries.entrySet().stream()
                .map(person -> Journey.of(new PersonId(person.getKey()), coverage, person.getValue()))
                .toList();
    }

    /** Everything ever said of workers themselves, in the order in which it came. */
    List<Entry> ofWorkers() {
        return jdbc.sql("""
                select %s
                  from journeys.line l
                  join journeys.fact f on f.line = l.id
                  join journeys.entry e on e.id = f.entry
                 where l.kind = 'WORKER' order by f.id
                """.formatted(COLUMNS)).query((row, _) -> entry(row)).list();
    }

    /** The row with that id, if it is about that person. */
    Optional<Entry> find(PersonId person, long fact) {
        return jdbc.sql(ENTRIES + " where m.person = :person and f.id = :fact")
                .param("person", person.value())
                .param("fact", fact)
                .query((row, _) -> entry(row))
                .optional();
    }

    /** The row that has taken the place of that one, if any has. */
    Optional<Entry> successor(PersonId person, long fact) {
        return jdbc.sql(ENTRIES + " where m.person = :person and f.supersedes = :fact")
                .param("person", person.value())
                .param("fact", fact)
                .query((row, _) -> entry(row))
                .optional();
    }

    private Entry entry(ResultSet row) throws SQLException {
        var id = new FactId(row.getLong("id"));
        var known = row.getTimestamp("known").toInstant();
        var by = row.getString("by");
        if (row.getInt("act") == WITHDRAWN) {
            return new Withdrawn(id, new FactId(row.getLong("supersedes")), known, by, why(row));
        }
        return new Recorded<>(
                id,
                new Line(
                        org.throughline.journey.Collection.valueOf(row.getString("collection")),
                        Line.Kind.valueOf(row.getString("kind")),
                        row.getString("line_key")),
                row.getString("key"),
                happened(row).when(),
                FactCodec.fact(row.getString("type"), row.getString("body")),
                known,
                by,
                new Source(scope(row.getInt("scope")), row.getLong("load"), row.getInt("place")),
                Optional.ofNullable(row.getObject("supersedes", Long.class)).map(FactId::new));
    }

    private static String why(ResultSet row) throws SQLException {
        var why = row.getString("why");
        return why.isEmpty() ? "The file no longer says it" : why;
    }

    private static Happened happened(ResultSet row) throws SQLException {
        Instant at = Optional.ofNullable(row.getTimestamp("at"))
                .map(Timestamp::toInstant)
                .orElse(null);
        return new Happened(row.getObject("day", LocalDate.class), at, row.getString("text"));
    }

    private Scope scope(int id) {
        return scopes.computeIfAbsent(
                id,
                _ -> jdbc.sql("select authority, collection, year, tab from journeys.scope where id = :id")
                        .param("id", id)
                        .query((row, _) -> new Scope(
                                row.getString("authority"),
                                org.throughline.journey.Collection.valueOf(row.getString("collection")),
                                row.getInt("year"),
                                row.getString("tab")))
                        .single());
    }
}

package org.throughline.web.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.journey.Collection;
import org.throughline.journey.Line;
import org.throughline.journey.PersonId;
import org.throughline.web.journeys.Matches.Conflict;
import org.throughline.web.journeys.Matches.Decision;
import org.throughline.web.journeys.Matches.Reason;
import org.throughline.web.journeys.Matches.Side;

/** The rows that say who is who. The latest of a line counts. */
@Component
class MatchRows {

    private static final String SIDE = """
            %1$sl.collection as %1$scollection, %1$sl.kind as %1$skind, %1$sl.key as %1$skey, %1$sm.person as %1$sperson,
            coalesce(%1$sp.name, '') as %1$sname, coalesce(%1$si.council, '') as %1$sid, %1$si.born as %1$sborn,
            coalesce(%1$si.sex, '') as %1$ssex, coalesce(%1$si.upn, '') as %1$supn
            """;

    private static final String SIDE_TABLES = """
            join journeys.line %1$sl on %1$sl.id = %2$s
            join journeys.matched %1$sm on %1$sm.line = %2$s
            left join journeys.identity %1$si on %1$si.line = %2$s
            left join journeys.profile %1$sp on %1$sp.person = %1$sm.person
            """;

    private final JdbcClient jdbc;

    MatchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> idOf(Line line) {
        return jdbc.sql("""
                select l.id from journeys.line l join journeys.matched m on m.line = l.id
                 where l.collection = :collection and l.kind = :kind and l.key = :key
                """)
                .param("collection", line.collection().name())
                .param("kind", line.kind().name())
                .param("key", line.key())
                .query(Long.class)
                .optional();
    }

    UUID personOf(long line) {
        return jdbc.sql("select person from journeys.matched where line = :line")
                .param("line", line)
                .query(UUID.class)
                .single();
    }

    boolean isKnown(PersonId person) {
        return jdbc.sql("select exists (select from journeys.matched where person = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** No other file knows the person. */
    boolean isTheLastOf(long line, UUID person) {
        return !jdbc.sql("""
                select exists (select from journeys.matched m join journeys.line l on l.id = m.line
                                where m.person = :person and m.line <> :line and l.collection <> 'SERVICE')
                """)
                .param("person", person)
                .param("line", line)
                .query(Boolean.class)
                .single();
    }

    List<Long> typedLinesOf(UUID person) {
        return jdbc.sql("""
                select m.line from journeys.matched m join journeys.line l on l.id = m.line
                 where m.person = :person and l.collection = 'SERVICE'
                """).param("person", person).query(Long.class).list();
    }

    /** The lines that were decided in one act with that one, if it was somebody's. */
    List<Long> linesDecidedWith(long decision) {
        return jdbc.sql("""
                select same.line
                  from journeys.match d join journeys.match same on same.entry = d.entry
                 where d.id = :decision and d.act <> 'RULE' and same.act = d.act
                 order by same.line
                """).param("decision", decision).query(Long.class).list();
    }

    Optional<UUID> personBefore(long line, long decision) {
        return jdbc.sql("""
                select person from journeys.match
                 where line = :line and id < :decision
                   and entry <> (select entry from journeys.match where id = :decision)
                 order by id desc limit 1
                """)
                .param("line", line)
                .param("decision", decision)
                .query(UUID.class)
                .optional();
    }

    boolean isDecidedSince(long line, long decision) {
        return jdbc.sql("""
                select exists (select from journeys.match
                                where line = :line and id > :decision
                                  and entry <> (select entry from journeys.match where id = :decision))
                """)
                .param("line", line)
                .param("decision", decision)
                .query(Boolean.class)
                .single();
    }

    void decide(long line, UUID person, String act, String why, String by, long entry) {
        jdbc.sql("""
                insert into journeys.match (line, person, act, why, by, entry)
                values (:line, :person, :act, :why, :by, :entry)
                """)
                .param("line", line)
                .param("person", person)
                .param("act", act)
                .param("why", why)
                .param("by", by)
                .param("entry", entry)
                .update();
        jdbc.sql("update journeys.matched set person = :person where line = :line")
                .param("person", person)
                .param("line", line)
                .update();
    }

    List<Conflict> conflicts() {
        return jdbc.sql("select c.reason, c.together, "
                        + SIDE.formatted("one_") + ", " + SIDE.formatted("other_")
                        + " from journeys.conflict c "
                        + SIDE_TABLES.formatted("one_", "c.one") + SIDE_TABLES.formatted("other_", "c.other")
                        + " order by one_id, c.one, c.other")
                .query((row, _) -> new Conflict(
                        side(row, "one_"),
                        side(row, "other_"),
                        Reason.valueOf(row.getString("reason")),
                        row.getBoolean("together")))
                .list();
    }

    List<Side> lines(PersonId person) {
        return jdbc.sql("select " + SIDE.formatted("x_")
                        + " from journeys.matched m " + SIDE_TABLES.formatted("x_", "m.line")
                        + " where m.person = :person order by m.line")
                .param("person", person.value())
                .query((row, _) -> side(row, "x_"))
                .list();
    }

    List<Decision> history(PersonId person) {
        return jdbc.sql("""
                select d.id, l.collection, l.kind, l.key, d.person, d.act, d.why, d.by, e.known,
                       not exists (select from journeys.match later where later.line = d.line and later.id > d.id) as standing
                  from journeys.match d
                  join journeys.line l on l.id = d.line
                  join journeys.entry e on e.id = d.entry
                 where d.line in (select line from journeys.match where person = :person)
                 order by d.id desc
                """)
                .param("person", person.value())
                .query((row, _) -> new Decision(
                        row.getLong("id"),
                        line(row, ""),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("act"),
                        row.getString("act").equals("RULE"),
                        row.getString("why"),
                        row.getString("by"),
                        row.getTimestamp("known").toInstant(),
                        row.getBoolean("standing")))
                .list();
    }

    private static Side side(ResultSet row, String prefix) throws SQLException {
        return new Side(
                line(row, prefix),
                new PersonId(row.getObject(prefix + "person", UUID.class)),
                row.getString(prefix + "name"),
                row.getString(prefix + "id"),
                Optional.ofNullable(row.getObject(prefix + "born", LocalDate.class)),
                row.getString(prefix + "sex"),
                row.getString(prefix + "upn"));
    }

    private static Line line(ResultSet row, String prefix) throws SQLException {
        return new Line(
                Collection.valueOf(row.getString(prefix + "collection")),
                Line.Kind.valueOf(row.getString(prefix + "kind")),
                row.getString(prefix + "key"));
    }
}

package org.throughline.web.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;

/** Reads the trail back: who has looked at a child, what a person has done, what happened on a day. */
@Component
public class TrailSearch {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final JdbcClient jdbc;

    TrailSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is asked; what is left empty is not asked about.
     *
     * @param from the first day, inclusive
     * @param to the last day, inclusive
     */
    public record Question(Optional<PersonId> child, String person, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** One row of the trail. */
    public record Row(
            Instant at,
            String outcome,
            String actor,
            String name,
            String role,
            String what,
            @Nullable PersonId child,
            String detail) {}

    /**
     * What was done in an inspection room, the newest first: under its name, or with one of its records and under no other
     * room's name.
     *
     * @param people the ids of those who may have done it
     * @param from the first day, inclusive
     * @param to the last day, inclusive
     */
    public List<Row> in(UUID room, Set<String> people, Set<PersonId> records, LocalDate from, LocalDate to, int limit) {
        return jdbc.sql("""
                select at, outcome, actor, actor_name, role, what, child, detail
                  from trail.row
                 where actor = any (:people) and at >= :from and at < :to
                   and (room = :room or (room is null and child = any (:records)))
                 order by at desc, id desc
                 limit :limit
                """)
                .param("room", room)
                .param("people", people.toArray(String[]::new))
                .param("records", records.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("from", start(from))
                .param("to", start(to.plusDays(1)))
                .param("limit", limit)
                .query(TrailSearch::row)
                .list();
    }

    /** The newest first. */
    public List<Row> search(Question question, int limit) {
        return jdbc.sql("""
                select at, outcome, actor, actor_name, role, what, child, detail
                  from trail.row
                 where (:child::uuid is null or child = :child)
                   and (:person = '' or strpos(lower(actor_name), lower(:person)) > 0 or actor = :person)
                   and at >= coalesce(:from, '-infinity'::timestamptz)
                   and at < coalesce(:to, 'infinity'::timestamptz)
                 order by at desc, id desc
                 limit :limit
                """)
                .param("child", question.child().map(PersonId::value).orElse(null), Types.OTHER)
                .param("person", question.person().strip())
                .param("from", question.from().map(TrailSearch::start).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "to",
                        question.to().map(day -> start(day.plusDays(1))).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("limit", limit)
                .query(TrailSearch::row)
                .list();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ENGLAND).toOffsetDateTime();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var child = row.getObject("child", UUID.class);
        return new Row(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("outcome"),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("role"),
                row.getString("what"),
                child == null ? null : new PersonId(child),
                row.getString("detail"));
    }
}

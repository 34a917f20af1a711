package org.throughline.web.improvement.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** How the department stood towards the authority, as a series of days from each of which something else held. */
@Component
public class Interventions {

    /**
     * What held from a day on, until the next.
     *
     * @param decided by whom
     * @param source the document that says so, in words
     * @param document that document, where it stands in the register
     * @param takenOut who found it wrong; what was taken out is shown as such and holds no longer
     */
    public record Status(
            UUID id,
            LocalDate since,
            String status,
            String decided,
            String source,
            Optional<UUID> document,
            Instant at,
            String by,
            Optional<String> takenOut) {}

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Trail trail;

    Interventions(JdbcClient jdbc, Changes changes, Trail trail) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.trail = trail;
    }

    /** The earliest first, those that were taken out among them. */
    public List<Status> all() {
        return jdbc.sql("select * from improvement.intervention order by since, at")
                .query(Interventions::status)
                .list();
    }

    /** @param id from the form, so that a second click adds nothing */
    @Transactional
    public void add(
            Actor who,
            UUID id,
            LocalDate since,
            String status,
            String decided,
            String source,
            Optional<UUID> document) {
        jdbc.sql("""
                insert into improvement.intervention (id, since, status, decided, source, document, at, by_id, by_name)
                values (:id, :since, :status, :decided, :source, :document::uuid, :at, :byId, :byName)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("since", since)
                .param("status", status)
                .param("decided", decided)
                .param("source", source)
                .param("document", document.map(UUID::toString).orElse(null), Types.VARCHAR)
                .param("at", changes.now())
                .param("byId", who.id())
                .param("byName", who.name())
                .update();
        trail.wrote(who, "intervention status", null, status);
    }

    @Transactional
    public void takeOut(Actor who, UUID id) {
        jdbc.sql("""
                update improvement.intervention set taken_out = :at, taken_by = :by where id = :id and taken_out is null
                """)
                .param("at", changes.now())
                .param("by", who.name())
                .param("id", id)
                .update();
        trail.wrote(who, "intervention status taken out", null, id.toString());
    }

    private static Status status(ResultSet row, int number) throws SQLException {
        return new Status(
                row.getObject("id", UUID.class),
                row.getObject("since", LocalDate.class),
                row.getString("status"),
                row.getString("decided"),
                row.getString("source"),
                Optional.ofNullable(row.getObject("document", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                Optional.ofNullable(row.getString("taken_by")));
    }
}

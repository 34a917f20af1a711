package org.throughline.web.improvement.inspections;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.web.trail.Actor;

/** What a person changed on an event of the register, and what stood before; never changed itself. */
@Component
public class Changes {

    /** @param before empty where nothing stood @param after empty where it was taken out */
    public record Change(Instant at, String by, String what, String before, String after) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Changes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(Actor who, UUID event, String what, String before, String after) {
        jdbc.sql("""
                insert into improvement.event_change (event, at, by_id, by_name, what, before, after)
                values (:event, :at, :id, :name, :what, :before, :after)
                """)
                .param("event", event)
                .param("at", now())
                .param("id", who.id())
                .param("name", who.name())
                .param("what", what)
                .param("before", before)
                .param("after", after)
                .update();
    }

    /** The newest first. */
    public List<Change> of(UUID event) {
        return jdbc.sql("""
                select at, by_name, what, before, after from improvement.event_change where event = :event order by id desc
                """)
                .param("event", event)
                .query((row, _) -> new Change(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("what"),
                        row.getString("before"),
                        row.getString("after")))
                .list();
    }

    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

package org.throughline.web.uploads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.web.journeys.LoadReport;
import org.throughline.web.journeys.Outcome;
import org.throughline.web.trail.Actor;
import org.throughline.web.uploads.Upload.State;
import tools.jackson.databind.ObjectMapper;

/** This module's only SQL. */
@Component
class UploadRows {

    /** What it takes to do the work: kept apart from what is shown. */
    record Job(UUID id, Actor by, List<String> names, boolean dryRun, boolean incomplete) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    UploadRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void waiting(Job job, Instant sent) {
        jdbc.sql("""
                insert into uploads.upload (id, sent, by_id, by_name, by_role, names, dry_run, incomplete, state)
                values (:id, :sent, :byId, :byName, :byRole, :names, :dryRun, :incomplete, 'WAITING')
                """)
                .param("id", job.id())
                .param("sent", OffsetDateTime.ofInstant(sent, ZoneOffset.UTC))
                .param("byId", job.by().id())
                .param("byName", job.by().name())
                .param("byRole", job.by().role())
                .param("names", job.names().toArray(String[]::new))
                .param("dryRun", job.dryRun())
                .param("incomplete", job.incomplete())
                .update();
    }

    /** Starts it; false where another already did. */
    boolean begin(UUID id) {
        return jdbc.sql("update uploads.upload set state = 'WORKING' where id = :id and state = 'WAITING'")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** What was interrupted waits again, and what was only tried waits to be loaded; now that person asks for it. */
    void waitingAgain(UUID id, Actor by) {
        jdbc.sql("""
                update uploads.upload
                   set dry_run = dry_run and state <> 'TRIED', state = 'WAITING', step = '', done = 0, total = 0,
                       report = null, by_id = :byId, by_name = :byName, by_role = :byRole
                 where id = :id and state in ('INTERRUPTED', 'TRIED')
                """)
                .param("byId", by.id())
                .param("byName", by.name())
                .param("byRole", by.role())
                .param("id", id)
                .update();
    }

    void at(UUID id, String step, long done, long total) {
        jdbc.sql("update uploads.upload set step = :step, done = :done, total = :total where id = :id")
                .param("step", step)
                .param("done", done)
                .param("total", total)
                .param("id", id)
                .update();
    }

    void ended(UUID id, Outcome outcome) {
        switch (outcome) {
            case Outcome.Loaded(var load, var _) -> ended(id, State.LOADED, load, "", null);
            case Outcome.Tried(var report) -> ended(id, State.TRIED, null, "", report);
            case Outcome.Refused(var why) -> ended(id, State.REFUSED, null, why, null);
        }
    }

    void interrupted(UUID id) {
        ended(id, State.INTERRUPTED, null, "", null);
    }

    /** The service stopped while these worked or waited. */
    void allInterrupted() {
        jdbc.sql("update uploads.upload set state = 'INTERRUPTED' where state in ('WAITING', 'WORKING')")
                .update();
    }

    private void ended(UUID id, State state, @Nullable Long load, String why, @Nullable LoadReport report) {
        jdbc.sql("""
                update uploads.upload set state = :state, load = :load, why = :why, report = :report::jsonb
                 where id = :id
                """)
                .param("state", state.name())
                .param("load", load)
                .param("why", why)
                .param("report", report == null ? null : json.writeValueAsString(report))
                .param("id", id)
                .update();
    }

    Optional<Upload> find(UUID id) {
        return jdbc.sql("select * from uploads.upload where id = :id")
                .param("id", id)
                .query(this::upload)
                .optional();
    }

    Optional<Job> job(UUID id) {
        return jdbc.sql(
                        "select id, by_id, by_name, by_role, names, dry_run, incomplete from uploads.upload where id = :id")
                .param("id", id)
                .query((row, _) -> new Job(
                        row.getObject("id", UUID.class),
                        new Actor(row.getString("by_id"), row.getString("by_name"), row.getString("by_role")),
                        List.of((String[]) row.getArray("names").getArray()),
                        row.getBoolean("dry_run"),
                        row.getBoolean("incomplete")))
                .optional();
    }

    /** Those that did not become a load, newest first. */
    List<Upload> withoutLoad(int most) {
        return jdbc.sql("select * from uploads.upload where load is null order by sent desc limit :most")
                .param("most", most)
                .query(this::upload)
                .list();
    }

    private Upload upload(ResultSet row, int number) throws SQLException {
        var report = row.getString("report");
        return new Upload(
                row.getObject("id", UUID.class),
                row.getObject("sent", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                List.of((String[]) row.getArray("names").getArray()),
                row.getBoolean("dry_run"),
                State.valueOf(row.getString("state")),
                row.getString("step"),
                row.getLong("done"),
                row.getLong("total"),
                Optional.ofNullable((Long) row.getObject("load")),
                row.getString("why"),
                report == null ? Optional.empty() : Optional.of(json.readValue(report, LoadReport.class)));
    }
}

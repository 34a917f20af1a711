package org.throughline.web.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.journey.Collection;
import org.throughline.web.returns.Run.Frozen;
import org.throughline.web.returns.Run.Origin;
import org.throughline.web.returns.Run.Progress;
import org.throughline.web.returns.Run.Result;
import org.throughline.web.returns.Run.State;
import org.throughline.web.trail.Actor;
import tools.jackson.databind.ObjectMapper;

/** The rows of checks: what was asked, how far each has come, what it came to. */
@Component
class RunRows {

    private static final String RUNS = """
            select r.id, r.origin, coalesce(d.collection, r.collection) as collection, coalesce(d.year, r.year) as year,
                   r.asked, r.by_name, r.names, p.state, p.step, p.done, p.total, p.why,
                   d.ended, d.authority, d.complete, d.children, d.errors, d.queries, d.mistaken, d.remarks, d.skipped,
                   d.file, d.bytes, d.sha256, f.at as frozen_at, f.by_name as frozen_by, f.why as frozen_why
              from returns.run r
              join returns.progress p on p.run = r.id
              left join returns.result d on d.run = r.id
              left join returns.freeze f on f.run = r.id
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RunRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void asked(UUID id, Origin origin, Optional<ReturnOf> of, List<String> names, Actor by, Instant when) {
        jdbc.sql("""
                insert into returns.run (id, origin, collection, year, asked, by_id, by_name, by_role, names)
                values (:id, :origin, :collection, :year, :asked, :byId, :byName, :byRole, :names)
                """)
                .param("id", id)
                .param("origin", origin.name())
                .param("collection", of.map(it -> it.collection().name()).orElse(""))
                .param("year", of.map(ReturnOf::year).orElse(0))
                .param("asked", at(when))
                .param("byId", by.id())
                .param("byName", by.name())
                .param("byRole", by.role())
                .param("names", names.toArray(String[]::new))
                .update();
        jdbc.sql("insert into returns.progress (run, state) values (:id, 'WAITING')")
                .param("id", id)
                .update();
    }

    /** That one which waits to take this return out of the record, or was asked to since then and is at work. */
    Optional<UUID> waiting(ReturnOf of, Instant since) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('returns.run'))")
                .query((_, _) -> 0)
                .list();
        return jdbc.sql("""
                select r.id from returns.run r join returns.progress p on p.run = r.id
                 where r.origin = 'RECORD' and r.collection = :collection and r.year = :year
                   and (p.state = 'WAITING' or (p.state = 'WORKING' and r.asked > :since))
                 order by r.asked desc limit 1
                """)
                .param("collection", of.collection().name())
                .param("year", of.year())
                .param("since", at(since))
                .query(UUID.class)
                .optional();
    }

    /** Starts it; false where another already did. */
    boolean begin(UUID id) {
        return jdbc.sql("update returns.progress set state = 'WORKING' where run = :id and state = 'WAITING'")
                        .param("id", id)
                        .update()
                == 1;
    }

    void at(UUID id, String step, long done, long total) {
        jdbc.sql("update returns.progress set step = :step, done = :done, total = :total where run = :id")
                .param("step", step)
                .param("done", done)
                .param("total", total)
                .param("id", id)
                .update();
    }

    void ended(UUID id, State state, String why) {
        jdbc.sql("update returns.progress set state = :state, why = :why where run = :id")
                .param("state", state.name())
                .param("why", why)
                .param("id", id)
                .update();
    }

    /** The service stopped while these worked or waited. */
    void allInterrupted() {
        jdbc.sql("update returns.progress set state = 'INTERRUPTED' where state in ('WAITING', 'WORKING')")
                .update();
    }

    void result(UUID id, ReturnOf of, Result result) {
        jdbc.sql("""
                insert into returns.result (run, ended, collection, year, authority, complete, children, errors, queries,
                                            mistaken, remarks, skipped, file, bytes, sha256)
                values (:run, :ended, :collection, :year, :authority, :complete, :children, :errors, :queries,
                        :mistaken, :remarks, :skipped::jsonb, :file, :bytes, :sha256)
                """)
                .param("run", id)
                .param("ended", at(result.ended()))
                .param("collection", of.collection().name())
                .param("year", of.year())
                .param("authority", result.authority())
                .param("complete", result.complete())
                .param("children", result.children())
                .param("errors", result.errors())
                .param("queries", result.queries())
                .param("mistaken", result.mistaken())
                .param("remarks", result.remarks().toArray(String[]::new))
                .param("skipped", json.writeValueAsString(new TreeMap<>(result.skipped())))
                .param("file", result.file())
                .param("bytes", result.bytes())
                .param("sha256", result.sha256())
                .update();
    }

    Optional<Run> find(UUID id) {
        return jdbc.sql(RUNS + " where r.id = :id")
                .param("id", id)
                .query(this::run)
                .optional();
    }

    /** Of returns taken out of the record: the last of each that came to an end. The newest year first. */
    List<Run> latest() {
        return jdbc.sql("""
                %s where r.id in (select distinct on (d.collection, d.year) d.run
                                    from returns.result d join returns.run a on a.id = d.run and a.origin = 'RECORD'
                                   order by d.collection, d.year, d.ended desc)
                   order by year desc, collection
                """.formatted(RUNS)).query(this::run).list();
    }

    /** Those of one return, taken out of the record, that came to an end; the newest first. */
    List<Run> of(ReturnOf of, int most) {
        return jdbc.sql(RUNS + """
                 where r.origin = 'RECORD' and d.collection = :collection and d.year = :year
                 order by d.ended desc limit :most
                """)
                .param("collection", of.collection().name())
                .param("year", of.year())
                .param("most", most)
                .query(this::run)
                .list();
    }

    /** Those that did not come to an end, and those of files that were sent; the newest first. */
    List<Run> others(int most) {
        return jdbc.sql(RUNS + " where r.origin = 'FILE' or d.run is null order by r.asked desc limit :most")
                .param("most", most)
                .query(this::run)
                .list();
    }

    /** The last one of a return that was frozen. */
    Optional<Run> frozen(ReturnOf of) {
        return jdbc.sql(RUNS + """
                 where f.run is not null and d.collection = :collection and d.year = :year
                 order by f.at desc limit 1
                """)
                .param("collection", of.collection().name())
                .param("year", of.year())
                .query(this::run)
                .optional();
    }

    private Run run(ResultSet row, int number) throws SQLException {
        var collection = row.getString("collection");
        return new Run(
                row.getObject("id", UUID.class),
                Origin.valueOf(row.getString("origin")),
                collection.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ReturnOf(Collection.valueOf(collection), row.getInt("year"))),
                instant(row, "asked"),
                row.getString("by_name"),
                List.of((String[]) row.getArray("names").getArray()),
                new Progress(
                        State.valueOf(row.getString("state")),
                        row.getString("step"),
                        row.getLong("done"),
                        row.getLong("total")),
                row.getString("why"),
                row.getObject("ended") == null ? Optional.empty() : Optional.of(result(row)),
                row.getObject("frozen_at") == null
                        ? Optional.empty()
                        : Optional.of(new Frozen(
                                instant(row, "frozen_at"), row.getString("frozen_by"), row.getString("frozen_why"))));
    }

    @SuppressWarnings("unchecked")
    private Result result(ResultSet row) throws SQLException {
        return new Result(
                instant(row, "ended"),
                row.getString("authority"),
                row.getBoolean("complete"),
                row.getInt("children"),
                row.getInt("errors"),
                row.getInt("queries"),
                row.getInt("mistaken"),
                List.of((String[]) row.getArray("remarks").getArray()),
                (Map<String, String>) json.readValue(row.getString("skipped"), TreeMap.class),
                row.getString("file"),
                row.getLong("bytes"),
                row.getString("sha256"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}

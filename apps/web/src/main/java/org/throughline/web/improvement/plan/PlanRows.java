package org.throughline.web.improvement.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.web.insight.MeasuresCounted.Better;
import org.throughline.web.trail.Actor;

/** The rows of the plan. They are added and read, never changed. */
@Component
class PlanRows {

    /** Of the program's choosing: whoever changes the plan holds this until the transaction ends. */
    private static final long ONE_AT_A_TIME = 0x706c616eL;

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So that numbers of changes grow in the order in which they are committed, and no check is overtaken. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(:plan)")
                .param("plan", ONE_AT_A_TIME)
                .query((_, _) -> true)
                .single();
    }

    List<Recorded> upTo(Instant moment) {
        return jdbc.sql("""
                select id, item, at, by_id, by_name, kind, body::text as body from improvement.plan_change
                 where at <= :at order by id
                """).param("at", at(moment)).query(PlanRows::recorded).list();
    }

    List<Recorded> of(UUID item) {
        return jdbc.sql("""
                select id, item, at, by_id, by_name, kind, body::text as body from improvement.plan_change
                 where item = :item order by id
                """).param("item", item).query(PlanRows::recorded).list();
    }

    void add(UUID item, Instant moment, Actor who, Change change) {
        jdbc.sql("""
                insert into improvement.plan_change (item, at, by_id, by_name, kind, body)
                values (:item, :at, :byId, :byName, :kind, :body::jsonb)
                """)
                .param("item", item)
                .param("at", at(moment))
                .param("byId", who.id())
                .param("byName", who.name())
                .param("kind", ChangeCodec.kind(change))
                .param("body", ChangeCodec.body(change))
                .update();
    }

    private static final String AS_KNOWN = """
            select distinct on (measure, starts, ends)
                   measure, name, unit, better, starts, ends, numerator, denominator
              from improvement.plan_reading where known <= :at
            """;

    /** The newest reading of each measure as it was known at that moment; which that is, is said at {@link Folding#newest}. */
    List<Reading> newest(Instant moment) {
        return jdbc.sql("select distinct on (measure) * from (" + AS_KNOWN
                        + " order by measure, starts, ends, id desc) as known where denominator > 0"
                        + " order by measure, (extract(day from starts) = 1 and ends = starts + interval '1 month - 1 day') desc,"
                        + " ends desc, starts desc")
                .param("at", at(moment))
                .query(PlanRows::reading)
                .list();
    }

    /** What one measure came to over every period, the earliest first, as it was known at that moment. */
    List<Reading> course(String measure, Instant moment) {
        return jdbc.sql("select * from (" + AS_KNOWN
                        + " and measure = :measure order by measure, starts, ends, id desc) as known"
                        + " order by ends, starts")
                .param("at", at(moment))
                .param("measure", measure)
                .query(PlanRows::reading)
                .list();
    }

    /** What every measure came to over every period, as it was known at that moment. */
    List<Reading> readings(Instant moment) {
        return jdbc.sql(AS_KNOWN + " order by measure, starts, ends, id desc")
                .param("at", at(moment))
                .query(PlanRows::reading)
                .list();
    }

    void keep(Reading reading, LocalDate asAt, Instant known) {
        jdbc.sql("""
                insert into improvement.plan_reading
                       (measure, name, unit, better, starts, ends, numerator, denominator, as_at, known)
                values (:measure, :name, :unit, :better, :from, :to, :numerator, :denominator, :asAt, :known)
                """)
                .param("measure", reading.measure())
                .param("name", reading.name())
                .param("unit", reading.unit())
                .param("better", reading.better().name())
                .param("from", reading.from())
                .param("to", reading.to())
                .param("numerator", reading.numerator())
                .param("denominator", reading.denominator())
                .param("asAt", asAt)
                .param("known", at(known))
                .update();
    }

    /** The newest first. */
    List<Version> versions() {
        return jdbc.sql("""
                select number, moment, agreed, note, by_name from improvement.plan_version order by number desc
                """)
                .query((row, _) -> new Version(
                        row.getInt("number"),
                        instant(row, "moment"),
                        row.getObject("agreed", LocalDate.class),
                        row.getString("note"),
                        row.getString("by_name")))
                .list();
    }

    void agree(Version version, Actor who) {
        jdbc.sql("""
                insert into improvement.plan_version (number, moment, agreed, note, by_id, by_name)
                values (:number, :moment, :agreed, :note, :byId, :byName)
                """)
                .param("number", version.number())
                .param("moment", at(version.moment()))
                .param("agreed", version.on())
                .param("note", version.note())
                .param("byId", who.id())
                .param("byName", who.name())
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Recorded recorded(ResultSet row, int number) throws SQLException {
        return new Recorded(
                row.getLong("id"),
                row.getObject("item", UUID.class),
                instant(row, "at"),
                row.getString("by_id"),
                row.getString("by_name"),
                ChangeCodec.change(row.getString("kind"), row.getString("body")));
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        return new Reading(
                row.getString("measure"),
                row.getString("name"),
                row.getString("unit"),
                Better.valueOf(row.getString("better")),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getLong("numerator"),
                row.getLong("denominator"));
    }
}

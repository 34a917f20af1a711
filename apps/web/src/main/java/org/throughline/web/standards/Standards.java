package org.throughline.web.standards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.visits.LocalIntervals;
import org.throughline.clocks.visits.LocalIntervals.Setting;
import org.throughline.clocks.visits.LocalIntervals.Unit;
import org.throughline.clocks.visits.LocalIntervals.Visits;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** The clocks as this council keeps them: the law's, and the intervals between visits that it sets itself. */
@Component
public class Standards {

    private record Kept(long version, LocalIntervals intervals, StatutoryClocks clocks) {}

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;
    private volatile Kept kept;

    Standards(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
        this.kept = kept(0, LocalIntervals.usual());
    }

    /** Every clock, with the intervals that the council has set. */
    public StatutoryClocks clocks() {
        return now().clocks();
    }

    public LocalIntervals intervals() {
        return now().intervals();
    }

    /** Changes whenever a standard does: what was worked out under another version must be worked out again. */
    public long version() {
        return jdbc.sql("select coalesce(max(id), 0) from standards.visit_interval")
                .query(Long.class)
                .single();
    }

    /** Sets an interval from a day on. One set before for the same visits and day no longer counts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(Actor who, Setting setting) {
        jdbc.sql("""
                insert into standards.visit_interval (visits, from_day, length, unit, set_by, at)
                values (:visits, :from, :length, :unit, :by, :at)
                """)
                .param("visits", setting.visits().name())
                .param("from", setting.from())
                .param("length", setting.length())
                .param("unit", setting.unit().name())
                .param("by", who.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        trail.wrote(
                who,
                "interval between visits",
                null,
                "%s: every %d %s from %s"
                        .formatted(
                                setting.visits(),
                                setting.length(),
                                setting.unit().words(),
                                setting.from()));
    }

    private Kept now() {
        var version = version();
        var known = kept;
        if (known.version() != version) {
            known = kept(version, new LocalIntervals(settings()));
            kept = known;
        }
        return known;
    }

    private static Kept kept(long version, LocalIntervals intervals) {
        return new Kept(version, intervals, StatutoryClocks.with(WorkingDays.england(), intervals));
    }

    private List<Setting> settings() {
        return jdbc.sql("""
                select distinct on (visits, from_day) visits, from_day, length, unit
                  from standards.visit_interval
                 order by visits, from_day, id desc
                """).query(Standards::setting).list();
    }

    private static Setting setting(ResultSet row, int number) throws SQLException {
        return new Setting(
                Visits.valueOf(row.getString("visits")),
                row.getObject("from_day", LocalDate.class),
                row.getInt("length"),
                Unit.valueOf(row.getString("unit")),
                true);
    }
}

package org.throughline.web.journeys;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.throughline.journey.Scope;
import org.throughline.web.journeys.LoadReport.Children;
import org.throughline.web.journeys.LoadReport.Facts;
import org.throughline.web.journeys.LoadReport.Noted;
import org.throughline.web.journeys.loading.Difference;
import org.throughline.web.journeys.loading.Entries;
import org.throughline.web.journeys.loading.HandedIn;
import org.throughline.web.journeys.loading.Matching;
import org.throughline.web.journeys.loading.Projections;
import org.throughline.web.journeys.loading.Spool;
import org.throughline.web.journeys.loading.Staging;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** One load while its transaction lasts: its numbers, and the steps that loads and withdrawals share. */
final class LoadWork {

    private final long load;
    private final Actor by;
    private final boolean dryRun;
    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Entries entries;
    private final long entry;
    private final LoadScopes scopes;
    private final LoadCoverage coverage;
    private List<HandedIn.Seen> files = List.of();
    private Map<Integer, Optional<LocalDateTime>> spokeFor = Map.of();

    LoadWork(
            long load,
            Actor by,
            boolean dryRun,
            JdbcClient jdbc,
            DataSource dataSource,
            Trail trail,
            ApplicationEventPublisher events) {
        this.load = load;
        this.by = by;
        this.dryRun = dryRun;
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.trail = trail;
        this.events = events;
        this.entries = new Entries(jdbc);
        this.entry = entries.open();
        this.scopes = new LoadScopes(jdbc);
        this.coverage = new LoadCoverage(jdbc);
    }

    long load() {
        return load;
    }

    long entry() {
        return entry;
    }

    LoadScopes scopes() {
        return scopes;
    }

    LoadCoverage coverage() {
        return coverage;
    }

    Difference difference() {
        return new Difference(jdbc);
    }

    Staging stage(Map<Scope, Integer> ids) {
        try {
            return Staging.into(DataSourceUtils.getConnection(dataSource), ids);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void list(Spool spool) throws IOException {
        try {
            spool.into(DataSourceUtils.getConnection(dataSource));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings up to date who the touched lines are and what is shown of them. */
    Children project(Progress progress) {
        var projections = new Projections(jdbc);
        var matching = new Matching(jdbc);
        progress.at("Finding out who the children are", 0, 0);
        projections.identities(entry);
        matching.lock();
        var matched = matching.decide(entry, by.name());
        progress.at("Preparing lists and searches", 0, 0);
        projections.people(entry);
        return jdbc.sql("""
                with here as (select distinct k.id from stage_known k
                                join journeys.line l on l.id = k.id and l.kind = 'CHILD')
                select (select count(*) from here) - :added as known,
                       (select count(*) from here
                         where id in (select one from journeys.conflict union select other from journeys.conflict)) as apart
                """)
                .param("added", matched.added())
                .query((row, _) -> new Children(matched.added(), row.getLong("known"), row.getLong("apart")))
                .single();
    }

    Facts facts(long read, Difference.Written written) {
        return new Facts(
                read,
                written.added(),
                written.corrected(),
                written.withdrawn(),
                read - written.added() - written.corrected());
    }

    /** What was not understood, in groups. */
    List<Noted> noted() {
        return jdbc.sql("""
                select kind, min(file) as file, min(line) as line, tab, field, words,
                       min(case when value <> '' then left(value, 60) end) as example, sum(times) as times
                  from journeys.listed
                 where load = :load
                 group by kind, tab, field, words
                 order by kind <> 'FILE', kind <> 'ROW_REFUSED', sum(times) desc, tab, field, words
                 limit 300
                """)
                .param("load", load)
                .query((row, _) -> new Noted(
                        row.getString("kind"),
                        row.getString("file"),
                        row.getLong("line"),
                        row.getString("tab"),
                        row.getString("field"),
                        row.getString("words"),
                        Optional.ofNullable(row.getString("example")).orElse(""),
                        row.getLong("times")))
                .list();
    }

    void files(List<HandedIn.Seen> seen) {
        files = seen;
    }

    /** Every scope that the load spoke for, with its file's own date. */
    void spokeFor(Map<Integer, Optional<LocalDateTime>> made) {
        spokeFor = made;
    }

    /** The last step: the moment, the rows about the load itself, the trail. @param withdraws the load taken back, if any */
    Outcome close(LoadReport report, boolean changed, boolean incomplete, @Nullable Long withdraws, String why) {
        var known = entries.moment();
        jdbc.sql("""
                insert into journeys.load (id, known, by, withdraws, why, incomplete, report)
                values (:id, :known, :by, :withdraws, :why, :incomplete, :report::jsonb)
                """)
                .param("id", load)
                .param("known", Timestamp.from(known))
                .param("by", by.name())
                .param("withdraws", withdraws, Types.BIGINT)
                .param("why", why)
                .param("incomplete", incomplete)
                .param("report", LoadRows.written(report))
                .update();
        aboutItsFiles();
        if (changed) {
            long number = entries.close(entry, known, by.name(), Optional.of(load), why);
            if (!dryRun) {
                events.publishEvent(new JourneysExtended(number));
            }
        }
        trail.wrote(by, withdraws == null ? "load" : "load withdrawn", null, inTheTrail(withdraws, why));
        return new Outcome.Loaded(load, report);
    }

    private String inTheTrail(@Nullable Long withdraws, String why) {
        return withdraws == null
                ? "load " + load + ": "
                        + String.join(
                                ", ", files.stream().map(HandedIn.Seen::name).toList())
                : "load " + load + " took back load " + withdraws + ": " + why;
    }

    private void aboutItsFiles() {
        int place = 0;
        for (var file : files) {
            jdbc.sql("insert into journeys.load_file (load, place, name, bytes, sha256) values (?, ?, ?, ?, ?)")
                    .params(load, ++place, file.name(), file.bytes(), file.sha256())
                    .update();
        }
        spokeFor.forEach((scope, made) -> jdbc.sql(
                        "insert into journeys.load_scope (load, scope, made) values (:load, :scope, :made)")
                .param("load", load)
                .param("scope", scope)
                .param("made", made.map(Timestamp::valueOf).orElse(null), Types.TIMESTAMP)
                .update());
    }
}

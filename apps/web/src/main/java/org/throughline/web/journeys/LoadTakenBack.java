package org.throughline.web.journeys;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.web.journeys.loading.Difference;
import org.throughline.web.trail.Actor;

/** The withdrawal of a wrong load, as a load of its own: nothing is deleted, new rows put back what was before. */
@Component
class LoadTakenBack {

    private final LoadTransaction transaction;
    private final JdbcClient jdbc;

    LoadTakenBack(LoadTransaction transaction, JdbcClient jdbc) {
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    Outcome withdraw(long load, String why, Actor by, boolean dryRun, Progress progress) {
        if (why.isBlank()) {
            return new Outcome.Refused("Say why load " + load + " is taken back.");
        }
        return transaction.run(
                by,
                dryRun,
                progress,
                work -> whyNot(load)
                        .<Outcome>map(Outcome.Refused::new)
                        .orElseGet(() -> withdraw(work, load, why, progress)));
    }

    private Outcome withdraw(LoadWork work, long load, String why, Progress progress) {
        var scopes = scopes(load);
        progress.at("Putting back what was before load " + load, 0, 0);
        boolean wrote = jdbc.sql("select exists (select from journeys.entry where load = :load)")
                .param("load", load)
                .query(Boolean.class)
                .single();
        var written = new Difference.Written(0, 0, 0);
        boolean changed = false;
        if (wrote) {
            written = work.difference().ofWhatWasBefore(load, work.entry(), scopes);
            work.project(progress);
            changed = work.coverage().putBack(work.entry(), load, scopes) || !written.nothing();
        }
        work.spokeFor(scopes.stream().collect(Collectors.toMap(scope -> scope, _ -> Optional.empty())));
        var facts = new LoadReport.Facts(0, written.added(), written.corrected(), written.withdrawn(), 0);
        var report = new LoadReport(List.of(), List.of(), facts, new LoadReport.Children(0, 0, 0), 0, 0, 0, List.of());
        return work.close(report, changed, false, load, why);
    }

    private List<Integer> scopes(long load) {
        return jdbc.sql("select scope from journeys.load_scope where load = :load order by scope")
                .param("load", load)
                .query(Integer.class)
                .list();
    }

    private Optional<String> whyNot(long load) {
        var found = jdbc.sql("""
                select l.withdraws, (select w.id from journeys.load w where w.withdraws = l.id) as withdrawn_by,
                       (select max(later.id)
                          from journeys.load later
                          join journeys.load_scope theirs on theirs.load = later.id
                          join journeys.load_scope ours on ours.scope = theirs.scope and ours.load = l.id
                         where later.known > l.known and later.withdraws is null
                           and not exists (select from journeys.load w where w.withdraws = later.id)) as later
                  from journeys.load l
                 where l.id = :load
                """).param("load", load).query().listOfRows();
        if (found.isEmpty()) {
            return Optional.of("There is no load " + load + ".");
        }
        Map<String, ?> row = found.getFirst();
        if (row.get("withdrawn_by") != null) {
            return Optional.of("Load " + load + " was taken back already, by load " + row.get("withdrawn_by") + ".");
        }
        if (row.get("withdraws") != null) {
            return Optional.of("Load " + load + " took load " + row.get("withdraws")
                    + " back. To undo that, load the files again.");
        }
        if (row.get("later") != null) {
            return Optional.of(
                    "Load " + row.get("later") + " has spoken for the same tables since. Take that one back first.");
        }
        return Optional.empty();
    }
}

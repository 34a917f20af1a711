package org.throughline.web.journeys.loading;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares what a load states with what its scopes hold, and writes the difference as new rows. What both hold takes no
 * row, so that the same file again writes none.
 */
public final class Difference {

    /** Rows written. */
    public record Written(long added, long corrected, long withdrawn) {

        public boolean nothing() {
            return added + corrected + withdrawn == 0;
        }
    }

    /** Of the columns that are joined by: a sample of all bodies would take longer than the joins. */
    private static final String STAGED = "analyze stage (n, line, line_key, scope, type, key)";

    private final JdbcClient jdbc;
    private final Statistics statistics;

    public Difference(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.statistics = new Statistics(jdbc);
    }

    /**
     * Writes what files state, and leaves the lines that got rows in the temporary table {@code touched}.
     *
     * @param scopes all that the load speaks for
     * @param whole those of which it is a whole statement: only there is withdrawn what is no longer stated
     */
    public Written ofFiles(long entry, Collection<Integer> scopes, Collection<Integer> whole) {
        run(STAGED);
        giveLinesRows();
        return written(anyFactOf(scopes) ? compare(entry, scopes, whole) : addAll(entry));
    }

    /**
     * Puts the scopes of a load back to what they held before it: what it added is withdrawn, what it corrected is as it
     * was, what it withdrew is stated again. Leaves {@code touched} as a load does.
     */
    public Written ofWhatWasBefore(long load, long entry, Collection<Integer> scopes) {
        run(Staging.TABLE);
        jdbc.sql("""
                insert into stage (n, line, scope, place, day, at, type, key, text, body)
                select (row_number() over (order by f.id))::int, f.line, f.scope, f.place, f.day, f.at, f.type, f.key, f.text, f.body
                  from journeys.fact f join journeys.entry e on e.id = f.entry
                 where f.scope in (:scopes)
                   and f.act <> 3
                   and e.number < (select number from journeys.entry where load = :load)
                   and not exists (select from journeys.fact later join journeys.entry le on le.id = later.entry
                                    where later.supersedes = f.id
                                      and le.number < (select number from journeys.entry where load = :load))
                """).param("scopes", orNone(scopes)).param("load", load).update();
        run(STAGED);
        run("create temporary table stage_known on commit drop as select distinct line as n, line as id from stage");
        run("alter table stage_known add primary key (n)");
        run("analyze stage_known");
        return written(compare(entry, scopes, scopes));
    }

    private Written written(Written rows) {
        statistics.told("fact", rows.added() + rows.corrected() + rows.withdrawn());
        return rows;
    }

    /** Gives every line of the stage its row in the record. */
    private void giveLinesRows() {
        run("""
                create temporary table stage_line on commit drop as
                select line as n, n as place, collection, kind, line_key as key from stage where line_key is not null""");
        run("analyze stage_line");
        long lines = run("""
                insert into journeys.line (collection, kind, key)
                select s.collection, s.kind, s.key
                  from stage_line s
                 where not exists (select from journeys.line l
                                    where l.collection = s.collection and l.kind = s.kind and l.key = s.key)
                 group by s.collection, s.kind, s.key
                 order by min(s.place)
                    on conflict do nothing""");
        statistics.told("line", lines);
        run("""
                create temporary table stage_known on commit drop as
                select s.n, l.id
                  from stage_line s
                  join journeys.line l on l.collection = s.collection and l.kind = s.kind and l.key = s.key""");
        run("alter table stage_known add primary key (n)");
        run("analyze stage_known");
    }

    private boolean anyFactOf(Collection<Integer> scopes) {
        return jdbc.sql("select exists (select from journeys.fact where scope in (:scopes))")
                .param("scopes", orNone(scopes))
                .query(Boolean.class)
                .single();
    }

    private Written addAll(long entry) {
        long added = jdbc.sql("""
                insert into journeys.fact (line, entry, at, scope, place, day, act, type, key, text, body)
                select l.id, :entry, s.at, s.scope, s.place, s.day, 1, s.type, s.key, s.text, s.body
                  from stage s join stage_known l on l.n = s.line
                """).param("entry", entry).update();
        run("create temporary table touched on commit drop as select distinct id as line from stage_known");
        run("alter table touched add primary key (line)");
        run("analyze touched");
        return new Written(added, 0, 0);
    }

    private Written compare(long entry, Collection<Integer> scopes, Collection<Integer> whole) {
        jdbc.sql("""
                create temporary table delta on commit drop as
                select s.n, f.id as old,
                       coalesce(s.line, f.line) as line, coalesce(s.scope, f.scope) as scope, coalesce(s.type, f.type) as type
                  from (select s.n, l.id as line, s.scope, s.key, s.type, s.day, s.at, s.text, s.body
                          from stage s join stage_known l on l.n = s.line) s
                  full join (select f.id, f.line, f.scope, f.key, f.type, f.day, f.at, f.text, f.body
                               from journeys.fact f
                              where f.scope in (:scopes)
                                and f.act <> 3
                                and not exists (select from journeys.fact later where later.supersedes = f.id)) f
                    on f.line = s.line and f.scope = s.scope and f.key = s.key and f.type = s.type
                 where s.n is null or f.id is null
                    or (s.day, s.at, s.text, s.body) is distinct from (f.day, f.at, f.text, f.body)
                """).param("scopes", orNone(scopes)).update();
        run("analyze delta");
        movedAreCorrected();
        long corrected = jdbc.sql("""
                insert into journeys.fact (line, entry, supersedes, at, scope, place, day, act, type, key, text, body)
                select d.line, :entry, d.old, s.at, s.scope, s.place, s.day, 2, s.type, s.key, s.text, s.body
                  from delta d join stage s on s.n = d.n
                 where d.old is not null
                 order by d.n
                """).param("entry", entry).update();
        long added = jdbc.sql("""
                insert into journeys.fact (line, entry, at, scope, place, day, act, type, key, text, body)
                select d.line, :entry, s.at, s.scope, s.place, s.day, 1, s.type, s.key, s.text, s.body
                  from delta d join stage s on s.n = d.n
                 where d.old is null
                 order by d.n
                """).param("entry", entry).update();
        long withdrawn = jdbc.sql("""
                insert into journeys.fact (line, entry, supersedes, scope, place, act, type, key)
                select f.line, :entry, f.id, f.scope, f.place, 3, f.type, f.key
                  from delta d join journeys.fact f on f.id = d.old
                 where d.n is null and d.scope in (:whole)
                 order by d.old
                """)
                .param("entry", entry)
                .param("whole", orNone(whole))
                .update();
        run("create temporary table touched on commit drop as select distinct line from delta");
        run("alter table touched add primary key (line)");
        run("analyze touched");
        return new Written(added, corrected, withdrawn);
    }

    /**
     * Where one child lost exactly one fact of a type in a scope and got exactly one, the date or whatever else the key
     * is made of was corrected.
     */
    private void movedAreCorrected() {
        run("""
                create temporary table moved on commit drop as
                select line, scope, type, min(n) as n, min(old) as old
                  from delta
                 where n is null or old is null
                 group by line, scope, type
                having count(n) = 1 and count(old) = 1""");
        run("delete from delta d using moved m where d.n = m.n or (d.n is null and d.old = m.old)");
        run("insert into delta (n, old, line, scope, type) select n, old, line, scope, type from moved");
    }

    private long run(String sql) {
        return jdbc.sql(sql).update();
    }

    /** An empty list is no list in SQL; no scope has the number 0. */
    private static Collection<Integer> orNone(Collection<Integer> scopes) {
        return scopes.isEmpty() ? List.of(0) : scopes;
    }
}

package org.throughline.web.journeys.loading;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Says who new lines are. The same council id and nothing that contradicts, else the same pupil number and birth date,
 * make a line a person whom the record knows; else it is a new person. Never a guess: where a rule finds two people, or
 * one for two lines, and where one file speaks of both as different children, they stay apart and are listed.
 */
public final class Matching {

    private static final long LOCK = 0x6D61746368L;

    /** @param added new people @param known lines that joined somebody */
    public record Matched(long added, long known) {}

    private final JdbcClient jdbc;
    private final Statistics statistics;

    public Matching(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.statistics = new Statistics(jdbc);
    }

    /** Until the commit nobody else decides who is who. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
    }

    /** Decides for the children's lines of the table {@code touched} of whom nothing has been decided yet. */
    public Matched decide(long entry, String by) {
        run("""
                create temporary table fresh on commit drop as
                select t.line, l.collection, gen_random_uuid() as person, 'First seen' as why, false as known
                  from touched t
                  join journeys.line l on l.id = t.line and l.kind = 'CHILD' and l.collection <> 'SERVICE'
                 where not exists (select from journeys.match m where m.line = t.line)""");
        run("alter table fresh add primary key (line)");
        run("analyze fresh");
        var collections = jdbc.sql("select distinct collection from fresh order by collection")
                .query(String.class)
                .list();
        long added = 0;
        long known = 0;
        for (var collection : collections) {
            join(collection, "o.council = i.council", "The same council id, and nothing contradicts");
            join(collection, "o.upn = i.upn and o.born = i.born", "The same pupil number and birth date");
            var joined = jdbc.sql("select count(*) from fresh where collection = :collection and known")
                    .param("collection", collection)
                    .query(Long.class)
                    .single();
            known += joined;
            added += keep(collection, entry, by) - joined;
        }
        run("drop table fresh");
        return new Matched(added, known);
    }

    private void join(String collection, String rule, String why) {
        jdbc.sql("""
                create temporary table eligible on commit drop as
                select distinct f.line, m.person
                  from fresh f
                  join journeys.identity i on i.line = f.line
                  join journeys.identity o on o.line <> i.line and %s
                  join journeys.matched m on m.line = o.line
                 where f.collection = :collection and not f.known
                """.formatted(rule)).param("collection", collection).update();
        run("analyze eligible");
        run("""
                delete from eligible e
                 using journeys.matched m, journeys.identity theirs, journeys.identity ours
                 where m.person = e.person and theirs.line = m.line and ours.line = e.line
                   and journeys.contradiction(theirs, ours) is not null""");
        statedApart(collection);
        jdbc.sql("""
                update fresh f
                   set person = e.person, why = :why, known = true
                  from (select line, person,
                               count(*) over (partition by line) as people,
                               count(*) over (partition by person) as lines
                          from eligible) e
                 where e.line = f.line and e.people = 1 and e.lines = 1
                """).param("why", why).update();
        run("drop table eligible");
    }

    /** A file that has two children in one year's tables says itself that they are two. */
    private void statedApart(String collection) {
        jdbc.sql("""
                create temporary table rival on commit drop as
                select e.line, e.person, l.id as other
                  from eligible e
                  join journeys.matched m on m.person = e.person
                  join journeys.line l on l.id = m.line and l.collection = :collection
                """).param("collection", collection).update();
        run("analyze rival");
        run("""
                delete from eligible e
                 using rival r
                 where r.line = e.line and r.person = e.person
                   and exists (select
                                 from journeys.fact theirs
                                 join journeys.scope s on s.id = theirs.scope
                                 join journeys.scope same on same.authority = s.authority
                                                         and same.collection = s.collection and same.year = s.year
                                 join journeys.fact ours on ours.scope = same.id and ours.line = r.line
                                where theirs.line = r.other)""");
        run("drop table rival");
    }

    private long keep(String collection, long entry, String by) {
        jdbc.sql("""
                insert into journeys.match (line, person, act, why, by, entry)
                select line, person, 'RULE', why, :by, :entry
                  from fresh where collection = :collection order by line
                """)
                .param("by", by)
                .param("entry", entry)
                .param("collection", collection)
                .update();
        long decided = jdbc.sql("""
                insert into journeys.matched (line, person)
                select line, person from fresh where collection = :collection order by line
                """).param("collection", collection).update();
        statistics.told("matched", decided);
        return decided;
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}

package org.throughline.web.journeys.loading;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.journey.CareLeaverFact;
import org.throughline.journey.Fact;
import org.throughline.journey.IdentityFact.BirthExpected;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.Named;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.InvolvementFact.InvolvementEnded;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.web.journeys.facts.FactCodec;

/** Brings what is worked out from the record up to date: who lines and children are, who works with them. */
public final class Projections {

    /** All that lists and searches are made of; the other types need not be looked at. */
    private static final Set<String> SHOWN_TYPES = Stream.of(
                    Stream.of(Identified.class, Named.class, Born.class, BirthExpected.class, SexRecorded.class),
                    FactCodec.kinds(CareLeaverFact.class),
                    Stream.of(InvolvementStarted.class, InvolvementEnded.class))
            .flatMap(kinds -> kinds)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private static final String SHOWN =
            SHOWN_TYPES.stream().sorted().map(type -> "'" + type + "'").collect(Collectors.joining(", "));

    /**
     * What holds of the touched lines. In a table of its own because the planner knows nothing yet of rows that were
     * written in this transaction. What is gathered of one line or person is gathered in one pass, or laterally: joined as
     * wholes, two gatherings of which the planner expects a row each are compared row by row with one another.
     */
    private static final String SAID = """
            create temporary table said on commit drop as
            select f.id, f.line, f.type, c.year,
                   case when f.type in ('Named', 'InvolvementStarted') then f.body end as body,
                   case f.type when 'InvolvementStarted' then f.key
                               when 'InvolvementEnded' then f.body ->> 'involvement' end as involvement,
                   coalesce(f.day, (f.at at time zone 'Europe/London')::date) as day,
                   case when f.type = 'Identified' then f.body ->> 'kind'
                        when f.type in ('Named', 'Born', 'BirthExpected', 'SexRecorded') then f.type
                        when f.type not in ('InvolvementStarted', 'InvolvementEnded') then 'LEAVER' end as what,
                   case f.type when 'Identified' then f.body ->> 'value'
                               when 'SexRecorded' then f.body ->> 'sex'
                               when 'Named' then f.body ->> 'forenames' end as value
              from touched t
              join journeys.fact f on f.line = t.line
              join journeys.scope c on c.id = f.scope
             where f.type in (%s)
               and f.act <> 3
               and not exists (select from journeys.fact later where later.supersedes = f.id)""".formatted(SHOWN);

    /** What a line says of who the child is: the latest year's word, then the latest row's. */
    private static final String IDENTITY = """
            insert into journeys.identity (line, council, upn, born, expected, sex, forenames, surname, others, leaver)
            select t.line,
                   case when l.collection <> 'SERVICE' then upper(coalesce(s.council,
                                  case when l.key not like 'no-id/%' then split_part(l.key, '#', 1) end)) end,
                   upper(s.upn), s.born, s.expected, s.sex, s.forenames, s.surname,
                   coalesce(s.others, '{}'), coalesce(s.leaver, false)
              from touched t
              join journeys.line l on l.id = t.line and l.kind = 'CHILD'
              left join (
                   select line,
                          (array_agg(value order by year desc, id desc) filter (where what = 'LA_CHILD'))[1] as council,
                          (array_agg(value order by year desc, id desc) filter (where what = 'UPN'))[1] as upn,
                          (array_agg(day order by year desc, id desc) filter (where what = 'Born'))[1] as born,
                          (array_agg(day order by year desc, id desc) filter (where what = 'BirthExpected'))[1] as expected,
                          (array_agg(value order by year desc, id desc) filter (where what = 'SexRecorded'))[1] as sex,
                          (array_agg(value order by year desc, id desc) filter (where what = 'Named'))[1] as forenames,
                          (array_agg(body ->> 'surname' order by year desc, id desc) filter (where what = 'Named'))[1]
                              as surname,
                          array_agg(distinct upper(value)) filter (where what in ('FORMER_UPN', 'NHS', 'LEGACY')) as others,
                          bool_or(what = 'LEAVER') as leaver
                     from said
                    where what is not null
                    group by line) s on s.line = t.line
             where not exists (select from gone g where g.line = t.line)""";

    /** Of several lines the one is heard first whose file knows people best. */
    private static final String PROFILE = """
            insert into journeys.profile (person, name, surname, ids, born, expected, sex, leaver, words)
            select p.person, p.name, p.surname, coalesce(i.ids, '{}'), p.born, p.expected, p.sex, p.leaver,
                   lower(public.unaccent(p.name || ' ' || coalesce(array_to_string(i.ids, ' '), '')))
              from (select person,
                           coalesce((array_agg(full_name order by rank, line) filter (where full_name <> ''))[1], '') as name,
                           coalesce((array_agg(surname order by rank, line) filter (where full_name <> ''))[1], '') as surname,
                           (array_agg(born order by rank, line) filter (where born is not null))[1] as born,
                           (array_agg(expected order by rank, line) filter (where expected is not null))[1] as expected,
                           coalesce((array_agg(sex order by sex not in ('M', 'F'), rank, line)
                                     filter (where sex is not null))[1], '') as sex,
                           bool_or(leaver) as leaver
                      from (select tp.person, i.*,
                                   trim(coalesce(i.forenames, '') || ' ' || coalesce(i.surname, '')) as full_name,
                                   array_position(array['SERVICE', 'SSD', 'ALLOCATIONS', 'CIN', 'SSDA903'], l.collection)
                                       as rank
                              from touched_person tp
                              join journeys.matched m on m.person = tp.person
                              join journeys.identity i on i.line = m.line
                              join journeys.line l on l.id = i.line) said
                     group by person) p
              left join lateral (select array_agg(id order by place, id) as ids
                      from (select id, min(place) as place
                              from (select x.id, x.place
                                      from journeys.matched m
                                      join journeys.identity i on i.line = m.line
                                     cross join lateral (
                                           select i.council as id, 1 as place
                                            union all select i.upn, 2
                                            union all select unnest(i.others), 3) x
                                     where m.person = p.person) every
                             where id is not null
                             group by id) once) i on true""";

    private static final String ALLOCATION = """
            insert into journeys.allocation
                   (person, line, key, worker, worker_name, role, team, since, until)
            select m.person, s.line, s.key,
                   case when l.collection = 'SERVICE' then s.body ->> 'worker'
                        else l.collection || '/' || (s.body ->> 'worker') end,
                   coalesce(s.body ->> 'workerName', ''),
                   coalesce(s.body ->> 'role', ''),
                   case when coalesce(s.body ->> 'team', '') = '' then ''
                        when l.collection = 'SERVICE' then s.body ->> 'team'
                        else l.collection || '/' || (s.body ->> 'team') end,
                   s.day, s.until
              from (select line, involvement as key,
                           (array_agg(body order by year desc, id desc) filter (where type = 'InvolvementStarted'))[1] as body,
                           (array_agg(day order by year desc, id desc) filter (where type = 'InvolvementStarted'))[1] as day,
                           (array_agg(day order by year desc, id desc) filter (where type = 'InvolvementEnded'))[1] as until
                      from said
                     where involvement is not null
                     group by line, involvement) s
              join journeys.line l on l.id = s.line
              join journeys.matched m on m.line = s.line
             where s.body ->> 'worker' is not null""";

    private final JdbcClient jdbc;
    private final Statistics statistics;

    public Projections(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.statistics = new Statistics(jdbc);
    }

    /**
     * All of it, for the few lines that an entry of typed facts wrote to and that are matched already.
     *
     * @param facts that were typed or taken back; asked here and not of the table, which after one great load is thought to
     *     hold one entry only and would be read from end to end
     */
    public void ofEntry(long entry, Collection<Fact> facts) {
        if (facts.stream().map(FactCodec::type).anyMatch(SHOWN_TYPES::contains)) {
            run("drop table if exists pg_temp.touched, pg_temp.touched_person, pg_temp.gone, pg_temp.said");
            jdbc.sql("""
                    create temporary table touched on commit drop as
                    select distinct line from journeys.fact where entry = :entry
                    """).param("entry", entry).update();
            run("alter table touched add primary key (line)");
            identities(entry);
            people(entry);
        }
    }

    /** After a line was given to another person: what lists show of both. */
    public void ofPeople(Collection<UUID> people) {
        run("drop table if exists pg_temp.touched_person");
        jdbc.sql("create temporary table touched_person on commit drop as select unnest(:people::uuid[]) as person")
                .param("people", people.toArray(UUID[]::new))
                .update();
        run("""
                update journeys.allocation a set person = m.person
                  from journeys.matched m join touched_person t on t.person = m.person
                 where a.line = m.line and a.person <> m.person""");
        profiles();
    }

    /** Who the lines of the table {@code touched} say that they are. Needed before they are matched. */
    public void identities(long entry) {
        jdbc.sql("""
                create temporary table gone on commit drop as
                select line from (select distinct f.line from journeys.fact f where f.entry = :entry and f.act = 3) lost
                 where not exists (select from journeys.fact f
                                    where f.line = lost.line and f.act <> 3
                                      and not exists (select from journeys.fact later where later.supersedes = f.id))
                """).param("entry", entry).update();
        run("analyze gone");
        run(SAID);
        run("analyze said (line, type, involvement, what)");
        run("delete from journeys.identity i using touched t where i.line = t.line");
        statistics.told("identity", run(IDENTITY));
    }

    /** Who works with them, and what lists and searches show of them. Needed after they are matched. */
    public void people(long entry) {
        run("""
                create temporary table touched_person on commit drop as
                select distinct m.person from touched t join journeys.matched m on m.line = t.line""");
        run("alter table touched_person add primary key (person)");
        run("analyze touched_person");
        profiles();
        run("delete from journeys.allocation a using touched t where a.line = t.line");
        statistics.told("allocation", run(ALLOCATION));
        if (workforceChangedBy(entry)) {
            teams();
            workers();
            teamsThatAreOnlyNamed();
        }
    }

    /** Those of the table {@code touched_person}. */
    private void profiles() {
        run("delete from journeys.profile p using touched_person t where p.person = t.person");
        statistics.told("profile", run(PROFILE));
    }

    private boolean workforceChangedBy(long entry) {
        return jdbc.sql("""
                select exists (select from journeys.fact
                                where entry = :entry
                                  and type in ('InvolvementStarted', 'WorkerEntered', 'WorkerDescribed', 'TeamFormed'))
                """).param("entry", entry).query(Boolean.class).single();
    }

    /** The team of a worker who carries no case is the one that is called as their department; a file may give its name alone. */
    private void workers() {
        run("delete from journeys.worker");
        run("""
                insert into journeys.worker (key, name, job_title, registration, team)
                select coalesce(a.key, e.key), coalesce(nullif(e.name, ''), nullif(a.name, ''), a.key, e.key),
                       coalesce(e.job_title, ''), coalesce(e.registration, ''),
                       coalesce(nullif(a.team, ''),
                                (select min(t.key) from journeys.team t
                                  where t.name = e.department and split_part(t.key, '/', 1) = e.collection),
                                e.collection || '/' || nullif(e.department, ''), '')
                  from (select distinct on (worker) worker as key, worker_name as name, team
                          from journeys.allocation
                         order by worker, since desc nulls last, worker_name desc) a
                  full join (select distinct on (l.id) l.collection || '/' || l.key as key, l.collection,
                                    coalesce(f.body ->> 'name', '') as name,
                                    coalesce(f.body ->> 'jobTitle', '') as job_title,
                                    coalesce(f.body ->> 'registration', '') as registration,
                                    coalesce(f.body ->> 'department', '') as department
                               from journeys.line l
                               join journeys.fact f on f.line = l.id and f.type = 'WorkerEntered' and f.act <> 3
                              where l.kind = 'WORKER'
                                and not exists (select from journeys.fact later where later.supersedes = f.id)
                              order by l.id, f.id desc) e
                    on e.key = a.key""");
    }

    private void teams() {
        run("delete from journeys.team");
        run("""
                insert into journeys.team (key, name, parent)
                select coalesce(e.key, a.key), coalesce(nullif(e.name, ''), a.name, e.key), coalesce(e.parent, '')
                  from (select distinct team as key, substr(team, strpos(team, '/') + 1) as name
                          from journeys.allocation where team <> '') a
                  full join (select distinct on (l.id) l.collection || '/' || l.key as key,
                                    coalesce(f.body ->> 'name', '') as name,
                                    coalesce(l.collection || '/' || nullif(f.body ->> 'parent', ''), '') as parent
                               from journeys.line l
                               join journeys.fact f on f.line = l.id and f.type = 'TeamFormed' and f.act <> 3
                              where l.kind = 'TEAM'
                                and not exists (select from journeys.fact later where later.supersedes = f.id)
                              order by l.id, f.id desc) e
                    on e.key = a.key""");
    }

    private void teamsThatAreOnlyNamed() {
        run("""
                insert into journeys.team (key, name, parent)
                select distinct team, substr(team, strpos(team, '/') + 1), '' from journeys.worker
                 where team <> '' and team not in (select key from journeys.team)""");
    }

    private long run(String sql) {
        return jdbc.sql(sql).update();
    }
}

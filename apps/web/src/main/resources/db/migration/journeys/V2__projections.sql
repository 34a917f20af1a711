-- What is worked out from the record so that lists and searches are quick. It may be thrown away and made again.

-- Who a line is now: the latest row of journeys.match.
create table journeys.matched (
    line   bigint primary key,
    person uuid not null
);
create index matched_by_person on journeys.matched (person);

-- Who a child's line says that the child is.
create table journeys.identity (
    line      bigint primary key,
    council   text,                       -- the council's own id, in capitals
    upn       text,
    born      date,
    expected  date,
    sex       text,
    forenames text,
    surname   text,
    others    text[] not null,            -- every other identifier, former pupil numbers among them
    leaver    boolean not null            -- something is said of them as a care leaver
);
create index identity_by_council on journeys.identity (council);
create index identity_by_upn on journeys.identity (upn) where upn is not null;

-- Why two lines cannot be one child, null where nothing speaks against it. What is unknown contradicts nothing; nor
-- does a pupil number that the other line calls a former one.
create function journeys.contradiction(one journeys.identity, other journeys.identity) returns text
language sql immutable as $$
    select case
        when one.born <> other.born then 'BORN'
        when one.sex in ('M', 'F') and other.sex in ('M', 'F') and one.sex <> other.sex then 'SEX'
        when one.upn <> other.upn and one.upn <> all (other.others) and other.upn <> all (one.others) then 'UPN'
    end
$$;

-- Pairs of lines that ask for somebody's decision: one id on two children, or on one whose lines contradict each
-- other, or one pupil number on two. Decided once somebody decided about either line after both were known.
create view journeys.conflict as
select pair.*
  from (select a.line as one, b.line as other, coalesce(journeys.contradiction(a, b), 'TWICE') as reason,
               ma.person = mb.person as together, ma.person as one_person, mb.person as other_person
          from journeys.identity a
          join journeys.identity b on b.council = a.council and b.line > a.line
          join journeys.matched ma on ma.line = a.line
          join journeys.matched mb on mb.line = b.line
         where ma.person <> mb.person or journeys.contradiction(a, b) is not null
        union all
        select a.line, b.line, coalesce(journeys.contradiction(a, b), 'SAME_UPN'), false, ma.person, mb.person
          from journeys.identity a
          join journeys.identity b on b.upn = a.upn and b.line > a.line and b.council is distinct from a.council
          join journeys.matched ma on ma.line = a.line
          join journeys.matched mb on mb.line = b.line
         where ma.person <> mb.person) pair
 where not exists (
        select from journeys.match d
         where d.line in (pair.one, pair.other)
           and d.act in ('MATCHED', 'UNMATCHED', 'KEPT_APART')
           and d.id > (select min(id) from journeys.match where line = pair.one)
           and d.id > (select min(id) from journeys.match where line = pair.other)
           and not exists (select from journeys.match newer where newer.line = d.line and newer.id > d.id));

create table journeys.profile (
    person   uuid primary key,
    name     text not null,               -- empty where no file has one
    surname  text not null,
    ids      text[] not null,
    born     date,
    expected date,
    sex      text not null,
    leaver   boolean not null,            -- a file or a person says something of them as a care leaver
    words    text not null                -- what search looks through: names and ids, small, without accents
);
create index profile_by_words on journeys.profile using gin (words gin_trgm_ops);
create index profile_by_ids on journeys.profile using gin (ids);
create index profile_by_born on journeys.profile (born);

create table journeys.allocation (
    person      uuid not null,
    line        bigint not null,
    key         text not null,
    worker      text not null,
    worker_name text not null,
    role        text not null,
    team        text not null,
    since       date,
    until       date,
    primary key (line, key)
);
create index allocation_by_person on journeys.allocation (person);
create index allocation_by_worker on journeys.allocation (worker);
create index allocation_by_team on journeys.allocation (team);

create table journeys.worker (
    key          text primary key,
    name         text not null,
    job_title    text not null,
    registration text not null,
    team         text not null
);

create table journeys.team (
    key    text primary key,
    name   text not null,
    parent text not null
);

grant select, insert, update, delete on
    journeys.matched, journeys.identity, journeys.profile, journeys.allocation, journeys.worker, journeys.team to ${app};
grant select on journeys.conflict to ${app};

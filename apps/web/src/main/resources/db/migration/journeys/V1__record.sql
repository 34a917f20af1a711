-- The record: what is held of every child. Rows of these tables are added and read, and never changed: the service's
-- role has no right to. What a file or a person takes back is taken back by a row that says so.

create schema if not exists journeys;
grant usage on schema journeys to ${app};

-- A load is sifted in temporary tables before it touches the record.
do $$
begin
    execute format('grant temporary on database %I to ${app}', current_database());
end
$$;

-- One child, worker or team as one collection of files knows them.
create table journeys.line (
    id         bigint generated always as identity primary key,
    collection text not null,
    kind       text not null check (kind in ('CHILD', 'WORKER', 'TEAM')),
    key        text not null,
    unique (collection, kind, key)
);

-- What a file is a whole statement of.
create table journeys.scope (
    id         int generated always as identity primary key,
    authority  text not null,
    collection text not null,
    year       int  not null,
    tab        text not null,
    unique (authority, collection, year, tab)
);

-- One load of files, or one withdrawal of such a load. Numbers come from their sequence before the work begins.
create sequence journeys.load_number;
create table journeys.load (
    id         bigint primary key,
    known      timestamptz not null,
    by         text not null,
    withdraws  bigint references journeys.load,
    why        text not null default '',
    incomplete boolean not null,
    report     jsonb not null
);
create unique index load_withdrawn_once on journeys.load (withdraws) where withdraws is not null;

create table journeys.load_file (
    load   bigint not null references journeys.load,
    place  int not null,
    name   text not null,
    bytes  bigint not null,
    sha256 text not null,
    primary key (load, place)
);

create table journeys.load_scope (
    load  bigint not null references journeys.load,
    scope int not null references journeys.scope,
    made  timestamp,                      -- the file's own date, in no stated time zone
    primary key (load, scope)
);

-- What a load could not take, in plain words. Written before the row of its load, in one transaction with it.
create table journeys.listed (
    load  bigint not null,
    place int not null,
    kind  text not null,
    file  text not null,
    line  int not null,
    tab   text not null,
    child text not null,
    field text not null,
    value text not null,
    words text not null,
    times bigint not null,
    row   text[] not null,
    primary key (load, place)
);

-- One transaction that wrote. Numbers are given in the order of commits, under a lock, at its very end; ids are
-- taken from the sequence at its beginning, so that its rows can name it.
create sequence journeys.entry_id;
create table journeys.entry (
    id     bigint primary key,
    number bigint not null unique,
    known  timestamptz not null,
    by     text not null,
    load   bigint references journeys.load,
    why    text not null default ''
);

create unique index entry_of_load on journeys.entry (load) where load is not null;

-- The facts. No foreign keys but the one to the row that is superseded: millions of rows come in one load, and one
-- check for each would take longer than the load. A test looks for orphans instead.
create table journeys.fact (
    id         bigint generated always as identity primary key,
    line       bigint not null,
    entry      bigint not null,
    supersedes bigint references journeys.fact,
    at         timestamptz,               -- happened at that instant
    scope      int not null,
    place      int not null,              -- line of the file, 0 where typed
    day        date,                      -- happened on that day; first day of a period
    act        smallint not null check (act in (1, 2, 3)), -- asserts, corrects, withdraws
    type       text not null,
    key        text not null,
    text       text,                      -- '..' and the last day of a period, or '?' and what stood there unreadable
    body       jsonb,
    check ((act = 1) = (supersedes is null)),
    check ((act = 3) = (body is null))
);
create index fact_by_line on journeys.fact (line);
create unique index fact_superseded_once on journeys.fact (supersedes) where supersedes is not null;
create index fact_by_scope on journeys.fact (scope);
create index fact_by_entry on journeys.fact (entry);

-- Who a line is: the latest row of a line counts.
create table journeys.match (
    id     bigint generated always as identity primary key,
    line   bigint not null references journeys.line,
    person uuid not null,
    act    text not null check (act in ('RULE', 'MATCHED', 'UNMATCHED', 'UNDONE', 'KEPT_APART')),
    why    text not null,
    by     text not null,
    entry  bigint not null
);
create index match_by_line on journeys.match (line, id desc);
create index match_by_person on journeys.match (person);
create index match_by_entry on journeys.match (entry);

-- Which period a scope speaks for: the latest row of a scope counts; without days the scope was taken back.
create table journeys.coverage (
    id    bigint generated always as identity primary key,
    scope int not null references journeys.scope,
    first date,
    last  date,
    entry bigint not null,
    check ((first is null) = (last is null))
);
create index coverage_by_scope on journeys.coverage (scope, id desc);

grant select, insert on
    journeys.line, journeys.scope, journeys.load, journeys.load_file, journeys.load_scope, journeys.listed,
    journeys.entry, journeys.fact, journeys.match, journeys.coverage to ${app};
grant usage on sequence journeys.load_number, journeys.entry_id to ${app};

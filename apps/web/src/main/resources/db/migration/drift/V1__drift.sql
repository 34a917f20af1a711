-- Where children are stuck, as the rules find it in their journeys, and what was decided about it. The children's rows and
-- what cannot be told may be made anew at any time; when something was found and when it was gone may not, and what was
-- decided is never changed.

create schema if not exists drift;
grant usage on schema drift to ${app};

create table drift.child (
    person   uuid primary key,
    name     text not null,
    known_by text not null,              -- the identifier that people know the child by, empty where none
    worker   text not null,              -- who carries the case, empty where nobody does
    team     text not null,              -- theirs, or of the latest involvement; empty where no file says
    upto     bigint not null,            -- the newest entry of the record when this was worked out
    day      date not null               -- for which it was worked out
);
create index child_by_day on drift.child (day);

-- One stretch of time in which a rule finds something of a child.
create table drift.finding (
    id       bigint generated always as identity primary key,
    person   uuid not null,
    rule     text not null,
    since    date not null,              -- since when it is so, by the record
    why      text not null,
    grounds  jsonb not null,             -- what it stands on, each in words
    facts    jsonb not null,             -- the entry of the record behind each ground, null where only time has passed
    appeared date not null,              -- when it was found first
    gone     date                        -- the first day on which it was found no more
);
create unique index finding_now on drift.finding (person, rule) where gone is null;
create index finding_by_person on drift.finding (person, id);
create index finding_by_since on drift.finding (since, id) where gone is null;

create table drift.untold (
    person uuid not null,
    rule   text not null,
    why    text not null,
    primary key (person, rule)
);
create index untold_by_rule on drift.untold (rule, why);

create table drift.decision (
    id      uuid primary key,            -- given by the form, so that sending it twice makes one
    number  bigint generated always as identity unique,
    finding bigint not null references drift.finding,
    kind    text not null check (kind in ('ACT', 'ACCEPT', 'NOT_DRIFT')),
    reason  text not null check (reason <> ''),
    review  date not null,
    grounds jsonb not null,              -- what it stood on when it was decided
    by_id   text not null,
    by_name text not null,
    at      timestamptz not null
);
create index decision_by_finding on drift.decision (finding, number);

create table drift.action (
    decision uuid not null references drift.decision,
    n        int not null,
    what     text not null check (what <> ''),
    owner    text not null check (owner <> ''),
    due      date not null,
    primary key (decision, n)
);

create table drift.done (
    decision uuid not null,
    n        int not null,
    day      date not null,              -- on which it was done
    words    text not null check (words <> ''),
    by_id    text not null,
    by_name  text not null,
    at       timestamptz not null,
    primary key (decision, n),
    foreign key (decision, n) references drift.action
);

-- How far all of it is worked out: up to which entry of the record, for which day, by which numbers.
create table drift.progress (
    only_row boolean primary key default true check (only_row),
    entry    bigint not null,
    day      date not null,
    rules    text not null,
    todo     int not null default 0,     -- of the run under way, 0 when there is none
    done     int not null default 0
);
insert into drift.progress (entry, day, rules) values (0, '-infinity', '');

alter table drift.child set (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05);
grant select, insert, update, delete on drift.child, drift.untold to ${app};
grant select, insert, update on drift.finding to ${app};
grant select, insert on drift.decision, drift.action, drift.done to ${app};
grant select, update on drift.progress to ${app};

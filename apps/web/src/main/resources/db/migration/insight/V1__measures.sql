-- How every measure stands, and what each child adds to it; worked out from the journeys and worked out again when they
-- change. Nothing here is a fact: all of it may be deleted and made anew.

create schema if not exists insight;
grant usage on schema insight to ${app};

create table insight.child (
    person   uuid primary key,
    name     text not null,
    known_by text not null,                          -- the identifier that people know the child by, empty where none
    born     date
);

-- What one child adds to one measure, over each of the periods in their order. A full count fills the side that nobody
-- reads, and turns to it when it is done.
create table insight.standing (
    side    smallint not null,
    measure text not null,
    person  uuid not null,
    above   int[] not null,
    below   int[] not null,
    untold  boolean[] not null,                      -- something of the child could not be told
    why     text not null,                           -- why not, empty where all could
    primary key (side, measure, person)
) partition by list (side);
create table insight.standing_0 partition of insight.standing for values in (0);
create table insight.standing_1 partition of insight.standing for values in (1);
create index standing_by_person on insight.standing (side, person);

-- The periods of the latest count, in their order.
create table insight.period (
    n     int primary key,                           -- from 1, as places in an array are numbered
    kind  text not null check (kind in ('YEAR', 'YEAR_BEFORE', 'COLLECTION_YEAR', 'MONTH')),
    first date not null,
    last  date not null,
    as_at date not null
);

-- The sums of the side that is read.
create table insight.count (
    measure     text not null,
    n           int not null,
    numerator   bigint not null,
    denominator bigint not null,
    untold      bigint not null,                     -- children of whom something could not be told
    covered     text not null check (covered in ('WHOLE', 'PART', 'NOT')), -- how much of the period the files speak for
    primary key (measure, n)
);

-- How far all of it is worked out.
create table insight.progress (
    only_row boolean primary key default true check (only_row),
    entry    bigint not null,                        -- up to which entry of the record
    day      date not null,                          -- for which day
    rules    text not null,                          -- by which measures
    side     smallint not null,                      -- which side is read
    counted  timestamptz not null,
    todo     boolean not null default false          -- a full count is under way
);
insert into insight.progress (entry, day, rules, side, counted) values (0, '-infinity', '', 0, '-infinity');

grant select, insert, update, delete on insight.child, insight.standing, insight.period, insight.count to ${app};
grant select, insert, update, delete, truncate on insight.standing_0, insight.standing_1 to ${app};
grant select, update on insight.progress to ${app};

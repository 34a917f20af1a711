-- What every clock says of every child, worked out from the journeys and worked out again when they change. Nothing here
-- is a fact: all of it may be deleted and made anew.

create schema if not exists oversight;
grant usage on schema oversight to ${app};

create table oversight.child (
    person                uuid primary key,
    name                  text not null,
    known_by              text not null,             -- the identifier that people know the child by, empty where none
    born                  date,
    in_need_since         date,
    need_plan_since       date,
    protection_plan_since date,
    looked_after_since    date,
    care_leaver           boolean not null,
    open                  boolean not null,          -- one of the above holds
    last_visit            date,
    worker                text not null,             -- who carries the case, empty where nobody does
    team                  text not null,             -- theirs, or of the latest involvement; empty where no file says
    upto                  bigint not null,           -- the newest entry of the record when this was worked out
    day                   date not null              -- for which it was worked out
);
create index child_by_team on oversight.child (team, worker) where open;
create index child_by_day on oversight.child (day);

create table oversight.reading (
    person       uuid not null,
    n            int not null,                       -- in the order of the clocks
    clock        text not null,
    about        text not null,
    started      date,
    due          date,
    last_in_time date,
    due_at       timestamptz,
    done         date,
    state        text not null check (state in ('RUNNING', 'OVERDUE', 'MET', 'MET_LATE', 'CANNOT_TELL')),
    why          text not null,                      -- of what can't be told, else empty
    worker       text not null,
    team         text not null,
    primary key (person, n)
);
-- In the order in which lists show them, so that a page of a list reads a page of the index.
create index reading_open_by_clock on oversight.reading (clock, due, person, n) where state in ('RUNNING', 'OVERDUE');
create index reading_open_by_due on oversight.reading (due, person, n) where state in ('RUNNING', 'OVERDUE');
create index reading_open_by_team on oversight.reading (team, due) where state in ('RUNNING', 'OVERDUE');
create index reading_done_by_clock on oversight.reading (clock, due desc nulls last, person, n) where state in ('MET', 'MET_LATE');
create index reading_done_by_due on oversight.reading (due desc nulls last, person, n) where state in ('MET', 'MET_LATE');
create index reading_done_by_team on oversight.reading (team, due) where state in ('MET', 'MET_LATE');
create index reading_cannot_tell on oversight.reading (clock, team) where state = 'CANNOT_TELL';

-- How far all of it is worked out: up to which entry of the record, for which day, by which intervals between visits.
create table oversight.progress (
    only_row boolean primary key default true check (only_row),
    entry    bigint not null,
    day      date not null,
    rules    text not null,
    todo     int not null default 0,                 -- of the run under way, 0 when there is none
    done     int not null default 0
);
insert into oversight.progress (entry, day, rules) values (0, '-infinity', '');

grant select, insert, update, delete on oversight.child, oversight.reading to ${app};
grant select, update on oversight.progress to ${app};

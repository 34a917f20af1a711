-- Checks of returns: what was asked, what was found, what was answered, what was frozen. But for how far a check has come,
-- rows are added and read and never changed, as the record's are.

create schema if not exists returns;
grant usage on schema returns to ${app};

-- One check that somebody asked for.
create table returns.run (
    id         uuid primary key,
    origin     text not null check (origin in ('RECORD', 'FILE')), -- taken out of the record, or a file that was sent
    collection text not null,             -- CIN or SSDA903; empty until a file that was sent has said what it is
    year       int not null,              -- of the closing 31 March; 0 likewise
    asked      timestamptz not null,
    by_id      text not null,
    by_name    text not null,
    by_role    text not null,
    names      text[] not null            -- of the files that were sent
);
create index run_by_day on returns.run (asked desc);

create table returns.progress (
    run   uuid primary key references returns.run,
    state text not null check (state in ('WAITING', 'WORKING', 'DONE', 'REFUSED', 'INTERRUPTED')),
    step  text not null default '',
    done  bigint not null default 0,
    total bigint not null default 0,      -- 0 where it cannot be known
    why   text not null default ''        -- why it was refused
);

-- What a check came to, in one transaction with its findings.
create table returns.result (
    run        uuid primary key references returns.run,
    ended      timestamptz not null,
    collection text not null,
    year       int not null,
    authority  text not null,
    complete   boolean not null,          -- false where the file breaks off
    children   int not null,
    errors     int not null,
    queries    int not null,
    mistaken   int not null,              -- children with at least one error
    remarks    text[] not null,
    skipped    jsonb not null,            -- rules that could not be used, each with the reason
    file       text not null,             -- the name of the file that was checked, as it is downloaded
    bytes      bigint not null,
    sha256     text not null
);
create index result_by_return on returns.result (collection, year, ended desc);

-- The rules by which something was found, in the words of that day.
create table returns.rule (
    run   uuid not null references returns.run,
    place int not null,                   -- in the order of the department's list
    code  text not null,
    kind  text not null check (kind in ('ERROR', 'QUERY')),
    wrong text not null,
    mend  text not null,
    primary key (run, code)
);

-- Where, in whom, and who worked with them at that moment. No foreign key: they come by the hundred thousand.
create table returns.finding (
    run         uuid not null,
    number      int not null,             -- in the order of the rules, then of the file
    code        text not null,
    about       text not null,            -- the person, or where nobody is known the child's id after "id:"; empty for the return
    person      uuid,
    child       text not null,            -- the child's id as it stands in the return
    tab         text not null,
    row_no      int not null,             -- the child of a census from 1, the row of a table from 0, -1 for the return
    thing       text not null,            -- what it is about, known again in the next return
    place       text not null,            -- the same in words
    marked      jsonb not null,           -- fields, each with its value
    worker      text not null,            -- empty where nobody was allocated
    worker_name text not null,
    team        text not null,
    team_name   text not null,
    primary key (run, number)
);
create index finding_by_rule on returns.finding (run, code, about, thing);
create index finding_by_person on returns.finding (person, run) where person is not null;

-- How many findings each team and each worker had: for the clean-up over time, and for whom to choose from.
create table returns.tally (
    run      uuid not null references returns.run,
    whose    text not null check (whose in ('TEAM', 'WORKER')),
    key      text not null,               -- empty for nobody
    name     text not null,
    errors   int not null,
    queries  int not null,
    primary key (run, whose, key)
);

-- Answers to queries. They stay with the child, the rule and the thing; the latest counts.
create table returns.note (
    id         bigint generated always as identity primary key,
    run        uuid not null references returns.run,
    collection text not null,
    about      text not null,
    code       text not null,
    thing      text not null,
    words      text not null,
    at         timestamptz not null,
    by_id      text not null,
    by_name    text not null
);
create index note_by_thing on returns.note (about, code, thing, id desc);

-- What changed since another return: children who are gone or new, and in how many children each field differs.
create table returns.difference (
    run    uuid not null references returns.run,
    since  text not null check (since in ('PREVIOUS', 'FROZEN', 'LAST_YEAR')),
    other  uuid not null references returns.run,
    gone   int not null,
    come   int not null,
    fields jsonb not null,
    primary key (run, since)
);
create table returns.moved (
    run    uuid not null,
    since  text not null,
    child  text not null,
    person uuid,
    gone   boolean not null,
    primary key (run, since, child)
);

-- A return that is to stand as it is, with its file.
create table returns.freeze (
    run     uuid primary key references returns.run,
    at      timestamptz not null,
    by_id   text not null,
    by_name text not null,
    why     text not null
);
create table returns.frozen_part (
    run   uuid not null references returns.freeze,
    place int not null,
    bytes bytea not null,
    primary key (run, place)
);

grant select, insert on
    returns.run, returns.result, returns.rule, returns.finding, returns.tally, returns.note, returns.difference,
    returns.moved, returns.freeze, returns.frozen_part to ${app};
grant select, insert, update on returns.progress to ${app};

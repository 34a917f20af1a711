-- Inspection rooms: for some days invited inspectors and advisers see what was put into one, and nothing else. What was
-- put in is never deleted, only taken out, so that it can be told later what could be seen on any day.

create table improvement.room (
    id      uuid primary key,
    title   text not null,
    about   text not null,                                  -- what the visit looks at
    themes  text[] not null,                                -- of org.throughline.themes.Theme
    as_at   date not null,                                  -- the day that its lists of children are of
    opens   date not null,
    closes  date not null check (closes >= opens),          -- the last day, included
    made    timestamptz not null,
    by_name text not null,
    closed  timestamptz,                                    -- closed before its last day
    lists   text not null default 'NONE' check (lists in ('NONE', 'WORKING', 'READY', 'INTERRUPTED'))
);

create table improvement.room_guest (
    room      uuid not null references improvement.room,
    account   uuid not null,
    name      text not null,
    invited   timestamptz not null,
    by_name   text not null,
    withdrawn timestamptz,
    primary key (room, account, invited)
);
create unique index on improvement.room_guest (room, account) where withdrawn is null;
create index on improvement.room_guest (account) where withdrawn is null;

create table improvement.room_child (
    room    uuid not null references improvement.room,
    child   uuid not null,
    known_by text not null,                                 -- the identifier by which people speak of the child
    put_in  timestamptz not null,
    by_name text not null,
    why     text not null,
    taken_out timestamptz,
    primary key (room, child, put_in)
);
create unique index on improvement.room_child (room, child) where taken_out is null;

create table improvement.room_request (
    id       uuid primary key,
    room     uuid not null references improvement.room,
    child    uuid not null,
    known_by text not null,
    asked    timestamptz not null,
    by_name  text not null,
    answered timestamptz,
    answer   text not null default ''                       -- why it was declined; empty where the record was put in
);
create unique index on improvement.room_request (room, child) where answered is null;

create table improvement.room_list (
    room  uuid not null references improvement.room,
    list  text not null,                                    -- of ChildList
    place int not null,
    child uuid not null,
    cells text[] not null,
    primary key (room, list, place)
);

create table improvement.room_document (
    id        uuid primary key,
    room      uuid not null references improvement.room,
    name      text not null,
    title     text not null,
    sha256    text not null references improvement.file,
    added     timestamptz not null,
    by_name   text not null,
    taken_out timestamptz
);

create table improvement.room_question (
    id      uuid primary key,
    room    uuid not null references improvement.room,
    text    text not null,
    asked   timestamptz not null,
    by_name text not null
);

create table improvement.room_answer (
    id       uuid primary key,
    question uuid not null references improvement.room_question,
    text     text not null,
    answered timestamptz not null,
    by_name  text not null
);

create table improvement.room_contact (
    id        uuid primary key,
    room      uuid not null references improvement.room,
    name      text not null,
    role      text not null,
    reach     text not null,                                -- telephone, e-mail or where to find them
    added     timestamptz not null,
    by_name   text not null,
    taken_out timestamptz
);

grant select, insert, update on improvement.room, improvement.room_guest, improvement.room_child,
    improvement.room_request, improvement.room_document, improvement.room_contact to ${app};
grant select, insert on improvement.room_question, improvement.room_answer to ${app};
grant select, insert, delete on improvement.room_list to ${app};

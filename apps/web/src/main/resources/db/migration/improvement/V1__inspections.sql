-- The register of inspections, and what they say is to improve.

create schema if not exists improvement;
grant usage on schema improvement to ${app};

create table improvement.event (
    id        uuid primary key,
    kind      text not null,
    title     text not null,
    authority text not null,
    starts    date not null,
    ends      date not null check (ends >= starts)  -- both days included
);

create table improvement.area (
    id        uuid primary key,
    event     uuid not null references improvement.event,
    place     int not null,                         -- from 1
    number    int not null,
    text      text not null,
    page      int not null,                         -- 0 where it was typed
    urgent    boolean not null,
    themes    text[] not null,                      -- of org.throughline.themes.Theme
    taken_out boolean not null default false,
    unique (event, place)
);

grant select, insert, update on improvement.event, improvement.area to ${app};

-- Who has seen what and who has done what. The service may add rows and read them, and nothing else.

create schema if not exists trail;
grant usage on schema trail to ${app};

create table trail.row (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    outcome    text not null check (outcome in ('READ', 'WROTE', 'EXPORTED', 'DENIED')),
    actor      text not null,
    actor_name text not null,
    role       text not null,
    what       text not null,
    child      uuid,
    detail     text not null,
    request    text not null
);

create index row_by_child on trail.row (child, at desc) where child is not null;
create index row_by_actor on trail.row (actor, at desc);
create index row_by_day on trail.row (at desc);

grant select, insert on trail.row to ${app};

-- What belongs to no module: extensions, the sessions of signed-in people, and events on their way between modules.
-- ${app} is the role that the running service connects as; the owner runs the migrations.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

create schema session;
grant usage on schema session to ${app};

create table session.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index on session.spring_session (expiry_time);
create index on session.spring_session (principal_name);

create table session.spring_session_attributes (
    session_primary_id char(36) not null references session.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

grant select, insert, update, delete on all tables in schema session to ${app};

create schema events;
grant usage on schema events to ${app};

create table events.event_publication (
    id                     uuid not null primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index on events.event_publication using hash (serialized_event);
create index on events.event_publication (completion_date);

grant select, insert, update, delete on all tables in schema events to ${app};

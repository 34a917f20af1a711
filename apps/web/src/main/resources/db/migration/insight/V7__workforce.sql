-- Who carries the case of each child on the day of the count; a child whose case nobody carries has no row.
create table insight.carried (
    person uuid primary key,
    worker text not null                             -- the worker's line as text
);
create index carried_by_worker on insight.carried (worker);

-- The workers whom the files describe, as they are counted in the measures of the workforce.
create table insight.worker (
    key        text primary key,                     -- the worker's line as text
    registered boolean not null,
    fte        bigint,                               -- in millionths of a full-time post; empty where none can be read
    agency     boolean                               -- empty where nothing says it
);
grant select, insert, update, delete on insight.carried, insight.worker to ${app};

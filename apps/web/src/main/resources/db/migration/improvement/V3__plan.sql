-- The improvement plan. Rows are added and read and never changed: the plan of any moment is worked out from those up to it.

create table improvement.plan_change (
    id      bigint generated always as identity primary key,
    item    uuid not null,
    at      timestamptz not null,
    by_id   text not null,
    by_name text not null,
    kind    text not null,                -- the name of a record of org.throughline.web.improvement.plan.Change
    body    jsonb not null
);
create index plan_change_by_item on improvement.plan_change (item, id);

-- What measures came to, each time that a count said something new about a period.
create table improvement.plan_reading (
    id          bigint generated always as identity primary key,
    measure     text not null,
    name        text not null,
    unit        text not null,
    better      text not null,
    starts      date not null,
    ends        date not null,            -- included
    numerator   bigint not null,
    denominator bigint not null,          -- 0 where there was nobody to count
    as_at       date not null,            -- the day up to which the record was counted
    known       timestamptz not null
);
create index plan_reading_by_period on improvement.plan_reading (measure, starts, ends, id desc);

-- Plans that were agreed: each is the plan as at its moment.
create table improvement.plan_version (
    number  int primary key,              -- from 1
    moment  timestamptz not null,
    agreed  date not null,
    note    text not null,
    by_id   text not null,
    by_name text not null
);

grant select, insert on improvement.plan_change, improvement.plan_reading, improvement.plan_version to ${app};

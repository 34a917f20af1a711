-- What the law leaves to the council. Only added to: the latest row for the same visits and day counts.

create schema if not exists standards;
grant usage on schema standards to ${app};

create table standards.visit_interval (
    id        bigint generated always as identity primary key,
    visits    text not null,
    from_day  date not null,
    length    int not null check (length between 1 and 260),
    unit      text not null,
    set_by    text not null,
    at        timestamptz not null
);

grant select, insert on standards.visit_interval to ${app};

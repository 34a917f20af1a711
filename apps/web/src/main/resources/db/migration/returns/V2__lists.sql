-- The lists that an SSDA903 is compared with. The newest of a kind is used; earlier ones stay, as checks used them.
create table returns.list (
    id      bigint generated always as identity primary key,
    kind    text not null check (kind in ('POSTCODES', 'AUTHORITIES', 'PROVIDERS')),
    name    text not null,                -- of the file that was sent
    entries int not null,
    at      timestamptz not null,
    by_id   text not null,
    by_name text not null
);
create table returns.list_part (
    list  bigint not null references returns.list,
    place int not null,
    bytes bytea not null,                 -- of the list, packed by gzip
    primary key (list, place)
);
grant select, insert on returns.list, returns.list_part to ${app};

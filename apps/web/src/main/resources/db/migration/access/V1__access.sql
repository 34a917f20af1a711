-- Who may see and do what. Tables that are evidence (restrictions, openings and their reviews) are only added to.

create schema if not exists access;
grant usage on schema access to ${app};

create table access.role (
    id       text primary key,
    name     text not null unique,
    position int  not null,
    home     text not null,                  -- the address of the first screen of the role
    shipped  boolean not null
);

create table access.role_permission (
    role       text not null references access.role,
    permission text not null,
    primary key (role, permission)
);

create table access.account (
    id               uuid primary key default gen_random_uuid(),
    user_name        text not null,
    name             text not null,
    password         text not null,
    one_time_until   timestamptz,            -- set: the password must be changed at sign-in, and only until then
    disabled         timestamptz,
    disabled_why     text,
    created          timestamptz not null,
    renewed          timestamptz,            -- when an administrator last let it work again
    last_signed_in   timestamptz,
    demo             boolean not null default false
);
create unique index account_user_name on access.account (lower(user_name));

create table access.account_role (
    account uuid not null references access.account,
    role    text not null references access.role,
    primary key (account, role)
);

create table access.account_worker (
    worker  text not null,                   -- such as SSD/P0012
    account uuid not null references access.account,
    primary key (worker, account)
);
create index account_worker_by_account on access.account_worker (account);

-- Records about the holder of an account or their family, which are never shown to them. Kept as the identifier that was
-- typed, whether or not a record has it, so that whoever types it learns nothing.
create table access.own_record (
    account    uuid not null references access.account,
    identifier text not null,
    person     uuid,
    primary key (account, identifier)
);

create table access.team (
    id   uuid primary key default gen_random_uuid(),
    name text not null
);
create unique index team_name on access.team (lower(name));

create table access.team_key (
    team uuid not null references access.team,
    key  text not null,                      -- the team as the loaded files know it
    primary key (team, key)
);

create table access.team_member (
    team    uuid not null references access.team,
    account uuid not null references access.account,
    manages boolean not null,
    primary key (team, account)
);
create index team_member_by_account on access.team_member (account);

-- The latest row of a child says whether the child is restricted, and for whom not.
create table access.restriction (
    id     bigint generated always as identity primary key,
    child  uuid not null,
    what   text not null check (what in ('RESTRICT', 'LIFT')),
    reason text not null check (length(trim(reason)) > 0),
    review date,
    actor  uuid not null references access.account,
    at     timestamptz not null,
    check ((what = 'RESTRICT') = (review is not null))
);
create index restriction_by_child on access.restriction (child, id desc);

create table access.restriction_reader (
    restriction bigint not null references access.restriction,
    account     uuid not null references access.account,
    primary key (restriction, account)
);

create table access.opening (
    id      bigint generated always as identity primary key,
    account uuid not null references access.account,
    child   uuid not null,
    kind    text not null check (kind in ('REASON', 'BREAK_GLASS')),
    reason  text not null check (length(trim(reason)) > 0),
    at      timestamptz not null,
    until   timestamptz not null
);
create index opening_by_account on access.opening (account, until);
create index opening_by_time on access.opening (at desc);

create table access.opening_review (
    opening bigint primary key references access.opening,
    actor   uuid not null references access.account,
    at      timestamptz not null,
    note    text not null
);

-- The children who are restricted now.
create view access.restricted as
select id, child, reason, review, actor, at
  from (select distinct on (child) * from access.restriction order by child, id desc) latest
 where what = 'RESTRICT';

grant select, insert, update on access.account to ${app};
grant select, insert, update, delete on
    access.role, access.role_permission, access.account_role, access.account_worker, access.own_record,
    access.team, access.team_key, access.team_member to ${app};
grant select, insert on
    access.restriction, access.restriction_reader, access.opening, access.opening_review to ${app};
grant select on access.restricted to ${app};

-- How a browser that has signed in is known again. It holds an opaque random token, we hold its hash.
create table access.browser (
    token     text not null,
    account   uuid not null references access.account,
    signed_in timestamptz not null,
    primary key (token, account)
);

-- Failed sign-ins, pooled by what may be guessing; the pool's name is a hash.
create table access.attempts (
    pool     text primary key,
    failures int not null,
    last     timestamptz not null
);

-- What was typed when the session had ended, until the same person has signed in again.
create table access.kept_post (
    browser text not null,
    form    text not null,
    account uuid not null references access.account,
    fields  jsonb not null,
    at      timestamptz not null,
    primary key (browser, form)
);

-- The one-time code by which the first administrator is made.
create table access.first_code (
    sole  boolean primary key default true check (sole),
    code  text not null,
    until timestamptz not null
);

grant select, insert, update, delete on access.browser, access.attempts, access.kept_post, access.first_code to ${app};

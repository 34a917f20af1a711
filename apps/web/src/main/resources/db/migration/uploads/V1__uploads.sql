-- Files that somebody sent through a page: how far each has come. The load itself stands in the record.

create schema if not exists uploads;
grant usage on schema uploads to ${app};

create table uploads.upload (
    id         uuid primary key,
    sent       timestamptz not null,
    by_id      text not null,
    by_name    text not null,
    by_role    text not null,
    names      text[] not null,
    dry_run    boolean not null,
    incomplete boolean not null,          -- take a file that was cut short
    state      text not null check (state in ('WAITING', 'WORKING', 'LOADED', 'TRIED', 'REFUSED', 'INTERRUPTED')),
    step       text not null default '',
    done       bigint not null default 0,
    total      bigint not null default 0, -- 0 where it cannot be known
    load       bigint,                    -- the load it became
    why        text not null default '',  -- why it was refused
    report     jsonb                      -- what a try came to
);
create index upload_by_day on uploads.upload (sent desc);

grant select, insert, update on uploads.upload to ${app};

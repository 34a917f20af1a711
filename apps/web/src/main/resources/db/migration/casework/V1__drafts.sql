-- What people are writing and have not saved yet. Unlike facts a draft may change; it belongs to one account.

create schema if not exists casework;
grant usage on schema casework to ${app};

create table casework.draft (
    id       uuid primary key,            -- given by the form; the visit that is saved from it keeps it as its id
    account  text not null,
    about    uuid,                        -- the visit that a correction is of; null for a new visit
    standing text not null default '',    -- what stood there when the correction was begun
    children uuid[] not null,
    body     jsonb not null,              -- the boxes of the form as typed, valid or not
    version  int not null,
    tab      text not null,               -- the browser tab that wrote last, and its how manieth sending that was
    turn     int not null,
    begun    timestamptz not null,
    saved    timestamptz not null,
    state    text not null check (state in ('OPEN', 'DISCARDED', 'RECORDED')),
    ended    timestamptz,                 -- when it was discarded or saved as a visit
    answer   text not null default '',    -- what was said when it was saved, to be said again to a second sending
    check ((state = 'OPEN') = (ended is null))
);
create index draft_by_account on casework.draft (account, state, saved desc);
create index draft_ended on casework.draft (ended) where ended is not null and body <> '{}'::jsonb;

grant select, insert, update, delete on casework.draft to ${app};

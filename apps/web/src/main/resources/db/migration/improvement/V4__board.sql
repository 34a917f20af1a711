-- The improvement board: who sits on it, its meetings with papers, minutes and decisions, the packs made for it, and what of all
-- that is published. Rows are added and never changed, but for how far a pack has come: what counts is the latest row of a thing.

-- A person on the board, or a partner's. One row for each time that something about them was put down.
create table improvement.board_member (
    number   bigint generated always as identity primary key,
    id       uuid not null,
    name     text not null,
    role     text not null,               -- on the board or in the agency: what published papers say in place of the name
    agency   text not null,
    starts   date not null,
    ends     date check (ends >= starts), -- the last day; none while they sit on it
    account  text not null,               -- of the service, empty where they have none
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);
create index board_member_latest on improvement.board_member (id, number desc);

create table improvement.board_meeting (
    number   bigint generated always as identity primary key,
    id       uuid not null,
    day      date not null,
    place    text not null,
    chair    uuid,                        -- a member; none while it is not known
    state    text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);
create index board_meeting_latest on improvement.board_meeting (id, number desc);

create table improvement.board_agenda (
    number    bigint generated always as identity primary key,
    id        uuid not null,
    meeting   uuid not null,
    place     int not null,               -- from 1
    title     text not null,
    asked     text not null,              -- the decision that is asked for, empty where none is
    open      boolean not null,           -- title and what is asked name nobody, and may stand in what is published
    taken_out boolean not null default false,
    at        timestamptz not null,
    by_id     text not null,
    by_name   text not null
);
create index board_agenda_latest on improvement.board_agenda (meeting, id, number desc);

-- A paper with its file. For whom it is can be changed, and it can be taken out, by another row of board_paper_for.
create table improvement.board_paper (
    id       uuid primary key,
    meeting  uuid not null,
    agenda   uuid,                        -- the item it is for; none for the meeting as a whole
    title    text not null,
    name     text not null,               -- of the file that was sent
    sha256   text not null references improvement.file,
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);
create table improvement.board_paper_for (
    number   bigint generated always as identity primary key,
    paper    uuid not null references improvement.board_paper,
    reach    text not null check (reach in ('BOARD', 'CABINET', 'PUBLIC', 'NOBODY')),
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);
create index board_paper_for_latest on improvement.board_paper_for (paper, number desc);

create table improvement.board_attendance (
    number   bigint generated always as identity primary key,
    meeting  uuid not null,
    member   uuid not null,
    state    text not null check (state in ('PRESENT', 'APOLOGIES', 'ABSENT')),
    stood_in text not null,               -- who came in their place, empty where nobody did
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);
create index board_attendance_latest on improvement.board_attendance (meeting, member, number desc);

create table improvement.board_minutes (
    number   bigint generated always as identity primary key,
    meeting  uuid not null,
    words    text not null,
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);
create index board_minutes_latest on improvement.board_minutes (meeting, number desc);

-- Once only: minutes that are agreed stay as they are.
create table improvement.board_agreed (
    meeting  uuid primary key,
    minutes  bigint not null references improvement.board_minutes,
    later    uuid not null,               -- the meeting that agreed them
    day      date not null,               -- that meeting's
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);

-- What is put right under agreed minutes.
create table improvement.board_note (
    id       uuid primary key,
    meeting  uuid not null,
    words    text not null,
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);

create table improvement.board_decision (
    number     bigint generated always as identity primary key,
    id         uuid not null,
    meeting    uuid not null,
    agenda     uuid,
    what       text not null,
    why        text not null,
    decided_by text not null,
    open       boolean not null,          -- what and why name nobody, and may stand in what is published
    taken_out  boolean not null default false,
    at         timestamptz not null,
    by_id      text not null,
    by_name    text not null
);
create index board_decision_latest on improvement.board_decision (meeting, id, number desc);

-- A decision became this action of the plan. Once only.
create table improvement.board_carried (
    decision uuid primary key,
    action   uuid not null,
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);

-- A pack as it was frozen: its content in words and figures, and the documents made of it.
create table improvement.board_pack (
    id       uuid primary key,
    meeting  uuid not null,
    reach    text not null check (reach in ('BOARD', 'CABINET', 'PUBLIC')),
    as_at    date not null,
    content  text not null,               -- JSON, byte for byte: every document is made of this alone
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);
create index board_pack_by_meeting on improvement.board_pack (meeting, at);
create table improvement.board_pack_progress (
    pack  uuid primary key references improvement.board_pack,
    state text not null check (state in ('WAITING', 'WORKING', 'DONE', 'FAILED'))
);
create table improvement.board_pack_document (
    pack   uuid not null references improvement.board_pack,
    kind   text not null check (kind in ('PDF', 'HTML')),
    bytes  bytea not null,
    pages  int not null,                  -- of the PDF, else 0
    sha256 text not null,
    primary key (pack, kind)
);

-- What a person chose to publish, or took back. Minutes are kept with the document that was made of them when they were chosen.
create table improvement.board_published (
    number   bigint generated always as identity primary key,
    kind     text not null check (kind in ('PACK', 'PAPER', 'MINUTES')),
    thing    uuid not null,               -- the pack, the paper, or the meeting
    chosen   boolean not null,
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);
create index board_published_latest on improvement.board_published (kind, thing, number desc);
create table improvement.board_minutes_document (
    number  bigint generated always as identity primary key,
    meeting uuid not null,
    bytes   bytea not null,
    pages   int not null,
    sha256  text not null
);
create index board_minutes_document_latest on improvement.board_minutes_document (meeting, number desc);

-- A text of the plan that a person has read and found to name nobody: by the fingerprint of the text, so that a changed text is
-- unread again.
create table improvement.board_read_text (
    number   bigint generated always as identity primary key,
    sha256   text not null,
    open     boolean not null,
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);
create index board_read_text_latest on improvement.board_read_text (sha256, number desc);

grant select, insert on
    improvement.board_member, improvement.board_meeting, improvement.board_agenda, improvement.board_paper,
    improvement.board_paper_for, improvement.board_attendance, improvement.board_minutes,
    improvement.board_agreed, improvement.board_note, improvement.board_decision, improvement.board_carried,
    improvement.board_pack, improvement.board_pack_document, improvement.board_published,
    improvement.board_minutes_document, improvement.board_read_text to ${app};
grant select, insert, update on improvement.board_pack_progress to ${app};

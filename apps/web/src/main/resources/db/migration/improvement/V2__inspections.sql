-- The register of inspections, visits, reviews and letters, and what they say is to improve. What a person changes leaves a
-- row of event_change; readings and files are never changed.

create table improvement.event (
    id        uuid primary key,
    kind      text not null,
    title     text not null,
    authority text not null,
    starts    date not null,
    ends      date not null check (ends >= starts), -- both days included
    published date,
    ordinal   int,                                  -- which monitoring visit it was, from 1
    theme     text not null default '',             -- what was looked at, in words
    look_at   boolean not null default false        -- read by machine from a layout nobody has verified
);

-- What stood before. One row a field.
create table improvement.event_change (
    id      bigint generated always as identity primary key,
    event   uuid not null references improvement.event,
    at      timestamptz not null,
    by_id   text not null,
    by_name text not null,
    what    text not null,
    before  text not null,
    after   text not null
);
create index event_change_by_event on improvement.event_change (event, id);

-- A file that was sent, once each; it is kept before anybody says what it belongs to, so that it is not lost.
create table improvement.document (
    id      uuid primary key,
    sha256  text not null unique references improvement.file,
    name    text not null,
    at      timestamptz not null,
    by_id   text not null,
    by_name text not null
);
create table improvement.event_document (
    event    uuid not null references improvement.event,
    document uuid not null references improvement.document,
    read     boolean not null,                      -- what stands in the register was read from it
    at       timestamptz not null,
    by_name  text not null,
    primary key (event, document)
);

-- What the machine made of a report or letter: one for an event.
create table improvement.reading (
    event    uuid primary key references improvement.event,
    document uuid references improvement.document,  -- null where the words were pasted
    family   text not null,                         -- the layout, empty where it is a letter
    at       timestamptz not null,
    said     jsonb not null,                        -- values with page and words, or why there is none
    checks   jsonb not null,                        -- each check and what it said
    problems text[] not null
);
create table improvement.judgement (
    id     uuid primary key,
    event  uuid not null references improvement.event,
    place  int not null,
    judged text not null,                           -- of org.throughline.ofsted.report.Judged
    label  text not null,                           -- the framework's own words for it
    grade  text not null,                           -- of org.throughline.ofsted.report.Grade; empty where there is none
    page   int not null,                            -- 0 where there is none
    quote  text not null,
    absent text not null,                           -- why there is no grade
    unique (event, place)
);

create table improvement.area (
    id        uuid primary key,
    event     uuid not null references improvement.event,
    place     int not null,                         -- from 1
    number    int not null,
    text      text not null,
    page      int not null,                         -- 0 where it was typed
    urgent    boolean not null,
    themes    text[] not null,                      -- of org.throughline.themes.Theme, as they hold now
    taken_out boolean not null default false,
    board     boolean not null default false,       -- for the safeguarding children board and not for the authority
    urgency   text not null default 'NOT_SAID',     -- of org.throughline.ofsted.report.Urgency
    under     text not null default '',             -- the heading above it
    suggested text[] not null default '{}',         -- themes that the machine found
    only_suggested text[] not null default '{}',    -- those of them of which it is not sure
    marked    uuid,                                 -- the paragraph that a person marked as an area
    unique (event, board, place)
);

-- The numbered paragraphs of a report, or every paragraph of a letter.
create table improvement.paragraph (
    id        uuid primary key,
    event     uuid not null references improvement.event,
    place     int not null,                         -- from 1
    number    int not null,                         -- as printed, 0 where none is
    heading   boolean not null,
    section   text not null,
    text      text not null,
    page      int not null,                         -- 0 where the words were pasted
    polarity  text not null default '',             -- that the machine found; empty where it says nothing
    suggested text[] not null default '{}',         -- themes that the machine found
    unsure    boolean not null default false,       -- whether it is not sure of the polarity
    only_suggested text[] not null default '{}',    -- the themes of which it is not sure
    unique (event, place)
);

-- A person's word on a paragraph or an area, beside the machine's; the latest counts.
create table improvement.word (
    id       bigint generated always as identity primary key,
    about    uuid not null,                         -- the paragraph or the area
    event    uuid not null references improvement.event,
    polarity text not null,                         -- of org.throughline.web.improvement.inspections.Polarity; empty for an area
    themes   text[] not null,
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);
create index word_about on improvement.word (about, id desc);
create index word_by_event on improvement.word (event, id);

create table improvement.person (
    id        uuid primary key,
    event     uuid not null references improvement.event,
    at        timestamptz not null,
    role      text not null,
    name      text not null,
    page      int not null default 0,               -- of the report, 0 where it was typed
    taken_out boolean not null default false
);
create table improvement.sample (
    id        uuid primary key,
    event     uuid not null references improvement.event,
    at        timestamptz not null,
    drawn_by  text not null,
    cases     int not null check (cases > 0),
    theme     text not null,
    result    text not null,
    taken_out boolean not null default false
);
create table improvement.preparation (
    id        uuid primary key,
    event     uuid not null references improvement.event,
    at        timestamptz not null,
    what      text not null,
    who       text not null,
    due       date not null,
    done      date,
    taken_out boolean not null default false
);

-- What stood between the authority and the department, from a day until the next.
create table improvement.intervention (
    id        uuid primary key,
    since     date not null,
    status    text not null,
    decided   text not null,                        -- by whom
    source    text not null,                        -- the document, in words
    document  uuid references improvement.document,
    at        timestamptz not null,
    by_id     text not null,
    by_name   text not null,
    taken_out timestamptz,
    taken_by  text
);

grant select, insert, update on improvement.event, improvement.area, improvement.person, improvement.sample,
    improvement.preparation, improvement.intervention to ${app};
grant select, insert on improvement.event_change, improvement.document, improvement.event_document, improvement.reading, improvement.judgement, improvement.paragraph,
    improvement.word to ${app};

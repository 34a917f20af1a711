-- Which group each child stands in, so that a number can be broken down: the groups of a number add up to it, since every
-- child stands in one of each sort. Worked out with the counts, and as they are on the day of the count.
alter table insight.child
    add column team      text not null default '',   -- that works with the child or worked last; empty where no file says
    add column worker    text not null default '',   -- who does, or did last
    add column sex       text not null default '',
    add column age       text not null default '',   -- a band of ages
    add column ethnicity text not null default '';   -- a group of ethnic groups

alter table insight.period drop constraint period_kind_check;
alter table insight.period
    add constraint period_kind_check check (kind in ('YEAR', 'YEAR_BEFORE', 'COLLECTION_YEAR', 'QUARTER', 'MONTH'));

-- From here on rows are added and never changed.

-- Figures of other authorities, as files that somebody loaded; where two files hold the same figure the later counts.
create table insight.neighbour_file (
    number   bigint generated always as identity primary key,
    name     text not null,                          -- of the file that was sent
    source   text not null,                          -- where its figures are from, and of when
    figures  int not null,
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);
create table insight.neighbour_figure (
    file      bigint not null references insight.neighbour_file,
    authority text not null,
    measure   text not null,
    year      text not null,
    value     numeric not null,
    primary key (file, authority, measure, year)
);
create index neighbour_figure_by_measure on insight.neighbour_figure (measure);

-- The authorities that ours is set beside; the latest row counts.
create table insight.neighbour_choice (
    number      bigint generated always as identity primary key,
    authorities text[] not null,
    at          timestamptz not null,
    by_id       text not null,
    by_name     text not null
);

-- Months from which a measure's limits begin anew, with the reason. One that was wrong is withdrawn by another row.
create table insight.step (
    id       uuid primary key,
    measure  text not null,
    month    date not null check (extract(day from month) = 1),
    why      text not null check (why <> ''),
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);
create index step_of_measure on insight.step (measure);
create table insight.step_withdrawn (
    step     uuid primary key references insight.step,
    why      text not null check (why <> ''),
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);

-- Performance books: the measures as they stood on a day, kept as figures.
create table insight.book (
    id       uuid primary key,
    as_at    date not null,                          -- what happened after this day is not in it
    at       timestamptz not null,
    by_id    text not null,
    by_name  text not null
);
-- The only thing that changes of a book: how far its making has come.
create table insight.book_progress (
    book     uuid primary key references insight.book,
    state    text not null check (state in ('WAITING', 'DONE', 'FAILED')),
    entry    bigint                                  -- up to which entry of the record it was counted
);
create table insight.book_measure (
    book     uuid not null references insight.book,
    place    int not null,
    measure  text not null,
    words    text not null,                          -- name, definition, source and verdict as they were, as JSON
    primary key (book, place)
);
create table insight.book_figure (
    book        uuid not null references insight.book,
    place       int not null,                        -- of the measure
    n           int not null,                        -- of the figure within it
    kind        text not null,                       -- of period
    first       date not null,
    last        date not null,
    sort        text not null,                       -- TEAM, SEX, AGE or ETHNICITY; empty for the whole
    part        text not null,                       -- which group, in words; empty for the whole
    numerator   bigint not null,
    denominator bigint not null,
    untold      bigint not null,
    covered     text not null,
    primary key (book, place, n)
);

grant select, insert on
    insight.neighbour_file, insight.neighbour_figure, insight.neighbour_choice, insight.step, insight.step_withdrawn,
    insight.book, insight.book_measure, insight.book_figure to ${app};
grant select, insert, update on insight.book_progress to ${app};

-- What the groups are called.
create table insight.group_words (
    sort  text not null,                             -- team, worker, sex, age or ethnicity
    key   text not null,
    words text not null,
    primary key (sort, key)
);
grant select, insert, update on insight.group_words to ${app};

-- The value as it was told, so that a figure of a book is the same for ever.
alter table insight.book_figure add column value text not null;

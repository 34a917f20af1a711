-- The bytes of every file that was sent, under their SHA-256, kept once and never changed. What a file is called and what it is for
-- stands in the tables that name it.

create schema if not exists improvement;
grant usage on schema improvement to ${app};

create table improvement.file (
    sha256 text primary key,
    kind   text not null,              -- of org.throughline.web.improvement.files.FileKind
    bytes  int not null
);
create table improvement.file_part (
    sha256 text not null references improvement.file,
    place  int not null,               -- from 0, a megabyte each
    bytes  bytea not null,
    primary key (sha256, place)
);

grant select, insert on improvement.file, improvement.file_part to ${app};

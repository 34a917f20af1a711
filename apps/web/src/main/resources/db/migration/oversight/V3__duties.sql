-- Why work was late stands beside what was late. All of it is worked out anew.
truncate oversight.child, oversight.reading;
update oversight.progress set entry = 0, day = '-infinity', rules = '', todo = 0, done = 0;
alter table oversight.reading
    add column reason       text not null,           -- its code, empty where nobody gave one
    add column reason_words text not null;           -- what the writer added

create index reading_open_by_worker on oversight.reading (worker, due) where state in ('RUNNING', 'OVERDUE');

-- Each comparison of what is kept with what the record says when it is worked out afresh. Only added to.
create table oversight.proof (
    id        uuid primary key,
    began     timestamptz not null,
    ended     timestamptz not null,
    asked_by  text not null,                         -- empty for the nightly one
    children  int not null,
    readings  int not null,
    waiting   int not null,                          -- children whose record changed meanwhile: left to the next
    differing int not null
);
create table oversight.proof_difference (
    proof  uuid not null,
    person uuid not null,
    clock  text not null,                            -- empty where the child's own line differed
    kept   text not null,
    fresh  text not null,
    at     timestamptz not null
);
create index proof_difference_by_proof on oversight.proof_difference (proof);
grant select, insert on oversight.proof, oversight.proof_difference to ${app};

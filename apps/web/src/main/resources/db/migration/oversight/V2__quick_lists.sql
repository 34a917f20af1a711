-- What is open is late from a moment that is known when it is worked out: what is late is then a stretch of an index, and
-- turns late by itself. All of it is worked out anew.
truncate oversight.child, oversight.reading;
update oversight.progress set entry = 0, day = '-infinity', rules = '', todo = 0, done = 0;
alter table oversight.reading add column late_from timestamptz not null; -- infinity where nothing can turn late

drop index oversight.reading_open_by_due;
create index reading_open_by_due on oversight.reading (due, person, n) include (late_from) where state in ('RUNNING', 'OVERDUE');
create index reading_open_by_lateness on oversight.reading (late_from) include (person) where state in ('RUNNING', 'OVERDUE');

-- What can't be told has mostly no due day: its lists read a page of the index too.
drop index oversight.reading_cannot_tell;
create index reading_cannot_tell_by_due on oversight.reading (due, person, n) where state = 'CANNOT_TELL';
create index reading_cannot_tell_by_clock on oversight.reading (clock, team) where state = 'CANNOT_TELL';
-- A run writes every child's rows twice: first to hold them, then what they say.
alter table oversight.child set (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05);
alter table oversight.reading set (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05);

-- What the planner knows of the tables that a long run fills. Only an owner may gather that, and autovacuum does it some
-- time after; until then a list of what is late would read them from end to end.
create function oversight.gather_statistics() returns void
language sql security definer set search_path = pg_catalog as $$
    analyze oversight.child, oversight.reading;
$$;
revoke execute on function oversight.gather_statistics() from public;
grant execute on function oversight.gather_statistics() to ${app};

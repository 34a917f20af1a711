-- Every number that the law leaves to the council, each value from a day on. Only added to: of two values for one setting
-- and day the later row counts. The intervals between visits that were set before stand among them.
create table standards.setting (
    id       bigint generated always as identity primary key,
    name     text not null,                          -- of the setting, as it is known for ever
    from_day date not null,                          -- the first day on which it holds
    value    text not null,
    why      text not null,
    set_by   text not null,
    at       timestamptz not null
);
create index setting_by_name on standards.setting (name, from_day, id);
grant select, insert on standards.setting to ${app};

insert into standards.setting (name, from_day, value, why, set_by, at)
select case visits when 'CHILD_PROTECTION' then 'visits.child-protection' else 'visits.child-in-need' end,
       from_day,
       length || case unit when 'WEEKS' then ' weeks' else ' working days' end,
       '', set_by, at
  from standards.visit_interval order by id;

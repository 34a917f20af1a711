-- Who may see, keep and decide about inspections and improvement, and who stands in an inspection room.

insert into access.role_permission (role, permission)
select role, unnest(string_to_array(permissions, ' '))
  from (values
    ('team-manager', 'SEE_PLAN'),
    ('service-manager', 'SEE_PLAN SHOW_IN_ROOM'),
    ('independent-reviewing-officer', 'SEE_PLAN'),
    ('auditor', 'SEE_PLAN'),
    ('performance-analyst', 'SEE_PLAN'),
    ('director', 'SEE_PLAN DECIDE_PLAN SHOW_IN_ROOM'),
    ('lead-member', 'SEE_PLAN'),
    ('improvement-lead', 'SEE_PLAN KEEP_PLAN'),
    ('inspector', 'VIEW_IN_ROOM')
  ) as shipped (role, permissions);

update access.role set home = '/improvement' where id = 'improvement-lead';
update access.role set home = '/room' where id = 'inspector';

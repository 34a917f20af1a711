-- The roles that ship: the rows of the matrix of who may do what. An inspector's role opens nothing until something is put
-- in front of them.

insert into access.role (id, name, position, home, shipped) values
    ('social-worker', 'Social worker', 1, '/my-work', true),
    ('personal-adviser', 'Personal adviser', 2, '/my-work', true),
    ('business-support', 'Business support', 3, '/my-work', true),
    ('team-manager', 'Team manager', 4, '/team', true),
    ('service-manager', 'Service manager', 5, '/dashboard', true),
    ('independent-reviewing-officer', 'Independent reviewing officer or conference chair', 6, '/my-work', true),
    ('auditor', 'Auditor or principal social worker', 7, '/children', true),
    ('performance-analyst', 'Performance analyst', 8, '/loads', true),
    ('director', 'Director', 9, '/dashboard', true),
    ('lead-member', 'Lead member, board member or partner on the board', 10, '/dashboard', true),
    ('improvement-lead', 'Improvement lead', 11, '/dashboard', true),
    ('inspector', 'Ofsted inspector or adviser', 12, '/welcome', true),
    ('data-protection-officer', 'Data protection officer', 13, '/trail', true),
    ('administrator', 'Administrator', 14, '/admin/accounts', true);

insert into access.role_permission (role, permission)
select role, unnest(string_to_array(permissions, ' '))
  from (values
    ('social-worker',
     'VIEW_OWN WRITE_OWN VIEW_TEAM VIEW_SERVICE_WITH_REASON'),
    ('personal-adviser',
     'VIEW_OWN WRITE_OWN VIEW_TEAM VIEW_LEAVING_WITH_REASON'),
    ('business-support',
     'VIEW_OWN ARRANGE_OWN VIEW_TEAM ARRANGE_TEAM'),
    ('team-manager',
     'VIEW_OWN WRITE_OWN DECIDE_OWN VIEW_TEAM WRITE_TEAM DECIDE_TEAM EXPORT_TEAM '
  || 'VIEW_SERVICE_WITH_REASON RESTRICT_TEAM REVIEW_OPENINGS'),
    ('service-manager',
     'VIEW_OWN WRITE_OWN DECIDE_OWN VIEW_TEAM WRITE_TEAM DECIDE_TEAM EXPORT_TEAM VIEW_SERVICE '
  || 'DECIDE_SERVICE EXPORT_SERVICE BREAK_GLASS RESTRICT_ANY SEE_AGGREGATES REVIEW_OPENINGS'),
    ('independent-reviewing-officer',
     'VIEW_OWN REVIEW_OWN VIEW_TEAM VIEW_SERVICE'),
    ('auditor',
     'VIEW_OWN VIEW_TEAM VIEW_SERVICE_WITH_REASON'),
    ('performance-analyst',
     'VIEW_RETURNS EXPORT_RETURNS LOAD_FILES MATCH_PEOPLE'),
    ('director',
     'VIEW_OWN VIEW_TEAM VIEW_SERVICE DECIDE_SERVICE EXPORT_SERVICE BREAK_GLASS SEE_AGGREGATES'),
    ('lead-member',
     'SEE_AGGREGATES COUNT_RESTRICTED'),
    ('improvement-lead',
     'SEE_AGGREGATES'),
    ('data-protection-officer',
     'READ_TRAIL REVIEW_OPENINGS'),
    ('administrator',
     'MANAGE_ACCOUNTS MANAGE_SETTINGS')
  ) as shipped (role, permissions);

-- Who keeps what measures are compared with, where their charts begin anew, and the performance books.

insert into access.role_permission (role, permission) values
    ('service-manager', 'KEEP_MEASURES'),
    ('director', 'KEEP_MEASURES'),
    ('improvement-lead', 'KEEP_MEASURES');

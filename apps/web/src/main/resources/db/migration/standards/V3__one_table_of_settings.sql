-- The intervals between visits have stood among the settings since V2; nothing reads the table they came from.
drop table standards.visit_interval;

-- The form that a file of figures was sent with: sent twice it is kept once.
alter table insight.neighbour_file add column form uuid unique;

-- In which inspection room something was read or done, so that those who prepare a room can be told what its guests did there
-- and nothing of another room. Rows of before bear none.

alter table trail.row add column room uuid;

create index row_by_room on trail.row (room, at desc) where room is not null;

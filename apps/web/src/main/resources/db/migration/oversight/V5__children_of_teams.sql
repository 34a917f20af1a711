-- What changed of a team is counted again by its children, whether their cases are open or not.
create index child_by_whose_team on oversight.child (team);

-- Lists by name begin to answer before all of their children are sorted.
create index child_by_name on oversight.child (name collate "en-GB-x-icu", person);

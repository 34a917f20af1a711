-- What the planner knows of the tables that a load fills. Only an owner may gather that, and autovacuum does it some time
-- after the commit; but the statements of one load read what its earlier ones wrote, by the hundred thousand rows.
create function journeys.gather_statistics(tab text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    case tab
        when 'line' then analyze journeys.line;
        -- the columns that are joined and searched by: a sample of all bodies would take as long as all the rest
        when 'fact' then analyze journeys.fact (id, line, entry, supersedes, scope, act, type);
        when 'identity' then analyze journeys.identity;
        when 'match' then analyze journeys.match;
        when 'matched' then analyze journeys.matched;
        when 'profile' then
            analyze journeys.profile;
            -- what a load adds to the index waits in a list, through which every search would go until the next vacuum
            perform gin_clean_pending_list('journeys.profile_by_words');
            perform gin_clean_pending_list('journeys.profile_by_ids');
        when 'allocation' then analyze journeys.allocation;
    end case;
end
$$;
revoke execute on function journeys.gather_statistics(text) from public;
grant execute on function journeys.gather_statistics(text) to ${app};

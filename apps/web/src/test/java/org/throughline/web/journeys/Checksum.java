package org.throughline.web.journeys;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The state of a record without the numbers that its rows happened to get. */
final class Checksum {

    private Checksum() {}

    static List<String> live(JdbcClient jdbc) {
        return jdbc.sql("""
                select concat_ws(' ', l.collection, l.key, s.tab, s.year, f.key, f.type, coalesce(f.day::text, 'undated'),
                                 f.at, f.text, f.body)
                  from journeys.fact f
                  join journeys.line l on l.id = f.line
                  join journeys.scope s on s.id = f.scope
                 where f.act <> 3 and not exists (select from journeys.fact later where later.supersedes = f.id)
                 order by 1
                """).query(String.class).list();
    }

    /** What holds, who is who, what is shown, and what the files speak for. */
    static String of(JdbcClient jdbc) {
        return jdbc.sql("""
                select md5(concat(
                    (select string_agg(x, '|') from (
                        select concat_ws(' ', l.collection, l.key, s.tab, s.year, f.key, f.type, f.day, f.at, f.text, f.body) as x
                          from journeys.fact f join journeys.line l on l.id = f.line join journeys.scope s on s.id = f.scope
                         where f.act <> 3 and not exists (select from journeys.fact later where later.supersedes = f.id)
                         order by 1) live),
                    (select string_agg(x, '|') from (
                        select string_agg(concat_ws(' ', l.collection, l.key), ',' order by l.collection, l.key) as x
                          from journeys.matched m join journeys.line l on l.id = m.line
                          join journeys.identity i on i.line = m.line
                         group by m.person order by 1) people),
                    (select string_agg(x, '|') from (
                        select concat_ws(' ', name, ids, born, sex, words) as x from journeys.profile order by 1) shown),
                    (select string_agg(x, '|') from (
                        select concat_ws(' ', s.collection, s.tab, s.year, c.first, c.last) as x
                          from (select distinct on (scope) * from journeys.coverage order by scope, id desc) c
                          join journeys.scope s on s.id = c.scope where c.first is not null order by 1) covered)))
                """).query(String.class).single();
    }
}

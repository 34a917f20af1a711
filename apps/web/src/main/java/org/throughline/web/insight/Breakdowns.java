package org.throughline.web.insight;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.access.Sight;

/** A number by groups of children, which add up to it: both are sums of the same rows. */
@Component
public class Breakdowns {

    private final JdbcClient jdbc;

    Breakdowns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What one group adds.
     *
     * @param key of the group; empty where no file says which a child belongs to
     * @param words what it is called; the key of a team or a worker
     */
    public record Part(String key, String words, long numerator, long denominator, long untold) {}

    /**
     * The groups that add anything, without the children whom this person may not count.
     *
     * @param n the place of the period, from 1
     */
    public List<Part> of(Sight who, MeasureCode measure, int n, By by) {
        return jdbc.sql("""
                select c.%1$s as key, coalesce(max(g.words), '') as words, sum(s.above[:n]) as numerator, sum(s.below[:n]) as denominator,
                       count(*) filter (where s.untold[:n]) as untold
                  from insight.standing s
                  join insight.child c on c.person = s.person
                  left join insight.group_words g on g.sort = :sort and g.key = c.%1$s
                 where s.side = (select side from insight.progress) and s.measure = :measure
                   and (s.above[:n] <> 0 or s.below[:n] <> 0 or s.untold[:n])
                   and s.person <> all (:uncounted::uuid[])
                 group by c.%1$s order by c.%1$s
                """.formatted(by.key()))
                .param("n", n)
                .param("sort", by.key())
                .param("measure", measure.value())
                .param(
                        "uncounted",
                        Uncounted.by(who).stream()
                                .map(child -> child.value().toString())
                                .toArray(String[]::new))
                .query(Part.class)
                .list();
    }

    /** What that group is called, empty where there is none. */
    public String words(By by, String key) {
        return jdbc.sql("select words from insight.group_words where sort = :sort and key = :key")
                .param("sort", by.key())
                .param("key", key)
                .query(String.class)
                .optional()
                .orElse("");
    }
}

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
     */
    public record Part(String key, long numerator, long denominator, long untold) {}

    /**
     * The groups that add anything, without the children whom this person may not count.
     *
     * @param n the place of the period, from 1
     */
    public List<Part> of(Sight who, MeasureCode measure, int n, By by) {
        return jdbc.sql("""
                select c.%s as key, sum(s.above[:n]) as numerator, sum(s.below[:n]) as denominator,
                       count(*) filter (where s.untold[:n]) as untold
                  from insight.standing s
                  join insight.child c on c.person = s.person
                 where s.side = (select side from insight.progress) and s.measure = :measure
                   and (s.above[:n] <> 0 or s.below[:n] <> 0 or s.untold[:n])
                   and s.person <> all (:uncounted::uuid[])
                 group by 1 order by 1
                """.formatted(by.key()))
                .param("n", n)
                .param("measure", measure.value())
                .param(
                        "uncounted",
                        Uncounted.by(who).stream()
                                .map(child -> child.value().toString())
                                .toArray(String[]::new))
                .query(Part.class)
                .list();
    }
}

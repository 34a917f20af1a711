package org.throughline.web.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.Coverage;
import org.throughline.journey.PersonId;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Unit;

/** Adds up what the children add, and keeps the sums: a figure is never anything but the sum of the list behind it. */
@Component
class Sums {

    private static final String SUMS = """
            select s.measure, w.n::int as n, sum(w.above) as numerator, sum(w.below) as denominator,
                   count(*) filter (where w.untold) as untold
              from insight.standing s, unnest(s.above, s.below, s.untold) with ordinality as w (above, below, untold, n)
             where s.side = :side
            """;

    private final JdbcClient jdbc;
    private final CouncilMeasures measures;

    Sums(JdbcClient jdbc, CouncilMeasures measures) {
        this.jdbc = jdbc;
        this.measures = measures;
    }

    /** @param n the place of the period, from 1 */
    record Sum(String measure, int n, long numerator, long denominator, long untold) {}

    record Kept(String measure, int n, long numerator, long denominator, long untold, String covered) {}

    /** Keeps the sums of that side in place of the ones before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(int side, List<Window> windows, LocalDate day, Coverage coverage) {
        jdbc.sql("delete from insight.period").update();
        for (int n = 0; n < windows.size(); n++) {
            jdbc.sql("insert into insight.period (n, kind, first, last, as_at) values (:n, :kind, :first, :last, :day)")
                    .param("n", n + 1)
                    .param("kind", windows.get(n).kind().name())
                    .param("first", windows.get(n).first())
                    .param("last", windows.get(n).last())
                    .param("day", day)
                    .update();
        }
        jdbc.sql("delete from insight.count").update();
        for (var measure : measures.now().all()) {
            var covered = windows.stream()
                    .map(window -> Covered.of(
                                    window, coverage, measure.definition().asks())
                            .name())
                    .toArray(String[]::new);
            jdbc.sql("""
                    insert into insight.count (measure, n, numerator, denominator, untold, covered)
                    select :measure, c.n, coalesce(t.numerator, 0), coalesce(c.below, t.denominator, 0), coalesce(t.untold, 0), c.covered
                      from unnest(:covered::text[], :below::bigint[]) with ordinality as c (covered, below, n)
                      left join (%s and s.measure = :measure group by s.measure, w.n) t on t.n = c.n
                    """.formatted(SUMS))
                    .param("measure", measure.code().value())
                    .param("covered", covered)
                    .param("below", below(measure.definition(), windows, day))
                    .param("side", side)
                    .update();
        }
    }

    /** Nothing for what is counted child by child. */
    private @Nullable Long[] below(Definition definition, List<Window> windows, LocalDate day) {
        boolean isRate = definition.unit() == Unit.PER_10000;
        var population = measures.population();
        return windows.stream()
                .map(window -> isRate ? population.below(definition, window.seenFrom(day), 0) : null)
                .toArray(Long[]::new);
    }

    List<Kept> all() {
        return jdbc.sql(
                        "select measure, n, numerator, denominator, untold, covered from insight.count order by measure, n")
                .query(Kept.class)
                .list();
    }

    List<Window> windows() {
        return jdbc.sql("select kind, first, last from insight.period order by n")
                .query(Sums::window)
                .list();
    }

    /** What these children add among the others. */
    List<Sum> of(int side, Set<PersonId> children) {
        return jdbc.sql(SUMS + " and s.person = any (:children::uuid[]) group by s.measure, w.n")
                .param("side", side)
                .param(
                        "children",
                        children.stream().map(child -> child.value().toString()).toArray(String[]::new))
                .query(Sum.class)
                .list();
    }

    private static Window window(ResultSet row, int number) throws SQLException {
        return new Window(
                Window.Kind.valueOf(row.getString("kind")),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class));
    }
}

package org.throughline.web.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.measures.change.Step;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.access.Sight;
import org.throughline.web.trail.Trail;

/**
 * The months from which somebody decided that a measure's limits begin anew, each with the reason. Nothing is changed: a step
 * that was wrong is withdrawn, with a reason too, and both stay.
 */
@Component
public class Steps {

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    Steps(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** A step as it was put down. @param withdrawn how it was taken back, if it was */
    public record Put(
            UUID id,
            MeasureCode measure,
            YearMonth from,
            String why,
            Instant at,
            String by,
            Optional<Withdrawn> withdrawn) {

        private Step step() {
            return new Step(from, by, why);
        }
    }

    public record Withdrawn(String why, Instant at, String by) {}

    private static final String ALL = """
            select s.id, s.measure, s.month, s.why, s.at, s.by_name, w.why as w_why, w.at as w_at, w.by_name as w_by
              from insight.step s left join insight.step_withdrawn w on w.step = s.id
            """;

    /** All that were ever put down for a measure, the newest first. */
    public List<Put> history(MeasureCode measure) {
        return jdbc.sql(ALL + " where s.measure = :measure order by s.at desc, s.id")
                .param("measure", measure.value())
                .query(Steps::put)
                .list();
    }

    /** Those that count. */
    public List<Step> of(MeasureCode measure) {
        return history(measure).stream()
                .filter(put -> put.withdrawn().isEmpty())
                .map(Put::step)
                .toList();
    }

    /** Those that count, of every measure that has any. */
    public Map<MeasureCode, List<Step>> all() {
        return jdbc.sql(ALL + " where w.step is null order by s.month").query(Steps::put).stream()
                .collect(Collectors.groupingBy(
                        Put::measure, Collectors.mapping(Put::step, Collectors.toUnmodifiableList())));
    }

    /**
     * Sent twice it is put down once.
     *
     * @return false where a step from that month counts already
     */
    @Transactional
    public boolean put(Sight who, UUID id, MeasureCode measure, YearMonth from, String why) {
        // one after the other, so that a second click finds what the first has put down
        jdbc.sql("select pg_advisory_xact_lock(hashtext('insight.step'), hashtext(:measure))")
                .param("measure", measure.value())
                .query()
                .singleRow();
        var there = history(measure);
        if (there.stream().anyMatch(put -> put.id().equals(id))) {
            return true;
        }
        if (there.stream()
                .anyMatch(put -> put.withdrawn().isEmpty() && put.from().equals(from))) {
            return false;
        }
        jdbc.sql("""
                insert into insight.step (id, measure, month, why, at, by_id, by_name)
                values (:id, :measure, :month, :why, :at, :byId, :byName)
                """)
                .param("id", id)
                .param("measure", measure.value())
                .param("month", from.atDay(1))
                .param("why", why)
                .param("at", OffsetDateTime.now(clock))
                .param("byId", who.actor().id())
                .param("byName", who.actor().name())
                .update();
        trail.wrote(who.actor(), "step in a measure", null, "%s from %s".formatted(measure, from));
        return true;
    }

    /** Withdrawn twice it is withdrawn once. */
    @Transactional
    public void withdraw(Sight who, Put step, String why) {
        int written = jdbc.sql("""
                insert into insight.step_withdrawn (step, why, at, by_id, by_name)
                values (:step, :why, :at, :byId, :byName) on conflict (step) do nothing
                """)
                .param("step", step.id())
                .param("why", why)
                .param("at", OffsetDateTime.now(clock))
                .param("byId", who.actor().id())
                .param("byName", who.actor().name())
                .update();
        if (written > 0) {
            trail.wrote(
                    who.actor(),
                    "step in a measure withdrawn",
                    null,
                    "%s from %s".formatted(step.measure(), step.from()));
        }
    }

    private static Put put(ResultSet row, int number) throws SQLException {
        var withdrawn = row.getObject("w_at", OffsetDateTime.class);
        return new Put(
                row.getObject("id", UUID.class),
                new MeasureCode(row.getString("measure")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("why"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                withdrawn == null
                        ? Optional.empty()
                        : Optional.of(
                                new Withdrawn(row.getString("w_why"), withdrawn.toInstant(), row.getString("w_by"))));
    }
}

package org.throughline.web.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Share;
import org.throughline.measures.workforce.Worker;
import org.throughline.measures.workforce.WorkforceMeasure;
import org.throughline.measures.workforce.WorkforceMeasures;
import org.throughline.web.access.Sight;
import org.throughline.web.journeys.Workers;
import org.throughline.web.standards.Standards;

/**
 * The measures of the workforce, counted over the workers whom the files describe, as they are today. A worker's cases are
 * the children whose case they carry, without those whom the person who looks may not count.
 */
@Component
public class Workforce {

    private final JdbcClient jdbc;
    private final Standards standards;
    private final Workers workers;
    private final Clock clock;

    Workforce(JdbcClient jdbc, Standards standards, Workers workers, Clock clock) {
        this.jdbc = jdbc;
        this.standards = standards;
        this.workers = workers;
        this.clock = clock;
    }

    /** @param team what their team is called, empty where no file says */
    public record Member(String key, String name, String team, Worker counted) {}

    /** One worker and what they add to a measure. */
    public record Standing(Member member, Share share) {}

    /** One measure with every worker who has anything to do with it, by name. */
    public record Counted(WorkforceMeasure measure, LocalDate day, List<Standing> workers) {

        public WorkforceFigure figure() {
            return WorkforceFigure.of(
                    measure.definition().unit(),
                    workers.stream().map(Standing::share).toList());
        }

        /** The same of each team by itself, by its name. */
        public Map<String, WorkforceFigure> byTeam() {
            return workers.stream()
                    .collect(Collectors.groupingBy(
                            worker -> worker.member().team(),
                            TreeMap::new,
                            Collectors.collectingAndThen(
                                    Collectors.mapping(Standing::share, Collectors.toList()),
                                    shares -> WorkforceFigure.of(
                                            measure.definition().unit(), shares))));
        }
    }

    /** In the order of their codes; none where no file describes a worker. */
    public List<Counted> all(Sight who) {
        var members = members(who);
        var today = LocalDate.now(clock);
        return members.isEmpty()
                ? List.of()
                : WorkforceMeasures.with(standards.settings(), today).all().stream()
                        .map(measure -> new Counted(
                                measure,
                                today,
                                members.stream()
                                        .map(member -> new Standing(member, measure.count(member.counted())))
                                        .filter(standing -> !standing.share().isNothing())
                                        .toList()))
                        .toList();
    }

    public Optional<Counted> of(Sight who, MeasureCode measure) {
        return all(who).stream()
                .filter(counted -> counted.measure().definition().code().equals(measure))
                .findFirst();
    }

    private List<Member> members(Sight who) {
        var known = workers.workers().stream().collect(Collectors.toMap(Workers.Worker::key, worker -> worker));
        return jdbc
                .sql("""
                select w.key, w.registered, w.fte, w.agency, count(c.person) as cases
                  from insight.worker w
                  left join insight.carried c on c.worker = w.key and c.person <> all (:uncounted::uuid[])
                 group by w.key
                """)
                .param(
                        "uncounted",
                        Uncounted.by(who).stream()
                                .map(child -> child.value().toString())
                                .toArray(String[]::new))
                .query((row, _) -> {
                    var key = row.getString("key");
                    var listed = Optional.ofNullable(known.get(key));
                    var fte = Optional.ofNullable(row.getObject("fte", Long.class));
                    return new Member(
                            key,
                            listed.map(Workers.Worker::name).orElse(key),
                            listed.map(Workers.Worker::teamName).orElse(""),
                            new Worker(
                                    row.getBoolean("registered"),
                                    fte.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                                    Optional.ofNullable(row.getObject("agency", Boolean.class)),
                                    row.getLong("cases")));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(Member::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Member::key))
                .toList();
    }
}

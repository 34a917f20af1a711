package org.throughline.drift.workers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.throughline.clocks.reading.InWords;
import org.throughline.drift.finding.Answer;
import org.throughline.drift.finding.Answer.CannotTell;
import org.throughline.drift.finding.Answer.Finding;
import org.throughline.drift.finding.DriftRule;
import org.throughline.drift.finding.Ground;
import org.throughline.drift.finding.Often;
import org.throughline.drift.finding.RuleCode;
import org.throughline.drift.finding.Sources;
import org.throughline.drift.finding.Threshold;
import org.throughline.drift.finding.Thresholds;
import org.throughline.journey.Involvement;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.Journey;
import org.throughline.journey.Recorded;
import org.throughline.journey.Role;
import org.throughline.journey.Standing;
import org.throughline.law.Provision;

/** A child whose social worker changes again and again. Whoever began to carry the case last carries it. */
public final class WorkerChanges implements DriftRule {

    private static final RuleCode CODE = new RuleCode("WORKER-CHANGES");

    private static final Provision SOURCE = Sources.ourOwn(
            "changes of social worker",
            "Children and parents have to begin again with each new social worker, and plans stand still meanwhile. No law"
                    + " counts the changes.");

    @Override
    public RuleCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Social worker changed often";
    }

    @Override
    public String looksFor() {
        return "A child with whom the service works and whose social worker has changed several times in a year.";
    }

    @Override
    public String asks() {
        return "Who will stay with this child, and how will they and the family be told and handed over?";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(Threshold.WORKER_CHANGES, Threshold.WORKER_PERIOD);
    }

    @Override
    public Optional<Answer> read(Journey journey, LocalDate asAt, Thresholds thresholds) {
        if (!Standing.of(journey, asAt).isOpen()) {
            return Optional.empty();
        }
        var carrying = Involvement.in(journey).stream()
                .map(Involvement::started)
                .filter(started -> Role.CASE_HOLDER.isIn(started.fact().role()))
                .toList();
        if (carrying.isEmpty()) {
            return Optional.of(new CannotTell(CODE, "No loaded file says who the child's social worker is."));
        }
        var changes = changes(carrying);
        return Often.in(
                        changes.stream().map(Change::day).toList(),
                        thresholds.of(Threshold.WORKER_CHANGES),
                        thresholds.of(Threshold.WORKER_PERIOD),
                        asAt)
                .map(often -> finding(changes, often, thresholds));
    }

    /** That on a day somebody else began to carry the case than the one who had begun last. */
    private record Change(LocalDate day, Recorded<InvolvementStarted> to) {}

    /** At most one for a day: two files may hold the same worker under two keys. */
    private static List<Change> changes(List<Recorded<InvolvementStarted>> carrying) {
        var byDay = new TreeMap<LocalDate, List<Recorded<InvolvementStarted>>>();
        for (var started : carrying) {
            started.happened()
                    .day()
                    .ifPresent(day ->
                            byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(started));
        }
        return changes(byDay);
    }

    private static List<Change> changes(SortedMap<LocalDate, List<Recorded<InvolvementStarted>>> byDay) {
        var changes = new ArrayList<Change>();
        Set<String> before = Set.of();
        for (var began : byDay.entrySet()) {
            var now = began.getValue().stream()
                    .map(started -> started.fact().worker())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!before.isEmpty() && before.stream().noneMatch(now::contains)) {
                changes.add(new Change(began.getKey(), began.getValue().getFirst()));
            }
            before = now;
        }
        return changes;
    }

    private static Answer finding(List<Change> changes, Often often, Thresholds thresholds) {
        var counted = changes.stream()
                .filter(change -> often.days().contains(change.day()))
                .toList();
        return new Finding(
                CODE,
                often.since(),
                "The social worker has changed %s in %s, last on %s."
                        .formatted(
                                Often.times(counted.size()),
                                thresholds.words(Threshold.WORKER_PERIOD),
                                InWords.of(counted.getLast().day())),
                counted.stream()
                        .map(change -> Ground.of(change.day(), name(change) + " took over", change.to()))
                        .toList());
    }

    private static String name(Change change) {
        var name = change.to().fact().workerName();
        return name.isBlank() ? "another social worker" : name;
    }
}

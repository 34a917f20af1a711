package org.throughline.cli.measures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.cli.files.OnADay;
import org.throughline.cli.files.ReturnFile;
import org.throughline.journey.Journey;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.Period;

/** One count of some measures over one file, child by child as the file is read. */
final class Count {

    /** What is above the line, and what is below it. */
    record Numbers(long above, long below) {}

    private final List<Measure> measures;
    private final Period period;
    private final long[] above;
    private final long[] below;
    private long notUnderstood;

    private Count(List<Measure> measures, Period period) {
        this.measures = measures;
        this.period = period;
        this.above = new long[measures.size()];
        this.below = new long[measures.size()];
    }

    /**
     * A census may hold one child twice, anywhere in it. Only where one does it is read again, and those children are put
     * together.
     */
    static Count of(ReturnFile file, List<Measure> measures, Period period) throws IOException {
        var twice = new HashSet<String>();
        var first = count(file, measures, period, Set.of(), twice);
        return twice.isEmpty() ? first : count(file, measures, period, twice, new HashSet<>());
    }

    private static Count count(
            ReturnFile file, List<Measure> measures, Period period, Set<String> together, Set<String> twice)
            throws IOException {
        var count = new Count(measures, period);
        var seen = new HashSet<String>();
        Map<String, List<Journey>> gathered = new LinkedHashMap<>();
        count.notUnderstood = file.read((_, journey) -> {
            for (var child : OnADay.identifiers(journey)) {
                if (together.contains(child)) {
                    gathered.computeIfAbsent(child, _ -> new ArrayList<>()).add(journey);
                } else if (seen.add(child)) {
                    count.add(Child.of(journey));
                } else {
                    twice.add(child);
                }
            }
        });
        gathered.values().forEach(journeys -> count.add(Child.of(journeys)));
        return count;
    }

    private void add(Child child) {
        for (int n = 0; n < above.length; n++) {
            var share = measures.get(n).count(child, period);
            above[n] += share.above();
            below[n] += share.below();
        }
    }

    Map<Measure, Numbers> numbers() {
        var numbers = new LinkedHashMap<Measure, Numbers>();
        for (int n = 0; n < above.length; n++) {
            numbers.put(measures.get(n), new Numbers(above[n], below[n]));
        }
        return numbers;
    }

    /** How many things in the file were not understood. */
    long notUnderstood() {
        return notUnderstood;
    }
}

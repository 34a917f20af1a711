package org.throughline.measures.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.journey.Collection;
import org.throughline.journey.Fact;
import org.throughline.journey.Recorded;

/**
 * Things of a period that several collections of files may hold: of each day those of the collection that is heard
 * first, so that none is counted twice and two things of one day that one file holds are two.
 */
public final class FirstOfDay {

    private FirstOfDay() {}

    public static <F extends Fact> Stream<Recorded<F>> of(Child child, Class<F> type, Period period) {
        Map<LocalDate, List<Recorded<F>>> byDay = new HashMap<>();
        var inOrder = new ArrayList<List<Recorded<F>>>();
        for (var recorded : child.facts(type)) {
            recorded.happened().day().filter(period::holds).ifPresent(day -> {
                var sameDay = byDay.computeIfAbsent(day, _ -> {
                    var begun = new ArrayList<Recorded<F>>();
                    inOrder.add(begun);
                    return begun;
                });
                if (!sameDay.isEmpty() && rank(recorded) < rank(sameDay.getFirst())) {
                    sameDay.clear();
                }
                if (sameDay.isEmpty() || rank(recorded) == rank(sameDay.getFirst())) {
                    sameDay.add(recorded);
                }
            });
        }
        return inOrder.stream().flatMap(List::stream);
    }

    /** What people typed and returns come first, then the dataset, then Annex A. */
    private static int rank(Recorded<?> recorded) {
        var files = recorded.source().scope().collection();
        return files == Collection.ANNEX_A ? 2 : files == Collection.SSD ? 1 : 0;
    }
}

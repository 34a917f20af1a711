package org.throughline.web.insight.book;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.journey.Coverage;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.groups.Group;
import org.throughline.web.insight.By;
import org.throughline.web.insight.Window;

/** Counts all measures as at a day in one pass over the journeys. Not thread-safe. */
final class BookCount {

    /** By what the latest year is broken down: of no single worker, since books are handed round. */
    static final List<By> SORTS = List.of(By.TEAM, By.SEX, By.AGE, By.ETHNICITY);

    /** What is added up. */
    static final class Sum {
        private long above;
        private long below;
        private long untold;

        private void add(Share share) {
            above += share.above();
            below += share.below();
            untold += share.untold().isEmpty() ? 0 : 1;
        }

        long above() {
            return above;
        }

        long below() {
            return below;
        }

        long untold() {
            return untold;
        }
    }

    private final List<Measure> measures;
    private final LocalDate day;
    private final List<Window> windows;
    private final List<Period> periods;
    private final Set<PersonId> without;
    private final Sum[][] whole;
    private final List<Map<By, Map<Group, Sum>>> groups;
    private Coverage coverage = Coverage.NONE;

    /** @param without children who are not counted */
    BookCount(List<Measure> measures, LocalDate day, Set<PersonId> without) {
        this.measures = measures;
        this.day = day;
        this.windows = Window.on(day);
        this.periods = windows.stream().map(window -> window.seenFrom(day)).toList();
        this.without = without;
        this.whole = new Sum[measures.size()][windows.size()];
        for (var row : whole) {
            for (int n = 0; n < row.length; n++) {
                row[n] = new Sum();
            }
        }
        this.groups = measures.stream()
                .<Map<By, Map<Group, Sum>>>map(_ -> new EnumMap<>(By.class))
                .toList();
    }

    void take(Journey journey) {
        coverage = journey.coverage();
        if (without.contains(journey.person())) {
            return;
        }
        var child = Child.of(journey);
        for (int m = 0; m < measures.size(); m++) {
            if (!child.isKnownFrom(measures.get(m).definition().asks())) {
                continue;
            }
            for (int n = 0; n < periods.size(); n++) {
                var share = measures.get(m).count(child, periods.get(n));
                if (!share.isNothing()) {
                    whole[m][n].add(share);
                    if (windows.get(n).kind() == Window.Kind.YEAR) {
                        addToGroups(m, child, share);
                    }
                }
            }
        }
    }

    private void addToGroups(int measure, Child child, Share share) {
        for (var by : SORTS) {
            groups.get(measure)
                    .computeIfAbsent(by, _ -> new HashMap<>())
                    .computeIfAbsent(by.of(child, day), _ -> new Sum())
                    .add(share);
        }
    }

    List<Window> windows() {
        return windows;
    }

    Coverage coverage() {
        return coverage;
    }

    Sum whole(int measure, int window) {
        return whole[measure][window];
    }

    /** The groups of the latest year. */
    Map<Group, Sum> groups(int measure, By by) {
        return groups.get(measure).getOrDefault(by, Map.of());
    }
}

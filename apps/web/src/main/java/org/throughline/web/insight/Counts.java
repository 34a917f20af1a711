package org.throughline.web.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.access.Sight;

/** The counts as one person may see them: without the children whom they may not count. */
@Component
public class Counts {

    private final Counting counting;
    private final Sums sums;

    Counts(Counting counting, Sums sums) {
        this.counting = counting;
        this.sums = sums;
    }

    /**
     * All of it at one moment.
     *
     * @param counted when
     * @param asAt the day up to which the record was counted
     * @param behind true where the record has changed since, or is being counted
     */
    public record All(
            Instant counted,
            LocalDate asAt,
            boolean behind,
            List<Window> windows,
            Map<MeasureCode, List<Figure>> figures) {

        public List<Figure> of(MeasureCode measure) {
            return figures.getOrDefault(measure, List.of());
        }

        /** Empty where the measure was not counted over such a period. */
        public Optional<Figure> of(MeasureCode measure, Window.Kind kind) {
            return of(measure).stream()
                    .filter(figure -> figure.window().kind() == kind)
                    .findFirst();
        }
    }

    /** The periods of the latest count, in their order; none where nothing was ever counted. */
    public List<Window> windows() {
        return sums.windows();
    }

    /** Empty where nothing was ever counted. */
    @Transactional
    public Optional<All> of(Sight who) {
        var progress = counting.progress();
        if (!progress.wasEverCounted()) {
            return Optional.empty();
        }
        var windows = sums.windows();
        var less = hidden(who, progress.side());
        var figures = new HashMap<MeasureCode, List<Figure>>();
        for (var kept : sums.all()) {
            var taken = less.getOrDefault(
                    new Place(kept.measure(), kept.n()), new Sums.Sum(kept.measure(), kept.n(), 0, 0, 0));
            figures.computeIfAbsent(new MeasureCode(kept.measure()), _ -> new ArrayList<>())
                    .add(new Figure(
                            windows.get(kept.n() - 1),
                            kept.numerator() - taken.numerator(),
                            kept.denominator() - taken.denominator(),
                            kept.untold() - taken.untold(),
                            Covered.valueOf(kept.covered())));
        }
        return Optional.of(
                new All(progress.counted(), progress.day(), counting.isBehind(progress), windows, Map.copyOf(figures)));
    }

    private record Place(String measure, int n) {}

    /** What those add whom this person may not count. */
    private Map<Place, Sums.Sum> hidden(Sight who, int side) {
        var uncounted = Uncounted.by(who);
        return uncounted.isEmpty()
                ? Map.of()
                : sums.of(side, uncounted).stream()
                        .collect(Collectors.toMap(sum -> new Place(sum.measure(), sum.n()), sum -> sum));
    }
}

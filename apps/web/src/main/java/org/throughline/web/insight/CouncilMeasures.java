package org.throughline.web.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.settings.Settings;
import org.throughline.measures.Measures;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Population;
import org.throughline.measures.workforce.WorkforceMeasure;
import org.throughline.measures.workforce.WorkforceMeasures;
import org.throughline.web.standards.Standards;

/** Every measure as this council counts it: by its own settings, each from the day on which it holds. */
@Component
public class CouncilMeasures {

    private record Kept(Settings settings, Measures measures) {

        static Kept of(Settings settings) {
            return new Kept(settings, Measures.with(WorkingDays.england(), settings));
        }
    }

    private final Standards standards;
    private final Clock clock;
    private volatile Kept kept = Kept.of(Settings.usual());

    CouncilMeasures(Standards standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    /** By the settings of this moment: to be asked once for each piece of work. */
    public Measures now() {
        return kept().measures();
    }

    /** Every measure, those of the workforce among them. */
    public Set<MeasureCode> codes() {
        var settings = standards.settings();
        return Stream.concat(
                        now().all().stream().map(Measure::definition),
                        WorkforceMeasures.with(settings, LocalDate.now(clock)).all().stream()
                                .map(WorkforceMeasure::definition))
                .map(Definition::code)
                .collect(Collectors.toSet());
    }

    /** How many children live in the area: below the line of every rate. */
    public Population population() {
        return Population.of(standards.settings());
    }

    /** What the measures are and what the council has set of them; what was counted under other words no longer holds. */
    String countedBy() {
        var now = kept();
        var codes = now.measures().all().stream()
                .map(measure -> measure.code().value())
                .collect(Collectors.joining(" "));
        var names = now.measures().countedBy();
        return now.settings().values().stream()
                .filter(value -> names.contains(value.setting().name()))
                .map(value -> "%s from %s: %s".formatted(value.setting().name(), value.from(), value.text()))
                .sorted()
                .collect(Collectors.joining("; ", codes + "; ", ""));
    }

    private Kept kept() {
        var settings = standards.settings();
        var known = kept;
        if (!known.settings().equals(settings)) {
            known = Kept.of(settings);
            kept = known;
        }
        return known;
    }
}

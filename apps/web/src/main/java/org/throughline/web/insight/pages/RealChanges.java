package org.throughline.web.insight.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.measures.change.Verdict;
import org.throughline.measures.counting.Definition;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.insight.CouncilMeasures;
import org.throughline.web.insight.Counts;
import org.throughline.web.insight.Steps;
import org.throughline.web.insight.Trend;
import org.throughline.web.insight.Window;
import org.throughline.web.pages.Days;
import org.throughline.web.service.ServicePart;
import org.throughline.web.service.Shown;
import org.throughline.web.service.Shown.Cell;
import org.throughline.web.service.Shown.Row;

/** On the service page: the measures whose months show a change that chance does not explain. */
@Component
class RealChanges implements ServicePart {

    private static final List<String> COLUMNS = List.of("Measure", "Last 12 months", "What the months show", "England");

    /** What a director must see first. */
    private static final List<Verdict> IN_ORDER =
            List.of(Verdict.DETERIORATION, Verdict.IMPROVEMENT, Verdict.HIGHER, Verdict.LOWER);

    private final CouncilMeasures measures;
    private final Counts counts;
    private final Steps steps;

    RealChanges(CouncilMeasures measures, Counts counts, Steps steps) {
        this.measures = measures;
        this.counts = counts;
        this.steps = steps;
    }

    private record Told(Definition definition, Trend trend) {

        Verdict verdict() {
            return trend.verdict();
        }
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<Shown> shown(Sight who) {
        return counts.of(who).map(all -> shown(all, who.may(Permission.VIEW_SERVICE)));
    }

    private Shown shown(Counts.All all, boolean exact) {
        var recorded = steps.all();
        var trends = measures.now().all().stream()
                .map(measure -> new Told(
                        measure.definition(),
                        Trend.of(
                                measure.definition(),
                                all.of(measure.code()),
                                recorded.getOrDefault(measure.code(), List.of()),
                                exact)))
                .toList();
        var changed = trends.stream()
                .filter(trend -> IN_ORDER.contains(trend.verdict()))
                .sorted(Comparator.comparing((Told trend) -> IN_ORDER.indexOf(trend.verdict())))
                .toList();
        return new Shown(
                "Measures with a real change",
                changed.isEmpty()
                        ? "No measure shows a change that can be told from chance."
                        : "What the months show is told by the rules of statistical process control, which tell a change from chance.",
                COLUMNS,
                changed.stream().map(trend -> row(trend, all, exact)).toList(),
                others(trends),
                new Shown.Link("All measures, with their definitions and the children behind them", "/measures"));
    }

    private static Row row(Told trend, Counts.All all, boolean exact) {
        var definition = trend.definition();
        var numbers = new NumberWords(exact);
        var england = EnglandWords.of(definition);
        return new Row(
                definition.name(),
                "/measures/" + definition.code(),
                List.of(
                        Cell.words(all.of(definition.code(), Window.Kind.YEAR)
                                .map(year -> numbers.value(year, definition.unit()))
                                .orElse("")),
                        new Cell(
                                trend.trend().inOneSentence(),
                                null,
                                "",
                                false,
                                trend.verdict() == Verdict.DETERIORATION),
                        new Cell(
                                england.isKnown() ? england.value() : "No like figure",
                                null,
                                england.year(),
                                false,
                                false)));
    }

    /** The rest in one sentence. */
    private static String others(List<Told> trends) {
        var few = List.of(Verdict.TOO_FEW, Verdict.TOO_SMALL);
        long chance =
                trends.stream().filter(it -> it.verdict() == Verdict.CHANCE).count();
        long untold = trends.stream().filter(it -> few.contains(it.verdict())).count();
        return Stream.of(
                        chance == 0
                                ? ""
                                : "%s no change that can be told from chance."
                                        .formatted(Days.count(chance, "measure shows", "measures show")),
                        untold == 0
                                ? ""
                                : "%s too few months or too small numbers to tell."
                                        .formatted(Days.count(untold, "measure has", "measures have")))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

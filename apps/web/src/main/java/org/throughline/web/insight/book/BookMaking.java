package org.throughline.web.insight.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.measures.change.Verdict;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Population;
import org.throughline.measures.counting.Unit;
import org.throughline.measures.groups.Group;
import org.throughline.web.access.Restrictions;
import org.throughline.web.access.Restrictions.Standing;
import org.throughline.web.insight.By;
import org.throughline.web.insight.CouncilMeasures;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Figure;
import org.throughline.web.insight.Steps;
import org.throughline.web.insight.Trend;
import org.throughline.web.insight.Window;
import org.throughline.web.insight.book.Chapter.Begun;
import org.throughline.web.insight.book.Chapter.Kept;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.Workers;
import org.throughline.web.pages.LawWords;

/** Makes the figures of a book and the words beside them. Restricted children are not counted: a book is handed round. */
@Component
class BookMaking {

    private final CouncilMeasures measures;
    private final Journeys journeys;
    private final Workers workers;
    private final Steps steps;
    private final Restrictions restrictions;

    BookMaking(CouncilMeasures measures, Journeys journeys, Workers workers, Steps steps, Restrictions restrictions) {
        this.measures = measures;
        this.journeys = journeys;
        this.workers = workers;
        this.steps = steps;
        this.restrictions = restrictions;
    }

    /** @param knownOn as the record was known at the end of this day; as it is known now, where empty */
    List<Chapter> make(LocalDate day, Optional<LocalDate> knownOn) {
        var restricted = restrictions.standing().stream().map(Standing::child).collect(Collectors.toSet());
        var ours = measures.now();
        var all = ours.all();
        var count = new BookCount(all, day, restricted);
        var population = measures.population();
        knownOn.ifPresentOrElse(known -> journeys.eachKnownOn(known, count::take), () -> journeys.each(count::take));
        var chapters = new ArrayList<Chapter>();
        for (int m = 0; m < all.size(); m++) {
            chapters.add(chapter(all.get(m).definition(), m, count, population, day));
        }
        return chapters.stream()
                .sorted(Comparator.comparing(
                        chapter -> ours.named(new MeasureCode(chapter.words().code()))
                                .orElseThrow()
                                .definition()
                                .themes()
                                .getFirst()))
                .toList();
    }

    private Chapter chapter(Definition definition, int measure, BookCount count, Population population, LocalDate day) {
        var unit = definition.unit();
        var figures = new ArrayList<Figure>();
        for (int n = 0; n < count.windows().size(); n++) {
            var window = count.windows().get(n);
            var sum = count.whole(measure, n);
            figures.add(new Figure(
                    window,
                    sum.above(),
                    unit == Unit.PER_10000 ? population.below(definition, window.seenFrom(day), 0) : sum.below(),
                    sum.untold(),
                    Covered.of(window, count.coverage(), definition.asks())));
        }
        var kept = new ArrayList<Kept>();
        figures.forEach(figure -> kept.add(kept(figure, definition, "", "")));
        var year = figures.stream()
                .filter(figure -> figure.window().kind() == Window.Kind.YEAR)
                .findFirst()
                .orElseThrow();
        for (var by : BookCount.SORTS) {
            var groups = count.groups(measure, by);
            inWords(by, groups).forEach((group, words) -> {
                var sum = groups.get(group);
                if (sum != null) {
                    kept.add(kept(
                            new Figure(year.window(), sum.above(), sum.below(), sum.untold(), year.covered()),
                            definition,
                            by.name(),
                            words));
                }
            });
        }
        return new Chapter(words(definition, figures), kept);
    }

    /** In the order in which they are listed. */
    private Map<Group, String> inWords(By by, Map<Group, BookCount.Sum> groups) {
        var names = by == By.TEAM
                ? workers.teamNames(groups.keySet().stream().map(Group::key).toList())
                : Map.<String, String>of();
        return groups.keySet().stream()
                .sorted(Comparator.comparing((Group group) -> group.key().isEmpty())
                        .thenComparing(BookMaking::youngest)
                        .thenComparing(Group::words))
                .collect(Collectors.toMap(
                        group -> group,
                        group -> group.key().isEmpty() ? group.words() : names.getOrDefault(group.key(), group.words()),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private static int youngest(Group group) {
        return group.key().matches("\\d{1,3}") ? Integer.parseInt(group.key()) : 0;
    }

    private static Kept kept(Figure figure, Definition definition, String sort, String part) {
        return new Kept(
                figure.window().kind(),
                figure.window().first(),
                figure.window().last(),
                sort,
                part,
                figure.numerator(),
                figure.denominator(),
                figure.untold(),
                figure.covered(),
                figure.value(definition.unit()).map(BigDecimal::toPlainString).orElse(""));
    }

    private Chapter.Words words(Definition definition, List<Figure> figures) {
        var counting = steps.of(definition.code());
        var trend = Trend.of(definition, figures, counting, true);
        var law = LawWords.of(definition.source());
        var england = definition.england();
        return new Chapter.Words(
                definition.code().value(),
                definition.name(),
                definition.themes().getFirst().words(),
                definition.above(),
                definition.below(),
                definition.better(),
                definition.unit(),
                definition.over(),
                law.kind() + ": " + law.cited(),
                law.verified(),
                england.map(it -> (it.about() ? "about " : "")
                                + it.value().toPlainString()
                                + definition.unit().sign())
                        .orElse(""),
                england.map(England::year).orElse(""),
                england.map(it -> it.verification().words()).orElse(""),
                trend.shortly(),
                trend.verdict() == Verdict.DETERIORATION,
                counting.stream()
                        .map(step -> new Begun(step.from(), step.decidedBy(), step.why()))
                        .toList());
    }
}

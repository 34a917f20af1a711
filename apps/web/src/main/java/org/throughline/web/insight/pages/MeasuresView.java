package org.throughline.web.insight.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.measures.change.Step;
import org.throughline.measures.change.Verdict;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.themes.Theme;
import org.throughline.web.insight.Counts;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Trend;
import org.throughline.web.insight.Window;
import org.throughline.web.insight.Workforce;

/**
 * Every measure by theme, in finished words; what is empty is not shown.
 *
 * @param counted when, and what changes it
 * @param behind that they are being counted again
 * @param rounded that small figures are not told
 * @param caution what the files leave out of every measure, and of the year before
 * @param england where the figures for England were read, but where a row says otherwise
 * @param keeps the person may load figures of other authorities
 */
public record MeasuresView(
        String counted,
        String behind,
        String rounded,
        String caution,
        String england,
        boolean keeps,
        List<Group> groups) {

    /** @param anchor where it stands on the page */
    public record Group(String theme, String anchor, List<Row> rows) {}

    /**
     * @param verdict whether the months show a real change
     * @param change how the year compares with the one before, which may be chance
     * @param caution what the files leave out, where it is not so of every measure
     * @param england with its year, and where it was read if it was elsewhere
     */
    public record Row(
            String name,
            String address,
            String value,
            String ofHowMany,
            String caution,
            String before,
            String verdict,
            boolean worse,
            String change,
            String england,
            String englandYear,
            String englandVerified) {

        Row without(String commonCaution, String commonSource, boolean nothingBefore) {
            return new Row(
                    name,
                    address,
                    value,
                    ofHowMany,
                    caution.equals(commonCaution) ? "" : caution,
                    nothingBefore ? "" : before,
                    verdict,
                    worse,
                    nothingBefore ? "" : change,
                    england,
                    englandYear,
                    englandVerified.equals(commonSource) ? "" : englandVerified);
        }
    }

    static MeasuresView of(
            Optional<Counts.All> counts,
            List<Measure> measures,
            List<Workforce.Counted> workforce,
            Map<MeasureCode, List<Step>> steps,
            boolean exact,
            boolean keeps) {
        if (counts.isEmpty()) {
            return new MeasuresView(CountedWords.NEVER, "", "", "", "", keeps, List.of());
        }
        var all = counts.get();
        var caution = caution(all, measures);
        var nothingBefore = measures.stream()
                .flatMap(measure -> all.of(measure.code(), Window.Kind.YEAR_BEFORE).stream())
                .allMatch(figure -> figure.covered() != Covered.WHOLE);
        var england = mostly(measures.stream()
                .map(measure -> EnglandWords.of(measure.definition()))
                .filter(EnglandWords::isKnown)
                .map(EnglandWords::verified));
        var groups = new ArrayList<Group>();
        for (var theme : Theme.values()) {
            var ofChildren = measures.stream()
                    .filter(measure -> measure.definition().themes().getFirst() == theme)
                    .flatMap(measure ->
                            row(measure.definition(), all, steps.getOrDefault(measure.code(), List.of()), exact)
                                    .stream())
                    .map(row -> row.without(caution, england, nothingBefore));
            var ofWorkers = workforce.stream()
                    .filter(counted -> counted.measure().definition().themes().getFirst() == theme)
                    .map(counted -> row(counted, new WorkforceWords(exact)).without("", england, false));
            var rows = Stream.concat(ofChildren, ofWorkers).toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(
                        theme.words(), theme.name().toLowerCase(Locale.ROOT).replace('_', '-'), rows));
            }
        }
        return new MeasuresView(
                CountedWords.of(all),
                CountedWords.behind(all),
                exact ? "" : NumberWords.ROUNDED,
                cautions(caution, nothingBefore),
                england.isEmpty() ? "" : england + ", but where a measure says otherwise.",
                keeps,
                groups);
    }

    /** What the files leave out of every measure alike; empty where they differ. */
    private static String caution(Counts.All all, List<Measure> measures) {
        var cautions = measures.stream()
                .flatMap(measure -> all.of(measure.code(), Window.Kind.YEAR).stream())
                .map(figure -> CountedWords.caution(figure.covered()))
                .distinct()
                .toList();
        return cautions.size() == 1 ? cautions.getFirst() : "";
    }

    private static String cautions(String caution, boolean nothingBefore) {
        return Stream.of(
                        caution.isEmpty() ? "" : caution.replace("this time", "the last 12 months") + ".",
                        nothingBefore ? ChangeWords.NOT_COVERED + ", so there is nothing to compare with yet." : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String mostly(Stream<String> words) {
        return words.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Optional<Row> row(Definition definition, Counts.All all, List<Step> steps, boolean exact) {
        var code = definition.code();
        var numbers = new NumberWords(exact);
        var verdict = Trend.of(definition, all.of(code), steps, exact).verdict();
        return all.of(code, Window.Kind.YEAR)
                .flatMap(now -> all.of(code, Window.Kind.YEAR_BEFORE).map(before -> {
                    var england = EnglandWords.of(definition);
                    return new Row(
                            definition.name(),
                            "/measures/" + code.value(),
                            numbers.value(now, definition.unit()),
                            numbers.ofHowMany(now, definition.unit())
                                    + (definition.over() == Over.LAST_DAY ? " today" : ""),
                            CountedWords.caution(now.covered()),
                            numbers.value(before, definition.unit()),
                            inShort(verdict),
                            verdict == Verdict.DETERIORATION,
                            ChangeWords.of(now, before, definition.unit(), numbers),
                            england.value(),
                            england.year(),
                            england.verified());
                }));
    }

    /** Of workers as they are today: there is no year before, and there are no months. */
    private static Row row(Workforce.Counted counted, WorkforceWords words) {
        var definition = counted.measure().definition();
        var england = EnglandWords.of(definition);
        return new Row(
                definition.name(),
                WorkforceView.address(definition),
                words.value(counted.figure()),
                words.ofHowMany(counted.figure()),
                "As the files say it today",
                "",
                "The files keep no earlier posts",
                false,
                "",
                england.value(),
                england.year(),
                england.verified());
    }

    private static String inShort(Verdict verdict) {
        return switch (verdict) {
            case IMPROVEMENT, DETERIORATION, HIGHER, LOWER -> verdict.words();
            case CHANCE -> "None that can be told from chance";
            case TOO_FEW -> "Too few months to tell";
            case TOO_SMALL -> "Too small numbers to tell";
        };
    }
}

package org.throughline.web.insight.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Measure;
import org.throughline.themes.Theme;
import org.throughline.web.insight.Counts;
import org.throughline.web.insight.Window;

/**
 * Every measure by theme, in finished words; what is empty is not shown.
 *
 * @param counted when, and what changes it
 * @param behind that they are being counted again
 * @param rounded that small figures are not told
 */
public record MeasuresView(String counted, String behind, String rounded, List<Group> groups) {

    public record Group(String theme, String covers, List<Row> rows) {}

    /**
     * @param caution what the files leave out
     * @param england with its year, and where it was read
     */
    public record Row(
            String name,
            String address,
            String value,
            String ofHowMany,
            String caution,
            String before,
            String change,
            boolean worse,
            String england,
            String englandYear,
            String englandVerified) {}

    static MeasuresView of(Optional<Counts.All> counts, List<Measure> measures, boolean exact) {
        if (counts.isEmpty()) {
            return new MeasuresView(CountedWords.NEVER, "", "", List.of());
        }
        var all = counts.get();
        var groups = new ArrayList<Group>();
        for (var theme : Theme.values()) {
            var rows = measures.stream()
                    .filter(measure -> measure.definition().themes().getFirst() == theme)
                    .flatMap(measure -> row(measure.definition(), all, new NumberWords(exact)).stream())
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(theme.words(), theme.covers(), rows));
            }
        }
        return new MeasuresView(
                CountedWords.of(all), CountedWords.behind(all), exact ? "" : NumberWords.ROUNDED, groups);
    }

    private static Optional<Row> row(Definition definition, Counts.All all, NumberWords numbers) {
        var code = definition.code();
        return all.of(code, Window.Kind.YEAR).flatMap(now -> all.of(code, Window.Kind.YEAR_BEFORE)
                .map(before -> {
                    var england = EnglandWords.of(definition);
                    var change = ChangeWords.of(now, before, definition.unit(), definition.better(), numbers);
                    return new Row(
                            definition.name(),
                            "/measures/" + code.value(),
                            numbers.value(now, definition.unit()),
                            numbers.ofHowMany(now),
                            CountedWords.caution(now.covered()),
                            numbers.value(before, definition.unit()),
                            change.words(),
                            change.worse(),
                            england.value(),
                            england.year(),
                            england.verified());
                }));
    }
}

package org.throughline.web.insight.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Window;
import org.throughline.web.insight.book.Book;
import org.throughline.web.insight.book.Chapter;
import org.throughline.web.insight.book.Edition;
import org.throughline.web.insight.book.Edition.Line;
import org.throughline.web.pages.Days;

/**
 * A performance book in finished words, for its page and its documents.
 *
 * @param made by whom and when
 * @param counted what is in it and what is not
 * @param themes measures by theme
 */
public record BookView(
        String id,
        String title,
        String asAt,
        String edition,
        String made,
        String counted,
        List<Row> changed,
        String others,
        List<Theme> themes) {

    public record Theme(String words, List<Measure> measures) {}

    /** A measure whose months show a real change. */
    public record Row(String name, String value, String verdict, boolean worse) {}

    /**
     * One measure.
     *
     * @param anchor where it stands in the document
     * @param inShort the verdict without its reason
     * @param rows the years, then the months with the latest first
     */
    public record Measure(
            String anchor,
            String name,
            String value,
            String before,
            String england,
            String verdict,
            String inShort,
            boolean worse,
            String above,
            String below,
            String source,
            Chart chart,
            List<String> steps,
            List<Period> rows) {}

    public record Period(String period, String value, String above, String below) {}

    private static final String NOT_SHOWN = "Not shown";
    private static final int MONTHS = 13;

    static BookView of(Book book, List<Chapter> chapters, Edition edition) {
        var byTheme = new LinkedHashMap<String, List<Measure>>();
        var changed = new ArrayList<Row>();
        for (var chapter : chapters) {
            var measure = measure(chapter, edition);
            byTheme.computeIfAbsent(chapter.words().theme(), _ -> new ArrayList<>())
                    .add(measure);
            if (measure.verdict().startsWith("Real")) {
                changed.add(new Row(measure.name(), measure.value(), measure.verdict(), measure.worse()));
            }
        }
        changed.sort((one, other) -> Boolean.compare(other.worse(), one.worse()));
        return new BookView(
                book.id().toString(),
                "Performance book as at " + BooksView.days(book),
                Days.inWords(book.asAt()),
                edition == Edition.PUBLIC ? "Public edition" : "Internal edition",
                "Made by %s on %s".formatted(book.by(), Days.inWords(book.at())),
                counted(book, edition),
                changed,
                Days.count(chapters.size() - changed.size(), "measure shows", "measures show")
                        + " no change that can be told from chance, or too few months to tell.",
                byTheme.entrySet().stream()
                        .map(theme -> new Theme(theme.getKey(), theme.getValue()))
                        .toList());
    }

    private static String counted(Book book, Edition edition) {
        return "The figures were counted once, when the book was made, and do not change. Children whose record is"
                + " restricted are not counted in it."
                + book.knownOn()
                        .map(day -> " What was entered, corrected or loaded after %s is not in it."
                                .formatted(Days.inWords(day)))
                        .orElse("")
                + (edition == Edition.INTERNAL
                        ? ""
                        : " No number under 5 is told, and none that one under 5 could be worked out of; the others are"
                                + " rounded to the nearest 5.");
    }

    private static Measure measure(Chapter chapter, Edition edition) {
        var words = chapter.words();
        var lines = edition.lines(chapter).stream().filter(Line::isWhole).toList();
        var verdict = edition.verdict(chapter);
        return new Measure(
                "measure-" + words.code(),
                words.name(),
                year(lines, Window.Kind.YEAR, words),
                year(lines, Window.Kind.YEAR_BEFORE, words),
                words.england().isEmpty() ? "No like figure" : words.england() + ", " + words.englandYear(),
                verdict,
                verdict.replaceFirst(":.*", ""),
                edition.worse(chapter),
                words.above(),
                words.below(),
                "%s (%s). %s.".formatted(words.source(), words.code(), words.verified()),
                Chart.of(edition.trend(chapter)),
                chapter.steps().stream().map(StepsView::inWords).toList(),
                rows(lines, words));
    }

    private static String year(List<Line> lines, Window.Kind kind, Chapter.Words words) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .map(line -> value(line, words))
                .orElse("");
    }

    private static String value(Line line, Chapter.Words words) {
        if (!line.value().isEmpty()) {
            return NumberWords.words(new BigDecimal(line.value()), words.unit());
        }
        return line.above().isEmpty() ? NOT_SHOWN : line.covered() == Covered.NOT ? "No file" : "None";
    }

    private static List<Period> rows(List<Line> lines, Chapter.Words words) {
        var rows = new ArrayList<Period>();
        lines.stream()
                .filter(line -> line.kind() == Window.Kind.YEAR || line.kind() == Window.Kind.YEAR_BEFORE)
                .forEach(line -> rows.add(row(line, words)));
        lines.reversed().stream()
                .filter(line -> line.kind() == Window.Kind.MONTH)
                .limit(MONTHS)
                .filter(line -> line.covered() != Covered.NOT)
                .forEach(line -> rows.add(row(line, words)));
        return rows;
    }

    private static Period row(Line line, Chapter.Words words) {
        return new Period(
                PeriodWords.of(line.window()), value(line, words), number(line.above()), number(line.below()));
    }

    private static String number(String told) {
        return Optional.of(told)
                .filter(words -> !words.isEmpty())
                .map(words -> "%,d".formatted(Long.parseLong(words)))
                .orElse(NOT_SHOWN);
    }
}

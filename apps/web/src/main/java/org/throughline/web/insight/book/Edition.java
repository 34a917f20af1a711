package org.throughline.web.insight.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.measures.change.Verdict;
import org.throughline.measures.counting.Unit;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Figure;
import org.throughline.web.insight.ToldGroups;
import org.throughline.web.insight.ToldGroups.Adds;
import org.throughline.web.insight.Trend;
import org.throughline.web.insight.Window;
import org.throughline.web.insight.book.Chapter.Kept;

/** For whom a book is made out. Both are made of the same figures. */
public enum Edition {
    /** With every figure as it was counted. */
    INTERNAL,
    /**
     * As anybody may be told it: no small number and none that one could be worked out of, the others to the nearest 5; whole
     * years, and months where all of them may be told.
     */
    PUBLIC;

    private static final int MONTHS = 13;

    /**
     * One figure made out.
     *
     * @param above as it is told, and the others; empty where it may not be
     */
    public record Line(
            Window.Kind kind,
            LocalDate first,
            LocalDate last,
            String sort,
            String part,
            String value,
            String above,
            String below,
            String untold,
            Covered covered) {

        public boolean isWhole() {
            return sort.isEmpty();
        }

        public Window window() {
            return new Window(kind, first, last);
        }
    }

    public List<Line> lines(Chapter chapter) {
        return switch (this) {
            case INTERNAL -> chapter.figures().stream().map(Edition::asItIs).toList();
            case PUBLIC -> told(chapter);
        };
    }

    /** The months of a measure as this edition tells them. */
    public Trend trend(Chapter chapter) {
        return Trend.of(
                chapter.words().unit(),
                chapter.words().over(),
                chapter.words().better(),
                lines(chapter).stream()
                        .filter(line -> line.isWhole() && line.kind() == Window.Kind.MONTH)
                        .map(Edition::figure)
                        .toList(),
                chapter.steps(),
                true);
    }

    /** What the months show: in public, what can be seen of the months that are told. */
    public String verdict(Chapter chapter) {
        return this == INTERNAL ? chapter.words().verdict() : trend(chapter).shortly();
    }

    /** Whether they show that it really got worse. */
    public boolean worse(Chapter chapter) {
        return this == INTERNAL ? chapter.words().worse() : trend(chapter).verdict() == Verdict.DETERIORATION;
    }

    private static Figure figure(Line line) {
        return line.above().isEmpty()
                ? new Figure(line.window(), 0, 0, 0, Covered.NOT)
                : new Figure(
                        line.window(), Long.parseLong(line.above()), Long.parseLong(line.below()), 0, line.covered());
    }

    private static Line asItIs(Kept kept) {
        return line(
                kept,
                kept.value(),
                Long.toString(kept.numerator()),
                Long.toString(kept.denominator()),
                Long.toString(kept.untold()));
    }

    private static Line line(Kept kept, String value, String above, String below, String untold) {
        return new Line(
                kept.kind(),
                kept.first(),
                kept.last(),
                kept.sort(),
                kept.part(),
                value,
                above,
                below,
                untold,
                kept.covered());
    }

    private static List<Line> told(Chapter chapter) {
        var unit = chapter.words().unit();
        var months = months(chapter);
        boolean byMonths = months.stream()
                .filter(month -> month.covered() != Covered.NOT)
                .allMatch(month -> month.figure().told(unit).isPresent());
        return Stream.of(
                        years(chapter).stream().map(year -> told(year, year.figure(), unit)),
                        byMonths
                                ? months.stream().map(month -> told(month, month.figure(), unit))
                                : Stream.<Line>empty(),
                        unit == Unit.PERCENT ? groups(chapter) : Stream.<Line>empty())
                .flatMap(lines -> lines)
                .toList();
    }

    private static List<Kept> years(Chapter chapter) {
        return chapter.whole().stream()
                .filter(kept -> kept.kind() == Window.Kind.YEAR || kept.kind() == Window.Kind.YEAR_BEFORE)
                .toList();
    }

    private static List<Kept> months(Chapter chapter) {
        var months = chapter.whole().stream()
                .filter(kept -> kept.kind() == Window.Kind.MONTH)
                .toList();
        return months.subList(Math.max(0, months.size() - MONTHS), months.size());
    }

    private static Line told(Kept kept, Figure figure, Unit unit) {
        var told = figure.told(unit);
        return line(
                kept,
                told.flatMap(known -> known.value(unit)).map(Object::toString).orElse(""),
                told.map(known -> Long.toString(known.numerator())).orElse(""),
                told.map(known -> Long.toString(known.denominator())).orElse(""),
                "");
    }

    private static Stream<Line> groups(Chapter chapter) {
        var lines = new ArrayList<Line>();
        for (var by : BookCount.SORTS) {
            var parts = chapter.figures().stream()
                    .filter(kept -> kept.sort().equals(by.name()))
                    .toList();
            var told = ToldGroups.of(parts.stream()
                    .map(part -> new Adds(part.numerator(), part.denominator()))
                    .toList());
            for (int n = 0; n < parts.size(); n++) {
                var part = parts.get(n);
                var group = told.groups().get(n);
                var value = group.above()
                        .flatMap(above -> group.below()
                                .flatMap(below -> new Figure(
                                                new Window(part.kind(), part.first(), part.last()),
                                                above,
                                                below,
                                                0,
                                                part.covered())
                                        .told(chapter.words().unit())))
                        .flatMap(figure -> figure.value(chapter.words().unit()));
                lines.add(line(
                        part,
                        value.map(Object::toString).orElse(""),
                        group.above().map(Object::toString).orElse(""),
                        group.below().map(Object::toString).orElse(""),
                        ""));
            }
        }
        return lines.stream();
    }
}

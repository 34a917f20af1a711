package org.throughline.web.insight.book;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.throughline.measures.change.Step;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Unit;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Figure;
import org.throughline.web.insight.Window;

/**
 * One measure of a book.
 *
 * @param figures of the whole first, by period; then of the groups of the latest year
 */
public record Chapter(Words words, List<Kept> figures) {

    public Chapter {
        figures = List.copyOf(figures);
    }

    /**
     * What stood beside the figures when the book was made.
     *
     * @param verdict in one sentence
     * @param worse the months showed a real deterioration
     */
    public record Words(
            String code,
            String name,
            String theme,
            String above,
            String below,
            Better better,
            Unit unit,
            Over over,
            String source,
            String verified,
            String england,
            String englandYear,
            String englandFrom,
            String verdict,
            boolean worse,
            List<Begun> steps) {

        public Words {
            steps = List.copyOf(steps);
        }
    }

    /** A step in the measure's limits that counted when the book was made. */
    public record Begun(YearMonth from, String by, String why) {

        Step step() {
            return new Step(from, by, why);
        }
    }

    /**
     * One figure.
     *
     * @param sort by what it is broken down, empty for the whole
     * @param part which group, in words, empty for the whole
     * @param value as it was told, empty where there was none
     */
    public record Kept(
            Window.Kind kind,
            LocalDate first,
            LocalDate last,
            String sort,
            String part,
            long numerator,
            long denominator,
            long untold,
            Covered covered,
            String value) {

        public boolean isWhole() {
            return sort.isEmpty();
        }

        public Figure figure() {
            return new Figure(new Window(kind, first, last), numerator, denominator, untold, covered);
        }
    }

    /** Those of all children. */
    public List<Kept> whole() {
        return figures.stream().filter(Kept::isWhole).toList();
    }

    public Optional<Kept> of(Window.Kind kind) {
        return whole().stream().filter(kept -> kept.kind() == kind).findFirst();
    }

    public List<Step> steps() {
        return words.steps().stream().map(Begun::step).toList();
    }
}

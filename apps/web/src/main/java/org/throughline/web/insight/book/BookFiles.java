package org.throughline.web.insight.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.throughline.web.insight.By;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Window;
import org.throughline.web.insight.book.Edition.Line;
import org.throughline.web.pages.TableFile;

/** A book as tables: the same book and edition make the same tables whenever they are made. */
public final class BookFiles {

    private static final List<String> COLUMNS = List.of(
            "Code",
            "Measure",
            "Period",
            "First day",
            "Last day",
            "By",
            "Group",
            "Value",
            "Unit",
            "Counted above",
            "Counted below",
            "Can't be told",
            "Files cover");

    private static final List<String> MEASURES = List.of(
            "Code",
            "Measure",
            "Theme",
            "Last 12 months",
            "12 months before",
            "Unit",
            "What the months show",
            "England",
            "England's year",
            "Counted above the line",
            "Counted below the line",
            "Better",
            "Defined in",
            "How we know");

    private BookFiles() {}

    /** Every figure, one a row. */
    public static TableFile figures(List<Chapter> chapters, Edition edition) {
        var rows = new ArrayList<List<Object>>();
        for (var chapter : chapters) {
            edition.lines(chapter).forEach(line -> rows.add(row(chapter, line)));
        }
        return new TableFile("Figures", COLUMNS, rows);
    }

    private static List<Object> row(Chapter chapter, Line line) {
        return List.of(
                chapter.words().code(),
                chapter.words().name(),
                period(line.kind()),
                line.first(),
                line.last(),
                line.isWhole() ? "" : By.valueOf(line.sort()).words(),
                line.part(),
                number(line.value()),
                chapter.words().unit().sign().strip(),
                number(line.above()),
                number(line.below()),
                number(line.untold()),
                covered(line.covered()));
    }

    private static Object number(String told) {
        return told.isEmpty() ? "" : new BigDecimal(told);
    }

    private static String period(Window.Kind kind) {
        return switch (kind) {
            case YEAR -> "The last 12 months";
            case YEAR_BEFORE -> "The 12 months before";
            case COLLECTION_YEAR -> "This collection year so far";
            case QUARTER -> "Quarter";
            case MONTH -> "Month";
        };
    }

    private static String covered(Covered covered) {
        return switch (covered) {
            case WHOLE -> "the whole period";
            case PART -> "part of the period";
            case NOT -> "nothing of the period";
        };
    }

    /** Each measure with its definition, its latest year and what its months show. */
    public static TableFile measures(List<Chapter> chapters, Edition edition) {
        return new TableFile(
                "Measures",
                MEASURES,
                chapters.stream().map(chapter -> measure(chapter, edition)).toList());
    }

    private static List<Object> measure(Chapter chapter, Edition edition) {
        var words = chapter.words();
        var lines = edition.lines(chapter);
        return List.of(
                words.code(),
                words.name(),
                words.theme(),
                year(lines, Window.Kind.YEAR),
                year(lines, Window.Kind.YEAR_BEFORE),
                words.unit().sign().strip(),
                edition.verdict(chapter),
                words.england(),
                words.englandYear(),
                words.above(),
                words.below(),
                words.better().words(),
                words.source(),
                words.verified());
    }

    private static Object year(List<Line> lines, Window.Kind kind) {
        return lines.stream()
                .filter(line -> line.isWhole() && line.kind() == kind)
                .findFirst()
                .map(line -> number(line.value()))
                .orElse("");
    }
}

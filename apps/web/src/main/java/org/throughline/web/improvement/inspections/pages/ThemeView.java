package org.throughline.web.improvement.inspections.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.inspections.Document;
import org.throughline.web.improvement.inspections.Following.Heard;
import org.throughline.web.improvement.inspections.ListedArea;
import org.throughline.web.improvement.inspections.Passage;
import org.throughline.web.improvement.inspections.Polarity;

/**
 * One theme through the years.
 *
 * @param years in which it was an area for improvement, in words
 */
public record ThemeView(String theme, String covers, String years, List<Column> columns) {

    /** What one event says of it. */
    public record Column(String title, String days, String address, List<Piece> areas, List<Piece> paragraphs) {}

    /** @param number as printed, or empty */
    public record Piece(
            String number,
            String text,
            boolean urgent,
            @Nullable String page,
            String pageWords,
            SaidView said,
            @Nullable String correct) {}

    static ThemeView of(Theme theme, List<Heard> all, Map<UUID, Document> reports, boolean keeps) {
        var of = all.stream()
                .map(it -> it.of(theme))
                .filter(it -> !it.isSilent())
                .toList();
        var years = ThemesView.years(of);
        return new ThemeView(
                theme.words(),
                theme.covers(),
                years.isEmpty() ? "" : "An area for improvement in " + years + ".",
                of.stream()
                        .map(it -> new Column(
                                Words.titled(it.event()),
                                Words.days(
                                        it.event().told().starts(),
                                        it.event().told().ends()),
                                Words.address(it.event().id()),
                                it.areas().stream()
                                        .map(area -> piece(area, reports, keeps))
                                        .toList(),
                                it.passages().stream()
                                        .filter(passage -> passage.said()
                                                .polarity()
                                                .filter(Polarity.AREA::equals)
                                                .isEmpty())
                                        .map(passage -> piece(passage, reports, keeps))
                                        .toList()))
                        .toList());
    }

    private static Piece piece(ListedArea area, Map<UUID, Document> reports, boolean keeps) {
        return new Piece(
                Integer.toString(area.number()),
                area.text(),
                area.urgent(),
                InspectionView.page(area.event(), Optional.ofNullable(reports.get(area.event())), area.page()),
                InspectionView.pageWords(area.page()),
                SaidView.of(area.machine(), area.person()),
                keeps && !area.marked()
                        ? "/improvement/register/%s/areas/%s".formatted(area.event(), area.id())
                        : null);
    }

    private static Piece piece(Passage passage, Map<UUID, Document> reports, boolean keeps) {
        return new Piece(
                passage.number() > 0 ? Integer.toString(passage.number()) : "",
                passage.text(),
                false,
                InspectionView.page(passage.event(), Optional.ofNullable(reports.get(passage.event())), passage.page()),
                InspectionView.pageWords(passage.page()),
                SaidView.of(passage.machine(), passage.person()),
                keeps ? "/improvement/register/%s/paragraphs/%s".formatted(passage.event(), passage.id()) : null);
    }
}

package org.throughline.web.improvement.inspections.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.inspections.Following.Heard;
import org.throughline.web.improvement.inspections.Polarity;
import org.throughline.web.pages.Days;

/**
 * Themes down, events along.
 *
 * @param silent themes of which no event says anything, in words
 * @param bare events some of whose areas stand under no theme yet
 * @param back themes that were an area for improvement and came back as one, in words
 */
public record ThemesView(List<Column> columns, List<Row> rows, String silent, List<Back> back, List<Bare> bare) {

    /** @param areas how many areas for improvement there are in all */
    public record Column(String title, String day, String areas, String address) {}

    public record Row(String theme, String address, List<Cell> cells) {}

    /** @param lines such as "2 areas", "3 weaknesses"; none where nothing is said @param back it was an area before */
    public record Cell(List<String> lines, boolean back) {}

    /** Areas of an event that stand under no theme. */
    public record Bare(String words, String address) {}

    /** A theme that came back: in which years it was an area for improvement. */
    public record Back(String theme, String address, String years) {}

    static ThemesView of(List<Heard> heard) {
        var rows = new ArrayList<Row>();
        var silent = new ArrayList<Theme>();
        var back = new ArrayList<Back>();
        for (var theme : Theme.values()) {
            var of = heard.stream().map(it -> it.of(theme)).toList();
            if (of.stream().allMatch(Heard::isSilent)) {
                silent.add(theme);
                continue;
            }
            rows.add(row(theme, of));
            if (of.stream().filter(it -> !it.areas().isEmpty()).count() > 1) {
                back.add(new Back(theme.words(), address(theme), years(of)));
            }
        }
        return new ThemesView(
                heard.stream().map(ThemesView::column).toList(),
                rows,
                silent.stream().map(Theme::words).collect(Collectors.joining(", ")),
                back,
                heard.stream().flatMap(it -> bare(it).stream()).toList());
    }

    private static List<Bare> bare(Heard heard) {
        long without =
                heard.areas().stream().filter(area -> area.themes().isEmpty()).count();
        return without == 0
                ? List.of()
                : List.of(new Bare(
                        "%s of %s"
                                .formatted(
                                        Days.count(without, "area", "areas"),
                                        Days.inWords(heard.event().told().ends())),
                        Words.address(heard.event().id()) + "#areas"));
    }

    static String address(Theme theme) {
        return "/improvement/themes/" + ThemeKeys.key(theme);
    }

    /** The years in which something was an area for improvement: 2014, 2017 and 2021. */
    static String years(List<Heard> of) {
        var years = of.stream()
                .filter(it -> !it.areas().isEmpty())
                .map(it -> Integer.toString(it.event().told().ends().getYear()))
                .distinct()
                .toList();
        return years.size() < 2
                ? String.join("", years)
                : String.join(", ", years.subList(0, years.size() - 1)) + " and " + years.getLast();
    }

    private static Column column(Heard heard) {
        var event = heard.event();
        return new Column(
                event.title(),
                Days.inShort(event.told().ends()),
                Days.count(heard.areas().size(), "area", "areas"),
                Words.address(event.id()));
    }

    private static Row row(Theme theme, List<Heard> of) {
        var cells = new ArrayList<Cell>();
        boolean before = false;
        for (var heard : of) {
            cells.add(new Cell(lines(heard), before && !heard.areas().isEmpty()));
            before |= !heard.areas().isEmpty();
        }
        return new Row(theme.words(), address(theme), cells);
    }

    private static List<String> lines(Heard heard) {
        return Stream.of(
                        count(heard.areas().size(), "area", "areas"),
                        count(said(heard, Polarity.WEAKNESS), "weakness", "weaknesses"),
                        count(said(heard, Polarity.MIXED), "mixed", "mixed"),
                        count(said(heard, Polarity.STRENGTH), "strength", "strengths"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> count(long number, String one, String many) {
        return number == 0 ? List.of() : List.of(Days.count(number, one, many));
    }

    private static long said(Heard heard, Polarity polarity) {
        return heard.passages().stream()
                .filter(it -> it.said().polarity().filter(polarity::equals).isPresent())
                .count();
    }
}

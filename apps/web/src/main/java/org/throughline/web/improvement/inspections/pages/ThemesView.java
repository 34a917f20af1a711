package org.throughline.web.improvement.inspections.pages;

import java.time.LocalDate;
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

    /** @param areas how many areas for improvement there are in all @param authority whose it is, where there are several; else empty */
    public record Column(String title, String day, String areas, String authority, String address) {}

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
            if (days(of).size() > 1) {
                back.add(new Back(theme.words(), address(theme), years(of)));
            }
        }
        return new ThemesView(
                heard.stream().map(it -> column(it, heard)).toList(),
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

    /** The years in which it was an area for improvement: 2014, 2017 and 2021; the days where two are of one year. */
    static String years(List<Heard> of) {
        var days = days(of);
        var years = days.stream()
                .map(day -> Integer.toString(day.getYear()))
                .distinct()
                .toList();
        var words = years.size() == days.size()
                ? years
                : days.stream().map(Days::inShort).toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** The last days of the events that ask for it to improve, in order. */
    private static List<LocalDate> days(List<Heard> of) {
        return of.stream()
                .filter(it -> !it.areas().isEmpty())
                .map(it -> it.event().told().ends())
                .distinct()
                .sorted()
                .toList();
    }

    private static Column column(Heard heard, List<Heard> all) {
        var event = heard.event();
        return new Column(
                event.title(),
                Days.inShort(event.told().ends()),
                Days.count(heard.areas().size(), "area", "areas"),
                Words.whose(event, all.stream().map(Heard::event).toList()),
                Words.address(event.id()));
    }

    private static Row row(Theme theme, List<Heard> of) {
        var cells = new ArrayList<Cell>();
        var days = days(of);
        for (var heard : of) {
            boolean back = !heard.areas().isEmpty()
                    && days.getFirst().isBefore(heard.event().told().ends());
            cells.add(new Cell(lines(heard), back));
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

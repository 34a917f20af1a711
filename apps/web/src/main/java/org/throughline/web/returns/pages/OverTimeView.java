package org.throughline.web.returns.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Option;
import org.throughline.web.pages.WorkerWords;
import org.throughline.web.returns.CleanUp;

/**
 * The errors of each team, check by check, as a line and as a table.
 *
 * @param chart in words, for whoever does not see it
 * @param line the points of the line in a field of 600 by 200
 * @param dots the same one by one
 * @param highest the number at the top of the field
 */
public record OverTimeView(
        RunBar bar,
        List<Option> teams,
        String chart,
        String line,
        List<Dot> dots,
        String highest,
        String first,
        String last,
        List<String> columns,
        List<Row> rows) {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 200;
    private static final int COLUMNS = 8;

    public record Dot(String x, String y) {}

    public record Row(String when, String link, String all, List<String> errors) {}

    static OverTimeView of(RunBar bar, UUID run, CleanUp.Course course, String team) {
        var key = team.equals("-") ? "" : team; // nobody's team
        boolean known = !team.isEmpty() && course.teams().containsKey(key);
        var numbers = course.points().stream()
                .map(point -> known ? point.errors().getOrDefault(key, 0) : point.all())
                .toList();
        int top = Math.max(1, numbers.stream().mapToInt(it -> it).max().orElse(1));
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < numbers.size(); i++) {
            double x = numbers.size() == 1 ? WIDTH / 2.0 : (double) WIDTH * i / (numbers.size() - 1);
            dots.add(new Dot(
                    String.format(Locale.ROOT, "%.1f", x),
                    String.format(Locale.ROOT, "%.1f", HEIGHT - (double) HEIGHT * numbers.get(i) / top)));
        }
        var shown = course.teams().entrySet().stream().limit(COLUMNS).toList();
        return new OverTimeView(
                bar,
                options(course, known ? team : ""),
                chart(course, numbers, known ? name(course.teams().getOrDefault(key, "")) : "all teams"),
                dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
                dots,
                "%,d".formatted(top),
                course.points().isEmpty()
                        ? ""
                        : Days.inWords(course.points().getFirst().ended()),
                course.points().isEmpty()
                        ? ""
                        : Days.inWords(course.points().getLast().ended()),
                shown.stream().map(one -> name(one.getValue())).toList(),
                course.points().reversed().stream()
                        .map(point -> new Row(
                                Days.inWords(point.ended()),
                                "/returns/" + point.run(),
                                "%,d".formatted(point.all()),
                                shown.stream()
                                        .map(one ->
                                                "%,d".formatted(point.errors().getOrDefault(one.getKey(), 0)))
                                        .toList()))
                        .toList());
    }

    private static String chart(CleanUp.Course course, List<Integer> numbers, String whose) {
        if (numbers.isEmpty()) {
            return "Nothing has been checked out of the record yet.";
        }
        return "Errors of %s: %,d in the first of %s, %,d in the latest"
                .formatted(
                        whose,
                        numbers.getFirst(),
                        Days.count(course.points().size(), "check", "checks"),
                        numbers.getLast());
    }

    private static List<Option> options(CleanUp.Course course, String chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", "All teams", chosen.isEmpty()));
        course.teams().forEach((key, name) -> {
            var value = key.isEmpty() ? "-" : key;
            options.add(new Option(value, name(name), value.equals(chosen)));
        });
        return options;
    }

    private static String name(String team) {
        return team.isEmpty() ? "No team" : WorkerWords.of(team);
    }
}

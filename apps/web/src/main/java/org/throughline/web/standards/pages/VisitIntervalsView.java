package org.throughline.web.standards.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.visits.LocalIntervals;
import org.throughline.clocks.visits.LocalIntervals.Setting;
import org.throughline.clocks.visits.LocalIntervals.Unit;
import org.throughline.clocks.visits.LocalIntervals.Visits;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/** How often the council visits children on plans, in finished words, and the form that changes it. */
public record VisitIntervalsView(
        List<Row> rows,
        List<Option> visits,
        List<Option> units,
        Sent sent,
        List<FormError> errors,
        @Nullable String lengthError,
        @Nullable String fromError) {

    /** @param every such as "every 10 working days" */
    public record Row(String visits, String every, String from, String now) {}

    public record Option(String value, String words, boolean chosen) {}

    /** What the form was sent with. */
    public record Sent(String visits, String length, String unit, String from) {
        public Sent {
            visits = Objects.requireNonNullElse(visits, "");
            length = Objects.requireNonNullElse(length, "");
            unit = Objects.requireNonNullElse(unit, "");
            from = Objects.requireNonNullElse(from, "");
        }

        /** The two lists hold what was chosen: a form made by hand may say anything. */
        boolean chosenFromTheLists() {
            return Arrays.stream(Visits.values()).anyMatch(it -> it.name().equals(visits))
                    && Arrays.stream(Unit.values()).anyMatch(it -> it.name().equals(unit));
        }
    }

    static VisitIntervalsView of(LocalIntervals intervals, LocalDate today, Sent sent, List<FormError> errors) {
        return new VisitIntervalsView(
                Arrays.stream(Visits.values())
                        .flatMap(visits -> rows(intervals, visits, today).stream())
                        .toList(),
                Arrays.stream(Visits.values())
                        .map(one ->
                                new Option(one.name(), words(one), one.name().equals(sent.visits())))
                        .toList(),
                Arrays.stream(Unit.values())
                        .map(one ->
                                new Option(one.name(), one.words(), one.name().equals(sent.unit())))
                        .toList(),
                sent,
                errors,
                error(errors, "length"),
                error(errors, "from"));
    }

    static String words(Visits visits) {
        return switch (visits) {
            case CHILD_PROTECTION -> "Children on a child protection plan";
            case CHILD_IN_NEED -> "Children on a child in need plan";
        };
    }

    private static List<Row> rows(LocalIntervals intervals, Visits visits, LocalDate today) {
        var now = intervals.on(visits, today);
        var set = intervals.settings().stream()
                .filter(setting -> setting.visits() == visits)
                .sorted(Comparator.comparing(Setting::from).reversed())
                .map(setting -> row(setting, setting.equals(now)))
                .toList();
        return set.isEmpty() ? List.of(row(now, true)) : set;
    }

    private static Row row(Setting setting, boolean now) {
        return new Row(
                words(setting.visits()),
                "Every " + setting.length() + " " + setting.unit().words(),
                setting.setHere() ? "From " + Days.inWords(setting.from()) : "Not set here: what most councils use",
                now ? "In force" : "");
    }

    private static @Nullable String error(List<FormError> errors, String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .findFirst()
                .map(FormError::words)
                .orElse(null);
    }
}

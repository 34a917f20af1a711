package org.throughline.web.people.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.Option;
import org.throughline.web.people.words.Theme;

/**
 * A child's chronology in finished words.
 *
 * @param rows in the order of their days
 * @param undated what was given no day
 * @param reading that the record is read as it was known or as it stood on an earlier day, or null
 * @param table whether it is shown as a table
 */
public record ChronologyView(
        IdentityBar bar,
        String found,
        @Nullable String reading,
        Form form,
        List<FormError> errors,
        boolean table,
        String otherView,
        String otherViewWords,
        List<Row> rows,
        List<Row> undated) {

    /** @param action where the form is sent */
    public record Form(
            String action,
            List<Option> themes,
            String knownOn,
            String asAt,
            boolean oldestFirst,
            boolean table,
            @Nullable String knownOnError,
            @Nullable String asAtError) {}

    /**
     * One fact.
     *
     * @param day when it happened
     * @param sources since when the record holds it, and the file, table and line or who typed it; several where files agree
     * @param quote words as they stand in the record, empty where none
     * @param earlier what stood here before it was corrected, the latest first
     * @param withdrawn that it was taken back, by whom and why, or null
     * @param correct where the reader may correct it, or null
     */
    public record Row(
            String theme,
            String day,
            String what,
            List<String> more,
            String quote,
            List<String> sources,
            List<Earlier> earlier,
            @Nullable String withdrawn,
            @Nullable LocalDate sortedBy,
            Theme ofTheme,
            @Nullable String correct) {

        /** What two files must say alike to be shown as one. */
        List<Object> sameAs() {
            return List.of(day, what, more, quote, earlier, withdrawn == null ? "" : withdrawn);
        }

        Row alsoFrom(Row other) {
            var both = new ArrayList<>(sources);
            both.addAll(other.sources);
            var form = correct == null ? other.correct : correct;
            return new Row(theme, day, what, more, quote, both, earlier, withdrawn, sortedBy, ofTheme, form);
        }

        /** Whether it stands in the order of days at all. */
        public boolean dated() {
            return sortedBy != null;
        }
    }

    /** A version that was corrected since. */
    public record Earlier(String day, String what, List<String> more, String quote, String known, String source) {}

    /**
     * What was asked for.
     *
     * @param theme empty for all
     * @param knownOn as typed
     * @param asAt as typed
     */
    record Asked(String address, String theme, String knownOn, String asAt, boolean oldestFirst, boolean table) {

        Optional<Theme> ofTheme() {
            return Arrays.stream(Theme.values())
                    .filter(one -> one.key().equals(theme))
                    .findFirst();
        }

        Optional<LocalDate> knownOnDay() {
            return DayTyped.read(knownOn);
        }

        Optional<LocalDate> asAtDay() {
            return DayTyped.read(asAt);
        }

        boolean isUnreadable(String typed, Optional<LocalDate> day) {
            return !typed.isBlank() && day.isEmpty();
        }

        String otherView() {
            var query = new ArrayList<String>();
            add(query, "theme", theme);
            add(query, "knownOn", knownOn);
            add(query, "asAt", asAt);
            add(query, "order", oldestFirst ? "oldest" : "");
            add(query, "view", table ? "" : "table");
            return query.isEmpty() ? address : address + "?" + String.join("&", query);
        }

        private static void add(List<String> query, String name, String value) {
            if (!value.isEmpty()) {
                query.add(name + "=" + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    /** The end of that day in England: what was known then was known at some time of that day. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1)
                .atStartOfDay(java.time.ZoneId.of("Europe/London"))
                .toInstant()
                .minusNanos(1);
    }

    static ChronologyView of(IdentityBar bar, Asked asked, List<Row> rows) {
        var shown = rows.stream()
                .filter(row -> asked.ofTheme().map(row.ofTheme()::equals).orElse(true))
                .toList();
        var knownOnError = asked.isUnreadable(asked.knownOn(), asked.knownOnDay())
                ? "Enter the day of knowing as a date, like 27/3/2026"
                : null;
        var asAtError = asked.isUnreadable(asked.asAt(), asked.asAtDay())
                ? "Enter the day to look back to as a date, like 27/3/2026"
                : null;
        var errors = new ArrayList<FormError>();
        if (knownOnError != null) {
            errors.add(new FormError("knownOn", knownOnError));
        }
        if (asAtError != null) {
            errors.add(new FormError("asAt", asAtError));
        }
        return new ChronologyView(
                bar,
                Days.count(shown.size(), "entry", "entries"),
                reading(asked),
                new Form(
                        asked.address(),
                        themes(asked.theme()),
                        asked.knownOn(),
                        asked.asAt(),
                        asked.oldestFirst(),
                        asked.table(),
                        knownOnError,
                        asAtError),
                errors,
                asked.table(),
                asked.otherView(),
                asked.table() ? "Show as a timeline" : "Show as a table",
                shown.stream().filter(Row::dated).toList(),
                shown.stream().filter(row -> !row.dated()).toList());
    }

    private static @Nullable String reading(Asked asked) {
        var parts = new ArrayList<String>();
        asked.asAtDay().ifPresent(day -> parts.add("what had happened by " + Days.inWords(day)));
        asked.knownOnDay().ifPresent(day -> parts.add("as the record was known at the end of " + Days.inWords(day)));
        return parts.isEmpty() ? null : "You are reading " + String.join(", ", parts) + ".";
    }

    private static List<Option> themes(String chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", "Everything", chosen.isEmpty()));
        for (var theme : Theme.values()) {
            options.add(new Option(theme.key(), theme.words(), theme.key().equals(chosen)));
        }
        return options;
    }
}

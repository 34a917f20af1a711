package org.throughline.web.standards.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.clocks.settings.Settings.Value;
import org.throughline.web.pages.Days;
import org.throughline.web.standards.Standards;

/**
 * Every setting of the council in finished words.
 *
 * @param progress how far working out again has come, or null
 */
public record SettingsView(@Nullable String progress, List<Part> parts) {

    public record Part(String title, List<Row> rows) {}

    /**
     * @param now the value that holds today
     * @param since where it comes from: set here from a day on, or the usual one
     * @param next what holds later, or null
     */
    public record Row(
            String asks,
            String name,
            String address,
            String now,
            String since,
            @Nullable String next) {}

    static SettingsView of(List<Standards.Part> parts, Settings settings, LocalDate today, Optional<String> progress) {
        return new SettingsView(
                progress.orElse(null),
                parts.stream()
                        .map(part -> new Part(
                                part.title(),
                                part.settings().stream()
                                        .map(setting -> row(setting, settings, today))
                                        .toList()))
                        .toList());
    }

    private static <T> Row row(Setting<T> setting, Settings settings, LocalDate today) {
        return new Row(
                title(setting),
                setting.name(),
                address(setting),
                setting.write(settings.on(setting, today)),
                since(setting, settings, today),
                next(setting, settings, today));
    }

    /** As a heading: without the full stop of the sentence. */
    static String title(Setting<?> setting) {
        return setting.asks().replaceFirst("\\.$", "");
    }

    static String address(Setting<?> setting) {
        return "/settings/values/" + setting.name();
    }

    static <T> String since(Setting<T> setting, Settings settings, LocalDate today) {
        return settings.setHere(setting, today)
                .map(value -> value.from().equals(Settings.ALWAYS) ? "Set here" : "Set here from " + day(value.from()))
                .orElse("The usual value: not set here");
    }

    private static <T> @Nullable String next(Setting<T> setting, Settings settings, LocalDate today) {
        return settings.history(setting).stream()
                .filter(value -> value.from().isAfter(today))
                .findFirst()
                .map(SettingsView::later)
                .orElse(null);
    }

    private static String later(Value<?> value) {
        return "%s from %s".formatted(value.text(), day(value.from()));
    }

    static String day(LocalDate day) {
        return Days.inWords(day);
    }
}

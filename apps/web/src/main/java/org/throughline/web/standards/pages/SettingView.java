package org.throughline.web.standards.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.standards.Reworking;
import org.throughline.web.standards.Standards.Entry;

/**
 * One setting with every value that was ever set, and the form that sets another, in finished words.
 *
 * @param touches how many children have something due by it, or that no due day depends on it
 * @param progress how far working out again has come, or null
 */
public record SettingView(
        String name,
        String asks,
        String now,
        String since,
        String usual,
        String source,
        String touches,
        @Nullable String progress,
        List<Row> history,
        String action,
        String allowed,
        Fields typed,
        List<FormError> errors) {

    /** @param stands whether it holds now, will hold, held, or was replaced before it counted */
    public record Row(String value, String from, String stands, String why, String who) {}

    static <T> SettingView of(
            Setting<T> setting,
            Settings settings,
            List<Entry> history,
            LocalDate today,
            Fields typed,
            List<FormError> errors,
            Reworking reworking) {
        var children = reworking.children(setting.name());
        var inForce = settings.setHere(setting, today).map(Settings.Value::from);
        return new SettingView(
                setting.name(),
                SettingsView.title(setting),
                setting.write(settings.on(setting, today)),
                SettingsView.since(setting, settings, today),
                setting.usualText(),
                setting.source(),
                children.isEmpty()
                        ? "No due date: what follows from it is worked out again by itself."
                        : due(children.getAsInt()),
                reworking.progress().orElse(null),
                history.stream()
                        .map(entry -> new Row(
                                entry.value(),
                                SettingsView.day(entry.from()),
                                stands(
                                        entry,
                                        today,
                                        inForce.filter(entry.from()::equals).isPresent()),
                                entry.why().isEmpty() ? "No reason was asked for then" : entry.why(),
                                entry.by() + ", " + Days.inWords(entry.at())))
                        .toList(),
                SettingsView.address(setting),
                "It takes " + setting.allowed() + ".",
                typed,
                errors);
    }

    private static String due(int children) {
        return children == 0
                ? "Nothing is due by it now."
                : Days.count(children, "child has", "children have") + " something due by it now.";
    }

    private static String stands(Entry entry, LocalDate today, boolean inForce) {
        if (!entry.counts()) {
            return "Replaced by a later value for the same day";
        }
        if (entry.from().isAfter(today)) {
            return "Not yet in force";
        }
        return inForce ? "In force" : "Until the next value";
    }
}

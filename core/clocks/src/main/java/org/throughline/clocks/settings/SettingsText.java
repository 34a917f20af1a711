package org.throughline.clocks.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.clocks.settings.Settings.Value;

/**
 * Settings as a text: a line for each, and a line that begins with # is a remark.
 *
 * <pre>{@code
 * visits.child-protection = 10 working days
 * visits.child-protection from 2026-04-01 = 3 weeks
 * }</pre>
 */
public final class SettingsText {

    private static final Pattern LINE = Pattern.compile("(\\S+)(?:\\s+from\\s+(\\S+))?\\s*=(.*)");

    private SettingsText() {}

    /** What cannot be read, for people. @param line of the text, from 1 */
    public record Problem(int line, String words) {
        @Override
        public String toString() {
            return "Line %d: %s".formatted(line, words);
        }
    }

    /** What a text says. Where there are problems the settings hold all that could be read. */
    public record Outcome(Settings settings, List<Problem> problems) {
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** @param known every setting that the text may name */
    public static Outcome read(String text, Collection<Setting<?>> known) {
        var settings = Settings.usual();
        var problems = new ArrayList<Problem>();
        var lines = text.lines().toList();
        for (int n = 0; n < lines.size(); n++) {
            var line = lines.get(n).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                var value = value(line, known);
                refuseTwice(settings, value);
                settings = settings.and(value);
            } catch (Setting.NotAllowed unfit) {
                problems.add(new Problem(n + 1, String.valueOf(unfit.getMessage())));
            }
        }
        return new Outcome(settings, problems);
    }

    private static Value<?> value(String line, Collection<Setting<?>> known) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new Setting.NotAllowed("“%s” is not NAME = VALUE or NAME from DATE = VALUE.".formatted(line));
        }
        var setting = known.stream()
                .filter(each -> each.name().equals(parts.group(1)))
                .findFirst()
                .orElseThrow(() -> new Setting.NotAllowed("There is no setting “%s”.".formatted(parts.group(1))));
        var from = Optional.ofNullable(parts.group(2)).map(SettingsText::day).orElse(Settings.ALWAYS);
        return Value.read(setting, from, parts.group(3));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new Setting.NotAllowed("“%s” is not a date such as 2026-04-01.".formatted(text));
        }
    }

    private static void refuseTwice(Settings settings, Value<?> value) {
        if (settings.history(value.setting()).stream()
                .anyMatch(before -> before.from().equals(value.from()))) {
            throw new Setting.NotAllowed("%s is set twice from the same day."
                    .formatted(value.setting().name()));
        }
    }

    /** Every setting with what it means, and the usual value as a line that can be changed. */
    public static String usual(Collection<Setting<?>> known) {
        var text = new StringBuilder();
        for (var setting : known) {
            text.append("# %s%n# It takes %s. %s%n%s = %s%n%n"
                    .formatted(setting.asks(), setting.allowed(), setting.source(), setting.name(), setting.usualText())
                    .replace("\r\n", "\n"));
        }
        return text.toString();
    }

    /** What was set here, as {@link #read} takes it. */
    public static String write(Settings settings) {
        var text = new StringBuilder();
        for (var value : settings.values()) {
            text.append(value.setting().name());
            if (!value.from().equals(Settings.ALWAYS)) {
                text.append(" from ").append(value.from());
            }
            text.append(" = ").append(value.text()).append('\n');
        }
        return text.toString();
    }
}

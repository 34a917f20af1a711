package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.settings.Settings;

/**
 * How long the council itself lets pass between visits, each setting from a day on: the form in which the service keeps
 * these two of the {@link Settings}. No law names these numbers.
 */
public record LocalIntervals(List<Setting> settings) {

    /** Which visits a council sets its own interval for. */
    public enum Visits {
        CHILD_PROTECTION,
        CHILD_IN_NEED
    }

    /** What a length is counted in; weeks run through holidays. */
    public enum Unit {
        WORKING_DAYS("working days"),
        WEEKS("weeks");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One interval.
     *
     * @param from the first day it holds, inclusive; it holds until the next setting for the same visits
     * @param setHere true where the council set it, false where it is only what most councils use
     */
    public record Setting(Visits visits, LocalDate from, int length, Unit unit, boolean setHere) {
        public Setting {
            if (length < 1) {
                throw new IllegalArgumentException("an interval between visits is at least 1, not " + length);
            }
        }
    }

    private static final LocalDate FROM_THE_BEGINNING = LocalDate.of(1900, 1, 1);

    private static final List<Setting> USUAL = List.of(
            new Setting(Visits.CHILD_PROTECTION, FROM_THE_BEGINNING, 10, Unit.WORKING_DAYS, false),
            new Setting(Visits.CHILD_IN_NEED, FROM_THE_BEGINNING, 20, Unit.WORKING_DAYS, false));

    public LocalIntervals {
        settings = List.copyOf(settings);
    }

    /** What most councils use, until this one sets its own: 10 working days on a protection plan, 20 on a plan in need. */
    public static LocalIntervals usual() {
        return new LocalIntervals(List.of());
    }

    /** The interval in force on that day. */
    public Setting on(Visits visits, LocalDate day) {
        return settings.stream()
                .filter(setting -> setting.visits() == visits && !setting.from().isAfter(day))
                .max(Comparator.comparing(Setting::from))
                .orElseGet(() -> USUAL.stream()
                        .filter(setting -> setting.visits() == visits)
                        .findFirst()
                        .orElseThrow());
    }

    /** The same as settings, which every clock reads. */
    public Settings asSettings() {
        var all = Settings.usual();
        for (var setting : settings) {
            all = all.with(
                    switch (setting.visits()) {
                        case CHILD_PROTECTION -> ProtectionPlanVisits.INTERVAL;
                        case CHILD_IN_NEED -> InNeedVisits.INTERVAL;
                    },
                    setting.from(),
                    new Length(
                            setting.length(),
                            switch (setting.unit()) {
                                case WORKING_DAYS -> Length.Unit.WORKING_DAYS;
                                case WEEKS -> Length.Unit.WEEKS;
                            }));
        }
        return all;
    }
}

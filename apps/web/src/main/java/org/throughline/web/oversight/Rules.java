package org.throughline.web.oversight;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.settings.Settings;
import org.throughline.web.standards.Standards;

/**
 * By what the lists were worked out: the council's settings, the bank holidays, and the clocks of this version. What was
 * worked out by others holds no longer: for all children, or, where only settings differ, for those whom they touch.
 *
 * @param settings the version of the council's settings
 * @param fixed what stands for holidays and clocks, as kept beside the lists
 */
record Rules(long settings, String fixed) {

    private static final Pattern TEXT = Pattern.compile("settings (\\d+), (.*)");

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final String HOLIDAYS = holidays(WorkingDays.england());

    /** Known once for all: clocks are of this version of the service, and what settings change in them is told apart. */
    private static final String FIXED = "holidays %s, clocks %s"
            .formatted(HOLIDAYS, clocks(StatutoryClocks.with(WorkingDays.england(), Settings.usual())));

    static Rules of(Standards standards) {
        return new Rules(standards.version(), FIXED);
    }

    private static String clocks(StatutoryClocks all) {
        var clocks = new CRC32();
        all.all()
                .forEach(clock -> clocks.update(("%s %s %s %s;"
                                .formatted(
                                        clock.code(),
                                        clock.plainName(),
                                        clock.terms(),
                                        clock.terms().setting().isPresent() ? "" : clock.source()))
                        .getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(clocks.getValue());
    }

    private static String holidays(WorkingDays workingDays) {
        var holidays = new CRC32();
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> holidays.update(workingDays.isWorkingDay(day) ? 1 : 0));
        return Long.toHexString(holidays.getValue());
    }

    String text() {
        return "settings " + settings + ", " + fixed;
    }

    /** @param before as it was kept */
    boolean differInSettingsAlone(String before) {
        var then = TEXT.matcher(before);
        return then.matches() && then.group(2).equals(fixed) && Long.parseLong(then.group(1)) <= settings;
    }

    /** The names of the settings that changed since; empty where others than settings did. */
    Set<String> settingsChangedSince(String before, Standards standards) {
        var then = TEXT.matcher(before);
        return then.matches() ? standards.changedSince(Long.parseLong(then.group(1))) : Set.of();
    }
}

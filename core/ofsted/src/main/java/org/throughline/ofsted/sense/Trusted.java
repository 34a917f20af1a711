package org.throughline.ofsted.sense;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.throughline.themes.Theme;

/**
 * The classes that are shown as they are; every other is suggested. The figures behind it stand in {@code
 * docs/agreement-ofsted.md}, and a test fails when they are no longer true.
 */
final class Trusted {

    static final Set<Polarity> POLARITIES =
            Collections.unmodifiableSet(EnumSet.of(Polarity.STRENGTH, Polarity.WEAKNESS, Polarity.MIXED));

    static final Set<Theme> THEMES = Collections.unmodifiableSet(EnumSet.of(
            Theme.OVERSIGHT,
            Theme.DRIFT,
            Theme.PROTECTION,
            Theme.CARE,
            Theme.PERMANENCE,
            Theme.PLACEMENTS,
            Theme.CARE_LEAVERS,
            Theme.WORKFORCE,
            Theme.LEADERSHIP));

    private Trusted() {}

    static Trust of(Polarity polarity) {
        return POLARITIES.contains(polarity) ? Trust.SHOWN : Trust.SUGGESTED;
    }

    static Trust of(Theme theme) {
        return THEMES.contains(theme) ? Trust.SHOWN : Trust.SUGGESTED;
    }
}

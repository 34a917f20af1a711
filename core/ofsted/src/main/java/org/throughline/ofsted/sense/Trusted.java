package org.throughline.ofsted.sense;

import java.util.EnumSet;
import java.util.Set;
import org.throughline.themes.Theme;

/**
 * The classes that are shown as they are; every other is suggested. The figures behind it stand in {@code
 * docs/agreement-ofsted.md}, and a test fails when they are no longer true.
 */
final class Trusted {

    /** The least F1 on held-back texts. */
    static final double LEAST_AGREEMENT = 0.8;

    /** Held-back texts of a class below which its agreement tells nothing. */
    static final int FEWEST_CASES = 10;

    static final Set<Polarity> POLARITIES = EnumSet.noneOf(Polarity.class);

    static final Set<Theme> THEMES = EnumSet.noneOf(Theme.class);

    private Trusted() {}

    static Trust of(Polarity polarity) {
        return POLARITIES.contains(polarity) ? Trust.SHOWN : Trust.SUGGESTED;
    }

    static Trust of(Theme theme) {
        return THEMES.contains(theme) ? Trust.SHOWN : Trust.SUGGESTED;
    }
}

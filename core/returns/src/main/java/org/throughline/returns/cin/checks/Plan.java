package org.throughline.returns.cin.checks;

import org.throughline.returns.checks.Located;
import org.throughline.returns.reading.Day;

/** What every plan has, for the checks that hold one plan against another. */
sealed interface Plan extends Located permits CinPlan, ProtectionPlan {

    Day start();

    /** Missing: it is open. */
    Day end();

    default boolean isOpen() {
        return end().isMissing();
    }

    /** The other begins on a day of this one but its last; open, it runs to the last day of the census. */
    default boolean isRunningWhenBegins(Plan other, Census census) {
        return other.start().isOnOrAfter(start())
                && (isOpen()
                        ? other.start().isOnOrBefore(census.last())
                        : other.start().isBefore(end()));
    }
}

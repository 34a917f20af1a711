package org.throughline.web.oversight.pages;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.clocks.reading.StatutoryClock;

/** Part of the work that clocks belong to, by the letters of their codes. */
enum ClockTheme {
    REFERRAL("Contact and referral", "CON", "REF"),
    ASSESSMENT("Assessment", "ASM"),
    ENQUIRY("Child protection enquiries and urgent orders", "S47"),
    PROTECTION("Child protection plans", "CPP"),
    IN_NEED("Child in need plans", "CIP"),
    LOOKED_AFTER("Looked-after children", "CLA"),
    HEALTH("Health of looked-after children", "HLT"),
    EDUCATION("Education of looked-after children", "EDU"),
    MISSING("Missing", "MIS"),
    CARE_LEAVER("Care leavers", "LCV", "UAS"),
    PERMANENCE("Adoption and permanence", "ADP"),
    COURT("Court and pre-proceedings", "PLO"),
    PRIVATE_FOSTERING("Private fostering", "PFO"),
    SUPERVISION("Supervision and oversight", "SUP", "AUD"),
    OTHER("Other duties");

    private final String words;
    private final List<String> families;

    ClockTheme(String words, String... families) {
        this.words = words;
        this.families = List.of(families);
    }

    String words() {
        return words;
    }

    /** As it stands in an address. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param code of a clock, such as ASM-01 */
    static ClockTheme of(String code) {
        var family = code.split("-", 2)[0];
        return Arrays.stream(values())
                .filter(theme -> theme.families.contains(family))
                .findFirst()
                .orElse(OTHER);
    }

    static Optional<ClockTheme> named(String key) {
        return Arrays.stream(values()).filter(theme -> theme.key().equals(key)).findFirst();
    }

    /** The codes of its clocks. */
    Set<String> among(Collection<StatutoryClock> clocks) {
        return clocks.stream()
                .map(clock -> clock.code().value())
                .filter(code -> of(code) == this)
                .collect(Collectors.toSet());
    }

    /** Those that any of these clocks belongs to, in their order. */
    static List<ClockTheme> of(Collection<StatutoryClock> clocks) {
        return Arrays.stream(values())
                .filter(theme -> !theme.among(clocks).isEmpty())
                .toList();
    }
}

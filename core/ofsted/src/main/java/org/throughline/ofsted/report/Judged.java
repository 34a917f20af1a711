package org.throughline.ofsted.report;

/**
 * What is judged, under one name across the three frameworks: the single framework's "Leadership, management and
 * governance" and the later "impact of leaders" are both {@link #LEADERS}. Which words a report used stands in its
 * {@link Judgement}.
 */
public enum Judged {
    OVERALL("overall"),
    LEADERS("leaders"),
    HELP_PROTECTION("help_protection"),
    IN_CARE_AND_CARE_LEAVERS("in_care_and_care_leavers"),
    IN_CARE("in_care"),
    CARE_LEAVERS("care_leavers"),
    ADOPTION("adoption"),
    LSCB("lscb"),
    CAPACITY_TO_IMPROVE("capacity_to_improve"),
    OUTCOMES_LAC("outcomes_lac"),
    QUALITY_OF_PROVISION("quality_of_provision");

    private final String key;

    Judged(String key) {
        this.key = key;
    }

    /** Its name in files that programs read. */
    public String key() {
        return key;
    }
}

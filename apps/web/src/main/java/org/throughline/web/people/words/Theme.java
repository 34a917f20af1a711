package org.throughline.web.people.words;

/** Part of a child's story that a chronology can be narrowed to. */
public enum Theme {
    REFERRAL("Referrals and assessments"),
    PROTECTION("Child protection"),
    PLAN("Child in need plans"),
    VISIT("Visits and the child’s voice"),
    CARE("Looked after"),
    MISSING("Missing"),
    HEALTH("Health"),
    PERMANENCE("Adoption and permanence"),
    LEAVING_CARE("Leaving care"),
    LATENESS("Why work was late"),
    WORKERS("Workers"),
    IDENTITY("About the child");

    private final String words;

    Theme(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As it stands in an address. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

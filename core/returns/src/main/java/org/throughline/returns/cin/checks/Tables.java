package org.throughline.returns.cin.checks;

/** The tables as findings name them; all but one are called as their element. */
final class Tables {

    static final String HEADER = "Header";
    static final String IDENTIFIERS = "ChildIdentifiers";
    static final String CHARACTERISTICS = "ChildCharacteristics";
    static final String DISABILITIES = "Disabilities";
    static final String EPISODES = "CINdetails";
    static final String ASSESSMENTS = "Assessments";
    static final String CIN_PLANS = "CINplanDates";
    static final String SECTION_47 = "Section47";
    static final String PROTECTION_PLANS = "ChildProtectionPlans";
    static final String REVIEWS = "Reviews";

    private Tables() {}
}

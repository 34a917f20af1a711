package org.throughline.law;

/** What a provision stands in: an act, regulations, guidance, a definition, or the council's own setting. */
public record Instrument(Kind kind, String title) {

    /** How binding it is, strongest first. */
    public enum Kind {
        STATUTE("Act of Parliament"),
        REGULATION("Regulations"),
        STATUTORY_GUIDANCE("Statutory guidance"),
        DFE_DEFINITION("Department for Education definition"),
        DFE_DATA_RULE("Department for Education data rule"),
        COURT_RULE("Court rules and practice directions"),
        GOOD_PRACTICE("Good practice"),
        LOCAL("The council's own standard");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static final Instrument CHILDREN_ACT_1989 = new Instrument(Kind.STATUTE, "Children Act 1989");
    public static final Instrument CARE_PLANNING_2010 = new Instrument(
            Kind.REGULATION, "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)");
    public static final Instrument WORKING_TOGETHER_2023 =
            new Instrument(Kind.STATUTORY_GUIDANCE, "Working Together to Safeguard Children 2023");
    public static final Instrument MISSING_CHILDREN_2014 = new Instrument(
            Kind.STATUTORY_GUIDANCE,
            "Statutory guidance on children who run away or go missing from home or care (2014)");
    public static final Instrument ADOPTION_GUIDANCE_2013 =
            new Instrument(Kind.STATUTORY_GUIDANCE, "Adoption statutory guidance (July 2013)");
    public static final Instrument CIN_STATISTICS = new Instrument(Kind.DFE_DEFINITION, "Children in need statistics");
    public static final Instrument LAIT =
            new Instrument(Kind.DFE_DEFINITION, "Local Authority Interactive Tool data dictionary (April 2026)");
    public static final Instrument SSDA903_RULES =
            new Instrument(Kind.DFE_DATA_RULE, "SSDA903 validation rules 2026/27");
    public static final Instrument CIN_GUIDE =
            new Instrument(Kind.STATUTORY_GUIDANCE, "Children in need census guide 2023-24 v1.0");
    public static final Instrument CARE_LEAVERS_2010 =
            new Instrument(Kind.REGULATION, "Care Leavers (England) Regulations 2010 (SI 2010/2571)");
    public static final Instrument ADOPTION_AGENCIES_2005 =
            new Instrument(Kind.REGULATION, "Adoption Agencies Regulations 2005 (SI 2005/389)");
    public static final Instrument HEALTH_GUIDANCE_2022 = new Instrument(
            Kind.STATUTORY_GUIDANCE,
            "Promoting the health and well-being of looked-after children (August 2022 update)");
    public static final Instrument REVIEWING_OFFICERS_2010 =
            new Instrument(Kind.STATUTORY_GUIDANCE, "IRO Handbook 2010");
    public static final Instrument PRE_PROCEEDINGS_2021 =
            new Instrument(Kind.GOOD_PRACTICE, "Public Law Working Group best practice guidance (2021)");
    public static final Instrument LOCAL_STANDARDS = new Instrument(Kind.LOCAL, "The council's settings");
}

package org.throughline.themes;

/**
 * A theme of practice. Whatever is said of the quality of the work, by an inspector, an auditor, a plan or a measure, is
 * said under one or more of these, so that what was found in one year can be set beside what was done in another.
 */
public enum Theme {
    OVERSIGHT("Management oversight", "managers' decisions on a child's file, and whether they drive the plan"),
    SUPERVISION("Supervision", "reflective supervision of workers: whether it takes place and what comes of it"),
    PLANS("Plans and timescales", "plans with clear outcomes, owners and dates, that families can read"),
    DRIFT("Drift and delay", "children for whom too little happens for too long"),
    ASSESSMENT("Assessment", "assessments: in time, of history and risk, updated when things change"),
    STRATEGY("Strategy discussions and section 47 enquiries", "strategy discussions and child protection enquiries"),
    PROTECTION("Child protection", "conferences, core groups and child protection plans"),
    CARE("Children in care", "care planning, reviews and visits for looked after children"),
    PERMANENCE("Permanence", "permanence planning, adoption, special guardianship and reunification"),
    PLACEMENTS("Placements", "homes for children: sufficiency, matching, stability, foster carers, unregistered homes"),
    CARE_LEAVERS("Care leavers", "personal advisers, pathway plans, homes and work for care leavers"),
    HEALTH("Health", "health assessments, health histories, emotional and mental health"),
    EDUCATION("Education", "attendance, attainment, personal education plans, the virtual school"),
    MISSING(
            "Missing and return interviews",
            "children missing from home, care or education, and return home interviews"),
    EXPLOITATION("Exploitation", "sexual and criminal exploitation, and other harm outside the home"),
    HOMELESSNESS("Homeless 16 and 17 year olds", "young people of 16 and 17 who are homeless"),
    DISABILITY("Disabled children", "services to disabled children and their families"),
    PRIVATE_FOSTERING("Private fostering", "children who are privately fostered"),
    VOICE("Voice and direct work", "children seen, heard and worked with directly; advocacy; visitors"),
    LIFE_STORY("Life story", "life story work and later-life letters"),
    RECORDS("Records and chronologies", "case records, chronologies and case summaries"),
    QUALITY("Quality assurance", "audits, performance information and learning from them"),
    WORKFORCE("Workforce and caseloads", "recruitment, turnover, agency staff, caseloads and changes of worker"),
    TRAINING("Training", "training and development of the workforce"),
    LEADERSHIP("Leadership and governance", "leaders, members, the corporate parent and governance"),
    PARTNERSHIP("Partnership and thresholds", "the front door, thresholds and work with partner agencies"),
    EARLY_HELP("Early help", "early help, and stepping up and down"),
    COURT("Court and pre-proceedings", "the Public Law Outline, court work and court reports"),
    BUDGET("Budget", "money and resources");

    private final String words;
    private final String covers;

    Theme(String words, String covers) {
        this.words = words;
        this.covers = covers;
    }

    /** Its name, as shown. */
    public String words() {
        return words;
    }

    /** What belongs under it, to be read after "Covers". */
    public String covers() {
        return covers;
    }
}

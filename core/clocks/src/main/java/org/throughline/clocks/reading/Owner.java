package org.throughline.clocks.reading;

/** Whose duty it is, by the role that most councils give it to. */
public enum Owner {
    SOCIAL_WORKER("The child's social worker"),
    TEAM_MANAGER("The team manager"),
    SERVICE_MANAGER("The service manager or head of service"),
    CONFERENCE_CHAIR("The child protection conference chair"),
    REVIEWING_OFFICER("The independent reviewing officer"),
    PERSONAL_ADVISER("The personal adviser"),
    HEALTH_TEAM("The health team for looked-after children"),
    MISSING_COORDINATOR("Whoever arranges return home interviews"),
    POLICE("The police and the council"),
    COURT("The council under the court's order"),
    ADOPTION_TEAM("The adoption team");

    private final String words;

    Owner(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.throughline.web.access;

/** The fixed things that a role may open. Roles are sets of these and are kept as data. */
public enum Permission {
    VIEW_OWN("See the children allocated to them"),
    WRITE_OWN("Record visits, notes and plans for the children allocated to them"),
    ARRANGE_OWN("Record arrangements for the children allocated to them"),
    REVIEW_OWN("Record reviews and escalations for the children they review, also where the child is restricted"),
    DECIDE_OWN("Decide about the children allocated to them"),
    VIEW_TEAM("See the children of their teams"),
    WRITE_TEAM("Record visits, notes and plans for the children of their teams"),
    ARRANGE_TEAM("Record arrangements for the children of their teams"),
    DECIDE_TEAM("Decide about the children of their teams"),
    EXPORT_TEAM("Export or print lists of the children of their teams"),
    VIEW_SERVICE("See every unrestricted child"),
    VIEW_SERVICE_WITH_REASON("See any unrestricted child after giving a reason"),
    VIEW_LEAVING_WITH_REASON("See any unrestricted care leaver or child over 15 after giving a reason"),
    DECIDE_SERVICE("Decide about every unrestricted child"),
    EXPORT_SERVICE("Export or print lists of every unrestricted child"),
    BREAK_GLASS("Open a restricted child for 60 minutes after giving a reason that is reviewed"),
    VIEW_IN_ROOM("See the records of children that stand in a room they are invited to"),
    SHOW_IN_ROOM("Put children's records into an inspection room, and take them out"),
    RESTRICT_TEAM("Restrict the children of their teams, and lift it"),
    RESTRICT_ANY("Restrict any child, and lift it"),
    SEE_AGGREGATES("See figures about the whole service"),
    COUNT_RESTRICTED("See figures that count restricted children, where they identify nobody"),
    KEEP_MEASURES("Keep neighbours' figures, the steps of charts and the performance books"),
    SEE_PLAN("See inspections, the improvement plan and the board's papers"),
    KEEP_PLAN("Keep inspections, the improvement plan, the board and inspection rooms"),
    DECIDE_PLAN("Agree the improvement plan and close its items"),
    VIEW_RETURNS("See the fields that go into statutory returns"),
    EXPORT_RETURNS("Make statutory returns"),
    LOAD_FILES("Load files and take loads back"),
    MATCH_PEOPLE("Decide which records of the loaded files are one person"),
    REVIEW_OPENINGS("Review the reasons given for opening records"),
    READ_TRAIL("Search the trail of who has seen and done what"),
    MANAGE_ACCOUNTS("Manage accounts, roles and teams"),
    MANAGE_SETTINGS("Change the settings of the service");

    private final String words;

    Permission(String words) {
        this.words = words;
    }

    /** What a holder may do, to be read after "May". */
    public String words() {
        return words;
    }
}

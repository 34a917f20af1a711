package org.throughline.web.access;

/** How a signed-in person stands to a child. More than one may hold: an allocated child of the person's own team. */
public enum Relation {
    /** Allocated to the person now, alone or with others. */
    OWN,
    /** A child of a team that the person belongs to or manages. */
    TEAM,
    /** Any other unrestricted child who is a care leaver or over 15. */
    LEAVING,
    /** Any other unrestricted child. */
    SERVICE,
    /** A child, restricted or not, whose record stands in an inspection room to which the person is invited. */
    IN_ROOM,
    /** A restricted child for whom the person is not named. */
    RESTRICTED,
    /** The person, their family or somebody linked to their account. */
    SELF
}

package org.throughline.web.access;

/** What a signed-in person wants to do with a child's record. */
public enum Act {
    /** Open the record. */
    VIEW,
    /** Record visits, notes, plans and drafts. */
    WRITE,
    /** Record arrangements only: appointments, invitations, bookings. */
    ARRANGE,
    /** Record and decide the independent reviewer's own work: reviews and escalations. */
    REVIEW,
    /** Authorise, allocate, sign off, close. */
    DECIDE,
    /** Take out or print more than the one record. */
    EXPORT,
    /** Have the child counted in a figure; small figures are suppressed. */
    COUNT,
    /** See the fields of the child that go into a statutory return, not the record. */
    VIEW_RETURN,
    /** Have the child counted in a statutory return that the person makes. */
    EXPORT_RETURN
}

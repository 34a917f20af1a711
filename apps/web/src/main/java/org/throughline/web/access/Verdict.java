package org.throughline.web.access;

/** What the rule says about one act of one person on one child. */
public sealed interface Verdict {

    /** It may be done. */
    record Allowed() implements Verdict {}

    /** It may be done once the person has typed a reason, which opens the record for the rest of the day. */
    record NeedsReason() implements Verdict {}

    /** The child is restricted: a reason of 20 characters or more opens the record for 60 minutes, and is reviewed. */
    record NeedsBreakGlass() implements Verdict {}

    /** The person may know of the child but not do this. */
    record Refused(String why) implements Verdict {}

    /** For this person the child does not exist: the answer is the one for a child who was never there. */
    record Absent() implements Verdict {}
}

package org.throughline.web.casework;

import java.util.List;
import org.throughline.web.casework.Draft.Sending;

/** What became of a visit, or the correction of one, that was sent to be saved. */
public sealed interface Saved {

    /** It stands in the record. @param answer what the clocks say now, in words */
    record Recorded(String answer) implements Saved {}

    /** Not yet: the draft is kept as it was typed. */
    record Refused(List<Refusal> refusals, VisitForm form) implements Saved {}

    /** The draft was changed elsewhere meanwhile; neither text is lost. */
    record DraftOvertaken(Sending mine, Draft now, VisitForm form) implements Saved {}

    /** The visit itself was corrected meanwhile; neither text is lost. @param by who did */
    record VisitOvertaken(Sending mine, VisitSheet now, String standing, String by, String when, VisitForm form)
            implements Saved {}

    /** This visit stands in the record already, otherwise than sent: what was sent became the draft of a correction. */
    record BecameCorrection(Draft draft) implements Saved {}

    /** No such child or draft for them. */
    record Absent() implements Saved {}
}

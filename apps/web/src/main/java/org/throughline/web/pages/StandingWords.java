package org.throughline.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.throughline.journey.Standing;

/** What a child is to the service now, in the few words of a tag each. */
public final class StandingWords {

    private StandingWords() {}

    /** None where no case is open. */
    public static List<String> of(Standing standing) {
        var words = new ArrayList<String>();
        standing.lookedAfterSince().ifPresent(_ -> words.add("Looked after"));
        standing.protectionPlanSince().ifPresent(_ -> words.add("Child protection plan"));
        standing.needPlanSince().ifPresent(_ -> words.add("Child in need plan"));
        if (standing.careLeaver()) {
            words.add("Care leaver");
        }
        if (words.isEmpty() && standing.inNeedSince().isPresent()) {
            words.add("Open case");
        }
        return words;
    }
}

package org.throughline.web.casework.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.web.casework.VisitSheet;

/** What was chosen, field by field, where two texts stood side by side. */
final class Choosing {

    static final String PREFIX = "keep-";

    private Choosing() {}

    static VisitSheet merged(VisitSheet mine, VisitSheet theirs, Map<String, List<String>> fields) {
        var taken = new ArrayList<String>();
        var merged = mine;
        for (var field : mine.differingFrom(theirs)) {
            switch (FormFields.one(fields, PREFIX + field)) {
                case "theirs" -> taken.add(field);
                case "both" -> merged = merged.joining(theirs, field);
                default -> {}
            }
        }
        return merged.taking(theirs, taken);
    }
}

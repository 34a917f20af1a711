package org.throughline.returns.cin.checks;

import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.returns.checks.Place;

/** Where a finding stands in a census, in the words of those who mend it. */
public final class CinPlaces {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");
    private static final Map<String, String> WORDS = Map.of(
            "Header", "header of the file",
            "ChildIdentifiers", "details of the child",
            "ChildCharacteristics", "characteristics of the child",
            "Disability", "disability",
            "CINdetails", "referral",
            "Assessments", "assessment",
            "CINPlanDates", "child in need plan",
            "Section47", "section 47 enquiry",
            "ChildProtectionPlans", "child protection plan",
            "Reviews", "review");

    private CinPlaces() {}

    /** Such as "referral 1, assessment 2", counted as they stand in the file. */
    public static String inWords(Place place) {
        if (place.equals(Place.WHOLE_RETURN)) {
            return "the return as a whole";
        }
        var said = new ArrayList<String>();
        var steps = STEP.matcher(place.element());
        while (steps.find()) {
            var words = WORDS.get(steps.group(1));
            if (words != null) {
                said.add(steps.group(2) == null ? words : words + " " + steps.group(2));
            }
        }
        return said.size() > 1 && said.getFirst().equals("characteristics of the child")
                ? said.getLast()
                : String.join(", ", said);
    }
}

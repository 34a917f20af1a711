package org.throughline.web.people.words;

import static org.throughline.web.people.words.Theme.LEAVING_CARE;

import java.util.Optional;
import org.throughline.journey.CareLeaverFact;
import org.throughline.journey.CareLeaverFact.AccommodationRecorded;
import org.throughline.journey.CareLeaverFact.ActivityRecorded;
import org.throughline.journey.CareLeaverFact.InTouchStated;
import org.throughline.journey.CareLeaverFact.LeaverContactMade;
import org.throughline.journey.CareLeaverFact.LeaverYearStated;
import org.throughline.journey.CareLeaverFact.LeavingCareStatusStated;
import org.throughline.journey.CareLeaverFact.PathwayPlanReviewed;

/** Leaving care, told. */
final class LeavingCareInWords {

    private LeavingCareInWords() {}

    static Told tell(CareLeaverFact fact) {
        return switch (fact) {
            case LeaverYearStated(var inTouch, var activity, var accommodation, var _) ->
                Told.of(
                        LEAVING_CARE,
                        "What the return says of the young person around their birthday.",
                        labelled("Contact", CareCodes.IN_TOUCH.meaning(inTouch)),
                        labelled("Doing", CareCodes.ACTIVITY.meaning(activity)),
                        labelled("Living", accommodation(accommodation)));
            case LeavingCareStatusStated(var eligibility) ->
                Told.of(LEAVING_CARE, "Entitlement to leaving care support: " + eligibility + ".");
            case LeaverContactMade(var inTouch) ->
                Told.of(
                        LEAVING_CARE,
                        "The service was in contact with the young person.",
                        labelled("Contact", CareCodes.IN_TOUCH.meaning(inTouch)));
            case InTouchStated(var inTouch) ->
                Told.of(
                        LEAVING_CARE,
                        "Whether the service is in touch with the young person: "
                                + CareCodes.IN_TOUCH.orNotGiven(inTouch) + ".");
            case AccommodationRecorded(var accommodation, var suitable) ->
                Told.of(
                        LEAVING_CARE,
                        "Where the young person lives was recorded: "
                                + accommodation(accommodation).orElse("not given") + ".",
                        switch (Flag.of(suitable)) {
                            case YES -> "It was judged suitable.";
                            case NO -> "It was judged not suitable.";
                            case UNCLEAR -> "";
                        });
            case ActivityRecorded(var activity) ->
                Told.of(
                        LEAVING_CARE,
                        "What the young person does was recorded: " + CareCodes.ACTIVITY.orNotGiven(activity) + ".");
            case PathwayPlanReviewed() -> Told.of(LEAVING_CARE, "The pathway plan was made or reviewed.");
        };
    }

    /** The return's letter with 1 for suitable or 2 for not; the dataset's letter alone. */
    private static Optional<String> accommodation(String code) {
        if (code.length() == 2 && (code.endsWith("1") || code.endsWith("2"))) {
            var suitable = code.endsWith("1") ? ", judged suitable" : ", judged not suitable";
            return CareCodes.ACCOMMODATION.meaning(code.substring(0, 1)).map(where -> where + suitable);
        }
        return CareCodes.ACCOMMODATION.meaning(code);
    }

    private static String labelled(String label, Optional<String> words) {
        return words.map(meaning -> label + ": " + meaning + ".").orElse("");
    }
}

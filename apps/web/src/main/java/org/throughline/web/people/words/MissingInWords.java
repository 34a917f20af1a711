package org.throughline.web.people.words;

import static org.throughline.web.people.words.Theme.MISSING;

import org.throughline.journey.Line;
import org.throughline.journey.MissingFact;
import org.throughline.journey.MissingFact.FoundOrReturned;
import org.throughline.journey.MissingFact.ReturnInterviewAnswered;
import org.throughline.journey.MissingFact.ReturnInterviewHeld;
import org.throughline.journey.MissingFact.ReturnInterviewOffered;
import org.throughline.journey.MissingFact.WentMissing;

/** Missing episodes and return interviews, told. */
final class MissingInWords {

    private MissingInWords() {}

    static Told tell(MissingFact fact, Line line, Things things) {
        return switch (fact) {
            case WentMissing(var kind) ->
                Told.of(
                        MISSING,
                        switch (kind) {
                            case MISSING -> "The child went missing.";
                            case AWAY -> "The child was away from the placement without authorisation.";
                            case OTHER -> "The child went missing or was away; the file does not say which.";
                        });
            case FoundOrReturned(var missing) ->
                Told.of(MISSING, "The child came back or was found" + after(missing, line, things));
            case ReturnInterviewOffered(var missing, var offered) ->
                Told.of(
                        MISSING,
                        switch (Flag.of(offered)) {
                            case YES -> "A return interview was offered" + after(missing, line, things);
                            case NO -> "No return interview was offered" + after(missing, line, things);
                            case UNCLEAR ->
                                "Whether a return interview was offered is recorded as “" + offered + "”"
                                        + after(missing, line, things);
                        });
            case ReturnInterviewAnswered(var missing, var accepted) ->
                Told.of(
                        MISSING,
                        switch (Flag.of(accepted)) {
                            case YES -> "The child accepted the return interview" + after(missing, line, things);
                            case NO -> "The child did not accept the return interview" + after(missing, line, things);
                            case UNCLEAR ->
                                "Whether the child accepted the return interview is recorded as “" + accepted + "”"
                                        + after(missing, line, things);
                        });
            case ReturnInterviewHeld(var missing) ->
                Told.of(MISSING, "A return interview was held" + after(missing, line, things));
        };
    }

    private static String after(org.throughline.journey.ThingId missing, Line line, Things things) {
        return ", after " + things.begun("episode", line, missing) + ".";
    }
}

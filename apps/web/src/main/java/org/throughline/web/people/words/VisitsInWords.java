package org.throughline.web.people.words;

import static org.throughline.web.people.words.Theme.VISIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.journey.Line;
import org.throughline.journey.VisitFact;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.VisitFact.VisitNoted;
import org.throughline.journey.VisitFact.VoiceHeard;

/** Visits and the child's own words, told. */
final class VisitsInWords {

    private VisitsInWords() {}

    static Told tell(VisitFact fact, Line line, Things things) {
        return switch (fact) {
            case VisitMade visit -> visit(visit, line, things);
            case VoiceHeard(var visit, var words) ->
                Told.of(VISIT, "What the child said at " + things.of("visit", line, visit) + ".")
                        .quoting(words);
            case VisitNoted(var visit, var words) ->
                Told.of(VISIT, "What the worker wrote about " + things.of("visit", line, visit) + ".")
                        .quoting(words);
        };
    }

    private static Told visit(VisitMade visit, Line line, Things things) {
        var duties = visit.purposes().stream()
                .sorted()
                .map(purpose -> purpose.words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
        var what =
                visit.worker().map(key -> things.worker(line, key) + " made a ").orElse("There was a ")
                        + (duties.isEmpty() ? "visit." : duties + " visit.");
        var more = new ArrayList<String>();
        more.add(seen(visit));
        if (visit.bedroomSeen() == Answer.YES) {
            more.add("The child’s bedroom was seen.");
        } else if (visit.bedroomSeen() == Answer.NO) {
            more.add("The child’s bedroom was not seen.");
        }
        if (!visit.place().isBlank()) {
            more.add("Where: " + visit.place() + ".");
        }
        return new Told(VISIT, what, List.copyOf(more), "");
    }

    private static String seen(VisitMade visit) {
        return switch (visit.seen()) {
            case NO -> "The child was not seen" + because(visit.whyNotSeen());
            case NOT_ASKED -> "The record does not say whether the child was seen.";
            case YES ->
                switch (visit.seenAlone()) {
                    case YES -> "The child was seen, and seen alone.";
                    case NO -> "The child was seen, but not alone" + because(visit.whyNotAlone());
                    case NOT_ASKED -> "The child was seen; the record does not say whether alone.";
                };
        };
    }

    private static String because(String why) {
        return why.isBlank() ? "." : ": " + why + ".";
    }
}

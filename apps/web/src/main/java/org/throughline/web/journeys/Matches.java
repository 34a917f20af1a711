package org.throughline.web.journeys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughline.journey.Line;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Sight;

/** Which lines are one person: decided by rule or by somebody, never for good. */
public class Matches {

    /** Two lines that share an identifier and contradict each other, or share one file's id. */
    public record Conflict(Side one, Side other, String why) {}

    /** One line, and who it counts as now. */
    public record Side(Line line, PersonId person, String name, String born, String sex, String upn) {}

    /** One decision. @param by empty words are never stored: a rule says that it was one */
    public record Decision(
            long id, Line line, PersonId person, String why, String by, Instant known, boolean standing) {}

    /** Empty: done. Otherwise why it was refused, in words for the screen. */
    public Optional<String> match(Sight who, Line line, PersonId person, String why) {
        throw new UnsupportedOperationException();
    }

    /** The line becomes a person of its own. */
    public Optional<String> unmatch(Sight who, Line line, String why) {
        throw new UnsupportedOperationException();
    }

    /** Puts a line back to whom it was matched before that decision. */
    public Optional<String> undo(Sight who, long decision, String why) {
        throw new UnsupportedOperationException();
    }

    /** Still undecided, of children they may see. */
    public List<Conflict> conflicts(Sight who) {
        throw new UnsupportedOperationException();
    }

    /** The lines that are this person now. */
    public List<Side> lines(Sight who, PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** Every decision about lines that are or were this person's, newest first. */
    public List<Decision> history(Sight who, PersonId person) {
        throw new UnsupportedOperationException();
    }
}

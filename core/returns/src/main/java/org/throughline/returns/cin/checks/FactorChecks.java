package org.throughline.returns.cin.checks;

import static org.throughline.returns.cin.checks.Looks.anAssessment;
import static org.throughline.returns.cin.checks.Looks.error;
import static org.throughline.returns.cin.checks.Looks.inEpisode;
import static org.throughline.returns.cin.checks.Looks.query;
import static org.throughline.returns.cin.checks.Tables.ASSESSMENTS;
import static org.throughline.returns.cin.checks.Tables.EPISODES;

import java.util.HashSet;
import java.util.List;
import org.throughline.journey.Collection;
import org.throughline.returns.checks.Check;
import org.throughline.returns.reading.Codes;

/** The factors that an assessment found. */
final class FactorChecks {

    private static final String FACTORS = "AssessmentFactors";
    private static final String AUTHORISED = "AssessmentAuthorisationDate";
    private static final String NO_FACTORS = "21";
    private static final Codes CODES = Codes.of(Collection.CIN, FACTORS);

    static final Check<Child> C8614 = error("8614")
            .says("An assessment is still open, but factors are recorded as its outcome.")
            .mend("Enter the date on which it was authorised, or take the factors out until it is.")
            .marks(ASSESSMENTS, AUTHORISED, FACTORS)
            .looksAt(anAssessment(
                    assessment -> assessment.isOpen() && !assessment.factors().isEmpty()));

    static final Check<Child> C8869 = error("8869")
            .says("An assessment has the code for no factors together with others.")
            .mend("Take out code 21, or the others if nothing was found.")
            .marks(ASSESSMENTS, FACTORS)
            .looksAt(anAssessment(assessment -> assessment.factors().contains(NO_FACTORS)
                    && assessment.factors().stream().anyMatch(code -> !code.equals(NO_FACTORS))));

    static final Check<Child> C8873Q = query("8873Q")
            .says("The only assessment found no factors, but the episode was not closed after it.")
            .mend("Enter the factors, or close the episode with RC8 or RC9; else explain.")
            .marks(EPISODES, "ReasonForClosure")
            .marks(ASSESSMENTS, FACTORS)
            .looksAt(inEpisode((episode, found) -> {
                if (episode.assessments().size() == 1 && !episode.isClosedAfterAssessment()) {
                    Looks.both(
                            episode,
                            episode.assessments(),
                            assessment -> assessment.factors().contains(NO_FACTORS),
                            found);
                }
            }));

    static final Check<Child> C8897Q = query("8897Q")
            .says("An authorised assessment has no factors, or one that is not in the list.")
            .mend("Enter the factors that were found, or 21 where there were none.")
            .marks(ASSESSMENTS, AUTHORISED, FACTORS)
            .looksAt(anAssessment((assessment, census) ->
                    assessment.authorised().isOnOrAfter(census.first()) && !areKnown(assessment.factors())));

    static final Check<Child> C8898 = error("8898")
            .says("An assessment has the same factor more than once.")
            .mend("Keep it once.")
            .marks(ASSESSMENTS, FACTORS)
            .looksAt(anAssessment(assessment -> assessment.factors().size() > 1
                    && new HashSet<>(assessment.factors()).size()
                            < assessment.factors().size()));

    static final Check<Child> C8945Q = query("8945Q")
            .newIn(2025)
            .says("An assessment has factor 18A, physical abuse, which no longer says enough.")
            .mend("Use 18B where a child was the abuser, 18C where an adult was.")
            .marks(ASSESSMENTS, FACTORS)
            .looksAt(anAssessment(assessment -> assessment.factors().contains("18A")));

    static final Check<Child> C8950Q = query("8950Q")
            .newIn(2025)
            .says("An assessment has factor 19A, sexual abuse, which no longer says enough.")
            .mend("Use 19B where a child was the abuser, 19C where an adult was.")
            .marks(ASSESSMENTS, FACTORS)
            .looksAt(anAssessment(assessment -> assessment.factors().contains("19A")));

    static final List<Check<Child>> ALL = List.of(C8614, C8869, C8873Q, C8897Q, C8898, C8945Q, C8950Q);

    private FactorChecks() {}

    /** There is a factor, and every one is in the list. */
    private static boolean areKnown(List<String> factors) {
        for (var factor : factors) {
            if (!CODES.has(factor)) {
                return false;
            }
        }
        return !factors.isEmpty();
    }
}

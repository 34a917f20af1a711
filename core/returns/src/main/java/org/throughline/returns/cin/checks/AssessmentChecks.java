package org.throughline.returns.cin.checks;

import static org.throughline.returns.cin.checks.Looks.anAssessment;
import static org.throughline.returns.cin.checks.Looks.both;
import static org.throughline.returns.cin.checks.Looks.error;
import static org.throughline.returns.cin.checks.Looks.inEpisode;
import static org.throughline.returns.cin.checks.Looks.moreThanOne;
import static org.throughline.returns.cin.checks.Looks.query;
import static org.throughline.returns.cin.checks.Tables.ASSESSMENTS;
import static org.throughline.returns.cin.checks.Tables.EPISODES;

import java.util.List;
import org.throughline.returns.checks.Check;

/** When assessments start and are authorised. */
final class AssessmentChecks {

    private static final String STARTED = "AssessmentActualStartDate";
    private static final String AUTHORISED = "AssessmentAuthorisationDate";

    static final Check<Child> C1103 = error("1103")
            .says("An assessment started before the referral of its episode.")
            .mend("Correct the start of the assessment or the date of the referral.")
            .marks(EPISODES, "CINreferralDate")
            .marks(ASSESSMENTS, STARTED)
            .looksAt(inEpisode((episode, found) -> both(
                    episode,
                    episode.assessments(),
                    assessment -> assessment.start().isBefore(episode.referral()),
                    found)));

    static final Check<Child> C8608 = error("8608")
            .says("An assessment was authorised before it started.")
            .mend("Correct the start of the assessment or the date on which it was authorised.")
            .marks(ASSESSMENTS, STARTED, AUTHORISED)
            .looksAt(anAssessment(assessment -> assessment.authorised().isBefore(assessment.start())));

    static final Check<Child> C8670Q = query("8670Q")
            .says(
                    "An assessment is not authorised, though it started more than 45 working days before the end of the year.")
            .mend("Enter the date on which it was authorised. If it is still open, finish it and explain.")
            .marks(ASSESSMENTS, STARTED, AUTHORISED)
            .looksAt(anAssessment((assessment, census) ->
                    assessment.isOpen() && assessment.start().isBefore(census.assessmentsLateBefore())));

    static final Check<Child> C8696 = error("8696")
            .says("An assessment was authorised outside the census year.")
            .mend("Correct the date. An assessment authorised before the year has no place in the return.")
            .marks(ASSESSMENTS, AUTHORISED)
            .looksAt(anAssessment((assessment, census) -> census.leavesOut(assessment.authorised())));

    static final Check<Child> C8736 = error("8736")
            .says("An open assessment has no start, or one outside the census year.")
            .mend("Enter the start of the assessment, or the date on which it was authorised.")
            .marks(ASSESSMENTS, STARTED, AUTHORISED)
            .looksAt(anAssessment((assessment, census) ->
                    assessment.isOpen() && (assessment.start().isMissing() || census.leavesOut(assessment.start()))));

    static final Check<Child> C8863Q = query("8863Q")
            .says("Two assessments of one episode overlap.")
            .mend("Correct their dates, or join them if they are one assessment; else explain.")
            .marks(ASSESSMENTS, STARTED, AUTHORISED)
            .looksAt((child, found) -> {
                for (var episode : child.episodes()) {
                    Overlaps.report(
                            episode.assessments(),
                            Assessment::start,
                            assessment ->
                                    assessment.authorised().or(child.census().last()),
                            STARTED,
                            found);
                }
            });

    static final Check<Child> C8896 = error("8896")
            .says("An episode has more than one open assessment.")
            .mend("Enter when the earlier one was authorised, or take out the one that should not be there.")
            .marks(ASSESSMENTS, AUTHORISED)
            .looksAt(inEpisode((episode, found) -> moreThanOne(episode.assessments(), Assessment::isOpen, found)));

    static final List<Check<Child>> ALL = List.of(C1103, C8608, C8670Q, C8696, C8736, C8863Q, C8896);

    private AssessmentChecks() {}
}

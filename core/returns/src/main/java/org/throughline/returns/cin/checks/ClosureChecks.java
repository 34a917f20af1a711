package org.throughline.returns.cin.checks;

import static org.throughline.returns.cin.checks.Looks.anEpisode;
import static org.throughline.returns.cin.checks.Looks.both;
import static org.throughline.returns.cin.checks.Looks.error;
import static org.throughline.returns.cin.checks.Looks.inEpisode;
import static org.throughline.returns.cin.checks.Looks.query;
import static org.throughline.returns.cin.checks.Tables.ASSESSMENTS;
import static org.throughline.returns.cin.checks.Tables.CIN_PLANS;
import static org.throughline.returns.cin.checks.Tables.EPISODES;
import static org.throughline.returns.cin.checks.Tables.PROTECTION_PLANS;
import static org.throughline.returns.cin.checks.Tables.SECTION_47;

import java.util.List;
import org.throughline.journey.Collection;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.reading.Codes;

/** How episodes of need are closed. */
final class ClosureChecks {

    private static final String CLOSED = "CINclosureDate";
    private static final String REASON = "ReasonForClosure";
    private static final String CONFERENCE = "DateOfInitialCPC";
    private static final String ID = "LAchildID";
    private static final Codes REASONS = Codes.of(Collection.CIN, "ReasonForClosure");

    static final Check<Child> C2990 = error("2990")
            .says("The episode was closed after assessment, but there is an enquiry, a conference or a plan.")
            .mend(
                    "Correct the reason for closing (RC8 and RC9 mean that nothing followed the assessment), or move what followed.")
            .marks(EPISODES, CONFERENCE)
            .marks(CIN_PLANS, ID)
            .marks(SECTION_47, ID)
            .marks(PROTECTION_PLANS, ID)
            .looksAt(inEpisode((episode, found) -> {
                if (episode.isClosedAfterAssessment()) {
                    both(episode, episode.enquiries(), _ -> true, found);
                    both(episode, episode.protectionPlans(), _ -> true, found);
                    both(episode, episode.cinPlans(), _ -> true, found);
                    if (episode.conference().isKnown()) {
                        found.at(episode);
                    }
                }
            }));

    static final Check<Child> C8565 = error("8565")
            .says("Something in the episode is dated after the episode was closed.")
            .mend("Correct the later date or the date of closing.")
            .marks(EPISODES, CLOSED, CONFERENCE)
            .marks(ASSESSMENTS, "AssessmentActualStartDate", "AssessmentAuthorisationDate")
            .marks(CIN_PLANS, "CINPlanEndDate", "CINPlanStartDate")
            .marks(SECTION_47, CONFERENCE, "S47ActualStartDate")
            .marks(PROTECTION_PLANS, "CPPendDate")
            .looksAt(inEpisode((episode, found) -> {
                if (episode.isClosed()) {
                    afterClosing(episode, found);
                }
            }));

    static final Check<Child> C8620 = error("8620")
            .says("The episode was closed outside the census year.")
            .mend("Correct the date of closing. An episode closed before the year has no place in the return.")
            .marks(EPISODES, CLOSED)
            .looksAt((child, found) -> {
                for (var episode : child.episodes()) {
                    if (child.census().leavesOut(episode.closure())) {
                        found.at(episode);
                    }
                }
            });

    static final Check<Child> C8630 = error("8630")
            .says("The episode was closed before its referral came in.")
            .mend("Correct the date of closing or of the referral.")
            .marks(EPISODES, CLOSED, "CINreferralDate")
            .looksAt(anEpisode(episode -> episode.closure().isBefore(episode.referral())));

    static final Check<Child> C8640 = error("8640")
            .says("The reason for closing is not one of the codes RC1 to RC9.")
            .mend("Correct the reason for closing.")
            .marks(EPISODES, REASON)
            .looksAt(anEpisode(episode -> !episode.reason().isEmpty() && !REASONS.has(episode.reason())));

    static final Check<Child> C8805 = error("8805")
            .says("The episode was closed without a reason.")
            .mend("Enter the reason for closing.")
            .marks(EPISODES, CLOSED, REASON)
            .looksAt(anEpisode(episode -> episode.isClosed() && episode.reason().isEmpty()));

    static final Check<Child> C8810 = error("8810")
            .says("The episode has a reason for closing, but no date on which it was closed.")
            .mend("Enter the date of closing, or take the reason out if the episode is open.")
            .marks(EPISODES, CLOSED, REASON)
            .looksAt(anEpisode(
                    episode -> !episode.isClosed() && !episode.reason().isEmpty()));

    static final Check<Child> C8825Q = query("8825Q")
            .says("The episode was closed after assessment, but there is no assessment.")
            .mend("Enter the assessment, or correct the reason for closing.")
            .marks(EPISODES, REASON)
            .reads(ASSESSMENTS)
            .looksAt(anEpisode(episode ->
                    episode.isClosedAfterAssessment() && episode.assessments().isEmpty()));

    static final Check<Child> C8867 = error("8867")
            .says("The episode is closed while an assessment in it is still open.")
            .mend("Enter the date on which the assessment was authorised, or open the episode again.")
            .marks(EPISODES, CLOSED)
            .marks(ASSESSMENTS, "AssessmentAuthorisationDate")
            .looksAt(inEpisode((episode, found) -> {
                if (episode.isClosed()) {
                    both(episode, episode.assessments(), Assessment::isOpen, found);
                }
            }));

    static final Check<Child> C8868 = error("8868")
            .says(
                    "The episode is closed while an enquiry in it has neither a conference nor the word that none was needed.")
            .mend("Enter the date of the initial conference, or that it was not required.")
            .marks(EPISODES, CLOSED)
            .marks(SECTION_47, CONFERENCE, "ICPCnotRequired")
            .looksAt(inEpisode((episode, found) -> {
                if (episode.isClosed()) {
                    both(
                            episode,
                            episode.enquiries(),
                            enquiry -> enquiry.conference().isMissing() && enquiry.mayNeedConference(),
                            found);
                }
            }));

    static final List<Check<Child>> ALL =
            List.of(C2990, C8565, C8620, C8630, C8640, C8805, C8810, C8825Q, C8867, C8868);

    private ClosureChecks() {}

    private static void afterClosing(Episode episode, Found found) {
        var closed = episode.closure();
        if (episode.conference().isAfter(closed)) {
            found.at(episode);
        }
        both(
                episode,
                episode.assessments(),
                assessment -> assessment.start().isAfter(closed)
                        || assessment.authorised().isAfter(closed),
                found);
        both(
                episode,
                episode.enquiries(),
                enquiry ->
                        enquiry.start().isAfter(closed) || enquiry.conference().isAfter(closed),
                found);
        both(episode, episode.protectionPlans(), plan -> plan.end().isAfter(closed), found);
        both(
                episode,
                episode.cinPlans(),
                plan -> plan.start().isAfter(closed) || plan.end().isAfter(closed),
                found);
    }
}

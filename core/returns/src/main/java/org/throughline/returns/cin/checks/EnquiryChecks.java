package org.throughline.returns.cin.checks;

import static org.throughline.returns.cin.checks.Looks.anEnquiry;
import static org.throughline.returns.cin.checks.Looks.both;
import static org.throughline.returns.cin.checks.Looks.error;
import static org.throughline.returns.cin.checks.Looks.inEpisode;
import static org.throughline.returns.cin.checks.Looks.moreThanOne;
import static org.throughline.returns.cin.checks.Looks.query;
import static org.throughline.returns.cin.checks.Tables.ASSESSMENTS;
import static org.throughline.returns.cin.checks.Tables.EPISODES;
import static org.throughline.returns.cin.checks.Tables.SECTION_47;

import java.util.List;
import org.throughline.returns.checks.Check;

/** Section 47 enquiries and the initial conferences that follow them. */
final class EnquiryChecks {

    private static final String STARTED = "S47ActualStartDate";
    private static final String CONFERENCE = "DateOfInitialCPC";
    private static final String NOT_REQUIRED = "ICPCnotRequired";
    private static final String REFERRED = "CINreferralDate";

    static final Check<Child> C1104 = error("1104")
            .says("The initial conference of an enquiry was held before the referral of its episode.")
            .mend("Correct the date of the conference or of the referral.")
            .marks(EPISODES, REFERRED)
            .marks(SECTION_47, CONFERENCE)
            .looksAt(inEpisode((episode, found) -> both(
                    episode,
                    episode.enquiries(),
                    enquiry -> enquiry.conference().isBefore(episode.referral()),
                    found)));

    static final Check<Child> C2884 = error("2884")
            .says("The same initial conference is given with the episode and with an enquiry.")
            .mend("Keep it with the enquiry. The episode's own is only for a conference without an enquiry.")
            .marks(EPISODES, CONFERENCE)
            .marks(SECTION_47, CONFERENCE)
            .looksAt((child, found) -> {
                for (var episode : child.episodes()) {
                    both(
                            episode,
                            child.enquiries(),
                            enquiry -> enquiry.conference().is(episode.conference()),
                            found);
                }
            });

    static final Check<Child> C2889 = error("2889")
            .says("An enquiry started before the referral of its episode.")
            .mend("Correct the start of the enquiry or the date of the referral.")
            .marks(EPISODES, REFERRED)
            .marks(SECTION_47, STARTED)
            .looksAt(inEpisode((episode, found) -> both(
                    episode, episode.enquiries(), enquiry -> enquiry.start().isBefore(episode.referral()), found)));

    static final Check<Child> C2991Q = query("2991Q")
            .says("There is an enquiry, but no assessment in the episode.")
            .mend("Enter the assessment: an enquiry is made through one. Else explain.")
            .marks(SECTION_47, "LAchildID")
            .reads(ASSESSMENTS)
            .looksAt(inEpisode((episode, found) -> {
                if (episode.assessments().isEmpty()) {
                    episode.enquiries().forEach(found::at);
                }
            }));

    static final Check<Child> C8615 = error("8615")
            .says("The initial conference was held before the enquiry started, or the start is missing.")
            .mend("Correct the start of the enquiry or the date of the conference.")
            .marks(SECTION_47, CONFERENCE, STARTED)
            .looksAt(anEnquiry((enquiry, _) ->
                    enquiry.conference().isKnown() && !enquiry.start().isOnOrBefore(enquiry.conference())));

    static final Check<Child> C8675Q = query("8675Q")
            .says("An enquiry that needs a conference had none within 15 working days before the end of the year.")
            .mend("Enter the date of the initial conference, or that it was not required; else explain.")
            .marks(SECTION_47, CONFERENCE, NOT_REQUIRED, STARTED)
            .looksAt(anEnquiry((enquiry, census) ->
                    enquiry.awaitsConference() && enquiry.start().isBefore(census.conferencesLateBefore())));

    static final Check<Child> C8715 = error("8715")
            .says("An initial conference was held outside the census year.")
            .mend("Correct its date. A conference held before the year has no place in the return.")
            .marks(SECTION_47, CONFERENCE)
            .looksAt(anEnquiry((enquiry, census) -> census.leavesOut(enquiry.conference())));

    static final Check<Child> C8740 = error("8740")
            .says("An enquiry waits for its conference, but its start is missing or outside the census year.")
            .mend("Correct the start of the enquiry. If the conference was held, enter its date.")
            .marks(SECTION_47, CONFERENCE, NOT_REQUIRED, STARTED)
            .looksAt(anEnquiry((enquiry, census) ->
                    enquiry.awaitsConference() && (enquiry.start().isMissing() || census.leavesOut(enquiry.start()))));

    static final Check<Child> C8839 = error("8839")
            .says("More than one enquiry of an episode waits for its conference.")
            .mend("Enter the conference that was held, or that it was not required, with all but the last of them.")
            .marks(SECTION_47, CONFERENCE)
            .looksAt(inEpisode((episode, found) -> moreThanOne(
                    episode.enquiries(),
                    enquiry -> enquiry.conference().isMissing() && enquiry.mayNeedConference(),
                    found)));

    static final Check<Child> C8870Q = query("8870Q")
            .says("The day by which an initial conference was to be held is a Saturday or a Sunday.")
            .mend("Correct the target date: it is counted in working days.")
            .marks(SECTION_47, "InitialCPCtarget")
            .looksAt(anEnquiry((enquiry, _) -> enquiry.target().isWeekend()));

    static final Check<Child> C8875 = error("8875")
            .says("An initial conference was held on a Saturday or a Sunday.")
            .mend("Correct the date of the conference.")
            .marks(SECTION_47, CONFERENCE)
            .looksAt(anEnquiry((enquiry, _) -> enquiry.conference().isWeekend()));

    static final Check<Child> C8890 = error("8890")
            .says("An enquiry started while another of the same episode was still running.")
            .mend("Join the two, or correct the start of the later or the conference of the earlier one.")
            .marks(SECTION_47, CONFERENCE, STARTED)
            .looksAt((child, found) -> {
                for (var episode : child.episodes()) {
                    Overlaps.report(
                            episode.enquiries(),
                            Enquiry::start,
                            enquiry -> enquiry.mayNeedConference()
                                    ? enquiry.conference().or(child.census().last())
                                    : enquiry.conference(),
                            STARTED,
                            found);
                }
            });

    static final List<Check<Child>> ALL =
            List.of(C1104, C2884, C2889, C2991Q, C8615, C8675Q, C8715, C8740, C8839, C8870Q, C8875, C8890);

    private EnquiryChecks() {}
}

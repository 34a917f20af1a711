package org.throughline.returns.cin.checks;

import static org.throughline.returns.cin.checks.Looks.anEpisode;
import static org.throughline.returns.cin.checks.Looks.error;
import static org.throughline.returns.cin.checks.Looks.inEpisode;
import static org.throughline.returns.cin.checks.Looks.moreThanOne;
import static org.throughline.returns.cin.checks.Looks.query;
import static org.throughline.returns.cin.checks.Tables.ASSESSMENTS;
import static org.throughline.returns.cin.checks.Tables.EPISODES;
import static org.throughline.returns.cin.checks.Tables.SECTION_47;

import java.util.List;
import org.throughline.journey.Collection;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.reading.Codes;
import org.throughline.returns.reading.Day;

/** Referrals, what they led to, and episodes of need beside one another. */
final class ReferralChecks {

    private static final String REFERRED = "CINreferralDate";
    private static final String NFA = "ReferralNFA";
    private static final Codes SOURCES = Codes.of(Collection.CIN, "ReferralSource");
    private static final Codes NEEDS = Codes.of(Collection.CIN, "PrimaryNeedCode");
    private static final Day SOURCES_ASKED_FROM = Day.of(2013, 4, 1);

    static final Check<Child> C8568 = error("8568")
            .says("It is not said whether the referral led to no further action.")
            .mend("Enter yes (true or 1) or no (false or 0).")
            .marks(EPISODES, NFA)
            .looksAt(anEpisode(episode -> episode.noFurtherAction() == Answer.NEITHER));

    static final Check<Child> C8569Q = query("8569Q")
            .says(
                    "A referral that led to no further action came in before the census year, so it has no place in the return.")
            .mend(
                    "Correct the date of the referral or whether it led to no further action; else leave the episode out.")
            .marks(EPISODES, REFERRED)
            .looksAt((child, found) -> {
                for (var episode : child.episodes()) {
                    if (!episode.leadsOn()
                            && episode.referral().isBefore(child.census().yearBegins())) {
                        found.at(episode);
                    }
                }
            });

    static final Check<Child> C8600 = error("8600")
            .says("The date of the referral is missing, or after the end of the census year.")
            .mend("Enter the date on which the referral came in.")
            .marks(EPISODES, REFERRED)
            .looksAt((child, found) -> {
                for (var episode : child.episodes()) {
                    if (episode.referral().isMissing()
                            || episode.referral().isAfter(child.census().last())) {
                        found.at(episode);
                    }
                }
            });

    static final Check<Child> C8610 = error("8610")
            .says("The referral led to more than no further action, but the child's main need is missing.")
            .mend("Enter the primary need code.")
            .marks(EPISODES, "PrimaryNeedCode", NFA)
            .looksAt(anEpisode(
                    episode -> episode.leadsOn() && episode.primaryNeed().isEmpty()));

    static final Check<Child> C8650 = error("8650")
            .says("The child's main need is not one of the codes N0 to N9.")
            .mend("Correct the primary need code.")
            .marks(EPISODES, "PrimaryNeedCode")
            .looksAt(anEpisode(episode -> !episode.primaryNeed().isEmpty() && !NEEDS.has(episode.primaryNeed())));

    static final Check<Child> C8815 = error("8815")
            .says("The child has more than one open episode of need.")
            .mend("Close the earlier one, or correct the referral that led to no further action.")
            .marks(EPISODES, "CINclosureDate")
            .looksAt((child, found) ->
                    moreThanOne(child.episodes(), episode -> !episode.isClosed() && episode.leadsOn(), found));

    static final Check<Child> C8816 = error("8816")
            .says("An open episode began before the child's latest referral.")
            .mend("Close the earlier episode before the later referral, or join the two.")
            .marks(EPISODES, REFERRED)
            .looksAt(ReferralChecks::openBeforeTheLatest);

    static final Check<Child> C8820 = error("8820")
            .says("Two episodes of need of one child overlap.")
            .mend("Correct the date of the later referral or of the earlier closing, or join the two.")
            .marks(EPISODES, "CINclosureDate", REFERRED)
            .looksAt((child, found) -> {
                var last = child.census().last();
                Overlaps.report(
                        child.episodes(),
                        Episode::referral,
                        episode -> dayBefore(
                                episode.isClosed() ? episode.closure() : episode.leadsOn() ? last : Day.MISSING),
                        REFERRED,
                        found);
            });

    static final Check<Child> C8831 = error("8831")
            .says("The referral led to no further action, but there is an assessment, an enquiry or a conference.")
            .mend("Say that the referral led to more, or move what followed to the episode to which it belongs.")
            .marks(EPISODES, "DateOfInitialCPC")
            .marks(ASSESSMENTS, "LAchildID")
            .marks(SECTION_47, "LAchildID")
            .looksAt(inEpisode((episode, found) -> {
                if (episode.endsThere()) {
                    Looks.both(
                            episode,
                            episode.assessments(),
                            assessment -> assessment.start().isKnown() || !assessment.isOpen(),
                            found);
                    Looks.both(
                            episode,
                            episode.enquiries(),
                            enquiry -> enquiry.start().isKnown(),
                            found);
                    if (episode.conference().isKnown()) {
                        found.at(episode);
                    }
                }
            }));

    static final Check<Child> C8866 = error("8866")
            .says("The source of the referral is missing or not one of the census codes.")
            .mend("Enter who made the referral.")
            .marks(EPISODES, REFERRED, "ReferralSource")
            .looksAt(anEpisode(
                    episode -> episode.referral().isOnOrAfter(SOURCES_ASKED_FROM) && !SOURCES.has(episode.source())));

    static final List<Check<Child>> ALL =
            List.of(C8568, C8569Q, C8600, C8610, C8650, C8815, C8816, C8820, C8831, C8866);

    private ReferralChecks() {}

    private static void openBeforeTheLatest(Child child, Found found) {
        if (child.episodes().size() < 2) {
            return;
        }
        var latest = child.episodes().getFirst();
        for (var episode : child.episodes()) {
            if (latest.referral().isMissing() || episode.referral().isAfter(latest.referral())) {
                latest = episode;
            }
        }
        for (var episode : child.episodes()) {
            if (!episode.isClosed() && episode.leadsOn() && episode.referral().isBefore(latest.referral())) {
                found.at(episode);
                found.at(latest);
            }
        }
    }

    private static Day dayBefore(Day day) {
        return day.plusDays(-1);
    }
}

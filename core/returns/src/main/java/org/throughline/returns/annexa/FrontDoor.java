package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.journey.AssessmentFact.AssessmentDecided;
import org.throughline.journey.AssessmentFact.ChildSeenStated;
import org.throughline.journey.Collection;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodeOfNeed.Assessment;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Recorded;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.ReferralFact.ContactReceived;
import org.throughline.journey.ReferralFact.EarlyHelpAssessmentCompleted;
import org.throughline.journey.ReferralFact.EarlyHelpAssessmentStarted;
import org.throughline.journey.ReferralFact.EarlyHelpEnded;
import org.throughline.journey.ReferralFact.EarlyHelpStarted;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.When;
import org.throughline.returns.reading.Codes;

/** Lists 1 to 4: contacts, early help, referrals and assessments. */
final class FrontDoor {

    private static final List<String> CLOSED_AFTER_ASSESSMENT = List.of("RC8", "RC9");

    private static final Codes SOURCES = Codes.of(Collection.CIN, "ReferralSource");

    private final Subject child;

    FrontDoor(Subject child) {
        this.child = child;
    }

    void addTo(List<AnnexRow> rows) {
        contacts(rows);
        earlyHelp(rows);
        referrals(rows);
        assessments(rows);
    }

    private boolean isInSixMonths(Recorded<?> recorded) {
        return recorded.happened()
                .day()
                .filter(day -> !day.isBefore(child.sixMonthsAgo()))
                .isPresent();
    }

    private void contacts(List<AnnexRow> rows) {
        for (var contact : child.facts(ContactReceived.class)) {
            if (isInSixMonths(contact)) {
                rows.add(child.cells(1)
                        .put("date", contact.happened())
                        .put("source", source(contact.fact().source()))
                        .row());
            }
        }
    }

    /** Ofsted's list ends with "unknown", which takes in whatever has no place in it. */
    private static String source(String code) {
        return SOURCES.has(code) ? code : "10";
    }

    /**
     * The dataset holds episodes of early help rather than assessments: an episode stands for one. What a workbook lists
     * of a child with episodes is the same help.
     */
    private void earlyHelp(List<AnnexRow> rows) {
        var episodes = child.journey().facts(EarlyHelpStarted.class);
        for (var started : episodes) {
            var ended = child.told(started, EarlyHelpEnded.class, EarlyHelpEnded::earlyHelp);
            help(rows, started, first(ended), started.fact().organisation());
        }
        if (!episodes.isEmpty()) {
            return;
        }
        for (var started : child.journey().facts(EarlyHelpAssessmentStarted.class)) {
            var completed =
                    child.told(started, EarlyHelpAssessmentCompleted.class, EarlyHelpAssessmentCompleted::assessment);
            help(rows, started, first(completed), started.fact().organisation());
        }
    }

    private static When first(Stream<? extends Recorded<?>> endings) {
        return endings.<When>map(Recorded::happened).findFirst().orElse(When.UNDATED);
    }

    private void help(List<AnnexRow> rows, Recorded<?> started, When end, String organisation) {
        if (isInSixMonths(started) || Subject.runsOrEndedSince(end, child.sixMonthsAgo())) {
            rows.add(child.cells(2)
                    .put("started", started.happened())
                    .put("completed", end)
                    .put("organisation", organisation)
                    .row());
        }
    }

    private void referrals(List<AnnexRow> rows) {
        var latest = child.needs().stream().map(EpisodeOfNeed::referral).max(Comparator.comparing(Subject::dayOf));
        if (latest.isEmpty()) {
            return;
        }
        long before = before(latest.get());
        for (var need : child.needs()) {
            if (isInSixMonths(need.referral())) {
                rows.add(child.cells(3)
                        .put("date", need.referral().happened())
                        .put("source", source(need.referral().fact().source()))
                        .put("nfa", yesNo(need.noFurtherAction()))
                        .put("before", before)
                        .put(child.assignedOrCarrying(need.referral(), need.over()))
                        .row());
            }
        }
    }

    /** Other referrals in the 12 months up to the latest one. */
    private long before(Recorded<?> latest) {
        var until = Subject.dayOf(latest);
        var since = until.equals(LocalDate.MIN) ? until : until.minusMonths(Subject.TWELVE_MONTHS);
        return child.needs().stream()
                .map(EpisodeOfNeed::referral)
                .filter(referral -> referral != latest)
                .map(Subject::dayOf)
                .filter(day -> !day.isBefore(since) && !day.isAfter(until))
                .count();
    }

    /** As the files write it: empty where nothing was said. */
    static String yesNo(String given) {
        return switch (given.toLowerCase(Locale.ROOT)) {
            case "true", "1", "y", "yes" -> "Y";
            case "false", "0", "n", "no" -> "N";
            default -> "";
        };
    }

    private record Assessed(Assessment assessment, Optional<EpisodeOfNeed> need) {}

    private void assessments(List<AnnexRow> rows) {
        for (var assessed : assessed()) {
            var assessment = assessed.assessment();
            var over = assessment.authorised().isBlank()
                    ? assessed.need().map(EpisodeOfNeed::over).orElse(When.UNDATED)
                    : assessment.authorised();
            if (Subject.runsOrEndedSince(over, child.sixMonthsAgo())) {
                rows.add(child.cells(4)
                        .put("disabled", child.isDisabled())
                        .put("started", assessment.started().happened())
                        .put("seen", seen(assessment))
                        .put("authorised", assessment.authorised())
                        .put("needed", needed(assessed))
                        .put(child.assignedOrCarrying(assessment.started(), over))
                        .row());
            }
        }
    }

    private List<Assessed> assessed() {
        var all = new ArrayList<Assessed>();
        for (var need : child.needs()) {
            need.assessments().forEach(assessment -> all.add(new Assessed(assessment, Optional.of(need))));
        }
        EpisodesOfNeed.assessmentsAlone(child.journey())
                .forEach(assessment -> all.add(new Assessed(assessment, Optional.empty())));
        return all;
    }

    /** As it was stated; else yes where a visit in that time saw the child; else nobody can tell. */
    private String seen(Assessment assessment) {
        var said = yesNo(child.told(
                assessment.started(), ChildSeenStated.class, ChildSeenStated::assessment, ChildSeenStated::seen));
        if (!said.isEmpty()) {
            return said;
        }
        var until = assessment.authorised().day().orElse(child.asAt());
        return child.lastSeen(Subject.dayOf(assessment.started()), until, Purpose.values())
                        .isPresent()
                ? "Y"
                : "";
    }

    /** Blank until it is authorised. */
    private String needed(Assessed assessed) {
        if (assessed.assessment().authorised().isBlank()) {
            return "";
        }
        var noFurtherAction = yesNo(child.told(
                assessed.assessment().started(),
                AssessmentDecided.class,
                AssessmentDecided::assessment,
                AssessmentDecided::noFurtherAction));
        return switch (noFurtherAction) {
            case "Y" -> "N";
            case "N" -> "Y";
            default -> assessed.need().filter(this::closedAfterAssessment).isPresent() ? "N" : "";
        };
    }

    private boolean closedAfterAssessment(EpisodeOfNeed need) {
        return child.told(need.referral(), CaseClosed.class, CaseClosed::referral)
                .anyMatch(fact -> CLOSED_AFTER_ASSESSMENT.contains(fact.fact().reason()));
    }
}

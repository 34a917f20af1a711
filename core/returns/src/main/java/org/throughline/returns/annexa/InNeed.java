package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.journey.CinPlan;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.Recorded;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.ReferralFact.PrimaryNeedRecorded;
import org.throughline.journey.StatedFact.Question;
import org.throughline.journey.ThingId;
import org.throughline.journey.VisitFact.Purpose;

/** List 6: children in need, looked-after children and those on protection plans among them. */
final class InNeed {

    private static final String LOOKED_AFTER = "a";
    private static final String PROTECTED = "b";
    private static final String IN_NEED = "c";
    private static final String BEING_ASSESSED = "d";
    private static final String CLOSED = "e";
    private static final String DIED = "RC2";
    private static final int GROWN_UP = 18;

    private final Subject child;

    InNeed(Subject child) {
        this.child = child;
    }

    /** Grown-up care leavers are in their own list. */
    void addTo(List<AnnexRow> rows) {
        if (!child.isUnder(GROWN_UP) && Leaving.eligibility(child).isPresent()) {
            return;
        }
        child.needs().stream()
                .filter(need -> Subject.runsOrEndedSince(need.over(), child.sixMonthsAgo()))
                .filter(this::wasMoreThanAReferral)
                .max(Comparator.<EpisodeOfNeed, LocalDate>comparing(need -> Subject.dayOf(need.referral()))
                        .thenComparing(need -> need.over().isBlank()))
                .map(this::row)
                .ifPresent(rows::add);
    }

    /** No further action, or nothing yet but the referral, is no service. */
    private boolean wasMoreThanAReferral(EpisodeOfNeed need) {
        if (FrontDoor.yesNo(need.noFurtherAction()).equals("Y")) {
            return false;
        }
        return !need.assessments().isEmpty()
                || !need.enquiries().isEmpty()
                || child.isStated(Question.CASE_STATUS, need.referral())
                || beganSince(need, child.plans().stream().map(plan -> plan.started()))
                || beganSince(need, CinPlan.in(child.journey()).stream().map(CinPlan::started))
                || child.care().stream()
                        .anyMatch(period -> period.ended()
                                .filter(end -> end.isBefore(Subject.dayOf(need.referral())))
                                .isEmpty());
    }

    private static boolean beganSince(EpisodeOfNeed need, Stream<? extends Recorded<?>> openings) {
        var from = Subject.dayOf(need.referral());
        var to = need.over().day().orElse(LocalDate.MAX);
        return openings.map(Subject::dayOf).anyMatch(day -> !day.isBefore(from) && !day.isAfter(to));
    }

    private AnnexRow row(EpisodeOfNeed need) {
        var from = Subject.dayOf(need.referral());
        var closed = need.over().day();
        return child.cells(6)
                .put("disabled", child.isDisabled())
                .put("started", need.referral().happened())
                .put("need", needCode(need))
                .put(
                        "seen",
                        child.lastSeen(
                                        from,
                                        closed.orElse(child.asAt()),
                                        Purpose.CHILD_IN_NEED,
                                        Purpose.CHILD_PROTECTION,
                                        Purpose.LOOKED_AFTER)
                                .map(Subject.VisitOn::day))
                .put("closed", closed)
                .put("reason", closed.isEmpty() ? "" : reason(need))
                .put("status", status(need))
                .put(child.carryingOrAssigned(theCase(need.referral().opens()), need.referral(), need.over()))
                .row();
    }

    /** What a workbook's row of this list is about: the list of referrals names another worker of the same referral. */
    static ThingId theCase(ThingId referral) {
        return new ThingId(referral.value() + "/case");
    }

    private String needCode(EpisodeOfNeed need) {
        return child.told(
                need.referral(), PrimaryNeedRecorded.class, PrimaryNeedRecorded::referral, PrimaryNeedRecorded::need);
    }

    /** As a file says; of a case that nobody closed the child's death. */
    private String reason(EpisodeOfNeed need) {
        return need.closed().isBlank() && !need.died().isBlank()
                ? DIED
                : child.told(need.referral(), CaseClosed.class, CaseClosed::referral, CaseClosed::reason);
    }

    /** The first that holds, in this order. */
    private String status(EpisodeOfNeed need) {
        if (!need.over().isBlank()) {
            return CLOSED;
        }
        if (child.isUnder(GROWN_UP)
                && child.care().stream().anyMatch(period -> period.ended().isEmpty())) {
            return LOOKED_AFTER;
        }
        if (child.plans().stream().anyMatch(plan -> plan.over().isBlank())) {
            return PROTECTED;
        }
        boolean planned = CinPlan.in(child.journey()).stream()
                .anyMatch(plan -> plan.over().isBlank());
        if (planned || Leaving.eligibility(child).isPresent()) {
            return IN_NEED;
        }
        return need.assessments().stream()
                        .anyMatch(assessment -> assessment.authorised().isBlank())
                ? BEING_ASSESSED
                : IN_NEED;
    }
}

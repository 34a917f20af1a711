package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.throughline.journey.CareFact.CareReviewHeld;
import org.throughline.journey.CareFact.EpisodeOfCareEnded;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;
import org.throughline.journey.CareFact.IroContactMade;
import org.throughline.journey.CareLeaverFact.AccommodationRecorded;
import org.throughline.journey.CareLeaverFact.ActivityRecorded;
import org.throughline.journey.CareLeaverFact.InTouchStated;
import org.throughline.journey.CareLeaverFact.LeaverContactMade;
import org.throughline.journey.CareLeaverFact.LeavingCareStatusStated;
import org.throughline.journey.CareLeaverFact.PathwayPlanReviewed;
import org.throughline.journey.CourtFact.Order;
import org.throughline.journey.CourtFact.OrderMade;
import org.throughline.journey.FamilyFact.FamilyGroupJoined;
import org.throughline.journey.HealthFact.HealthCheck;
import org.throughline.journey.HealthFact.HealthCheckRecorded;
import org.throughline.journey.PermanenceFact.AdoptionDecided;
import org.throughline.journey.PermanenceFact.AdoptionDecisionReversed;
import org.throughline.journey.PermanenceFact.EarlyPermanencePlaced;
import org.throughline.journey.PermanenceFact.Matched;
import org.throughline.journey.PermanenceFact.PermanencePlanSet;
import org.throughline.journey.PermanenceFact.PlacedForAdoption;
import org.throughline.journey.RouteFact.ImmigrationStatusGained;
import org.throughline.journey.StatedFact.Question;
import org.throughline.journey.ThingId;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.When;

/** States the rows of children in care, of young people leaving it, and of adoption. */
final class CareRows {

    private final AnnexStating stating;

    CareRows(AnnexStating stating) {
        this.stating = stating;
    }

    /**
     * One row is a period of care with its latest status and placement: as many episodes as it gives different days for,
     * each ended by the next.
     */
    void inCare() {
        var began = stating.day("started");
        var ended = stating.text("ended").isEmpty() ? When.UNDATED : stating.day("ended");
        var care = episodes(began, ended);
        if (stating.code("unaccompanied").equals("Y")) {
            stating.states(care, "unaccompanied", When.UNDATED, new ImmigrationStatusGained("UASC"));
        }
        if (!stating.text("reviewed").isEmpty()) {
            stating.opens("care-review/", stating.day("reviewed"), new CareReviewHeld(""));
        }
        stating.visit("visited", "care-visit/", Purpose.LOOKED_AFTER);
        var plan = stating.code("permanence");
        if (!plan.isEmpty()) {
            var set = new PermanencePlanSet(List.of(option(plan)));
            stating.states(care, "permanence-plan", stating.during(began, ended), set);
        }
        stating.on("officer", care, "iro-contact", new IroContactMade());
        stating.on("health", care, "health", check(HealthCheck.ASSESSMENT, "Health assessment"));
        stating.on("dental", care, "dental", check(HealthCheck.DENTAL, "Dental check"));
        stating.answers(care, "again", Question.SECOND_PERIOD_IN_12_MONTHS);
        stating.answers(care, "placements", Question.PLACEMENTS_IN_12_MONTHS);
        code(care, "location", Question.PLACEMENT_LOCATION);
        code(care, "authority", Question.PLACEMENT_AUTHORITY);
        stating.answers(care, "missing", Question.MISSING_IN_12_MONTHS);
        stating.answers(care, "away", Question.AWAY_IN_12_MONTHS);
        code(care, "offered", Question.RETURN_INTERVIEW_OFFERED);
        code(care, "accepted", Question.RETURN_INTERVIEW_ACCEPTED);
        stating.assigned(care);
        stating.allocated();
    }

    private static HealthCheckRecorded check(HealthCheck kind, String words) {
        return new HealthCheckRecorded(kind, words, "Completed");
    }

    private void code(ThingId about, String key, Question question) {
        var code = stating.code(key);
        if (!code.isEmpty()) {
            stating.answers(about, question, code);
        }
    }

    /** The option of the dataset that stands for Ofsted's letter, the other way round than when the list is made. */
    private static String option(String letter) {
        return switch (letter) {
            case "a" -> "RETURNEV";
            case "b" -> "ADOPTION";
            case "c" -> "LTRELFR";
            case "d" -> "SUPPLIV";
            case "e" -> "RESPLMT";
            case "f" -> "LTFOST18";
            case "g" -> "OTHERPLN";
            default -> letter;
        };
    }

    private record Change(LocalDate day, boolean isOfStatus, boolean isOfPlacement) {}

    private ThingId episodes(When began, When over) {
        var changes = changes(began);
        var first = stating.opens("episode/", began, episode("S", isNow(changes, 0, true), isNow(changes, 0, false)));
        var last = first;
        for (int n = 1; n < changes.size(); n++) {
            var change = changes.get(n);
            var day = When.on(change.day());
            stating.states(last, "ended", day, new EpisodeOfCareEnded(last, "X1", ""));
            var reason = change.isOfStatus() ? change.isOfPlacement() ? "B" : "L" : "P";
            last = stating.opens("episode/", day, episode(reason, isNow(changes, n, true), isNow(changes, n, false)));
        }
        if (!over.isBlank()) {
            stating.states(last, "ended", over, new EpisodeOfCareEnded(last, stating.code("reason"), ""));
        }
        return first;
    }

    /** Whether the status, or the placement, of the row had begun by the n-th of the changes. */
    private static boolean isNow(List<Change> changes, int n, boolean status) {
        return changes.stream().skip(n + 1).noneMatch(change -> status ? change.isOfStatus() : change.isOfPlacement());
    }

    private List<Change> changes(When began) {
        var changes = new ArrayList<Change>();
        var from = began.day();
        changes.add(new Change(from.orElse(LocalDate.MIN), true, true));
        if (from.isEmpty()) {
            return changes;
        }
        var status = stating.text("status-since").isEmpty()
                ? from
                : stating.day("status-since").day();
        var placed =
                stating.text("placed").isEmpty() ? from : stating.day("placed").day();
        var days = new TreeSet<LocalDate>();
        status.filter(from.get()::isBefore).ifPresent(days::add);
        placed.filter(from.get()::isBefore).ifPresent(days::add);
        for (var day : days) {
            changes.add(new Change(
                    day,
                    status.filter(day::equals).isPresent(),
                    placed.filter(day::equals).isPresent()));
        }
        return changes;
    }

    private EpisodeOfCareStarted episode(String reason, boolean hasStatus, boolean hasPlacement) {
        return new EpisodeOfCareStarted(
                reason,
                hasStatus ? stating.code("status") : "",
                stating.code("need"),
                hasPlacement ? stating.code("placement") : "",
                hasPlacement ? stating.code("provider") : "",
                "",
                hasPlacement ? stating.text("postcode") : "",
                hasPlacement ? stating.text("urn") : "");
    }

    void leaving() {
        var leaver = Leaving.LEAVER;
        var eligibility = switch (stating.code("eligibility")) {
            case "a" -> "Relevant";
            case "b" -> "Former Relevant";
            case "c" -> "Qualifying";
            case "d" -> "Eligible";
            case String other -> other;
        };
        if (!eligibility.isEmpty()) {
            stating.states(leaver, "eligibility", When.UNDATED, new LeavingCareStatusStated(eligibility));
        }
        code(leaver, "unaccompanied", Question.UNACCOMPANIED);
        stating.on("pathway", leaver, "pathway-plan", new PathwayPlanReviewed());
        var inTouch = stating.code("in-touch");
        if (!stating.text("contact").isEmpty()) {
            stating.states(leaver, "contact", stating.day("contact"), new LeaverContactMade(inTouch));
        } else if (!inTouch.isEmpty()) {
            stating.states(leaver, "in-touch", When.UNDATED, new InTouchStated(inTouch));
        }
        var lives = new AccommodationRecorded(stating.code("accommodation"), stating.code("suitable"));
        if (!lives.equals(new AccommodationRecorded("", ""))) {
            stating.states(leaver, "accommodation", When.UNDATED, lives);
        }
        var activity = stating.code("activity");
        if (!activity.isEmpty()) {
            stating.states(leaver, "activity", When.UNDATED, new ActivityRecorded(activity));
        }
        stating.assigned(leaver);
        stating.allocated();
        stating.allocated("adviser", "Personal adviser");
    }

    void adoption() {
        var decision = stating.opens("adoption/", stating.day("decided"), new AdoptionDecided());
        var family = stating.text("family");
        if (!family.isEmpty()) {
            stating.states(decision, "family", When.UNDATED, new FamilyGroupJoined(family));
        }
        var entered = stating.day("entered").day();
        entered.ifPresent(day -> stating.answers(decision, Question.ENTERED_CARE, day.toString()));
        stating.on("order", decision, "placement-order", new OrderMade(Order.PLACEMENT, ""));
        stating.on("matched", decision, "matched", new Matched(decision));
        stating.on("placed", decision, "placed", new PlacedForAdoption(decision));
        stating.on("adopted", decision, "order", new OrderMade(Order.ADOPTION, ""));
        stating.on("reversed", decision, "reversed", new AdoptionDecisionReversed(decision, stating.code("reason")));
        stating.on("early", decision, "early", new EarlyPermanencePlaced());
    }
}

package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.calendar.Age;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.lives.EpisodeOfNeed.Assessment;
import org.throughline.examples.lives.EpisodeOfNeed.Enquiry;
import org.throughline.examples.lives.EpisodeOfNeed.ProtectionPlan;
import org.throughline.examples.lives.EpisodeOfNeed.SupportPlan;

/** One child's part in an episode of need of the family. */
final class Episodes {

    private static final int A_YEAR_ON = 340;
    private static final double ENQUIRED_INTO_AGAIN = 0.3;

    private final Script script;
    private final LocalDate born;
    private final Chance chance;
    private final LocalDate grown;

    /** From coming into care to leaving it; none where the child stays with the family. */
    private final @Nullable LocalDate careFrom;

    private final @Nullable LocalDate careTo;
    private final LocalDate closed;

    /** @param stay how long the child is looked after, where it is */
    Episodes(Script script, LocalDate born, Stretch.@Nullable Stay stay, Chance chance) {
        this.script = script;
        this.born = born;
        this.chance = chance;
        this.grown = Age.reached(born, 18);
        if (stay == null) {
            careFrom = null;
            careTo = null;
            closed = Days.earlier(script.closed(), grown);
        } else {
            careFrom = Days.later(script.careFrom(), born);
            var left = stay.ending() == Ending.GROWN_UP ? grown : careFrom.plusDays(stay.days());
            careTo = Days.earlier(left, grown);
            closed = stay.leavingCareDays() > 0
                    ? Days.worked(careTo.plusDays(stay.leavingCareDays()))
                    : Days.earlier(Days.worked(careTo.plusDays(chance.between(18, 130))), Days.later(careTo, grown));
        }
    }

    @Nullable
    LocalDate careFrom() {
        return careFrom;
    }

    @Nullable
    LocalDate careTo() {
        return careTo;
    }

    /**
     * @param reason code of the closure
     * @param inProtection whether this child is on the family's plan
     * @param earlierPlans how many plans it had before
     */
    EpisodeOfNeed written(String reason, boolean inProtection, int earlierPlans) {
        if (script.stretch().course() == Course.NO_FURTHER_ACTION) {
            return new EpisodeOfNeed(
                    script.referred(),
                    script.source(),
                    "",
                    true,
                    null,
                    "",
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        var plan = inProtection ? protectionPlan(earlierPlans) : null;
        boolean movedHere = plan != null && script.movedHere();
        var assessments = assessments();
        return new EpisodeOfNeed(
                script.referred(),
                script.source(),
                script.need(),
                false,
                closed,
                reason,
                movedHere ? script.conference() : null,
                assessments,
                supportPlans(plan),
                enquiries(movedHere, assessments),
                plan == null ? List.of() : List.of(plan));
    }

    private List<Assessment> assessments() {
        var found = new ArrayList<Assessment>();
        found.add(new Assessment(
                script.assessmentStarted(),
                script.assessmentReviewPoint(),
                Days.earlier(script.assessmentAuthorised(), closed),
                factors(script.assessmentStarted())));
        var enquiry = script.enquiry();
        var last = Days.earlier(closed, grown).minusDays(75);
        if (enquiry != null && enquiry.isAfter(script.assessmentAuthorised()) && enquiry.isBefore(last)) {
            found.add(new Assessment(enquiry, null, Days.due(enquiry, chance.between(10, 40)), factors(enquiry)));
        }
        var again = Days.worked(found.getLast().authorised().plusDays(A_YEAR_ON + chance.between(0, 300)));
        while (again.isBefore(last)) {
            var authorised = Days.due(again, chance.between(12, 47));
            found.add(new Assessment(again, null, authorised, factors(again)));
            again = Days.worked(authorised.plusDays(A_YEAR_ON + chance.between(0, 500)));
        }
        return found;
    }

    private List<String> factors(LocalDate day) {
        var course = script.stretch().course();
        return Codes.factors(course, !Age.reached(born, 10).isAfter(day), chance);
    }

    /** The family's enquiry, and now and then one of this child's when it is assessed again. */
    private List<Enquiry> enquiries(boolean movedHere, List<Assessment> assessments) {
        var found = new ArrayList<Enquiry>();
        var first = script.enquiry();
        if (first != null && !first.isAfter(closed) && !movedHere) {
            var conference = script.conference();
            found.add(new Enquiry(
                    first, Days.due(first, 15), conference == null || conference.isAfter(closed) ? null : conference));
        }
        for (var assessment : assessments.subList(1, assessments.size())) {
            var started = assessment.started();
            if (isClearOf(found, started) && chance.happens(ENQUIRED_INTO_AGAIN)) {
                found.add(new Enquiry(started, Days.due(started, 15), null));
            }
        }
        return found;
    }

    private static boolean isClearOf(List<Enquiry> found, LocalDate day) {
        return found.stream()
                .allMatch(enquiry -> day.isAfter(
                        enquiry.conference() == null ? enquiry.started().plusDays(20) : enquiry.conference()));
    }

    private @Nullable ProtectionPlan protectionPlan(int earlierPlans) {
        var started = script.conference();
        var until = lastDayOfWork();
        if (started == null
                || script.reviews().isEmpty()
                || !started.plusDays(20).isBefore(until)) {
            return null;
        }
        var ended = script.reviews().getLast();
        if (ended.isAfter(until)) {
            var review = script.reviews().stream()
                    .filter(day -> !day.isBefore(until) && day.isBefore(until.plusDays(70)))
                    .findFirst();
            ended = careFrom != null && review.isPresent() ? review.get() : until;
        }
        ended = Days.earlier(Days.earlier(ended, closed), grown);
        var lastDay = ended;
        var reviews =
                script.reviews().stream().filter(day -> !day.isAfter(lastDay)).toList();
        boolean changes = reviews.size() > 1 && chance.happens(0.12);
        var later = changes ? Codes.category(chance) : script.category();
        return new ProtectionPlan(
                started,
                ended,
                script.category(),
                later.equals(script.category()) ? null : reviews.get(0),
                later,
                earlierPlans,
                reviews);
    }

    private List<SupportPlan> supportPlans(@Nullable ProtectionPlan protection) {
        var found = new ArrayList<SupportPlan>();
        var until = lastDayOfWork();
        if (script.hasSupportBeforeAPlan()) {
            // a brother or sister who is not on the protection plan has this one to the end
            var to = protection == null ? Days.later(script.supportTo(), script.worked()) : protection.started();
            add(found, script.supportFrom(), Days.earlier(to, until));
        } else if (protection == null && script.planned() && script.conference() != null) {
            add(found, script.conference().plusDays(1), Days.earlier(script.worked(), until));
        }
        if (protection != null && script.stretch().stepDown() > 0 && careFrom == null) {
            add(found, protection.ended(), Days.earlier(script.worked(), until));
        }
        if (careTo != null && closed.isAfter(careTo.plusDays(40)) && careTo.isBefore(grown)) {
            add(found, protection == null ? careTo : Days.later(careTo, protection.ended()), closed);
        }
        return found;
    }

    private static void add(List<SupportPlan> found, LocalDate from, LocalDate to) {
        if (from.plusDays(10).isBefore(to)
                && (found.isEmpty() || found.getLast().ended().isBefore(from))) {
            found.add(new SupportPlan(from, to));
        }
    }

    /** Plans in the family end with the work, or soon after the child came into care. */
    private LocalDate lastDayOfWork() {
        var until = Days.earlier(closed, grown);
        return careFrom == null ? until : Days.earlier(until, Days.worked(careFrom.plusDays(12)));
    }
}

package org.throughline.examples.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.throughline.calendar.Age;
import org.throughline.calendar.WorkingDays;
import org.throughline.examples.people.Numbers;

/** What holds of every life, whatever the seed and the family. */
class LivesTest {

    private static final Window WINDOW = Window.around(LocalDate.of(2026, 11, 21));
    private static final int EARLIEST_REFERRAL_BEFORE_BIRTH = 280;
    private static final WorkingDays ENGLAND = WorkingDays.england();

    @Property(tries = 3_000)
    void brothers_and_sisters_share_a_family_a_home_and_a_patch(
            @ForAll long seed, @ForAll @LongRange(max = 500_000) long family) {
        var lives = family(seed, family);

        assertThat(lives).extracting(life -> life.child().family()).containsOnly(family);
        assertThat(lives)
                .extracting(life -> life.child().homePostcode())
                .hasSizeGreaterThan(0)
                .allMatch(lives.getFirst().child().homePostcode()::equals);
        assertThat(lives)
                .extracting(life -> life.child().patch())
                .allMatch(patch -> patch == lives.getFirst().child().patch());
        assertThat(lives).extracting(life -> life.child().id()).doesNotHaveDuplicates();
    }

    @Property(tries = 3_000)
    void nobody_is_referred_before_conception_or_after_growing_up(
            @ForAll long seed, @ForAll @LongRange(max = 500_000) long family) {
        for (var life : family(seed, family)) {
            var born = life.child().born();
            assertThat(life.need())
                    .allSatisfy(episode -> assertThat(episode.referred())
                            .isBetween(born.minusDays(EARLIEST_REFERRAL_BEFORE_BIRTH), Age.reached(born, 18)));
        }
    }

    @Property(tries = 3_000)
    void episodes_of_need_follow_one_another(@ForAll long seed, @ForAll @LongRange(max = 500_000) long family) {
        for (var life : family(seed, family)) {
            for (int i = 1; i < life.need().size(); i++) {
                assertThat(life.need().get(i).referred())
                        .isAfterOrEqualTo(life.need().get(i - 1).lastDay());
            }
        }
    }

    @Property(tries = 3_000)
    void all_that_happens_in_an_episode_lies_in_it_and_ends_after_it_starts(
            @ForAll long seed, @ForAll @LongRange(max = 500_000) long family) {
        for (var life : family(seed, family)) {
            for (var episode : life.need()) {
                if (episode.noFurtherAction()) {
                    assertThat(episode.assessments()).isEmpty();
                    assertThat(episode.enquiries()).isEmpty();
                    assertThat(episode.supportPlans()).isEmpty();
                    assertThat(episode.protectionPlans()).isEmpty();
                    continue;
                }
                var last = episode.lastDay();
                assertThat(episode.assessments()).isNotEmpty().allSatisfy(assessment -> {
                    assertThat(assessment.started()).isAfterOrEqualTo(episode.referred());
                    assertThat(assessment.authorised()).isBetween(assessment.started(), last);
                    assertThat(assessment.factors()).isNotEmpty().doesNotHaveDuplicates();
                });
                assertThat(episode.supportPlans()).allSatisfy(plan -> {
                    assertThat(plan.started())
                            .isAfterOrEqualTo(episode.referred())
                            .isBefore(plan.ended());
                    assertThat(plan.ended()).isBeforeOrEqualTo(last);
                });
                assertThat(episode.enquiries()).allSatisfy(enquiry -> {
                    assertThat(enquiry.started()).isBetween(episode.referred(), last);
                    assertThat(Objects.requireNonNullElse(enquiry.conference(), enquiry.started()))
                            .isBetween(enquiry.started(), last);
                });
                assertThat(episode.protectionPlans()).allSatisfy(plan -> {
                    assertThat(plan.started()).isBefore(plan.ended());
                    assertThat(plan.ended()).isBeforeOrEqualTo(last);
                    assertThat(plan.reviews())
                            .isSorted()
                            .doesNotHaveDuplicates()
                            .allSatisfy(review ->
                                    assertThat(review).isAfter(plan.started()).isBeforeOrEqualTo(plan.ended()));
                });
            }
        }
    }

    @Property(tries = 3_000)
    void there_is_one_plan_at_a_time(@ForAll long seed, @ForAll @LongRange(max = 500_000) long family) {
        for (var life : family(seed, family)) {
            var plans = new ArrayList<Held>();
            for (var episode : life.need()) {
                episode.supportPlans().forEach(plan -> plans.add(new Held(plan.started(), plan.ended())));
                episode.protectionPlans().forEach(plan -> plans.add(new Held(plan.started(), plan.ended())));
            }
            plans.sort((one, other) -> one.from().compareTo(other.from()));
            for (int i = 1; i < plans.size(); i++) {
                assertThat(plans.get(i).from())
                        .isAfterOrEqualTo(plans.get(i - 1).to());
            }
        }
    }

    @Property(tries = 3_000)
    void a_protection_plan_begins_with_its_conference_on_a_working_day(
            @ForAll long seed, @ForAll @LongRange(max = 500_000) long family) {
        for (var life : family(seed, family)) {
            for (var episode : life.need()) {
                for (var plan : episode.protectionPlans()) {
                    assertThat(ENGLAND.isWorkingDay(plan.started())).isTrue();
                    var held = new ArrayList<LocalDate>();
                    if (episode.transferIn() != null) {
                        held.add(episode.transferIn());
                    }
                    episode.enquiries().stream()
                            .map(EpisodeOfNeed.Enquiry::conference)
                            .filter(Objects::nonNull)
                            .forEach(held::add);
                    assertThat(held).contains(plan.started());
                }
            }
        }
    }

    @Property(tries = 3_000)
    void episodes_of_care_touch_and_say_why_they_began(
            @ForAll long seed, @ForAll @LongRange(max = 500_000) long family) {
        for (var life : family(seed, family)) {
            for (var care : life.care()) {
                assertThat(care.started()).isAfterOrEqualTo(life.child().born());
                assertThat(care.ended())
                        .isBeforeOrEqualTo(Age.reached(life.child().born(), 18));
                var episodes = care.episodes();
                assertThat(episodes.getFirst().rne()).isEqualTo("S");
                assertThat(episodes.getLast().rec()).isNotEqualTo("X1");
                for (int i = 0; i < episodes.size(); i++) {
                    assertThat(episodes.get(i).started())
                            .isBefore(episodes.get(i).ended());
                    if (i > 0) {
                        assertThat(episodes.get(i - 1).rec()).isEqualTo("X1");
                        assertThat(episodes.get(i).started())
                                .isEqualTo(episodes.get(i - 1).ended());
                        assertThat(episodes.get(i).rne())
                                .isIn((Object[]) whyBegan(episodes.get(i - 1), episodes.get(i)));
                    }
                }
            }
        }
    }

    @Property(tries = 3_000)
    void reviews_missing_times_and_orders_lie_within_the_time_in_care(
            @ForAll long seed, @ForAll @LongRange(max = 500_000) long family) {
        for (var life : family(seed, family)) {
            for (var care : life.care()) {
                assertThat(care.reviews())
                        .allSatisfy(review -> assertThat(review.held()).isBetween(care.started(), care.ended()));
                assertThat(care.liberty()).allSatisfy(order -> {
                    assertThat(order.started()).isAfterOrEqualTo(care.started()).isBefore(order.ended());
                    assertThat(order.ended()).isBeforeOrEqualTo(care.ended());
                });
            }
            for (int i = 0; i < life.missing().size(); i++) {
                var missing = life.missing().get(i);
                assertThat(missing.to()).isAfterOrEqualTo(missing.from());
                assertThat(missing.from()).isAfter(life.child().born());
                if (i > 0) {
                    assertThat(missing.from())
                            .isAfterOrEqualTo(life.missing().get(i - 1).to());
                }
            }
        }
    }

    @Property(tries = 3_000)
    void adoption_goes_from_decision_to_match_to_placement_to_order(
            @ForAll long seed, @ForAll @LongRange(max = 500_000) long family) {
        for (var life : family(seed, family)) {
            for (var care : life.care()) {
                var adoption = care.adoption();
                var placed = care.episodes().stream()
                        .filter(episode -> episode.placement().startsWith("A"))
                        .findFirst();
                assertThat(placed.isPresent()).isEqualTo(adoption != null && adoption.adopted());
                if (adoption != null && placed.isPresent()) {
                    assertThat(adoption.matched())
                            .isAfterOrEqualTo(adoption.decided())
                            .isBeforeOrEqualTo(placed.get().started());
                    assertThat(placed.get().legalStatus()).isEqualTo("E1");
                    assertThat(care.episodes().getLast().rec()).isIn("E11", "E12");
                }
            }
        }
    }

    private static String[] whyBegan(PeriodOfCare.Episode before, PeriodOfCare.Episode now) {
        boolean status = !before.legalStatus().equals(now.legalStatus());
        boolean place = !before.placement().equals(now.placement())
                || !before.placementPostcode().equals(now.placementPostcode())
                || !before.urn().equals(now.urn());
        if (status) {
            return place ? new String[] {"B", "U"} : new String[] {"L"};
        }
        return new String[] {"P", "T"};
    }

    private record Held(LocalDate from, LocalDate to) {}

    static List<Life> family(long seed, long family) {
        return new Families(seed, new Numbers("VS", seed), WINDOW, 6).family(family);
    }
}

package org.throughline.examples.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.throughline.examples.chance.Chance;

/** Contacts and early help fit the referrals that follow them. */
class FrontDoorTest {

    private static FrontDoor of(Life life) {
        return FrontDoor.of(life, Chance.of(life.child().family()));
    }

    @Property(tries = 1_000)
    void every_referral_was_a_contact_of_the_same_source_that_day_or_the_day_before(
            @ForAll long seed, @ForAll @LongRange(max = 500_000) long family) {
        for (var life : LivesTest.family(seed, family)) {
            var contacts = of(life).contacts();
            assertThat(contacts).isSortedAccordingTo((one, other) -> one.on().compareTo(other.on()));
            assertThat(life.need())
                    .allSatisfy(episode -> assertThat(contacts)
                            .anyMatch(contact -> contact.outcome().equals("NEW_REFERRAL_FLAG")
                                    && contact.source().equals(episode.source())
                                    && !contact.on().isAfter(episode.referred())
                                    && contact.on().plusDays(1).compareTo(episode.referred()) >= 0));
        }
    }

    @Property(tries = 1_000)
    void early_help_is_given_to_children_who_have_no_social_worker(
            @ForAll long seed, @ForAll @LongRange(max = 500_000) long family) {
        for (var life : LivesTest.family(seed, family)) {
            LocalDate before = LocalDate.MIN;
            for (var help : of(life).earlyHelp()) {
                assertThat(help.from())
                        .isAfter(before)
                        .isBefore(help.to())
                        .isAfterOrEqualTo(life.child().born());
                assertThat(life.need())
                        .allMatch(episode -> !help.from().isBefore(episode.lastDay())
                                || !help.to().isAfter(episode.referred()));
                before = help.to();
            }
        }
    }
}

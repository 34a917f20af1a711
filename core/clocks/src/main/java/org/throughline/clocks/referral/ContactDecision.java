package org.throughline.clocks.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Deadline;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Lives;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Journey;
import org.throughline.journey.Linked;
import org.throughline.journey.Recorded;
import org.throughline.journey.ReferralFact.ContactDecided;
import org.throughline.journey.ReferralFact.ContactReceived;
import org.throughline.journey.When;

/**
 * The manager's decision on a contact. No file holds its day; but a contact that led to a new referral had been decided when
 * the referral was received.
 */
public final class ContactDecision extends DutyClock {

    public static final Setting<Length> WITHIN = Setting.length(
            "referral.contact",
            "How soon a manager decides what is to be done about a contact.",
            Length.workingDays(1),
            5,
            "No law names it: it follows the limit for decisions on referrals, and some councils set hours.");

    private static final String NEW_REFERRAL = "NEW_REFERRAL_FLAG";

    private final Settings settings;
    private final WorkingDays workingDays;

    public ContactDecision(WorkingDays workingDays, Settings settings) {
        super(Face.of(
                "CON-01",
                "Decision on a contact",
                "Decision on the contact",
                LocalStandard.of(
                        settings,
                        WITHIN,
                        "Contacts",
                        "A manager decides within %s of a contact what is to be done about it."),
                Terms.of(Owner.TEAM_MANAGER, "A contact was received", "A manager decided what to do about it")
                        .within(WITHIN.usual())
                        .setBy(WITHIN.name())
                        .recurring("Each contact")
                        .changedBy("The same day where a child is in danger")
                        .lapsing("The child dies")));
        this.settings = settings;
        this.workingDays = workingDays;
    }

    /** One for each contact. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var contacts = journey.facts(ContactReceived.class);
        if (contacts.isEmpty()) {
            return Stream.empty();
        }
        var referrals = EpisodesOfNeed.in(journey).stream()
                .map(EpisodeOfNeed::referral)
                .map(Recorded::happened)
                .toList();
        var decisions = Linked.in(journey, ContactDecided.class, ContactDecided::contact);
        return contacts.stream().map(contact -> {
            var received = contact.happened();
            var limit = settings.on(WITHIN, received.day().orElse(asAt)).limit(workingDays);
            var duty = Duty.of(code(), limit, received, InWords.begun("Contact received", received))
                    .startedBy(contact)
                    .endedBy(Lives.died(journey));
            return ledToReferral(decisions.about(contact))
                    ? duty.stoppedBy(inTime(received, limit, referrals.stream()))
                            .doubtedOnceDue("No file holds the day on which a manager decided.", asAt)
                    : duty.doubtedOnceDue("No file holds the day on which a manager decided.", asAt);
        });
    }

    private static boolean ledToReferral(List<Recorded<ContactDecided>> decisions) {
        return decisions.stream().anyMatch(decided -> decided.fact().outcomes().contains(NEW_REFERRAL));
    }

    /** The first referral from the day of the contact to the last day in time; undated where there is none. */
    private static When inTime(When received, Limit limit, Stream<When> referrals) {
        var last = received.day().flatMap(limit::from).map(Deadline::lastInTime);
        return When.earliest(referrals
                .filter(referred -> referred.day()
                        .filter(day -> received.day().filter(day::isBefore).isEmpty())
                        .filter(day -> last.filter(day::isAfter).isEmpty())
                        .isPresent())
                .toList());
    }
}

package org.throughline.clocks.lookedafter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InCare;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Series;
import org.throughline.clocks.reading.Silence;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.CareFact.IroContactMade;
import org.throughline.journey.Journey;
import org.throughline.journey.When;

/** The reviewing officer's contact with the child between reviews. */
public final class ReviewingOfficerContact extends DutyClock {

    public static final Setting<Length> WITHIN = Setting.length(
            "reviews.officer-contact",
            "How soon after a review the reviewing officer sees or speaks to the child.",
            Length.months(3),
            12,
            "No law names it; midway between reviews is common.");

    private static final String TABLE = "ssd_cla_episodes";

    private final Settings settings;

    public ReviewingOfficerContact(Settings settings) {
        super(Face.of(
                "CLA-16",
                "Contact of the reviewing officer between reviews",
                "Reviewing officer's contact",
                LocalStandard.of(
                        settings,
                        WITHIN,
                        "Reviewing officers",
                        "The reviewing officer sees or speaks to the child within %s of a review."),
                Terms.of(
                                Owner.REVIEWING_OFFICER,
                                "A review was held",
                                "The reviewing officer saw or spoke to the child")
                        .within(WITHIN.usual())
                        .setBy(WITHIN.name())
                        .recurring("After each review")
                        .lapsing("The next review is held, the child leaves care or dies")));
        this.settings = settings;
    }

    /** One for each review. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var care = InCare.asAt(journey, asAt);
        var reviews = CareReviews.held(journey, asAt);
        var contacts = Series.of(journey.facts(IroContactMade.class).stream(), asAt);
        return care.periods().stream().flatMap(period -> {
            var held = reviews.within(period.began(), period.ended());
            return IntStream.range(0, held.size()).mapToObj(n -> {
                var review = held.get(n);
                var duty = care.again(code(), limit(review.day()), review, "Reviewed", period, journey)
                        .stoppedBy(contacts.after(review.day())
                                .within(
                                        review.day(),
                                        n + 1 < held.size()
                                                ? Optional.of(held.get(n + 1).day())
                                                : period.ended())
                                .when(0));
                return duty.endedBy(held.when(n + 1), InCare.over(period, journey))
                        .doubtedUnlessInTime(doubt(journey, review.day(), contacts, duty.stop()), asAt);
            });
        });
    }

    /** The dataset keeps only the latest contact, so whether there was one before it nobody can tell. */
    private static Optional<String> doubt(Journey journey, LocalDate start, Series contacts, When contact) {
        if (!contact.isBlank()) {
            return Optional.of("The record holds only the latest contact; there may have been one before.");
        }
        return Silence.of(journey, TABLE, "contacts of the reviewing officer", Optional.of(start))
                .or(() -> contacts.isEmpty()
                        ? Optional.of("No contact of the reviewing officer is on record for this child.")
                        : Optional.empty());
    }

    private Limit limit(LocalDate from) {
        return settings.on(WITHIN, from).limit(WorkingDays.england());
    }
}

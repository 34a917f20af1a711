package org.throughline.web.improvement.room;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Journey;
import org.throughline.journey.MissingEpisode;
import org.throughline.journey.Recorded;
import org.throughline.journey.Standing;

/**
 * A list of children that an inspector asks for. Ofsted's own lists (Annex A) have more columns and wait for the facts that
 * fill them; these are of the same children.
 */
public enum ChildList {
    REFERRED("Referred in the last six months", "Last referred", true),
    ENQUIRIES("Section 47 enquiries of the last six months", "Last enquiry begun", true),
    IN_NEED("Children in need", "In need since", false),
    PROTECTION("Children on a child protection plan", "On the plan since", false),
    CARE("Children in care", "In care since", false),
    LEAVERS("Care leavers", "", false),
    MISSING("Missing or away in the last six months", "Last went missing", true);

    private static final int MONTHS_BACK = 6;

    private final String words;
    private final String day;
    private final boolean counts;

    ChildList(String words, String day, boolean counts) {
        this.words = words;
        this.day = day;
        this.counts = counts;
    }

    /** Its name, as shown. */
    public String words() {
        return words;
    }

    /** The heading of its column of days, empty where it has none. */
    public String day() {
        return day;
    }

    /** Whether it says how often in the six months. */
    public boolean counts() {
        return counts;
    }

    /**
     * That a child stands in a list.
     *
     * @param day since when, or when last; empty for a care leaver
     * @param times how often in the six months, 0 in a list that does not count
     */
    record Place(Optional<LocalDate> day, int times) {}

    /** Where a child stands in this list at the end of a day; empty where they do not. */
    Optional<Place> of(Journey journey, LocalDate asAt) {
        var standing = Standing.of(journey, asAt);
        return switch (this) {
            case REFERRED -> lately(EpisodesOfNeed.in(journey).stream().map(episode -> episode.referral()), asAt);
            case ENQUIRIES ->
                lately(
                        EpisodesOfNeed.in(journey).stream()
                                .flatMap(episode -> episode.enquiries().stream())
                                .map(enquiry -> enquiry.started()),
                        asAt);
            case IN_NEED -> standing.inNeedSince().map(ChildList::since);
            case PROTECTION -> standing.protectionPlanSince().map(ChildList::since);
            case CARE -> standing.lookedAfterSince().map(ChildList::since);
            case LEAVERS -> standing.careLeaver() ? Optional.of(new Place(Optional.empty(), 0)) : Optional.empty();
            case MISSING -> lately(MissingEpisode.in(journey).stream().map(MissingEpisode::went), asAt);
        };
    }

    private static Place since(LocalDate day) {
        return new Place(Optional.of(day), 0);
    }

    /** Of the six months to that day, which is included: a calendar month back and the day after. */
    private static Optional<Place> lately(Stream<? extends Recorded<?>> events, LocalDate asAt) {
        var from = asAt.minusMonths(MONTHS_BACK).plusDays(1);
        List<LocalDate> days = events.flatMap(event -> event.happened().day().stream())
                .filter(day -> !day.isBefore(from) && !day.isAfter(asAt))
                .toList();
        return days.stream().max(Comparator.naturalOrder()).map(last -> new Place(Optional.of(last), days.size()));
    }
}

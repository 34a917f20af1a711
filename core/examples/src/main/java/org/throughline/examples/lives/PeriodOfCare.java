package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time of being looked after, from coming into care to leaving it.
 *
 * @param episodes in order, each beginning on the day the one before it ended
 * @param reviews days on which reviews were held, each with its code
 * @param permanence an earlier permanence that ended, as the return codes it
 * @param liberty orders that deprive the child of liberty
 */
public record PeriodOfCare(
        List<Episode> episodes,
        List<Review> reviews,
        Permanence permanence,
        @Nullable Adoption adoption,
        List<Liberty> liberty,
        List<HealthYear> health) {

    public PeriodOfCare {
        episodes = List.copyOf(episodes);
        reviews = List.copyOf(reviews);
        liberty = List.copyOf(liberty);
        health = List.copyOf(health);
    }

    public LocalDate started() {
        return episodes.getFirst().started();
    }

    public LocalDate ended() {
        return episodes.getLast().ended();
    }

    /**
     * One episode of care, with the codes of the return.
     *
     * @param placeChange why the placement changed, or empty
     */
    public record Episode(
            LocalDate started,
            String rne,
            String legalStatus,
            String need,
            String placement,
            String provider,
            LocalDate ended,
            String rec,
            String placeChange,
            String homePostcode,
            String placementPostcode,
            String urn) {}

    /** A review that was held, and how the child took part. */
    public record Review(LocalDate held, String participation) {}

    /**
     * A home for good that the child had before, and lost.
     *
     * @param order P1 to P4, or Z1 for none
     * @param when day, month and year, ZZ for what is not known
     */
    public record Permanence(String order, String authority, String when) {}

    /**
     * The way to adoption.
     *
     * @param decided that the child should be placed for adoption
     * @param reversed the day that decision was reversed, and why
     * @param adopted whether this period of care ends with the adoption
     */
    public record Adoption(
            LocalDate decided,
            @Nullable LocalDate matched,
            @Nullable LocalDate reversed,
            String whyReversed,
            boolean adopted,
            String fosterCare,
            String adopters,
            String sexes,
            String legalStatus) {}

    /** An order of the court that deprives of liberty. */
    public record Liberty(LocalDate started, LocalDate ended) {}

    /** What the return says of a child looked after for the twelve months to that 31 March. */
    public record HealthYear(
            int year,
            String sdqScore,
            String sdqReason,
            String convicted,
            String healthCheck,
            String immunisations,
            String teethCheck,
            String healthAssessment,
            String substanceMisuse,
            String interventionReceived,
            String interventionOffered) {}
}

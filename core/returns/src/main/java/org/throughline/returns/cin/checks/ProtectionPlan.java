package org.throughline.returns.cin.checks;

import java.util.ArrayList;
import java.util.List;
import org.throughline.returns.checks.Located;
import org.throughline.returns.checks.Place;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.reading.Day;

/**
 * A child protection plan.
 *
 * @param end missing: it is open
 * @param groups of reviews: one for all, or one for each
 */
record ProtectionPlan(
        Path at,
        Day start,
        Day end,
        String initialCategory,
        String latestCategory,
        String previousPlans,
        List<Reviews> groups)
        implements Plan {

    static ProtectionPlan of(Path at, CinChild.ProtectionPlan row, Dates dates) {
        var groups = new ArrayList<Reviews>(row.reviewGroups().size());
        for (var group : row.reviewGroups()) {
            groups.add(Reviews.of(at.step("Reviews", groups.size() + 1), group, dates));
        }
        return new ProtectionPlan(
                at,
                dates.day(row.start()),
                dates.day(row.end()),
                row.initialCategory().text(),
                row.latestCategory().text(),
                row.previousPlans().text(),
                groups);
    }

    @Override
    public Place place() {
        return at.in(Tables.PROTECTION_PLANS);
    }

    /** A group of reviews, which may hold none. */
    record Reviews(Path at, List<Review> reviews) implements Located {

        private static Reviews of(Path at, CinChild.Reviews row, Dates dates) {
            var reviews = new ArrayList<Review>(row.dates().size());
            for (var date : row.dates()) {
                reviews.add(new Review(at.step("CPPreviewDate", reviews.size() + 1), dates.day(date)));
            }
            return new Reviews(at, reviews);
        }

        @Override
        public Place place() {
            return at.in(Tables.REVIEWS);
        }
    }

    /** A review; without a day where that is empty or cannot be read. */
    record Review(Path at, Day day) implements Located {
        @Override
        public Place place() {
            return at.in(Tables.REVIEWS);
        }
    }
}

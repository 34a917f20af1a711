package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.REVIEWS;
import static org.throughline.returns.ssda903.checks.Codes.isFilled;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import org.throughline.returns.checks.Check;
import org.throughline.returns.ssda903.child.Child;

/** Checks of the table Reviews. */
final class ReviewChecks {

    static final List<Check<Child>> ALL = List.of(
            rule("166", "REVIEW")
                    .marks(REVIEWS)
                    .says("The day of a review is missing or cannot be read.", "Enter it as day/month/year.")
                    .rows(Child.REVIEWS, r -> !r.review().isDate()),
            rule("167", "REVIEW_CODE")
                    .marks(REVIEWS)
                    .says(
                            "How the child took part in a review is missing or no code of the list, or is given without a day.",
                            "Enter both the day of the review and one of PN0 to PN7.")
                    .rows(
                            Child.REVIEWS,
                            r -> r.review().isFilled()
                                    ? !Codes.REVIEWS.contains(r.reviewCode())
                                    : isFilled(r.reviewCode())),
            rule("440", "DOB REVIEW REVIEW_CODE")
                    .marks(REVIEWS)
                    .says(
                            "A child over 4 is recorded as too young to take part in the review.",
                            "Say how the child took part, or correct the day or the date of birth.")
                    .rows(
                            Child.REVIEWS,
                            r -> r.reviewCode().equals("PN0")
                                    && r.review().after(r.dob().birthday(4))),
            rule("441", "DOB REVIEW REVIEW_CODE")
                    .marks(REVIEWS)
                    .says(
                            "A child under 4 is recorded with a way of taking part in the review.",
                            "Enter PN0, or correct the day or the date of birth.")
                    .rows(
                            Child.REVIEWS,
                            r -> Codes.REVIEWS.contains(r.reviewCode())
                                    && !r.reviewCode().equals("PN0")
                                    && r.review().before(r.dob().birthday(4))));

    private ReviewChecks() {}
}

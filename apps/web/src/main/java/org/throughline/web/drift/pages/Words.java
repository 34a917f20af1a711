package org.throughline.web.drift.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.throughline.journey.PersonId;
import org.throughline.web.drift.Found;
import org.throughline.web.drift.LookingAgain;
import org.throughline.web.drift.State;
import org.throughline.web.pages.Days;

/** What several pages of drift say in the same words. */
final class Words {

    private Words() {}

    static String child(PersonId child) {
        return "/children/" + child.value() + "/drift";
    }

    static String decide(PersonId child, String rule) {
        return child(child) + "/" + rule + "/decision";
    }

    static String done(PersonId child, UUID decision, int n) {
        return "%s/decisions/%s/actions/%d/done".formatted(child(child), decision, n);
    }

    /** When something that is decided comes up again; empty where it waits already. */
    static String again(Found found) {
        return found.state() == State.DECIDED
                ? found.review()
                        .map(day -> "Looked at again on " + Days.inWords(day))
                        .orElse("")
                : "";
    }

    /** In GOV.UK's colours, always beside the words. */
    static String colour(State state) {
        return switch (state) {
            case OPEN -> "govuk-tag--yellow";
            case WORSE -> "govuk-tag--red";
            case REVIEW -> "govuk-tag--orange";
            case DECIDED -> "govuk-tag--green";
        };
    }

    /** Such as "7 months" or "12 days". */
    static String lasting(LocalDate since, LocalDate today) {
        long months = ChronoUnit.MONTHS.between(since, today);
        return months > 0
                ? Days.count(months, "month", "months")
                : Days.count(ChronoUnit.DAYS.between(since, today), "day", "days");
    }

    static Optional<String> behind(LookingAgain looking) {
        return looking.behind()
                .map(behind ->
                        "The latest changes are still being looked at: %,d of %s done. What is shown here may change."
                                .formatted(behind.done(), Days.count(behind.todo(), "child", "children")));
    }
}

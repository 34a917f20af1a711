package org.throughline.web.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.PersonId;

/** What late means for one duty, and where its reason is given. */
public final class LateWords {

    private LateWords() {}

    /** Such as "Late from 6 April 2026: it was due on 3 April 2026, and the days off straight after still counted." */
    public static String means(LocalDate due, Optional<LocalDate> lastInTime, Optional<Instant> dueAt) {
        if (dueAt.isPresent()) {
            return "Late after " + Days.inWords(dueAt.get()) + ".";
        }
        var last = lastInTime.orElse(due);
        var from = "Late from " + Days.inWords(last.plusDays(1));
        return last.isAfter(due)
                ? from + ": it was due on " + Days.inWords(due) + ", and the days off straight after still counted."
                : from + ", the day after it was due.";
    }

    /** What a person asks next of a duty: what late means, what it waits for, and whose it is. */
    public static List<String> more(
            Terms terms, Optional<LocalDate> due, Optional<LocalDate> lastInTime, Optional<Instant> dueAt) {
        var more = new ArrayList<String>();
        due.map(day -> means(day, lastInTime, dueAt)).ifPresent(more::add);
        more.add("It waits for this: " + terms.stops() + ".");
        more.add("Whose duty: " + terms.owner().words() + ".");
        return more;
    }

    /** Whether the duty is the independent reviewer's own, who records reviews and nothing else. */
    public static boolean isReviewers(Terms terms) {
        return terms.owner() == Owner.REVIEWING_OFFICER || terms.owner() == Owner.CONFERENCE_CHAIR;
    }

    /** Of the form that takes the reason. @param began the day the clock began */
    public static String address(PersonId child, String clock, LocalDate began, String back) {
        return Address.of("/children/" + child.value() + "/late/" + clock + "/" + began, "back", back);
    }

    /** Of the same form for reviewers. */
    public static String addressForReviewers(PersonId child, String clock, LocalDate began, String back) {
        return Address.of("/children/" + child.value() + "/reviews/late/" + clock + "/" + began, "back", back);
    }
}

package org.throughline.journey;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.journey.CareLeaverFact.LeavingCareStatusStated;

/** What the law calls a young person who leaves or has left care, as files say it: each group is owed other support. */
public enum LeaverGroup {
    ELIGIBLE,
    RELEVANT,
    FORMER_RELEVANT,
    QUALIFYING;

    /** "Former Relevant" and "b) Former relevant child" are one; empty where it is none of them. */
    public static Optional<LeaverGroup> of(String eligibility) {
        var words = eligibility
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-d]\\) ", "")
                .replace(" child", "")
                .replace(" care leaver", "")
                .strip();
        return switch (words) {
            case "eligible" -> Optional.of(ELIGIBLE);
            case "relevant" -> Optional.of(RELEVANT);
            case "former relevant" -> Optional.of(FORMER_RELEVANT);
            case "qualifying" -> Optional.of(QUALIFYING);
            default -> Optional.empty();
        };
    }

    /** The latest word on it: what became known last, of what happened by that day. */
    public static Optional<Recorded<LeavingCareStatusStated>> latest(
            List<Recorded<LeavingCareStatusStated>> stated, LocalDate day) {
        return stated.stream()
                .filter(each -> each.happened().isKnownBy(day))
                .max(comparing((Recorded<LeavingCareStatusStated> each) -> each.known())
                        .thenComparing(each -> each.id().value()));
    }
}

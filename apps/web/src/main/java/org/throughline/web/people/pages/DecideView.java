package org.throughline.web.people.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.web.journeys.Matches.Conflict;
import org.throughline.web.pages.FormError;

/**
 * The form in which somebody decides whether two records are one child, in finished words.
 *
 * @param answer same or two; empty while none is chosen
 */
public record DecideView(
        ConflictsView.Row conflict,
        String one,
        String other,
        String sameWords,
        String twoWords,
        String answer,
        String reason,
        List<FormError> errors,
        @Nullable String answerError,
        @Nullable String reasonError) {

    static DecideView of(Conflict conflict, boolean names, String answer, String reason, Optional<String> refused) {
        var errors = new ArrayList<FormError>();
        refused.ifPresent(words -> errors.add(new FormError("reason", words)));
        return new DecideView(
                ConflictsView.row(conflict, names),
                LineAddress.of(conflict.one().line()),
                LineAddress.of(conflict.other().line()),
                conflict.together() ? "They are one child in spite of what differs" : "They are one child",
                "They are two children",
                answer,
                reason,
                errors,
                null,
                refused.orElse(null));
    }

    /** The same form with what is missing said. */
    DecideView withMissing() {
        var missing = new ArrayList<FormError>();
        @Nullable String noAnswer = answer.isEmpty() ? "Choose whether they are one child or two" : null;
        @Nullable String noReason = reason.isBlank() ? "Enter the reason for your decision" : null;
        if (noAnswer != null) {
            missing.add(new FormError("answer", noAnswer));
        }
        if (noReason != null) {
            missing.add(new FormError("reason", noReason));
        }
        return new DecideView(conflict, one, other, sameWords, twoWords, answer, reason, missing, noAnswer, noReason);
    }
}

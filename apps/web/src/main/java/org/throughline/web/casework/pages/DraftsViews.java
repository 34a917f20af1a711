package org.throughline.web.casework.pages;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.web.casework.Box;
import org.throughline.web.casework.Draft;
import org.throughline.web.casework.Draft.State;
import org.throughline.web.casework.InWords;
import org.throughline.web.casework.Shelf.Shelved;
import org.throughline.web.casework.pages.DraftsView.Row;
import org.throughline.web.pages.Days;

/** Chooses the words of the drafts' list. */
@Component
class DraftsViews {

    private static final int FIRST_WORDS = 80;

    private final Clock clock;

    DraftsViews(Clock clock) {
        this.clock = clock;
    }

    DraftsView of(List<Shelved> drafts) {
        return new DraftsView(rows(drafts, State.OPEN), rows(drafts, State.DISCARDED));
    }

    private List<Row> rows(List<Shelved> drafts, State state) {
        return drafts.stream()
                .filter(shelved -> shelved.draft().state() == state)
                .map(this::toDiscard)
                .toList();
    }

    Row toDiscard(Shelved shelved) {
        var draft = shelved.draft();
        return new Row(
                draft.id().toString(),
                (draft.about().isPresent() ? "Correction of a visit to " : "Visit to ")
                        + InWords.list(shelved.names())
                        + draft.sheet()
                                .day()
                                .map(day -> " on " + Days.inWords(day))
                                .orElse(""),
                begins(draft),
                InWords.time(draft.saved(), clock));
    }

    private static String begins(Draft draft) {
        var note = draft.sheet().text(Box.NOTE).strip();
        return note.length() <= FIRST_WORDS
                ? note
                : note.substring(0, FIRST_WORDS).strip() + "…";
    }
}

package org.throughline.web.returns.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.returns.Note;
import org.throughline.web.returns.Noticed;

/**
 * One finding with everything that was answered to it.
 *
 * @param history of answers, the latest first
 * @param typed what stands in the box
 * @param error what is wrong with it, or null
 */
public record FindingView(
        RunBar bar,
        FindingCard finding,
        String action,
        boolean query,
        List<Answer> history,
        boolean answered,
        String typed,
        @Nullable String error) {

    /** @param words "Taken back" where the one before it was */
    public record Answer(String words, String by, String when) {}

    static FindingView of(RunBar bar, Noticed finding, List<Note> history, String typed, @Nullable String error) {
        var card = FindingCard.of(java.util.UUID.fromString(bar.id()), finding);
        return new FindingView(
                bar,
                card,
                bar.address() + "/findings/" + finding.number(),
                !card.error(),
                history.stream()
                        .map(note -> new Answer(
                                note.words().isEmpty() ? "Taken back" : note.words(),
                                note.by(),
                                Days.inWords(note.at())))
                        .toList(),
                finding.note().isPresent(),
                typed.isEmpty() && error == null
                        ? finding.note().map(Note::words).orElse("")
                        : typed,
                error);
    }

    public List<FormError> errors() {
        return error == null ? List.of() : List.of(new FormError("words", error));
    }
}

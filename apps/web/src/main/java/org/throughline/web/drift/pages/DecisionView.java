package org.throughline.web.drift.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.web.drift.Decision.Kind;
import org.throughline.web.drift.Decisions;
import org.throughline.web.drift.Found;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;

/**
 * The form for a decision, with what is found above it.
 *
 * @param asks the question that the rule puts
 * @param overtaken that its reasons changed while the form was open, or empty
 */
public record DecisionView(
        String child,
        String back,
        String action,
        String rule,
        String asks,
        String why,
        List<String> grounds,
        String overtaken,
        String id,
        String seen,
        List<Choice> kinds,
        String reason,
        List<ActionBoxes> actions,
        String review,
        String dueHint,
        String reviewHint,
        List<FormError> errors) {

    /** How many actions the form has room for. */
    static final int ACTIONS = 3;

    public record Choice(String value, String words, String hint, boolean chosen) {}

    /** @param n from 1 */
    public record ActionBoxes(int n, String what, String owner, String due) {}

    /** What is wrong with a field, empty where nothing is. */
    public String error(String field) {
        return FormError.at(errors, field);
    }

    /** Whether anything stands in the boxes of the second action or a later one. */
    public boolean hasMoreActions() {
        return actions.stream().skip(1).anyMatch(action -> !(action.what() + action.owner() + action.due()).isBlank());
    }

    static DecisionView of(
            String child,
            Found found,
            String seen,
            String rule,
            String asks,
            Fields fields,
            List<FormError> errors,
            String overtaken,
            LocalDate today) {
        return new DecisionView(
                child,
                Words.child(found.child()),
                Words.decide(found.child(), found.rule()),
                rule,
                asks,
                found.why(),
                found.grounds().stream().map(Found.Ground::words).toList(),
                overtaken,
                fields.id().toString(),
                seen,
                Arrays.stream(Kind.values())
                        .map(kind ->
                                new Choice(kind.name(), kind.words(), kind.hint(), fields.has("kind", kind.name())))
                        .toList(),
                fields.get("reason"),
                IntStream.rangeClosed(1, ACTIONS)
                        .mapToObj(n -> new ActionBoxes(
                                n, fields.get("what-" + n), fields.get("owner-" + n), fields.get("due-" + n)))
                        .toList(),
                fields.get("review"),
                "Like " + DayTyped.like(today.plusWeeks(2)),
                "Within %d months, so by %s. It comes up again on that day, and before if it gets worse. Like %s"
                        .formatted(
                                Decisions.REVIEWED_WITHIN_MONTHS,
                                Days.inWords(today.plusMonths(Decisions.REVIEWED_WITHIN_MONTHS)),
                                DayTyped.like(today.plusMonths(1))),
                errors);
    }
}

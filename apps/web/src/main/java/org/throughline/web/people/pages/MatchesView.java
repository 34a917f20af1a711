package org.throughline.web.people.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.journey.PersonId;
import org.throughline.web.journeys.Matches.Decision;
import org.throughline.web.journeys.Matches.Side;
import org.throughline.web.pages.Days;

/**
 * Which records of the loaded files count as one child, and every decision about it, in finished words.
 *
 * @param address where its forms are sent
 * @param error what is wrong with the reason that was sent, or null
 */
public record MatchesView(
        String title,
        String address,
        List<LineRow> lines,
        List<DecisionRow> decisions,
        String reason,
        @Nullable String error) {

    /** @param line as the form that takes it apart names it, or null for the only one */
    public record LineRow(
            String source,
            String id,
            String born,
            String sex,
            String upn,
            @Nullable String line) {}

    /** @param undo number of the decision as the form that undoes it names it, or null where it can't be undone */
    public record DecisionRow(
            String when,
            String what,
            String by,
            String why,
            @Nullable String undo) {}

    private static final Map<String, String> ACTS = Map.of(
            "RULE", "Taken as this child by rule",
            "MATCHED", "Matched with this child",
            "UNMATCHED", "Taken apart from another child",
            "KEPT_APART", "Left as it is",
            "UNDONE", "Put back");

    static MatchesView of(
            PersonId person, List<Side> lines, List<Decision> decisions, String reason, @Nullable String error) {
        return new MatchesView(
                "Records of "
                        + lines.stream()
                                .findFirst()
                                .map(ConflictsView::idOf)
                                .orElse("a child whose records were all matched with another"),
                "/matches/" + person.value(),
                lines.stream().map(side -> line(side, lines.size() > 1)).toList(),
                decisions.stream().map(decision -> decision(decision, person)).toList(),
                reason,
                error);
    }

    private static LineRow line(Side side, boolean several) {
        return new LineRow(
                ConflictsView.source(side.line()),
                orNotGiven(side.id()),
                side.born().map(Days::inWords).orElse("Not given"),
                orNotGiven(side.sex()),
                orNotGiven(side.upn()),
                several ? LineAddress.of(side.line()) : null);
    }

    private static DecisionRow decision(Decision decision, PersonId person) {
        var what = ACTS.getOrDefault(decision.act(), decision.act());
        return new DecisionRow(
                Days.inWords(decision.known()),
                ConflictsView.source(decision.line()) + ": "
                        + (decision.person().equals(person) || decision.byRule()
                                ? what
                                : "Counts as another child since"),
                decision.by(),
                decision.why(),
                decision.standing() && !decision.byRule() ? String.valueOf(decision.id()) : null);
    }

    private static String orNotGiven(String text) {
        return text.isEmpty() ? "Not given" : text;
    }
}

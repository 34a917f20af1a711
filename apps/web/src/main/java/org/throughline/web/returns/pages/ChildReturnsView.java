package org.throughline.web.returns.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.web.journeys.Profile;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.returns.Mending;
import org.throughline.web.returns.Noticed;
import org.throughline.web.returns.Run;

/**
 * What the last checks found about one child.
 *
 * @param name of the child; the id alone for those who see only what goes into returns
 * @param record where the child's record is, or null where it is closed to the reader
 * @param writes the reader may explain a query
 * @param words that wait in the boxes of the page, by the box
 */
public record ChildReturnsView(
        String address,
        String name,
        String ids,
        @Nullable String record,
        boolean writes,
        List<OfReturn> returns,
        List<Typed> typed,
        Map<String, String> words,
        List<FormError> errors) {

    /** @param checked when, in words */
    public record OfReturn(String run, String words, String checked, List<FindingCard> findings) {}

    /** What was put right here together. @param by who typed it, and when */
    public record Typed(long fact, List<Part> parts, String by) {

        /** Such as "The legal status of the episode of care". @param value in words */
        public record Part(String what, String value) {}

        public String what() {
            return parts.stream().map(Part::what).collect(Collectors.joining(", "));
        }
    }

    static ChildReturnsView of(
            Profile profile,
            boolean views,
            boolean writes,
            List<Run> runs,
            Function<UUID, List<Noticed>> findings,
            List<Mending.Standing> standing,
            Map<String, String> words,
            List<FormError> errors) {
        var address = "/children/" + profile.id().value();
        var ids = String.join(", ", profile.ids());
        return new ChildReturnsView(
                address + "/returns",
                views
                        ? profile.name()
                        : ids.isEmpty()
                                ? "A child without an id"
                                : "Child " + profile.ids().getFirst(),
                ids,
                views ? address : null,
                writes,
                runs.stream()
                        .map(run -> new OfReturn(
                                run.id().toString(),
                                run.words(),
                                "Checked on "
                                        + Days.inWords(
                                                run.result().orElseThrow().ended()),
                                FindingCard.ofChild(run, findings.apply(run.id()))))
                        .toList(),
                standing.stream()
                        .map(one -> new Typed(
                                one.fact().value(),
                                one.parts().entrySet().stream()
                                        .map(part -> new Typed.Part(
                                                part.getKey().words(),
                                                MendView.inWords(part.getKey(), part.getValue())))
                                        .toList(),
                                one.by() + ", " + Days.inWords(one.known())))
                        .toList(),
                words,
                errors);
    }

    public String words(FindingCard card) {
        return words.getOrDefault("words-" + card.number(), "");
    }

    public String wordsOf(Typed typed) {
        return words.getOrDefault("why-" + typed.fact(), "");
    }

    public @Nullable String errorOf(Typed typed) {
        return errors.stream()
                .filter(error -> error.field().equals("why-" + typed.fact()))
                .findFirst()
                .map(FormError::words)
                .orElse(null);
    }

    public @Nullable String error(FindingCard card) {
        return errors.stream()
                .filter(error -> error.field().equals("words-" + card.number()))
                .findFirst()
                .map(FormError::words)
                .orElse(null);
    }
}

package org.throughline.web.returns.pages;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.web.journeys.Profile;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.returns.Noticed;
import org.throughline.web.returns.Run;

/**
 * What the last checks found about one child.
 *
 * @param name of the child; the id alone for those who see only what goes into returns
 * @param record where the child's record is, or null where it is closed to the reader
 * @param writes the reader may explain a query
 */
public record ChildReturnsView(
        String address,
        String name,
        String ids,
        @Nullable String record,
        boolean writes,
        List<OfReturn> returns,
        List<FormError> errors) {

    /** @param checked when, in words */
    public record OfReturn(String run, String words, String checked, List<FindingCard> findings) {}

    static ChildReturnsView of(
            Profile profile,
            boolean views,
            boolean writes,
            List<Run> runs,
            Function<UUID, List<Noticed>> findings,
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
                errors);
    }

    public @Nullable String error(FindingCard card) {
        return errors.stream()
                .filter(error -> error.field().equals("words-" + card.number()))
                .findFirst()
                .map(FormError::words)
                .orElse(null);
    }
}

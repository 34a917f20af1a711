package org.throughline.web.people.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.web.access.Restrictions.Reader;
import org.throughline.web.access.Restrictions.Restriction;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/**
 * The form that restricts a child, changes a restriction or lifts it, in finished words.
 *
 * @param standing the restriction that stands, or null
 */
public record RestrictView(
        String child,
        String address,
        String back,
        @Nullable String standing,
        List<Choice> readers,
        String reason,
        String review,
        String liftReason,
        List<FormError> errors,
        @Nullable String reasonError,
        @Nullable String readersError,
        @Nullable String reviewError,
        @Nullable String liftError) {

    /** @param words the name and the roles */
    public record Choice(String account, String name, String roles, boolean chosen) {}

    /** What the form was sent with; for the first showing, what stands. */
    record Sent(String reason, Set<String> readers, String review, String liftReason) {

        static Sent first(Optional<Restriction> standing) {
            return standing.map(it -> new Sent(
                            it.reason(),
                            it.readers().stream().map(Reader::account).collect(java.util.stream.Collectors.toSet()),
                            "%d/%d/%d"
                                    .formatted(
                                            it.review().getDayOfMonth(),
                                            it.review().getMonthValue(),
                                            it.review().getYear()),
                            ""))
                    .orElse(new Sent("", Set.of(), "", ""));
        }
    }

    static RestrictView of(
            String child,
            String address,
            Optional<Restriction> standing,
            List<Reader> possible,
            Sent sent,
            List<FormError> errors) {
        return new RestrictView(
                child,
                address + "/restrict",
                address,
                standing.map(RestrictView::inWords).orElse(null),
                possible.stream()
                        .map(reader -> new Choice(
                                reader.account(),
                                reader.name(),
                                reader.roles(),
                                sent.readers().contains(reader.account())))
                        .toList(),
                sent.reason(),
                sent.review(),
                sent.liftReason(),
                errors,
                error(errors, "reason"),
                error(errors, "readers"),
                error(errors, "review"),
                error(errors, "liftReason"));
    }

    private static String inWords(Restriction restriction) {
        return "Restricted on " + Days.inWords(restriction.since().toInstant()) + " by " + restriction.by()
                + ", to be reviewed by " + Days.inWords(restriction.review()) + ".";
    }

    private static @Nullable String error(List<FormError> errors, String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .findFirst()
                .map(FormError::words)
                .orElse(null);
    }

    /** What is missing from the form that restricts. */
    static List<FormError> missing(Sent sent) {
        var errors = new ArrayList<FormError>();
        if (sent.reason().isBlank()) {
            errors.add(new FormError("reason", "Enter why the record is restricted"));
        }
        if (sent.readers().isEmpty()) {
            errors.add(new FormError("readers", "Choose who may open the record"));
        }
        if (DayTyped.read(sent.review()).isEmpty()) {
            errors.add(new FormError("review", "Enter the day of the review, like 27/3/2027"));
        }
        return errors;
    }
}

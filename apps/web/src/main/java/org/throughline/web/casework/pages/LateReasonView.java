package org.throughline.web.casework.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;
import org.throughline.journey.LateReason;
import org.throughline.journey.LateReason.Whose;
import org.throughline.journey.LatenessFact.LateReasonGiven;
import org.throughline.journey.Recorded;
import org.throughline.web.casework.LateWork.Duty;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.DueWords;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.LateWords;
import org.throughline.web.pages.LawWords;

/**
 * The form that takes the reason why work was late, in finished words.
 *
 * @param notLate that there is nothing to give a reason for and why, or null where the work is or was late
 * @param means what late means for this duty
 * @param seen the reason that stands, as the form brings it back
 * @param now the reason that stands, or null where none does
 * @param earlier what stood before
 */
public record LateReasonView(
        String child,
        String clock,
        String about,
        @Nullable String notLate,
        List<Line> lines,
        @Nullable String means,
        LawWords law,
        String action,
        String back,
        String seen,
        @Nullable String now,
        List<String> earlier,
        List<Group> groups,
        String words,
        String wordsHint,
        boolean unsent,
        List<FormError> errors) {

    public record Line(String name, String words) {}

    public record Group(String title, List<Choice> choices) {}

    /** @param id of the radio button: the first of all has the id of the field, for the error summary to lead to */
    public record Choice(String id, String value, String words, boolean chosen) {}

    /** @param back where the person came from */
    static LateReasonView of(
            Duty duty,
            Fields typed,
            String action,
            String back,
            List<FormError> errors,
            DueWords due,
            boolean unsent,
            int longest) {
        var reading = duty.reading();
        var first = LateReason.values()[0];
        return new LateReasonView(
                duty.child().profile().name(),
                duty.clock().plainName(),
                reading.about(),
                duty.late() ? null : notLate(reading),
                lines(duty, due),
                reading.due()
                        .map(day -> LateWords.means(day, reading.lastInTime(), reading.dueAt()))
                        .orElse(null),
                LawWords.of(duty.clock().source(duty.began())),
                action,
                back,
                duty.given().map(it -> String.valueOf(it.id().value())).orElse(""),
                duty.given().map(LateReasonView::told).orElse(null),
                duty.earlier().stream().map(LateReasonView::told).toList(),
                Arrays.stream(Whose.values())
                        .map(whose -> new Group(
                                whose.words(),
                                LateReason.of(whose).stream()
                                        .map(reason -> new Choice(
                                                reason == first ? "reason" : "reason-" + key(reason),
                                                reason.name(),
                                                reason.words(),
                                                typed.has("reason", reason.name())))
                                        .toList()))
                        .toList(),
                typed.get("words"),
                "Up to %,d characters. Asked for where it is another reason.".formatted(longest),
                unsent,
                errors);
    }

    private static String notLate(Reading reading) {
        return switch (reading.state()) {
            case State.Met _ -> "This was done in time, so there is no reason to give.";
            case State.Lapsed _ -> "This is no longer asked and was not late before, so there is no reason to give.";
            case State.CannotTell _ -> "Whether this was late can’t be told, so there is no reason to give yet.";
            case State.Running _, State.Overdue _, State.MetLate _ ->
                "This is not late now, so there is no reason to give.";
        };
    }

    private static List<Line> lines(Duty duty, DueWords due) {
        var reading = duty.reading();
        var how = switch (reading.state()) {
            case State.Overdue _, State.Running _ -> due.open(reading);
            case State.Met _ -> "Done in time";
            case State.MetLate _ ->
                reading.done().map(day -> "Done on " + Days.inWords(day)).orElse("Done late")
                        + late(reading.due(), reading.done(), due);
            case State.Lapsed(var on) -> "No longer asked from " + Days.inWords(on);
            case State.CannotTell(var why) -> why;
        };
        return List.of(
                new Line("Began", Days.inWords(duty.began())),
                new Line("Due", reading.due().map(Days::inWords).orElse("No due date")),
                new Line("How it stands", how));
    }

    private static String late(Optional<java.time.LocalDate> limit, Optional<java.time.LocalDate> done, DueWords due) {
        return limit.flatMap(day -> done.map(on -> ", " + due.doneLate(day, on).toLowerCase(Locale.UK)))
                .orElse("");
    }

    static String told(Recorded<LateReasonGiven> given) {
        var words = given.fact().words();
        return given.fact().reason().words() + (words.isEmpty() ? "" : ": “" + words + "”") + ". Given by " + given.by()
                + " on " + Days.inWords(given.known()) + ".";
    }

    private static String key(LateReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

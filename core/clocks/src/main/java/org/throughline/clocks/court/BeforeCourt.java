package org.throughline.clocks.court;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Lives;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.CourtFact.LetterBeforeProceedingsSent;
import org.throughline.journey.Journey;
import org.throughline.journey.Linked;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/** The three lengths of pre-proceedings, all of them good practice or the council's own: letter, first meeting, the whole. */
public final class BeforeCourt extends DutyClock {

    public static final Setting<Length> LETTER = Setting.length(
            "court.letter",
            "How soon after the decision to enter pre-proceedings the letter is sent.",
            Length.workingDays(5),
            20,
            "No law names it; councils set their own.");

    public static final Setting<Length> MEETING = Setting.length(
            "court.first-meeting",
            "How soon after the letter the first meeting is held.",
            Length.workingDays(10),
            30,
            "The Public Law Working Group's good practice; no law names it.");

    public static final Setting<Length> WHOLE = Setting.length(
            "court.pre-proceedings",
            "How long pre-proceedings may take until they are stepped down or proceedings are issued.",
            Length.weeks(16),
            26,
            "The Public Law Working Group's good practice of 2021; councils set 12 to 16 weeks.");

    private static final String OVER = "Pre-proceedings end, or the child dies";

    private final Setting<Length> within;
    private final Function<PreProceedings, Stage> stage;
    private final Settings settings;

    /** @param end what ends the stage, beside the child's death, though nothing was done */
    private record Stage(When start, String begun, Recorded<?> by, When stop, When end) {}

    private BeforeCourt(Face face, Setting<Length> within, Function<PreProceedings, Stage> stage, Settings settings) {
        super(face);
        this.within = within;
        this.stage = stage;
        this.settings = settings;
    }

    public static List<BeforeCourt> all(Settings settings) {
        return List.of(letter(settings), meeting(settings), whole(settings));
    }

    private static BeforeCourt letter(Settings settings) {
        var face = Face.of(
                "PLO-02",
                "Letter before proceedings",
                "Letter before proceedings",
                LocalStandard.of(
                        settings, LETTER, "Letter before proceedings", "The letter is sent within %s of the decision."),
                terms("It was decided to enter pre-proceedings", "The letter was sent", LETTER, OVER));
        return new BeforeCourt(
                face,
                LETTER,
                each -> new Stage(
                        each.entered().happened(),
                        "Pre-proceedings entered",
                        each.entered(),
                        each.letter(),
                        each.over()),
                settings);
    }

    private static BeforeCourt meeting(Settings settings) {
        var face = Face.of(
                "PLO-03",
                "First meeting of pre-proceedings",
                "First pre-proceedings meeting",
                LocalStandard.of(
                        settings,
                        MEETING,
                        "First meeting of pre-proceedings",
                        "The first meeting with the family is held within %s of the letter."),
                terms("The letter before proceedings was sent", "The first meeting was held", MEETING, OVER));
        return new BeforeCourt(
                face,
                MEETING,
                each -> new Stage(each.letter(), "Letter sent", each.entered(), each.meeting(), each.over()),
                settings);
    }

    private static BeforeCourt whole(Settings settings) {
        var face = Face.of(
                "PLO-05",
                "Length of pre-proceedings",
                "End of pre-proceedings",
                LocalStandard.of(
                        settings,
                        WHOLE,
                        "Length of pre-proceedings",
                        "Pre-proceedings are stepped down, or proceedings issued, within %s."),
                terms(
                        "It was decided to enter pre-proceedings",
                        "They were stepped down or proceedings were issued",
                        WHOLE,
                        "The child dies"));
        return new BeforeCourt(
                face,
                WHOLE,
                each -> new Stage(
                        each.entered().happened(),
                        "Pre-proceedings entered",
                        each.entered(),
                        each.over(),
                        When.UNDATED),
                settings);
    }

    private static Terms terms(String starts, String stops, Setting<Length> within, String lapses) {
        return Terms.of(Owner.SOCIAL_WORKER, starts, stops)
                .within(within.usual())
                .setBy(within.name())
                .recurring("Each time")
                .lapsing(lapses);
    }

    /** One for each time that pre-proceedings were entered, once the stage has begun. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var letters =
                Linked.in(journey, LetterBeforeProceedingsSent.class, LetterBeforeProceedingsSent::preProceedings);
        return PreProceedings.in(journey, asAt).stream()
                .map(stage)
                .filter(each -> !each.start().isBlank())
                .map(each -> Duty.of(
                                code(),
                                settings.on(within, each.start().day().orElse(asAt))
                                        .limit(WorkingDays.england()),
                                each.start(),
                                InWords.begun(each.begun(), each.start()))
                        .startedBy(opening(letters, each))
                        .stoppedBy(each.stop())
                        .endedBy(each.end(), Lives.died(journey)));
    }

    /** The entry that began the stage itself. */
    private static Recorded<?> opening(Linked<LetterBeforeProceedingsSent> letters, Stage stage) {
        return letters.about(stage.by()).stream()
                .filter(_ -> stage.begun().startsWith("Letter"))
                .<Recorded<?>>map(letter -> letter)
                .findFirst()
                .orElse(stage.by());
    }
}

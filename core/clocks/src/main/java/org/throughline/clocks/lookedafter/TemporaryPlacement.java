package org.throughline.clocks.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.FacedClock;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.CareEpisodes;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** How long a placement may be recorded as temporary before it counts as a placement of its own. */
public final class TemporaryPlacement extends FacedClock {

    private static final ClockCode CODE = new ClockCode("CLA-37");

    private static final Length T3 = Length.days(21);

    private static final Length T4 = Length.days(7);

    private static final Map<String, Limit> LIMITS =
            Map.of("T3", Limit.days(T3.number()), "T4", Limit.days(T4.number()));

    private static final Provision SOURCE = Sources.readElsewhere(
            Instrument.SSDA903_RULES,
            "rules 376 and 377",
            "A temporary placement lasts at most %s while the carer is away (T3), and at most %s for any other reason (T4)."
                    .formatted(T3.words(), T4.words()),
            "the public validator of these rules");

    private static final Terms TERMS = Terms.of(
                    Owner.SOCIAL_WORKER, "A placement coded T3 or T4 began", "The child went back, or on")
            .recurring("Each time")
            .changedBy(
                    "%s while the carer is away (T3), %s for any other reason (T4)".formatted(T3.words(), T4.words()))
            .lapsing("Nothing");

    private static final Face FACE = Face.of(
            CODE.value(), "Length of a temporary placement", "Return from a temporary placement", SOURCE, TERMS);

    public TemporaryPlacement() {
        super(FACE);
    }

    /** One reading for each temporary placement. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return CareEpisodes.in(journey).returned().stream()
                .flatMap(stay -> Optional.ofNullable(LIMITS.get(stay.placement())).stream()
                        .flatMap(limit -> duty(stay, limit).read(asAt).stream()))
                .toList();
    }

    private static Duty duty(CareEpisode stay, Limit limit) {
        return Duty.of(CODE, limit, stay.began(), InWords.begun("Temporary placement begun", stay.began()))
                .startedBy(stay.started())
                .stoppedBy(stay.ended());
    }
}

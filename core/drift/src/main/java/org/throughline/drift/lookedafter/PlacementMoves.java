package org.throughline.drift.lookedafter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.clocks.reading.InWords;
import org.throughline.drift.finding.Answer;
import org.throughline.drift.finding.Answer.CannotTell;
import org.throughline.drift.finding.Answer.Finding;
import org.throughline.drift.finding.DriftRule;
import org.throughline.drift.finding.Ground;
import org.throughline.drift.finding.Often;
import org.throughline.drift.finding.RuleCode;
import org.throughline.drift.finding.Sources;
import org.throughline.drift.finding.Threshold;
import org.throughline.drift.finding.Thresholds;
import org.throughline.journey.Journey;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.PeriodsOfCare;
import org.throughline.journey.Placement;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** A child looked after who moves again and again. Temporary placements and changes within one placement are no moves. */
public final class PlacementMoves implements DriftRule {

    private static final RuleCode CODE = new RuleCode("MOVES");

    private static final Provision SOURCE = Sources.read(
            Instrument.LAIT,
            "measure 372",
            "England counts children looked after with three placements or more in a year, which is two moves. From how many"
                    + " moves on a manager looks is our own threshold.",
            "LAIT's data dictionary of April 2026");

    @Override
    public RuleCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Moved often in care";
    }

    @Override
    public String looksFor() {
        return "A child looked after who has moved from placement to placement several times in a year.";
    }

    @Override
    public String asks() {
        return "What does this child need from a home, and what is being done so that the next move is the last?";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(Threshold.MOVES, Threshold.MOVES_PERIOD);
    }

    @Override
    public Optional<Answer> read(Journey journey, LocalDate asAt, Thresholds thresholds) {
        var care = PeriodsOfCare.asAt(journey, asAt);
        if (care.periods().stream().noneMatch(period -> period.ended().isEmpty())) {
            return Optional.empty();
        }
        if (care.broken()) {
            return Optional.of(
                    new CannotTell(
                            CODE,
                            "An episode of care has dates that cannot be right, so nobody can tell how often the child has moved."));
        }
        var moves = moves(care.periods());
        return Often.in(
                        moves.stream().map(Placement::began).toList(),
                        thresholds.of(Threshold.MOVES),
                        thresholds.of(Threshold.MOVES_PERIOD),
                        asAt)
                .map(often -> finding(moves, often, thresholds));
    }

    /** The placements that followed on another in the same period of care. */
    private static List<Placement> moves(List<PeriodOfCare> periods) {
        var moves = new ArrayList<Placement>();
        for (var period : periods) {
            var placements = Placement.in(period);
            moves.addAll(placements.subList(Math.min(1, placements.size()), placements.size()));
        }
        return moves;
    }

    private static Answer finding(List<Placement> moves, Often often, Thresholds thresholds) {
        var counted = moves.stream()
                .filter(move -> often.days().contains(move.began()))
                .toList();
        return new Finding(
                CODE,
                often.since(),
                "The child has moved %s in %s, last on %s."
                        .formatted(
                                Often.times(counted.size()),
                                thresholds.words(Threshold.MOVES_PERIOD),
                                InWords.of(counted.getLast().began())),
                counted.stream()
                        .map(move -> Ground.of(
                                move.began(),
                                "the child moved to another placement",
                                move.episodes().getFirst().started()))
                        .toList());
    }
}

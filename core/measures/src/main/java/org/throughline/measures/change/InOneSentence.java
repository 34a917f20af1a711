package org.throughline.measures.change;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.throughline.measures.change.ProcessChart.Signal;
import org.throughline.measures.counting.Better;

/** Whether there is real improvement, real deterioration, or no change that can be told from chance: plainly. */
public final class InOneSentence {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private InOneSentence() {}

    public static String of(Optional<ProcessChart> chart, Better better) {
        var verdict = Verdict.of(chart, better);
        return verdict.words() + ": " + because(verdict, chart) + ".";
    }

    private static String because(Verdict verdict, Optional<ProcessChart> chart) {
        return switch (verdict) {
            case IMPROVEMENT, DETERIORATION, HIGHER, LOWER ->
                chart.flatMap(known -> known.signal().map(signal -> because(signal, month(known))))
                        .orElse("");
            case CHANCE -> "the months go up and down as they would by chance";
            case TOO_FEW ->
                "it takes %d with something to count in them, and %d on a side of a step"
                        .formatted(ProcessChart.ENOUGH, ProcessChart.ENOUGH_FOR_A_STEP);
            case TOO_SMALL -> "on average fewer than one a month is counted on one of its sides";
        };
    }

    private static String month(ProcessChart chart) {
        return chart.signalled().map(month -> month.format(MONTH)).orElse("a month");
    }

    private static String because(Signal signal, String month) {
        var side = signal.upwards() ? "above" : "below";
        return switch (signal.kind()) {
            case BEYOND_A_LIMIT -> "%s lies %s what chance explains".formatted(month, side);
            case RUN_OF_EIGHT -> "eight months in a row, up to %s, lie %s the average".formatted(month, side);
            case TREND_OF_SIX -> "six months in a row, up to %s, each lie %s the one before".formatted(month, side);
            case TWO_OF_THREE -> "two of three months up to %s lie far %s the average".formatted(month, side);
        };
    }
}

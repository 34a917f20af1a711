package org.throughline.web.insight.pages;

import java.util.Optional;
import org.throughline.measures.change.ProcessChart;
import org.throughline.measures.change.ProcessChart.Kind;
import org.throughline.measures.change.ProcessChart.Signal;
import org.throughline.measures.change.Verdict;
import org.throughline.measures.counting.Better;

/** Whether the months show a real change, in one plain sentence. */
final class VerdictWords {

    private VerdictWords() {}

    static String of(Optional<ProcessChart> chart, Better better) {
        var verdict = Verdict.of(chart, better);
        return switch (verdict) {
            case IMPROVEMENT, DETERIORATION, HIGHER, LOWER ->
                verdict.words() + ": "
                        + chart.flatMap(ProcessChart::signal)
                                .map(VerdictWords::because)
                                .orElse("") + ".";
            case CHANCE -> verdict.words() + ": the months go up and down as they would by chance.";
            case TOO_FEW ->
                verdict.words() + ": it takes %d that the loaded files cover.".formatted(ProcessChart.ENOUGH);
            case TOO_SMALL -> verdict.words() + ".";
        };
    }

    private static String because(Signal signal) {
        return switch (signal.kind()) {
            case Kind.BEYOND_A_LIMIT ->
                signal.upwards()
                        ? "a month lies above what chance explains"
                        : "a month lies below what chance explains";
            case Kind.RUN_OF_EIGHT ->
                signal.upwards()
                        ? "eight months in a row lie above the average"
                        : "eight months in a row lie below the average";
            case Kind.TREND_OF_SIX ->
                signal.upwards()
                        ? "six months in a row each lie above the one before"
                        : "six months in a row each lie below the one before";
            case Kind.TWO_OF_THREE ->
                signal.upwards()
                        ? "two of three months in a row lie far above the average"
                        : "two of three months in a row lie far below the average";
        };
    }
}

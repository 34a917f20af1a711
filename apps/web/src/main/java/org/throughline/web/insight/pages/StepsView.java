package org.throughline.web.insight.pages;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.throughline.measures.change.ProcessChart;
import org.throughline.measures.change.Step;
import org.throughline.measures.counting.Definition;
import org.throughline.web.insight.Steps.Put;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.Option;

/**
 * The steps of a measure's chart, and the form for another, in finished words.
 *
 * @param enough how many months a step needs on each side
 * @param unsent what stands in the boxes was sent when the session had ended, and is not kept yet
 */
public record StepsView(
        String title,
        String address,
        String enough,
        List<Row> rows,
        String id,
        List<Option> months,
        String why,
        boolean unsent,
        List<FormError> errors) {

    /**
     * @param withdrawn how it was taken back; empty where it counts
     * @param action where it is withdrawn
     * @param field the box of the reason
     * @param reason as it was typed
     */
    public record Row(
            String id,
            String from,
            String why,
            String by,
            String withdrawn,
            String action,
            String field,
            String reason,
            boolean open) {}

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** @param months from which limits may begin, the latest first */
    static StepsView of(
            Definition definition,
            List<Put> history,
            List<YearMonth> months,
            Fields typed,
            boolean unsent,
            List<FormError> errors) {
        var address = "/measures/" + definition.code() + "/steps";
        return new StepsView(
                definition.name(),
                address,
                "Limits begin anew once %d months of data follow the step; until then the limits before it go on."
                        .formatted(ProcessChart.ENOUGH_FOR_A_STEP),
                history.stream().map(put -> row(address, put, typed)).toList(),
                typed.uuid("id").orElseGet(UUID::randomUUID).toString(),
                months.stream()
                        .map(month ->
                                new Option(month.toString(), MONTH.format(month), typed.has("month", month.toString())))
                        .toList(),
                typed.get("why"),
                unsent,
                errors);
    }

    private static Row row(String address, Put put, Fields typed) {
        boolean typedHere = typed.has("step", put.id().toString());
        return new Row(
                put.id().toString(),
                MONTH.format(put.from()),
                put.why(),
                "%s, %s".formatted(put.by(), Days.inWords(put.at())),
                put.withdrawn()
                        .map(it -> "Withdrawn by %s, %s: %s".formatted(it.by(), Days.inWords(it.at()), it.why()))
                        .orElse(""),
                address + "/" + put.id() + "/withdraw",
                "reason-" + put.id(),
                typedHere ? typed.get("reason") : "",
                typedHere);
    }

    static String inWords(Step step) {
        return "Limits begin anew in %s: %s (%s)".formatted(MONTH.format(step.from()), step.why(), step.decidedBy());
    }

    /** What is wrong with the choice of a month, empty where nothing is. */
    public String monthWrong() {
        return FormError.at(errors, "month");
    }
}

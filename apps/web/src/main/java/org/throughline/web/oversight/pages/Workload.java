package org.throughline.web.oversight.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.web.oversight.OpenChildren.Are;
import org.throughline.web.oversight.Tally;
import org.throughline.web.pages.Address;
import org.throughline.web.service.Shown;
import org.throughline.web.service.Shown.Cell;
import org.throughline.web.service.Shown.Row;

/** How many children those carry who carry any. */
record Workload(Tally tally, boolean opens) {

    private static final String NOBODY = "";

    /** Empty where nobody carries any. */
    Optional<Shown> shown() {
        var carried = tally.workers().stream()
                .filter(worker -> !worker.equals(NOBODY))
                .mapToInt(worker -> tally.childrenOfWorker(worker).open())
                .filter(many -> many > 0)
                .summaryStatistics();
        if (carried.getCount() == 0) {
            return Optional.empty();
        }
        var nobody = tally.childrenOfWorker(NOBODY).open();
        return Optional.of(new Shown(
                "Workload",
                "Of workers who carry a case today, as the loaded files and what was typed say.",
                List.of("Counted", "Now"),
                List.of(
                        row("Workers who carry cases", figure((int) carried.getCount())),
                        row(
                                "Children for each of them, on average",
                                Cell.number(String.format(Locale.UK, "%.1f", carried.getAverage()), null)),
                        row("Children of the worker who carries most", figure(carried.getMax())),
                        row(
                                "Children whose case nobody carries",
                                new Cell(
                                        unallocated(nobody).words(),
                                        unallocated(nobody).address(),
                                        "",
                                        true,
                                        nobody > 0))),
                "",
                null));
    }

    private Figure unallocated(int many) {
        return opens
                ? Figure.open(many, Address.of("/dashboard/open", "are", Are.UNALLOCATED.key()))
                : Figure.rounded(many);
    }

    private Cell figure(int many) {
        return Cell.number(opens ? "%,d".formatted(many) : Figure.rounded(many).words(), null);
    }

    private static Row row(String words, Cell cell) {
        return new Row(words, null, List.of(cell));
    }
}

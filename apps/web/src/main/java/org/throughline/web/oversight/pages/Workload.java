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
record Workload(Tally tally, Telling telling) {

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
        int workers = (int) carried.getCount();
        var unallocated = telling.figure(
                tally.childrenOfWorker(NOBODY).open(), Address.of("/dashboard/open", "are", Are.UNALLOCATED.key()));
        return Optional.of(new Shown(
                "Workload",
                "Of workers who carry a case today, as the loaded files and what was typed say.",
                List.of("Counted", "Now"),
                List.of(
                        row("Workers who carry cases", cell(workers)),
                        row(
                                "Children for each of them, on average",
                                Cell.number(average((int) carried.getSum(), workers), null)),
                        row("Children of the worker who carries most", cell(carried.getMax())),
                        row(
                                "Children whose case nobody carries",
                                new Cell(unallocated.words(), unallocated.address(), "", true, !unallocated.zero()))),
                "",
                null));
    }

    /** Where figures are rounded it is one of two rounded figures, and no more exact than they are. */
    private String average(int children, int workers) {
        if (telling.exact()) {
            return String.format(Locale.UK, "%.1f", (double) children / workers);
        }
        return Rounded.of(children).isSmall() || Rounded.of(workers).isSmall()
                ? "Too few to show"
                : "About " + Math.round((double) Rounded.toNearestFive(children) / Rounded.toNearestFive(workers));
    }

    private Cell cell(int many) {
        return Cell.number(telling.figure(many).words(), null);
    }

    private static Row row(String words, Cell cell) {
        return new Row(words, null, List.of(cell));
    }
}

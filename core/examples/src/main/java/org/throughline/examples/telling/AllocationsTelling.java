package org.throughline.examples.telling;

import java.time.LocalDate;
import java.util.List;
import org.throughline.examples.cases.Case;
import org.throughline.examples.lives.Window;
import org.throughline.examples.workforce.Allocation;
import org.throughline.returns.allocations.AllocationRow;

/** Who is given which child, as a plain list tells it. */
public final class AllocationsTelling {

    private final LocalDate first;
    private final LocalDate asAt;

    public AllocationsTelling(Window window, LocalDate asAt) {
        this.first = window.first();
        this.asAt = asAt;
    }

    public List<AllocationRow> tell(Case of) {
        return of.allocations().stream()
                .filter(allocation ->
                        !allocation.from().isAfter(asAt) && !allocation.to().isBefore(first))
                .map(allocation -> row(of, allocation))
                .toList();
    }

    private AllocationRow row(Case of, Allocation allocation) {
        var child = of.life().child();
        var worker = allocation.worker();
        boolean born = !child.born().isAfter(asAt);
        return new AllocationRow(
                0,
                child.id(),
                born ? child.forename() : "Unborn",
                child.surname(),
                worker.key(),
                worker.name(),
                allocation.role(),
                worker.team().name(),
                allocation.from().toString(),
                allocation.to().isAfter(asAt) ? "" : allocation.to().toString());
    }
}

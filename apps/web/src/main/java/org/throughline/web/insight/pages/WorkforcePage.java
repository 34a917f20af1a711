package org.throughline.web.insight.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.insight.Neighbours;
import org.throughline.web.insight.Workforce;
import org.throughline.web.pages.Downloads;
import org.throughline.web.pages.Pages;
import org.throughline.web.pages.TableFile;
import org.throughline.web.trail.Trail;

/** One measure of the workforce, the workers behind it, and these as a file for those who may take one out. */
@Controller
@Needs({Permission.SEE_AGGREGATES, Permission.VIEW_SERVICE})
class WorkforcePage {

    private final Sights sights;
    private final Workforce workforce;
    private final Neighbours neighbours;
    private final Trail trail;

    WorkforcePage(Sights sights, Workforce workforce, Neighbours neighbours, Trail trail) {
        this.sights = sights;
        this.workforce = workforce;
        this.neighbours = neighbours;
        this.trail = trail;
    }

    @GetMapping("/measures/workforce/{measure}")
    @Transactional
    public String show(@PathVariable String measure, Model model) {
        var who = sights.current();
        var counted = counted(who, measure);
        trail.read(who.actor(), "measure", null, measure);
        model.addAttribute(
                "page",
                WorkforceView.of(counted, neighbours.of(new MeasureCode(measure)), who.may(Permission.VIEW_SERVICE)));
        return "insight/workforce";
    }

    @GetMapping("/measures/workforce/{measure}/workers")
    @Needs(Permission.VIEW_SERVICE)
    @Transactional
    public String workers(@PathVariable String measure, @RequestParam(defaultValue = "1") int page, Model model) {
        var who = sights.current();
        var counted = counted(who, measure);
        var at = Pages.within(page, counted.workers().size());
        trail.read(who.actor(), "list of workers", null, "%s, page %d".formatted(measure, at));
        model.addAttribute("page", WorkforceView.Behind.of(counted, at, who.may(Permission.EXPORT_SERVICE)));
        return "insight/workers";
    }

    @GetMapping("/measures/workforce/{measure}/workers.csv")
    @Needs(Permission.EXPORT_SERVICE)
    @Transactional
    public void csv(@PathVariable String measure, HttpServletResponse response) throws IOException {
        Downloads.send(
                response,
                Downloads.CSV,
                "throughline-%s-workers.csv".formatted(measure),
                false,
                table(measure, "CSV").csv().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/measures/workforce/{measure}/workers.xlsx")
    @Needs(Permission.EXPORT_SERVICE)
    @Transactional
    public void workbook(@PathVariable String measure, HttpServletResponse response) throws IOException {
        Downloads.send(
                response,
                TableFile.WORKBOOK,
                "throughline-%s-workers.xlsx".formatted(measure),
                false,
                TableFile.workbook(List.of(table(measure, "Excel"))));
    }

    private TableFile table(String measure, String kind) {
        var who = sights.current();
        var counted = counted(who, measure);
        trail.exported(
                who.actor(),
                "list of workers",
                "%d workers, %s, %s".formatted(counted.workers().size(), measure, kind));
        return new TableFile(
                "Workers",
                List.of("Worker", "Id", "Team", "Counted above", "Counted below", "Can't be told, because"),
                counted.workers().stream()
                        .map(standing -> WorkforceView.Behind.worker(standing, counted))
                        .map(row ->
                                List.<Object>of(row.name(), row.key(), row.team(), row.above(), row.below(), row.why()))
                        .toList());
    }

    private Workforce.Counted counted(Sight who, String measure) {
        return workforce
                .of(who, new MeasureCode(measure))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

package org.throughline.web.insight.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.insight.CouncilMeasures;
import org.throughline.web.insight.Counts;
import org.throughline.web.insight.Workforce;
import org.throughline.web.pages.Downloads;
import org.throughline.web.pages.TableFile;
import org.throughline.web.trail.Trail;

/** The figures of measures as files, as the person sees them. */
@Controller
@Needs({Permission.SEE_AGGREGATES, Permission.VIEW_SERVICE})
class FiguresPage {

    private final Sights sights;
    private final CouncilMeasures measures;
    private final Counts counts;
    private final Workforce workforce;
    private final Trail trail;

    FiguresPage(Sights sights, CouncilMeasures measures, Counts counts, Workforce workforce, Trail trail) {
        this.sights = sights;
        this.measures = measures;
        this.counts = counts;
        this.workforce = workforce;
        this.trail = trail;
    }

    @GetMapping("/measures/all.csv")
    @Transactional
    public void allAsCsv(HttpServletResponse response) throws IOException {
        csv(response, "measures", table(measures.now().all(), true, "all measures, CSV"));
    }

    @GetMapping("/measures/all.xlsx")
    @Transactional
    public void allAsWorkbook(HttpServletResponse response) throws IOException {
        workbook(response, "measures", table(measures.now().all(), true, "all measures, Excel"));
    }

    @GetMapping("/measures/{measure}/figures.csv")
    @Transactional
    public void oneAsCsv(@PathVariable String measure, HttpServletResponse response) throws IOException {
        var found = named(measure);
        csv(response, found.code().value(), table(List.of(found), false, found.code() + ", CSV"));
    }

    @GetMapping("/measures/{measure}/figures.xlsx")
    @Transactional
    public void oneAsWorkbook(@PathVariable String measure, HttpServletResponse response) throws IOException {
        var found = named(measure);
        workbook(response, found.code().value(), table(List.of(found), false, found.code() + ", Excel"));
    }

    private TableFile table(List<Measure> asked, boolean andWorkers, String detail) {
        var who = sights.current();
        trail.exported(who.actor(), "figures of measures", detail);
        var file = new FiguresFile(who.may(Permission.VIEW_SERVICE));
        var all = counts.of(who).orElseThrow(FiguresPage::notFound);
        asked.forEach(measure -> file.add(measure.definition(), all.of(measure.code())));
        if (andWorkers) {
            workforce.all(who).forEach(file::add);
        }
        return file.table();
    }

    private static void csv(HttpServletResponse response, String name, TableFile table) throws IOException {
        Downloads.send(
                response,
                Downloads.CSV,
                "throughline-" + name + ".csv",
                false,
                table.csv().getBytes(StandardCharsets.UTF_8));
    }

    private static void workbook(HttpServletResponse response, String name, TableFile table) throws IOException {
        Downloads.send(
                response,
                TableFile.WORKBOOK,
                "throughline-" + name + ".xlsx",
                false,
                TableFile.workbook(List.of(table)));
    }

    private Measure named(String measure) {
        return measures.now().named(new MeasureCode(measure)).orElseThrow(FiguresPage::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

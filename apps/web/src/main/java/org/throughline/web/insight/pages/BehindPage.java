package org.throughline.web.insight.pages;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.measures.Measures;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.insight.Behind;
import org.throughline.web.insight.Behind.Entry;
import org.throughline.web.insight.Behind.Where;
import org.throughline.web.insight.Behind.Which;
import org.throughline.web.pages.CsvFile;
import org.throughline.web.pages.Pages;
import org.throughline.web.trail.Trail;

/** The children behind a number of a measure, and as a file for those who may take one out. */
@Controller
class BehindPage {

    private final Sights sights;
    private final Measures measures;
    private final Behind behind;
    private final Trail trail;
    private final Clock clock;

    BehindPage(Sights sights, Measures measures, Behind behind, Trail trail, Clock clock) {
        this.sights = sights;
        this.measures = measures;
        this.behind = behind;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/measures/{measure}/children")
    @Needs(Permission.VIEW_SERVICE)
    @Transactional
    public String show(
            @PathVariable String measure,
            @RequestParam(defaultValue = "year") String period,
            @RequestParam(defaultValue = "below") String who,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var sight = sights.current();
        var found = named(measure);
        var which = which(found, period, who);
        var at = Math.clamp(page, 1, 100_000);
        trail.read(sight.actor(), "list of children", null, detail(which, period) + ", page " + at);
        model.addAttribute(
                "page",
                BehindView.of(
                        found.definition(),
                        which,
                        behind.window(which.n()),
                        behind.page(sight, which, Pages.offset(at), Pages.SIZE),
                        behind.count(sight, which),
                        at,
                        sight.may(Permission.EXPORT_SERVICE)));
        return "insight/children";
    }

    @GetMapping("/measures/{measure}/children.csv")
    @Needs(Permission.EXPORT_SERVICE)
    @Transactional
    public ResponseEntity<String> file(
            @PathVariable String measure,
            @RequestParam(defaultValue = "year") String period,
            @RequestParam(defaultValue = "below") String who) {
        var sight = sights.current();
        var found = named(measure);
        var which = which(found, period, who);
        var entries = new ArrayList<Entry>();
        behind.each(sight, which, entries::add);
        var file = new CsvFile(Stream.concat(
                        Stream.of("Child", "Id", "Date of birth"),
                        BehindView.columns(which.where(), found.definition()).stream())
                .toList());
        entries.forEach(entry -> file.add(Stream.concat(
                        Stream.of(
                                entry.name(),
                                entry.knownBy(),
                                entry.born().map(LocalDate::toString).orElse("")),
                        BehindView.cells(entry, which.where()).stream())
                .toList()));
        trail.exported(sight.actor(), "list of children", entries.size() + " children, " + detail(which, period));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("throughline-%s-%s-%s.csv"
                                        .formatted(which.measure(), period, LocalDate.now(clock)))
                                .build()
                                .toString())
                .body(file.toString());
    }

    private Measure named(String measure) {
        return measures.named(new MeasureCode(measure)).orElseThrow(BehindPage::notFound);
    }

    private Which which(Measure measure, String period, String who) {
        return new Which(
                measure.code(),
                behind.place(period).orElseThrow(BehindPage::notFound),
                Where.of(who).orElseThrow(BehindPage::notFound));
    }

    private static String detail(Which which, String period) {
        return "%s, %s, %s".formatted(which.measure(), period, which.where().key());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

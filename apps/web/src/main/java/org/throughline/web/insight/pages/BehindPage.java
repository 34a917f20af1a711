package org.throughline.web.insight.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.insight.Behind;
import org.throughline.web.insight.Behind.Entry;
import org.throughline.web.insight.Behind.Where;
import org.throughline.web.insight.Behind.Which;
import org.throughline.web.insight.Behind.Within;
import org.throughline.web.insight.By;
import org.throughline.web.insight.CouncilMeasures;
import org.throughline.web.pages.Downloads;
import org.throughline.web.pages.Pages;
import org.throughline.web.pages.TableFile;
import org.throughline.web.trail.Trail;

/** The children behind a number of a measure, and as a file for those who may take one out. */
@Controller
class BehindPage {

    private final Sights sights;
    private final CouncilMeasures measures;
    private final Behind behind;
    private final GroupNames names;
    private final Trail trail;
    private final Clock clock;

    BehindPage(Sights sights, CouncilMeasures measures, Behind behind, GroupNames names, Trail trail, Clock clock) {
        this.sights = sights;
        this.measures = measures;
        this.behind = behind;
        this.names = names;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/measures/{measure}/children")
    @Needs(Permission.VIEW_SERVICE)
    @Transactional
    public String show(
            @PathVariable String measure,
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var sight = sights.current();
        var found = named(measure);
        var which = which(found, asked);
        int count = behind.count(sight, which);
        int at = Pages.within(page, count);
        trail.read(sight.actor(), "list of children", null, detail(which) + ", page " + at);
        model.addAttribute(
                "page",
                BehindView.of(
                        found.definition(),
                        which,
                        behind.window(which.n()),
                        behind.page(sight, which, Pages.offset(at), Pages.SIZE),
                        which.within().map(names::inWords).orElse(""),
                        count,
                        at,
                        sight.may(Permission.EXPORT_SERVICE)));
        return "insight/children";
    }

    @GetMapping("/measures/{measure}/children.csv")
    @Needs(Permission.EXPORT_SERVICE)
    @Transactional
    public void csv(@PathVariable String measure, @RequestParam Map<String, String> asked, HttpServletResponse response)
            throws IOException {
        var table = table(measure, asked);
        Downloads.send(
                response,
                Downloads.CSV,
                name(measure, asked) + ".csv",
                false,
                table.csv().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/measures/{measure}/children.xlsx")
    @Needs(Permission.EXPORT_SERVICE)
    @Transactional
    public void workbook(
            @PathVariable String measure, @RequestParam Map<String, String> asked, HttpServletResponse response)
            throws IOException {
        var table = table(measure, asked);
        Downloads.send(
                response,
                TableFile.WORKBOOK,
                name(measure, asked) + ".xlsx",
                false,
                TableFile.workbook(List.of(table)));
    }

    private TableFile table(String measure, Map<String, String> asked) {
        var sight = sights.current();
        var found = named(measure);
        var which = which(found, asked);
        var rows = new ArrayList<List<Object>>();
        behind.each(sight, which, entry -> rows.add(row(entry, which.where())));
        trail.exported(sight.actor(), "list of children", rows.size() + " children, " + detail(which));
        return new TableFile(
                "Children",
                Stream.concat(
                                Stream.of("Child", "Id", "Date of birth"),
                                BehindView.columns(which.where(), found.definition()).stream())
                        .toList(),
                rows);
    }

    private static List<Object> row(Entry entry, Where where) {
        return Stream.concat(
                        Stream.<Object>of(
                                entry.name(),
                                entry.knownBy(),
                                entry.born().map(Object.class::cast).orElse("")),
                        where == Where.UNTOLD ? Stream.of(entry.why()) : Stream.of(entry.above(), entry.below()))
                .toList();
    }

    private String name(String measure, Map<String, String> asked) {
        return "throughline-%s-%s-%s".formatted(measure, period(asked), LocalDate.now(clock));
    }

    private Measure named(String measure) {
        return measures.now().named(new MeasureCode(measure)).orElseThrow(BehindPage::notFound);
    }

    private Which which(Measure measure, Map<String, String> asked) {
        return new Which(
                measure.code(),
                behind.place(period(asked)).orElseThrow(BehindPage::notFound),
                Where.of(asked.getOrDefault("who", Where.BELOW.key())).orElseThrow(BehindPage::notFound),
                within(asked));
    }

    private static Optional<Within> within(Map<String, String> asked) {
        var by = asked.getOrDefault("by", "");
        var group = asked.getOrDefault("group", "");
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(new Within(
                        By.of(by).orElseThrow(BehindPage::notFound), group.equals(GroupWords.UNKNOWN) ? "" : group));
    }

    private static String period(Map<String, String> asked) {
        return asked.getOrDefault("period", "year");
    }

    private String detail(Which which) {
        return "%s, %s, %s%s"
                .formatted(
                        which.measure(),
                        behind.window(which.n()).key(),
                        which.where().key(),
                        which.within()
                                .map(group -> ", %s %s".formatted(group.by().key(), group.key()))
                                .orElse(""));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

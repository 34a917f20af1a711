package org.throughline.web.improvement.inspections.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.inspections.Documents;
import org.throughline.web.improvement.inspections.Event;
import org.throughline.web.improvement.inspections.Preparation;
import org.throughline.web.improvement.inspections.Register;
import org.throughline.web.improvement.inspections.Reports;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.SentFile;

/** The tasks before an event, and the documents of one. */
@Controller
@Needs(Permission.KEEP_PLAN)
class PreparingPage {

    private static final Logger LOG = LoggerFactory.getLogger(PreparingPage.class);

    private final Sights sights;
    private final Register register;
    private final Preparation preparation;
    private final Documents documents;
    private final Reports reports;
    private final KeptPosts kept;
    private final Clock clock;

    PreparingPage(
            Sights sights,
            Register register,
            Preparation preparation,
            Documents documents,
            Reports reports,
            KeptPosts kept,
            Clock clock) {
        this.sights = sights;
        this.register = register;
        this.preparation = preparation;
        this.documents = documents;
        this.reports = reports;
        this.kept = kept;
        this.clock = clock;
    }

    @GetMapping("/improvement/register/{event}/tasks")
    String tasks(@PathVariable UUID event, HttpServletRequest request, Model model) {
        return tasks(
                find(event),
                kept.waiting(sights.current(), request)
                        .map(boxes -> new Typed(boxes, List.of()))
                        .orElseGet(() -> Typed.of("id", UUID.randomUUID().toString())),
                model);
    }

    @PostMapping("/improvement/register/{event}/tasks")
    @KeepsText(form = "/improvement/register/{event}/tasks")
    String addTask(
            @PathVariable UUID event,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = find(event);
        var typed = Typed.of(sent);
        var wrong = new Typed.Complaints();
        wrong.text(typed, "what", 300, "Type what is to be done");
        wrong.text(typed, "who", 100, "Type who does it");
        var due = DayTyped.read(typed.one("due"));
        wrong.unless(due.isPresent(), "due", "Type by which day, like 27/3/2026");
        if (!wrong.found().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return tasks(found, typed.with(wrong.found()), model);
        }
        preparation.add(
                sights.current().actor(), typed.id(), found, typed.one("what"), typed.one("who"), due.orElseThrow());
        next.addFlashAttribute("banner", "The task is set.");
        return "redirect:/improvement/register/%s/tasks".formatted(event);
    }

    @PostMapping("/improvement/register/{event}/tasks/done")
    String done(
            @PathVariable UUID event,
            @RequestParam(defaultValue = "") String row,
            @RequestParam(defaultValue = "true") boolean done,
            RedirectAttributes next) {
        var on = done ? Optional.of(LocalDate.now(clock)) : Optional.<LocalDate>empty();
        Typed.of("row", row)
                .uuid("row")
                .ifPresent(it -> preparation.done(sights.current().actor(), find(event), it, on));
        next.addFlashAttribute("banner", done ? "The task is done." : "The task is to do again.");
        return "redirect:/improvement/register/%s/tasks".formatted(event);
    }

    @PostMapping("/improvement/register/{event}/tasks/take-out")
    String takeOut(@PathVariable UUID event, @RequestParam(defaultValue = "") String row, RedirectAttributes next) {
        Typed.of("row", row)
                .uuid("row")
                .ifPresent(it -> preparation.takeOut(sights.current().actor(), find(event), it));
        next.addFlashAttribute("banner", "Taken out. It stands under “Who changed what”.");
        return "redirect:/improvement/register/%s/tasks".formatted(event);
    }

    private String tasks(Event event, Typed typed, Model model) {
        var today = LocalDate.now(clock);
        var jobs = preparation.of(event.id()).stream()
                .map(it -> InspectionView.job(it, today))
                .toList();
        return show(event, "tasks", List.of(), jobs, typed, model);
    }

    @GetMapping("/improvement/register/{event}/documents")
    String documents(@PathVariable UUID event, Model model) {
        return documents(find(event), Typed.nothing(), model);
    }

    @PostMapping("/improvement/register/{event}/documents")
    String add(
            @PathVariable UUID event,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = find(event);
        var sent = (files == null ? Stream.<MultipartFile>of() : files.stream())
                .filter(file -> !String.valueOf(file.getOriginalFilename()).isEmpty() || !file.isEmpty())
                .map(SentFile::of)
                .toList();
        var wrong = new ArrayList<FormError>();
        if (sent.isEmpty()) {
            wrong.add(new FormError("files", "Select the document"));
        }
        for (var file : sent) {
            try {
                reports.add(sights.current().actor(), found, file)
                        .ifPresent(why -> wrong.add(new FormError("files", file.name() + ": " + why)));
            } catch (IOException e) {
                LOG.error("a document that was sent could not be kept: {}", e.toString());
                wrong.add(new FormError(
                        "files",
                        file.name() + ": It arrived but could not be kept here. Send it again in a few minutes."));
            }
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return documents(found, Typed.nothing().with(wrong), model);
        }
        next.addFlashAttribute("banner", sent.size() == 1 ? "The document is kept." : "The documents are kept.");
        return "redirect:" + Words.address(event) + "#documents";
    }

    private String documents(Event event, Typed typed, Model model) {
        var rows = documents.of(event.id()).stream()
                .map(it -> new InspectionView.Row(it.id().toString(), it.name(), ""))
                .toList();
        return show(event, "documents", rows, List.of(), typed, model);
    }

    private String show(
            Event event,
            String what,
            List<InspectionView.Row> rows,
            List<InspectionView.Job> jobs,
            Typed typed,
            Model model) {
        model.addAttribute(
                "page",
                new AddingView(
                        Words.titled(event),
                        Words.address(event.id()),
                        "/improvement/register/%s/%s".formatted(event.id(), what),
                        rows,
                        jobs,
                        typed));
        return "improvement/inspections/" + what;
    }

    private Event find(UUID event) {
        return register.find(event).orElseThrow(InspectionPage::absent);
    }
}

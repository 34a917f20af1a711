package org.throughline.web.improvement.inspections.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.inspections.Document;
import org.throughline.web.improvement.inspections.Documents;
import org.throughline.web.improvement.inspections.Event;
import org.throughline.web.improvement.inspections.Register;
import org.throughline.web.improvement.inspections.Reports;

/** Registering an event by hand, with a kept file or without, and changing what is said of one. */
@Controller
@Needs(Permission.KEEP_PLAN)
class RegisterPage {

    private final Sights sights;
    private final Register register;
    private final Documents documents;
    private final Reports reports;
    private final KeptPosts kept;

    RegisterPage(Sights sights, Register register, Documents documents, Reports reports, KeptPosts kept) {
        this.sights = sights;
        this.register = register;
        this.documents = documents;
        this.reports = reports;
        this.kept = kept;
    }

    @GetMapping("/improvement/register/new")
    String form(@RequestParam(defaultValue = "") String document, HttpServletRequest request, Model model) {
        var file = file(Typed.of("document", document));
        var typed = waiting(request)
                .orElseGet(() -> EventForm.of(
                                file.map(reports::guess).orElse(Reports.Guess.NONE), register.usualAuthority())
                        .with("document", List.of(document))
                        .with("id", List.of(UUID.randomUUID().toString())));
        return show(typed, model);
    }

    @PostMapping("/improvement/register/new")
    @KeepsText(form = "/improvement/register/new")
    String add(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var typed = EventForm.checked(Typed.of(sent));
        if (!typed.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(typed, model);
        }
        var id = typed.id();
        reports.register(sights.current().actor(), id, EventForm.told(typed), file(typed));
        next.addFlashAttribute("banner", typed.one("title") + " is in the register.");
        return "redirect:" + Words.address(id);
    }

    private String show(Typed typed, Model model) {
        model.addAttribute(
                "page",
                new EventFormView(
                        "Register an event",
                        "/improvement/inspections",
                        "Inspections",
                        "/improvement/register/new",
                        "Register it",
                        file(typed).map(Document::name).orElse(null),
                        false,
                        typed));
        return "improvement/inspections/event-form";
    }

    @GetMapping("/improvement/register/{event}/change")
    String change(@PathVariable UUID event, HttpServletRequest request, Model model) {
        var found = find(event);
        return show(found, waiting(request).orElseGet(() -> EventForm.of(found.told())), model);
    }

    @PostMapping("/improvement/register/{event}/change")
    @KeepsText(form = "/improvement/register/{event}/change")
    String change(
            @PathVariable UUID event,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = find(event);
        var typed = EventForm.checked(Typed.of(sent));
        if (!typed.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(found, typed, model);
        }
        register.change(sights.current().actor(), found, EventForm.told(typed));
        next.addFlashAttribute("banner", "Kept. What stood before is under “Who changed what”.");
        return "redirect:" + Words.address(event);
    }

    private String show(Event event, Typed typed, Model model) {
        model.addAttribute(
                "page",
                new EventFormView(
                        "Change what is said of this event",
                        Words.address(event.id()),
                        Words.titled(event),
                        "/improvement/register/%s/change".formatted(event.id()),
                        event.lookAt() ? "I have looked at it, keep it" : "Keep it",
                        null,
                        false,
                        typed));
        return "improvement/inspections/event-form";
    }

    private Optional<Typed> waiting(HttpServletRequest request) {
        return kept.waiting(sights.current(), request).map(boxes -> new Typed(boxes, List.of()));
    }

    /** The kept file that a form names; one that is registered already is not taken a second time. */
    private Optional<Document> file(Typed typed) {
        return typed.uuid("document")
                .flatMap(documents::find)
                .filter(it -> documents.eventOf(it.id()).isEmpty());
    }

    private Event find(UUID event) {
        return register.find(event).orElseThrow(InspectionPage::absent);
    }
}

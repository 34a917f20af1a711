package org.throughline.web.improvement.inspections.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.ofsted.report.VisitLetter;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.inspections.Register;
import org.throughline.web.improvement.inspections.Reports;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/** Pasting the words of a letter; what is left empty beside them is read from them. */
@Controller
@Needs(Permission.KEEP_PLAN)
class LetterPage {

    private static final int LONGEST = 300_000;
    private static final List<String> READ = List.of("kind", "title", "authority", "starts", "ends", "ordinal");

    private final Sights sights;
    private final Register register;
    private final Reports reports;
    private final KeptPosts kept;

    LetterPage(Sights sights, Register register, Reports reports, KeptPosts kept) {
        this.sights = sights;
        this.register = register;
        this.reports = reports;
        this.kept = kept;
    }

    @GetMapping("/improvement/register/letter")
    String form(HttpServletRequest request, Model model) {
        return show(
                kept.waiting(sights.current(), request)
                        .map(boxes -> new Typed(boxes, List.of()))
                        .orElseGet(() -> Typed.of("id", UUID.randomUUID().toString())),
                model);
    }

    @PostMapping("/improvement/register/letter")
    @KeepsText(form = "/improvement/register/letter")
    String keep(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var typed = Typed.of(sent);
        var words = typed.one("words");
        var wrong = words.isEmpty()
                ? "Paste the words of the letter"
                : words.length() > LONGEST
                        ? "This is longer than any letter: %,d characters. Paste no more than %,d"
                                .formatted(words.length(), LONGEST)
                        : "";
        if (!wrong.isEmpty()) {
            return refused(typed.with(List.of(new FormError("words", wrong))), model, response);
        }
        var filled = filled(typed, words);
        var checked = EventForm.checked(filled);
        if (!checked.errors().isEmpty()) {
            return refused(checked, model, response);
        }
        boolean guessed = READ.stream().anyMatch(box -> !typed.one(box).equals(filled.one(box)));
        var id = typed.id();
        reports.takePasted(sights.current().actor(), id, EventForm.told(checked), words, guessed);
        next.addFlashAttribute("banner", checked.one("title") + " is in the register. Mark its paragraphs below.");
        return "redirect:" + Words.address(id);
    }

    /** What was typed stands; boxes left empty get what the letter says, and the usual authority where it says none. */
    private Typed filled(Typed typed, String words) {
        var read = Reports.pasted(words).map(LetterPage::read).orElse(Map.of());
        var filled = typed;
        for (var box : READ) {
            if (typed.one(box).isEmpty() && !read.getOrDefault(box, "").isEmpty()) {
                filled = filled.with(box, List.of(read.getOrDefault(box, "")));
            }
        }
        return filled.one("authority").isEmpty()
                ? filled.with("authority", List.of(register.usualAuthority()))
                : filled;
    }

    private static Map<String, String> read(VisitLetter letter) {
        var guess = EventForm.of(Reports.guess(letter), "");
        var days = letter.onSite().value().filter(it -> !it.isEmpty());
        return Map.of(
                "kind", guess.one("kind"),
                "title", guess.one("title"),
                "authority", guess.one("authority"),
                "ordinal", guess.one("ordinal"),
                "starts", days.map(it -> Days.inWords(it.getFirst().start())).orElse(""),
                "ends", days.map(it -> Days.inWords(it.getLast().end())).orElse(""));
    }

    private String refused(Typed typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(typed, model);
    }

    private String show(Typed typed, Model model) {
        model.addAttribute(
                "page",
                new EventFormView(
                        "Paste the words of a letter",
                        "/improvement/inspections",
                        "Inspections",
                        "/improvement/register/letter",
                        "Register it",
                        null,
                        true,
                        typed));
        return "improvement/inspections/event-form";
    }
}

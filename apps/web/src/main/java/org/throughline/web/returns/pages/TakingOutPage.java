package org.throughline.web.returns.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.pages.Downloads;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.TableFile;
import org.throughline.web.returns.Freezes;
import org.throughline.web.returns.Notices;
import org.throughline.web.returns.Run;
import org.throughline.web.returns.Runs;
import org.throughline.web.trail.Trail;

/** Taking a return out: freezing it, its file, and reports of what was found in it. */
@Controller
@Needs(Permission.EXPORT_RETURNS)
class TakingOutPage {

    private static final int LONGEST = 500;
    private static final String BYTES = "application/octet-stream";

    private final Sights sights;
    private final Runs runs;
    private final Notices notices;
    private final Freezes freezes;
    private final KeptPosts kept;
    private final Trail trail;
    private final TransactionTemplate transaction;

    TakingOutPage(
            Sights sights,
            Runs runs,
            Notices notices,
            Freezes freezes,
            KeptPosts kept,
            Trail trail,
            TransactionTemplate transaction) {
        this.sights = sights;
        this.runs = runs;
        this.notices = notices;
        this.freezes = freezes;
        this.kept = kept;
        this.trail = trail;
        this.transaction = transaction;
    }

    @GetMapping("/returns/{run}/take-out")
    String show(@PathVariable UUID run, HttpServletRequest request, Model model) {
        var waiting = kept.waiting(sights.current(), request).map(Fields::new).orElseGet(Fields::of);
        return show(done(run), waiting.get("why"), "", model);
    }

    private String show(Run run, String typed, String error, Model model) {
        var who = sights.current();
        transaction.executeWithoutResult(
                _ -> trail.read(who.actor(), "return to take out", null, run.words() + ", check " + run.id()));
        model.addAttribute(
                "page",
                TakeOutView.of(
                        run,
                        who,
                        freezes.keeps(run),
                        freezes.xml(run).isPresent(),
                        freezes.mayTakeOut(who, run),
                        typed,
                        error));
        return "returns/take-out";
    }

    @PostMapping("/returns/{run}/freeze")
    @KeepsText(form = "/returns/{run}/take-out")
    String freeze(
            @PathVariable UUID run,
            @RequestParam(defaultValue = "") String why,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = done(run);
        if (why.isBlank() || why.length() > LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    found,
                    why,
                    why.isBlank()
                            ? "Say why this return is frozen"
                            : "Type no more than %d characters".formatted(LONGEST),
                    model);
        }
        return switch (freezes.freeze(sights.current(), found, why.strip())) {
            case Freezes.Answer.Done() -> {
                kept.forget(request, "/returns/" + run + "/take-out");
                next.addFlashAttribute("banner", "This return is frozen, with its file.");
                yield "redirect:/returns/" + run + "/take-out";
            }
            case Freezes.Answer.Refused(var words) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield show(found, why, words, model);
            }
        };
    }

    @GetMapping("/returns/{run}/file")
    void file(@PathVariable UUID run, HttpServletResponse response) throws IOException {
        var found = done(run);
        var who = sights.current();
        if (!freezes.keeps(found)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        refuseTheirOwn(who, found);
        var result = found.result().orElseThrow();
        exported(who, "file of a return", found);
        Downloads.begin(response, BYTES, result.file());
        if (found.frozen().isPresent()) {
            response.setContentLengthLong(result.bytes());
        }
        freezes.write(found, response.getOutputStream());
    }

    @GetMapping("/returns/{run}/file.xml")
    void xml(@PathVariable UUID run, HttpServletResponse response) throws IOException {
        var found = done(run);
        var who = sights.current();
        var file = freezes.xml(found).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        refuseTheirOwn(who, found);
        exported(who, "file of a return, as XML", found);
        Downloads.begin(response, BYTES, String.valueOf(file.getFileName()));
        Files.copy(file, response.getOutputStream());
    }

    private void refuseTheirOwn(Sight who, Run found) {
        if (!freezes.mayTakeOut(who, found)) {
            trail.denied(who.actor(), "file of a return", null, found.words() + ": their own record stands in it");
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    @GetMapping("/returns/{run}/findings.csv")
    void csv(@PathVariable UUID run, HttpServletResponse response) throws IOException {
        var found = done(run);
        var who = sights.current();
        exported(who, "findings of a return", found);
        Downloads.begin(response, Downloads.CSV, name(found, ".csv"));
        var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        Reports.csv(notices, run, who, writer);
    }

    @GetMapping("/returns/{run}/findings.xlsx")
    void book(@PathVariable UUID run, HttpServletResponse response) throws IOException {
        var found = done(run);
        var who = sights.current();
        exported(who, "findings of a return", found);
        Downloads.begin(response, TableFile.WORKBOOK, name(found, ".xlsx"));
        Reports.book(notices, run, who, response.getOutputStream());
    }

    @GetMapping("/returns/{run}/findings.html")
    String report(@PathVariable UUID run, Model model, HttpServletResponse response) {
        var found = done(run);
        var who = sights.current();
        exported(who, "findings of a return", found);
        Downloads.begin(response, "text/html;charset=UTF-8", name(found, ".html"));
        model.addAttribute("page", ReportView.of(found, who, notices));
        return "returns/report";
    }

    private void exported(Sight who, String what, Run run) {
        transaction.executeWithoutResult(_ -> trail.exported(who.actor(), what, run.words() + ", check " + run.id()));
    }

    /** After the file of the return, which is of letters and digits. */
    private static String name(Run run, String ending) {
        var of = run.of().orElseThrow();
        return "findings-" + of.collection().name().toLowerCase(java.util.Locale.ROOT) + "-" + of.year() + ending;
    }

    private Run done(UUID run) {
        return runs.find(run)
                .filter(found -> found.result().isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

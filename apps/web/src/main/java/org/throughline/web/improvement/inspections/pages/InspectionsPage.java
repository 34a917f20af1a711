package org.throughline.web.improvement.inspections.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.inspections.AreaLists;
import org.throughline.web.improvement.inspections.Documents;
import org.throughline.web.improvement.inspections.Preparation;
import org.throughline.web.improvement.inspections.Readings;
import org.throughline.web.improvement.inspections.Register;
import org.throughline.web.improvement.inspections.Reports;
import org.throughline.web.improvement.inspections.Reports.Taken;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.SentFile;
import org.throughline.web.trail.Trail;

/** The register, and reading reports into it. */
@Controller
@Needs(Permission.SEE_PLAN)
class InspectionsPage {

    private static final Logger LOG = LoggerFactory.getLogger(InspectionsPage.class);

    private final Sights sights;
    private final Register register;
    private final Readings readings;
    private final AreaLists areas;
    private final Preparation preparation;
    private final Documents documents;
    private final Reports reports;
    private final TransactionTemplate transaction;
    private final Trail trail;
    private final Clock clock;

    InspectionsPage(
            Sights sights,
            Register register,
            Readings readings,
            AreaLists areas,
            Preparation preparation,
            Documents documents,
            Reports reports,
            TransactionTemplate transaction,
            Trail trail,
            Clock clock) {
        this.sights = sights;
        this.register = register;
        this.readings = readings;
        this.areas = areas;
        this.preparation = preparation;
        this.documents = documents;
        this.reports = reports;
        this.transaction = transaction;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/improvement/inspections")
    String show(Model model) {
        transaction.executeWithoutResult(
                _ -> trail.read(sights.current().actor(), "register of inspections", null, ""));
        return show(List.of(), List.of(), model);
    }

    @PostMapping("/improvement/register/reports")
    @Needs(Permission.KEEP_PLAN)
    String read(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var sent = (files == null ? Stream.<MultipartFile>of() : files.stream())
                .filter(file -> !String.valueOf(file.getOriginalFilename()).isEmpty() || !file.isEmpty())
                .map(SentFile::of)
                .toList();
        if (sent.isEmpty()) {
            return refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    List.of("Select the PDF of a report"),
                    List.of(),
                    model,
                    response);
        }
        var became = new ArrayList<InspectionsView.Became>();
        var refused = new ArrayList<String>();
        for (var file : sent) {
            try {
                var taken = reports.take(sights.current().actor(), file);
                switch (taken) {
                    case Taken.Refused(var why) -> refused.add(file.name() + ": " + why);
                    case Taken.Registered _, Taken.Known _, Taken.Kept _ ->
                        became.add(InspectionsView.became(file.name(), taken));
                }
            } catch (IOException e) {
                LOG.error("a report that was sent could not be read: {}", e.toString());
                refused.add(
                        file.name() + ": The file arrived but could not be kept here. Send it again in a few minutes.");
            }
        }
        if (!refused.isEmpty()) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, refused, became, model, response);
        }
        if (sent.size() == 1) {
            next.addFlashAttribute("banner", became.getFirst().words());
            return "redirect:" + became.getFirst().address();
        }
        next.addFlashAttribute("became", became);
        return "redirect:/improvement/inspections";
    }

    private String refused(
            HttpStatus status,
            List<String> words,
            List<InspectionsView.Became> became,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status.value());
        return show(words.stream().map(it -> new FormError("files", it)).toList(), became, model);
    }

    @SuppressWarnings("unchecked")
    private String show(List<FormError> errors, List<InspectionsView.Became> became, Model model) {
        var flashed = (List<InspectionsView.Became>) model.asMap().get("became");
        model.addAttribute(
                "page",
                InspectionsView.of(
                        register.all(),
                        readings.judgements(),
                        areas.counts(),
                        preparation.open(),
                        documents.waiting(),
                        LocalDate.now(clock),
                        sights.current().may(Permission.KEEP_PLAN),
                        flashed == null ? became : flashed,
                        errors));
        return "improvement/inspections/register";
    }
}

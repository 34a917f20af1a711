package org.throughline.web.returns.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.throughline.journey.Collection;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.SentFile;
import org.throughline.web.returns.Offers;
import org.throughline.web.returns.ReturnOf;
import org.throughline.web.returns.Runs;
import org.throughline.web.trail.Trail;

/** The returns that the record holds, how each stands, and checking one. */
@Controller
@Needs(Permission.VIEW_RETURNS)
class ReturnsPage {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnsPage.class);

    private final Sights sights;
    private final Runs runs;
    private final Offers offers;
    private final Trail trail;

    ReturnsPage(Sights sights, Runs runs, Offers offers, Trail trail) {
        this.sights = sights;
        this.runs = runs;
        this.offers = offers;
        this.trail = trail;
    }

    @GetMapping("/returns")
    @Transactional
    public String show(Model model) {
        trail.read(sights.current().actor(), "returns", null, "");
        return show(List.of(), model);
    }

    @PostMapping("/returns/check")
    @Needs(Permission.EXPORT_RETURNS)
    public String check(
            @RequestParam(defaultValue = "") String collection,
            @RequestParam(defaultValue = "0") int year,
            Model model,
            HttpServletResponse response) {
        var of = Arrays.stream(Collection.values())
                .filter(one -> one.name().equals(collection))
                .findFirst()
                .map(one -> new ReturnOf(one, year));
        var asked = of.flatMap(it -> runs.check(sights.current().actor(), it));
        if (asked.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    List.of(new FormError("held", "The record does not hold this return. Load its files first")),
                    model);
        }
        return "redirect:/returns/" + asked.get();
    }

    @PostMapping("/returns/check-files")
    @Needs(Permission.EXPORT_RETURNS)
    public String checkFiles(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response) {
        var sent = (files == null ? Stream.<MultipartFile>of() : files.stream())
                .filter(file -> !file.isEmpty())
                .map(SentFile::of)
                .toList();
        if (sent.isEmpty()) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, "Select the files of one return", model, response);
        }
        var names = new HashSet<String>();
        if (!sent.stream().allMatch(file -> names.add(file.name().toLowerCase(Locale.ROOT)))) {
            return refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Two of the files have the same name. Send last year’s tables in a zip, in a folder called last",
                    model,
                    response);
        }
        try {
            return "redirect:/returns/" + runs.check(sights.current().actor(), sent);
        } catch (IOException e) {
            LOG.error("files that were sent to be checked could not be kept: {}", e.toString());
            return refused(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "The files arrived but could not be kept here, and nothing was checked. Send them again in a few"
                            + " minutes. If it stays so, tell the people who look after Throughline that its disk may be full",
                    model,
                    response);
        }
    }

    private String refused(HttpStatus status, String words, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        return show(List.of(new FormError("files", words)), model);
    }

    private String show(List<FormError> errors, Model model) {
        var checks = sights.current().may(Permission.EXPORT_RETURNS);
        model.addAttribute("page", ReturnsView.of(offers.list(), runs.latest(), runs.others(), checks, errors));
        return "returns/returns";
    }
}

package org.throughline.web.returns.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.returns.annexa.Template;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Downloads;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.TableFile;
import org.throughline.web.returns.AnnexALists;
import org.throughline.web.trail.Trail;

/** Ofsted's child-level lists: what they hold on a day, and their workbook. */
@Controller
@Needs(Permission.EXPORT_RETURNS)
class AnnexAPage {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Sights sights;
    private final AnnexALists lists;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AnnexAPage(Sights sights, AnnexALists lists, Trail trail, TransactionTemplate transaction, Clock clock) {
        this.sights = sights;
        this.lists = lists;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Asked(Optional<LocalDate> asAt, Optional<LocalDate> knownOn, Template template) {}

    @GetMapping("/returns/annex-a")
    String show(
            @RequestParam(name = "as-at", required = false) Optional<String> asAt,
            @RequestParam(name = "known-on", defaultValue = "") String knownOn,
            @RequestParam(defaultValue = "" + Template.LATEST) int template,
            Model model,
            HttpServletResponse response) {
        var today = Days.inWords(today());
        if (asAt.isEmpty()) {
            model.addAttribute("page", AnnexAView.of(today, today, Template.LATEST, null, List.of()));
            return "returns/annex-a";
        }
        var errors = new ArrayList<FormError>();
        var asked = asked(asAt.get(), knownOn, template, errors);
        AnnexAView.Made made = null;
        if (asked.asAt().isPresent() && asked.knownOn().isPresent()) {
            made = look(asked.asAt().get(), asked.knownOn().get(), asked.template());
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute(
                "page", AnnexAView.of(asAt.get(), knownOn, asked.template().year(), made, errors));
        return "returns/annex-a";
    }

    private AnnexAView.Made look(LocalDate asAt, LocalDate knownOn, Template template) {
        var who = sights.current();
        transaction.executeWithoutResult(
                _ -> trail.read(who.actor(), "what the Annex A lists hold", null, detail(asAt, knownOn)));
        return AnnexAView.made(
                lists.make(asAt, knownOn, template), asAt, knownOn, template, lists.mayTakeOut(who, asAt, knownOn));
    }

    private Asked asked(String asAt, String knownOn, int template, List<FormError> errors) {
        return new Asked(
                day("as-at", asAt, "the day the inspection begins", errors),
                knownOn.isBlank() ? Optional.of(today()) : day("known-on", knownOn, "the day it is known on", errors),
                Template.of(Template.years().contains(template) ? template : Template.LATEST));
    }

    /** Neither before there were such lists nor after today. */
    private Optional<LocalDate> day(String field, String typed, String what, List<FormError> errors) {
        var day = DayTyped.read(typed);
        if (day.isEmpty()) {
            errors.add(new FormError(field, "Type %s, such as %s".formatted(what, Days.inWords(today()))));
        } else if (day.get().isAfter(today())) {
            errors.add(new FormError(field, "Type a day that is not after today"));
            return Optional.empty();
        } else if (day.get().isBefore(EARLIEST)) {
            errors.add(new FormError(field, "Type a day from %s on".formatted(Days.inWords(EARLIEST))));
            return Optional.empty();
        }
        return day;
    }

    @GetMapping("/returns/annex-a/file")
    void file(
            @RequestParam("as-at") LocalDate asAt,
            @RequestParam("known-on") LocalDate knownOn,
            @RequestParam(defaultValue = "" + Template.LATEST) int template,
            HttpServletResponse response)
            throws IOException {
        if (asAt.isAfter(today())
                || knownOn.isAfter(today())
                || asAt.isBefore(EARLIEST)
                || !Template.years().contains(template)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var who = sights.current();
        if (!lists.mayTakeOut(who, asAt, knownOn)) {
            trail.denied(who.actor(), "Annex A workbook", null, "their own record stands in it");
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        transaction.executeWithoutResult(_ -> trail.exported(who.actor(), "Annex A workbook", detail(asAt, knownOn)));
        var book = lists.make(asAt, knownOn, Template.of(template));
        Downloads.begin(response, TableFile.WORKBOOK, "annex-a-" + asAt + ".xlsx");
        book.write(response.getOutputStream());
    }

    private static String detail(LocalDate asAt, LocalDate knownOn) {
        return "as at %s, as known on %s".formatted(Days.inWords(asAt), Days.inWords(knownOn));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ENGLAND));
    }
}

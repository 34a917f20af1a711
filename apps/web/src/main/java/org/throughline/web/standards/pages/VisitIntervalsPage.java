package org.throughline.web.standards.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.clocks.visits.LocalIntervals.Setting;
import org.throughline.clocks.visits.LocalIntervals.Unit;
import org.throughline.clocks.visits.LocalIntervals.Visits;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.pages.FormError;
import org.throughline.web.standards.Standards;
import org.throughline.web.standards.pages.VisitIntervalsView.Sent;
import org.throughline.web.trail.Trail;

/** How often children on plans are visited: what is in force, what was, and a new interval from a day on. */
@Controller
@Needs(Permission.MANAGE_SETTINGS)
class VisitIntervalsPage {

    private static final int LONGEST = 260;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Sights sights;
    private final Standards standards;
    private final Trail trail;
    private final Clock clock;

    VisitIntervalsPage(Sights sights, Standards standards, Trail trail, Clock clock) {
        this.sights = sights;
        this.standards = standards;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/settings/visits")
    @Transactional
    public String show(Model model) {
        trail.read(sights.current().actor(), "intervals between visits", null, "");
        var first = new Sent(Visits.CHILD_PROTECTION.name(), "", Unit.WORKING_DAYS.name(), "");
        return page(first, List.of(), model);
    }

    @PostMapping("/settings/visits")
    @Transactional
    public String set(Sent sent, Model model, RedirectAttributes next, HttpServletResponse response) {
        var length = length(sent.length());
        var from = day(sent.from());
        var errors = new ArrayList<FormError>();
        if (length.isEmpty()) {
            errors.add(new FormError("length", "Enter a number from 1 to " + LONGEST));
        }
        if (!sent.chosenFromTheLists()) {
            errors.add(new FormError("visits", "Select the visits that the interval is for, and its unit"));
        }
        if (from.isEmpty()) {
            errors.add(new FormError("from", "Enter the first day, like 1/4/2027"));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(sent, errors, model);
        }
        standards.set(
                sights.current().actor(),
                new Setting(
                        Visits.valueOf(sent.visits()),
                        from.orElseThrow(),
                        length.orElseThrow(),
                        Unit.valueOf(sent.unit()),
                        true));
        next.addFlashAttribute("banner", "The interval is set. Every child’s clocks are being worked out again.");
        return "redirect:/settings/visits";
    }

    private String page(Sent sent, List<FormError> errors, Model model) {
        model.addAttribute("page", VisitIntervalsView.of(standards.intervals(), LocalDate.now(clock), sent, errors));
        return "standards/visits";
    }

    private static Optional<Integer> length(String typed) {
        try {
            int length = Integer.parseInt(typed.strip());
            return length < 1 || length > LONGEST ? Optional.empty() : Optional.of(length);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip(), DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

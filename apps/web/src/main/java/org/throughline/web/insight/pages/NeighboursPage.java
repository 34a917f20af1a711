package org.throughline.web.insight.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.insight.CouncilMeasures;
import org.throughline.web.insight.NeighbourFile;
import org.throughline.web.insight.Neighbours;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.SentFile;
import org.throughline.web.trail.Trail;

/** The figures of other authorities: loading a file of them, and choosing those that ours are set beside. */
@Controller
@Needs({Permission.KEEP_MEASURES, Permission.LOAD_FILES})
class NeighboursPage {

    private static final Logger LOG = LoggerFactory.getLogger(NeighboursPage.class);
    private static final int LONGEST = 200;

    private final Sights sights;
    private final CouncilMeasures measures;
    private final Neighbours neighbours;
    private final Trail trail;

    NeighboursPage(Sights sights, CouncilMeasures measures, Neighbours neighbours, Trail trail) {
        this.sights = sights;
        this.measures = measures;
        this.neighbours = neighbours;
        this.trail = trail;
    }

    @GetMapping("/measures/neighbours")
    @Transactional
    public String show(Model model) {
        trail.read(sights.current().actor(), "figures of other authorities", null, "");
        return drawn(new Fields(Map.of()), Optional.empty(), List.of(), model);
    }

    @PostMapping("/measures/neighbours")
    String keep(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> sentWith,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var typed = new Fields(sentWith);
        var source = typed.get("source");
        var errors = new ArrayList<FormError>();
        if (source.isBlank() || source.length() > LONGEST) {
            errors.add(new FormError(
                    "source",
                    source.isBlank()
                            ? "Say where the figures are from and of when, such as the name and date of the publication"
                            : "Type no more than %d characters".formatted(LONGEST)));
        }
        if (file == null || file.isEmpty()) {
            errors.add(new FormError("file", "Select the file"));
            return refused(typed, Optional.empty(), errors, model, response);
        }
        try {
            var sent = SentFile.of(file);
            return switch (NeighbourFile.read(sent, measures.codes())) {
                case NeighbourFile.Read read
                when errors.isEmpty() -> {
                    neighbours.keep(sights.current(), typed.id(), sent.name(), source.strip(), read.lines());
                    next.addFlashAttribute("banner", NeighboursView.kept(sent.name(), read));
                    yield "redirect:/measures/neighbours";
                }
                case NeighbourFile.Read _ -> refused(typed, Optional.empty(), errors, model, response);
                case NeighbourFile.Wrong wrong -> {
                    errors.add(new FormError("file", "Nothing of this file was kept. Mend it and send it again"));
                    yield refused(typed, Optional.of(wrong), errors, model, response);
                }
            };
        } catch (IOException e) {
            LOG.error("a file of other authorities' figures could not be read", e);
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return drawn(
                    typed,
                    Optional.empty(),
                    List.of(new FormError("file", "The file arrived but could not be read here. Send it again")),
                    model);
        }
    }

    @PostMapping("/measures/neighbours/chosen")
    @Needs(Permission.KEEP_MEASURES)
    @Transactional
    public String choose(@RequestParam(required = false) @Nullable List<String> authority, RedirectAttributes next) {
        neighbours.choose(sights.current(), authority == null ? List.of() : authority);
        next.addFlashAttribute("banner", "The neighbours are chosen. Every measure's page shows them.");
        return "redirect:/measures/neighbours";
    }

    private String refused(
            Fields typed,
            Optional<NeighbourFile.Wrong> wrong,
            List<FormError> errors,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return drawn(typed, wrong, errors, model);
    }

    private String drawn(Fields typed, Optional<NeighbourFile.Wrong> wrong, List<FormError> errors, Model model) {
        var who = sights.current();
        model.addAttribute(
                "page",
                NeighboursView.of(
                        neighbours.files(),
                        neighbours.authorities(),
                        neighbours.choice(),
                        new NeighboursView.Viewer(
                                who.may(Permission.KEEP_MEASURES),
                                who.mayAny(Permission.SEE_AGGREGATES, Permission.VIEW_SERVICE)),
                        typed,
                        wrong,
                        errors));
        return "insight/neighbours";
    }
}

package org.throughline.web.access.pages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Children;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Opening;
import org.throughline.web.access.Openings;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.pages.Days;
import org.throughline.web.trail.Trail;

/** The reviewer's list of reasons given and glass broken. */
@Controller
@Needs(Permission.REVIEW_OPENINGS)
class OpeningsPage {

    private static final int LONGEST_NOTE = 2000;

    private final Sights sights;
    private final Openings openings;
    private final ObjectProvider<Children> children;
    private final Trail trail;

    OpeningsPage(Sights sights, Openings openings, ObjectProvider<Children> children, Trail trail) {
        this.sights = sights;
        this.openings = openings;
        this.children = children;
        this.trail = trail;
    }

    @GetMapping("/openings")
    @Transactional
    public String show(Model model) {
        var who = sights.current();
        trail.read(who.actor(), "reasons given", null, "");
        model.addAttribute(
                "page",
                new OpeningsView(
                        openings.toReview(who).stream()
                                .map(row -> row(who, row))
                                .toList(),
                        openings.reviewed(who).stream()
                                .map(row -> row(who, row))
                                .toList()));
        return "access/openings";
    }

    @PostMapping("/openings/{id}/review")
    String review(@PathVariable long id, @RequestParam(defaultValue = "") String note, RedirectAttributes next) {
        if (!openings.review(sights.current(), id, note.substring(0, Math.min(note.length(), LONGEST_NOTE)))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        next.addFlashAttribute("banner", "Marked as reviewed.");
        return "redirect:/openings";
    }

    private OpeningsView.Row row(Sight who, Openings.Row row) {
        return new OpeningsView.Row(
                row.id(),
                row.who(),
                named(who, row.child()),
                row.kind() == Opening.BREAK_GLASS,
                row.reason(),
                Days.inWords(row.at().toInstant()),
                row.reviewedBy() == null ? "" : row.reviewedBy(),
                row.note() == null ? "" : row.note());
    }

    private String named(Sight who, PersonId child) {
        boolean may = who.may(Permission.READ_TRAIL) || !who.hidden().contains(child);
        return may ? ChildWords.of(children, child) : "A restricted child";
    }
}

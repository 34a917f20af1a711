package org.throughline.web.casework.pages;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.casework.Corrections;
import org.throughline.web.casework.Draft;
import org.throughline.web.casework.Shelf;
import org.throughline.web.casework.VisitForm;
import org.throughline.web.casework.Visits;

/** One's own drafts: the list, going on with one, discarding one and putting it back. */
@Controller
@RequestMapping("/drafts")
@Needs({Permission.WRITE_OWN, Permission.WRITE_TEAM})
class DraftsPage {

    private final Sights sights;
    private final Shelf shelf;
    private final Visits visits;
    private final Corrections corrections;
    private final Answers answers;
    private final DraftsViews views;

    DraftsPage(Sights sights, Shelf shelf, Visits visits, Corrections corrections, Answers answers, DraftsViews views) {
        this.sights = sights;
        this.shelf = shelf;
        this.visits = visits;
        this.corrections = corrections;
        this.answers = answers;
        this.views = views;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", views.of(shelf.list(sights.current())));
        return "casework/drafts";
    }

    @GetMapping("/{draft}")
    String goOn(@PathVariable UUID draft, Model model) {
        var who = sights.current();
        var found = shelf.find(who, draft).orElseThrow(DraftsPage::notFound);
        return switch (found.state()) {
            case OPEN -> answers.form(form(who, found), false, model);
            case DISCARDED -> "redirect:/drafts";
            case RECORDED -> {
                var children = found.sheet().children();
                yield children.isEmpty()
                        ? "redirect:/drafts"
                        : "redirect:/children/" + children.getFirst().value();
            }
        };
    }

    private VisitForm form(Sight who, Draft draft) {
        var sent = FormFields.sending(draft);
        return draft.about()
                .flatMap(
                        visit -> corrections.again(who, draft.sheet().children().getFirst(), visit, sent))
                .or(() -> draft.about().isPresent() ? java.util.Optional.empty() : visits.again(who, sent))
                .orElseThrow(DraftsPage::notFound);
    }

    @GetMapping("/{draft}/discard")
    String ask(@PathVariable UUID draft, Model model) {
        model.addAttribute(
                "page", views.toDiscard(shelf.toDiscard(sights.current(), draft).orElseThrow(DraftsPage::notFound)));
        return "casework/discard";
    }

    @PostMapping("/{draft}/discard")
    String discard(@PathVariable UUID draft, RedirectAttributes next) {
        if (shelf.discard(sights.current(), draft)) {
            next.addFlashAttribute("banner", "Draft discarded. You can put it back for 7 days.");
        }
        return "redirect:/drafts";
    }

    @PostMapping("/{draft}/put-back")
    String putBack(@PathVariable UUID draft, RedirectAttributes next) {
        if (shelf.putBack(sights.current(), draft)) {
            next.addFlashAttribute("banner", "Draft put back.");
        }
        return "redirect:/drafts";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

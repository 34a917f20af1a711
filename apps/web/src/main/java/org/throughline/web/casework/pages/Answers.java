package org.throughline.web.casework.pages;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.casework.Draft;
import org.throughline.web.casework.InWords;
import org.throughline.web.casework.Saved;
import org.throughline.web.casework.VisitForm;

/** Where each outcome leads: the form, two texts side by side, or on. */
@Component
class Answers {

    private static final String FORM = "casework/visit";
    private static final String DIFFERENCE = "casework/difference";

    private final VisitViews views;
    private final DifferenceViews differences;
    private final Clock clock;

    Answers(VisitViews views, DifferenceViews differences, Clock clock) {
        this.views = views;
        this.differences = differences;
        this.clock = clock;
    }

    /** @param outlived whether what stands in it outlived a session */
    String form(VisitForm form, boolean outlived, Model model) {
        model.addAttribute("page", views.of(form, List.of()));
        if (outlived) {
            model.addAttribute(
                    "banner", "You are signed in again. What you had typed is back in the form. It is not saved yet.");
        }
        return FORM;
    }

    String saved(Saved saved, UUID child, Model model, RedirectAttributes next) {
        return switch (saved) {
            case Saved.Recorded(var answer) -> {
                next.addFlashAttribute("banner", answer);
                yield "redirect:/children/" + child;
            }
            case Saved.Refused(var refusals, var form) -> {
                model.addAttribute("page", views.of(form, refusals));
                yield FORM;
            }
            case Saved.DraftOvertaken overtaken -> {
                model.addAttribute("page", differences.of(overtaken));
                yield DIFFERENCE;
            }
            case Saved.VisitOvertaken overtaken -> {
                model.addAttribute("page", differences.of(overtaken));
                yield DIFFERENCE;
            }
            case Saved.BecameCorrection(var draft) -> {
                next.addFlashAttribute(
                        "banner",
                        "This visit was saved already. What you have changed since is here: say why, and save it as a"
                                + " correction.");
                yield "redirect:/drafts/" + draft.id();
            }
            case Saved.Absent _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    String kept(Draft draft, boolean say, RedirectAttributes next) {
        if (say) {
            next.addFlashAttribute("banner", "Draft saved " + InWords.time(draft.saved(), clock));
        }
        return "redirect:/drafts/" + draft.id();
    }
}

package org.throughline.web.oversight.pages;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.oversight.CatchingUp;
import org.throughline.web.oversight.Proof;
import org.throughline.web.pages.DueWords;
import org.throughline.web.standards.Standards;
import org.throughline.web.trail.Trail;

/** Whether the due lists equal what the record says: the nightly comparisons, and one asked for now. Names no child. */
@Controller
@Needs(Permission.MANAGE_SETTINGS)
class ProofPage {

    private static final int SHOWN = 30;

    private final Sights sights;
    private final Proof proof;
    private final CatchingUp catchingUp;
    private final Standards standards;
    private final Trail trail;
    private final java.time.Clock clock;

    ProofPage(
            Sights sights,
            Proof proof,
            CatchingUp catchingUp,
            Standards standards,
            Trail trail,
            java.time.Clock clock) {
        this.sights = sights;
        this.proof = proof;
        this.catchingUp = catchingUp;
        this.standards = standards;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/settings/lists")
    @Transactional
    public String show(Model model) {
        trail.read(sights.current().actor(), "comparisons of the due lists", null, "");
        model.addAttribute(
                "page",
                ProofView.of(
                        proof.latest(SHOWN),
                        proof::differences,
                        proof.progress(),
                        proof.failed(),
                        new ClockWords(standards.clocks(), DueWords.at(clock)),
                        BehindWords.of(catchingUp)));
        return "oversight/proof";
    }

    @PostMapping("/settings/lists")
    @Transactional
    public String compare(RedirectAttributes next) {
        var who = sights.current().actor();
        trail.wrote(who, "asked to compare the due lists", null, "");
        proof.ask(who.name());
        next.addFlashAttribute("banner", "The comparison was asked for");
        return "redirect:/settings/lists";
    }
}

package org.throughline.web.returns.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.Pages;
import org.throughline.web.returns.Notes;
import org.throughline.web.returns.Noticed;
import org.throughline.web.returns.Notices;
import org.throughline.web.returns.Run;
import org.throughline.web.returns.Runs;
import org.throughline.web.returns.Which;
import org.throughline.web.trail.Trail;

/** The findings behind a figure, one finding with its answers, and answering it. */
@Controller
@Needs(Permission.VIEW_RETURNS)
class FindingsPage {

    private final Sights sights;
    private final Runs runs;
    private final Notices notices;
    private final Notes notes;
    private final KeptPosts kept;
    private final Trail trail;

    FindingsPage(Sights sights, Runs runs, Notices notices, Notes notes, KeptPosts kept, Trail trail) {
        this.sights = sights;
        this.runs = runs;
        this.notices = notices;
        this.notes = notes;
        this.kept = kept;
        this.trail = trail;
    }

    /** As they stand in the address; what is not given is not asked. */
    record Query(
            @Nullable String rule,
            @Nullable String kind,
            @Nullable String team,
            @Nullable String worker,
            @Nullable String about,
            @Nullable String answered,
            @Nullable Integer page) {

        Which in(UUID run) {
            return new Which(run, given(rule), given(kind), given(team), given(worker), given(about), given(answered));
        }

        int at(long found) {
            return page == null ? 1 : Pages.within(page, found);
        }

        private static String given(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    @GetMapping("/returns/{run}/findings")
    @Transactional
    public String list(@PathVariable UUID run, Query query, Model model) {
        var who = sights.current();
        var found = done(run);
        var which = query.in(run);
        long open = notices.open(which, who);
        int page = query.at(open);
        trail.read(who.actor(), "findings of a return", null, FindingsView.address(which, page));
        model.addAttribute(
                "page",
                FindingsView.of(
                        RunBar.of(found, who),
                        which,
                        notices.list(which, who, Pages.offset(page), Pages.SIZE),
                        open,
                        notices.count(which),
                        notices.rules(run),
                        notices.teams(run),
                        notices.workers(run),
                        page));
        return "returns/findings";
    }

    @GetMapping("/returns/{run}/findings/{number}")
    @Transactional
    public String one(@PathVariable UUID run, @PathVariable long number, HttpServletRequest request, Model model) {
        var who = sights.current();
        var waiting = kept.waiting(who, request).map(Fields::new).orElseGet(Fields::of);
        return one(who, done(run), finding(who, run, number), waiting.get("words"), null, model);
    }

    @PostMapping("/returns/{run}/findings/{number}/answer")
    @Needs(Permission.EXPORT_RETURNS)
    @KeepsText(form = "/returns/{run}/findings/{number}")
    @Transactional
    public String answer(
            @PathVariable UUID run,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var who = sights.current();
        var found = done(run);
        var finding = finding(who, run, number);
        if (words.isBlank() || words.length() > Notes.LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var error = words.isBlank()
                    ? "Type what explains it"
                    : "Type no more than %,d characters".formatted(Notes.LONGEST);
            return one(who, found, finding, words, error, model);
        }
        notes.answer(who.actor(), found, finding, words.strip());
        next.addFlashAttribute("banner", "Answer kept. It shows again in the next check, and next year.");
        return "redirect:/returns/" + run + "/findings/" + number;
    }

    @PostMapping("/returns/{run}/findings/{number}/take-back")
    @Needs(Permission.EXPORT_RETURNS)
    @Transactional
    public String takeBack(@PathVariable UUID run, @PathVariable long number, RedirectAttributes next) {
        var who = sights.current();
        var found = done(run);
        notes.takeBack(who.actor(), found, finding(who, run, number));
        next.addFlashAttribute("banner", "Answer taken back. Its history stays.");
        return "redirect:/returns/" + run + "/findings/" + number;
    }

    private String one(Sight who, Run run, Noticed finding, String typed, @Nullable String error, Model model) {
        trail.read(
                who.actor(),
                "finding of a return",
                finding.person().orElse(null),
                run.words() + ", rule " + finding.rule().code());
        model.addAttribute(
                "page", FindingView.of(RunBar.of(run, who), finding, notes.history(run, finding), typed, error));
        return "returns/finding";
    }

    private Run done(UUID run) {
        return runs.find(run).filter(found -> found.result().isPresent()).orElseThrow(FindingsPage::absent);
    }

    /** A finding about a child who is hidden from the reader does not exist for them. */
    private Noticed finding(Sight who, UUID run, long number) {
        return notices.find(run, Math.clamp(number, 0, Integer.MAX_VALUE))
                .filter(finding -> Notices.mayName(who, finding))
                .orElseThrow(FindingsPage::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

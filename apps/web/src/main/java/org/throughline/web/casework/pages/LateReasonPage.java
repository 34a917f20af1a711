package org.throughline.web.casework.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.throughline.journey.FactId;
import org.throughline.journey.LateReason;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.OnChild;
import org.throughline.web.access.Sights;
import org.throughline.web.casework.LateWork;
import org.throughline.web.casework.LateWork.Duty;
import org.throughline.web.casework.LateWork.Sent;
import org.throughline.web.journeys.Written;
import org.throughline.web.pages.DueWords;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.trail.Trail;

/** The form that takes the reason why one duty was late. */
@Controller
class LateReasonPage {

    private static final String FORM = "/children/{child}/late/{clock}/{began}";

    /** For those who record reviews and nothing else. */
    private static final String OF_REVIEWERS = "/children/{child}/reviews/late/{clock}/{began}";

    private final Sights sights;
    private final LateWork lateWork;
    private final KeptPosts kept;
    private final Trail trail;
    private final Clock time;

    LateReasonPage(Sights sights, LateWork lateWork, KeptPosts kept, Trail trail, Clock time) {
        this.sights = sights;
        this.lateWork = lateWork;
        this.kept = kept;
        this.trail = trail;
        this.time = time;
    }

    @GetMapping(FORM)
    @OnChild(Act.WRITE)
    @Transactional
    public String show(
            @PathVariable UUID child,
            @PathVariable("clock") String code,
            @PathVariable String began,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request,
            Model model) {
        return show(new Asked(new PersonId(child), code, began, Act.WRITE), back, request, model);
    }

    @GetMapping(OF_REVIEWERS)
    @OnChild(Act.REVIEW)
    @Transactional
    public String showReviewer(
            @PathVariable UUID child,
            @PathVariable("clock") String code,
            @PathVariable String began,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request,
            Model model) {
        return show(new Asked(new PersonId(child), code, began, Act.REVIEW), back, request, model);
    }

    /** What the address names, and as what the person came. */
    private record Asked(PersonId child, String clock, String began, Act act) {

        String form() {
            return UriComponentsBuilder.fromPath(act == Act.REVIEW ? OF_REVIEWERS : FORM)
                    .build(child.value(), clock, began)
                    .toString();
        }
    }

    private String show(Asked asked, String back, HttpServletRequest request, Model model) {
        var who = sights.current();
        var duty = duty(asked);
        trail.read(who.actor(), "late work", asked.child(), asked.clock() + " from " + asked.began());
        var waiting = kept.waiting(who, request).map(Fields::new);
        var typed = waiting.orElseGet(() -> duty.given()
                .map(it -> Fields.of(
                        "reason", it.fact().reason().name(), "words", it.fact().words()))
                .orElse(Fields.of()));
        return page(
                asked,
                duty,
                typed,
                waiting.map(it -> it.get("back")).orElse(back),
                List.of(),
                waiting.isPresent(),
                model);
    }

    @PostMapping(FORM)
    @OnChild(Act.WRITE)
    @KeepsText(form = FORM)
    @Transactional
    public String give(
            @PathVariable UUID child,
            @PathVariable("clock") String code,
            @PathVariable String began,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return give(new Asked(new PersonId(child), code, began, Act.WRITE), sent, model, response, next);
    }

    @PostMapping(OF_REVIEWERS)
    @OnChild(Act.REVIEW)
    @KeepsText(form = OF_REVIEWERS)
    @Transactional
    public String giveReviewer(
            @PathVariable UUID child,
            @PathVariable("clock") String code,
            @PathVariable String began,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return give(new Asked(new PersonId(child), code, began, Act.REVIEW), sent, model, response, next);
    }

    private String give(
            Asked asked,
            MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var duty = duty(asked);
        var typed = new Fields(sent);
        var errors = new ArrayList<FormError>();
        var reason = typed.one("reason", LateReason.values());
        var words = typed.get("words").strip();
        if (!duty.late()) {
            errors.add(new FormError("reason", "This is not late now, so there is no reason to give"));
        } else if (reason.isEmpty()) {
            errors.add(new FormError("reason", "Select why it was late"));
        }
        if (reason.filter(it -> it == LateReason.OTHER).isPresent() && words.isEmpty()) {
            errors.add(new FormError("words", "Type what the other reason is"));
        }
        if (words.length() > LateWork.LONGEST) {
            errors.add(new FormError("words", "Type no more than %,d characters".formatted(LateWork.LONGEST)));
        }
        if (!errors.isEmpty()) {
            return refused(asked, duty, typed, errors, model, response);
        }
        var seen = Optional.of(typed.get("seen"))
                .filter(it -> it.matches("\\d{1,18}"))
                .map(it -> new FactId(Long.parseLong(it)));
        return switch (lateWork.give(
                sights.current(), duty, new Sent(seen, reason.orElseThrow(), words), asked.act())) {
            case Written.Kept _ -> {
                next.addFlashAttribute("banner", "The reason is kept.");
                yield "redirect:" + place(asked.child(), typed.get("back"));
            }
            case Written.Overtaken _ ->
                refused(
                        asked,
                        duty(asked),
                        typed,
                        List.of(new FormError(
                                "reason",
                                "Somebody else gave a reason meanwhile. Read it, and save yours if it should take its"
                                        + " place")),
                        model,
                        response);
            case Written.Refused(var _, var why) -> throw new ResponseStatusException(HttpStatus.FORBIDDEN, why);
            case Written.Absent _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private String refused(
            Asked asked, Duty duty, Fields typed, List<FormError> errors, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(asked, duty, typed, typed.get("back"), errors, false, model);
    }

    private String page(
            Asked asked, Duty duty, Fields typed, String back, List<FormError> errors, boolean unsent, Model model) {
        model.addAttribute(
                "page",
                LateReasonView.of(
                        duty,
                        typed,
                        asked.form(),
                        place(asked.child(), back),
                        errors,
                        DueWords.at(time),
                        unsent,
                        LateWork.LONGEST));
        return "casework/late-reason";
    }

    private Duty duty(Asked asked) {
        return day(asked.began())
                .flatMap(day -> lateWork.find(sights.current(), asked.child(), asked.clock(), day, asked.act()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Back to the list that the person came from, or to the child. Never to another site. */
    private static String place(PersonId child, String back) {
        boolean aList = back.matches("/(my-work|team/children|dashboard/children)(\\?[\\w=&%.+-]*)?");
        return aList ? back : "/children/" + child.value();
    }
}

package org.throughline.web.returns.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.OnChild;
import org.throughline.web.access.Sights;
import org.throughline.web.journeys.People;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.returns.Mended;
import org.throughline.web.returns.Mending;
import org.throughline.web.returns.Noticed;
import org.throughline.web.returns.Notices;
import org.throughline.web.returns.Run;
import org.throughline.web.returns.Runs;
import org.throughline.web.trail.Trail;

/** Putting a fact right, opened from what was found about a child. */
@Controller
@OnChild(Act.WRITE)
class MendPage {

    private static final String FORM = "/children/{child}/returns/{run}/{number}/mend/{what}";
    private static final int LONGEST = 40;

    private final Sights sights;
    private final Runs runs;
    private final Notices notices;
    private final People people;
    private final Mending mending;
    private final KeptPosts kept;
    private final Trail trail;

    MendPage(Sights sights, Runs runs, Notices notices, People people, Mending mending, KeptPosts kept, Trail trail) {
        this.sights = sights;
        this.runs = runs;
        this.notices = notices;
        this.people = people;
        this.mending = mending;
        this.kept = kept;
        this.trail = trail;
    }

    /** What a form was opened for. */
    private record Asked(PersonId child, Run run, Noticed finding, Mended what) {}

    @GetMapping(FORM)
    @Transactional
    public String show(
            @PathVariable UUID child,
            @PathVariable UUID run,
            @PathVariable long number,
            @PathVariable String what,
            HttpServletRequest request,
            Model model) {
        var asked = asked(child, run, number, what);
        var fields = kept.waiting(sights.current(), request).map(Fields::new).orElseGet(() -> standing(asked));
        return show(asked, fields.get("day"), fields.get("text"), fields.all("codes"), List.of(), model);
    }

    private Fields standing(Asked asked) {
        var stands = mending.standing(asked.run(), asked.finding(), asked.what());
        return Fields.of("day", stands.day().map(Days::inWords).orElse(""), "text", stands.text())
                .with("codes", stands.codes());
    }

    private String show(Asked asked, String day, String text, List<String> codes, List<FormError> errors, Model model) {
        trail.read(
                sights.current().actor(), "form to put right: " + asked.what().words(), asked.child(), "");
        var name = people.unjudged(List.of(asked.child())).stream()
                .findFirst()
                .map(profile -> profile.name())
                .orElse("");
        model.addAttribute(
                "page",
                MendView.of(asked.child(), name, asked.run(), asked.finding(), asked.what(), day, text, codes, errors));
        return "returns/mend";
    }

    @PostMapping(FORM)
    @KeepsText(form = FORM)
    @Transactional
    public String mend(
            @PathVariable UUID child,
            @PathVariable UUID run,
            @PathVariable long number,
            @PathVariable String what,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable List<String> codes,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var asked = asked(child, run, number, what);
        var chosen = codes == null
                ? List.<String>of()
                : codes.stream().filter(code -> !code.isBlank()).toList();
        var read = DayTyped.read(day);
        var errors = errors(asked.what(), read, text, chosen);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(asked, day, text, chosen, errors, model);
        }
        var boxes = new Mending.Boxes(dated(asked.what()) ? read : Optional.empty(), text.strip(), chosen);
        return switch (mending.mend(sights.current(), asked.run(), asked.finding(), asked.what(), boxes)) {
            case Mending.Answer.Kept(var told) -> {
                kept.forget(request, request.getRequestURI());
                next.addFlashAttribute("banner", told);
                yield "redirect:/children/" + child + "/returns";
            }
            case Mending.Answer.Refused(var why) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield show(asked, day, text, chosen, List.of(new FormError(field(asked.what()), why)), model);
            }
            case Mending.Answer.Absent() -> throw absent();
        };
    }

    private static boolean dated(Mended what) {
        return what == Mended.BORN || what == Mended.CLOSURE || what == Mended.EPISODE_END;
    }

    /** Only what cannot be read is refused, never what a rule does not like. */
    private static List<FormError> errors(Mended what, Optional<LocalDate> day, String text, List<String> codes) {
        var errors = new ArrayList<FormError>();
        if (dated(what) && day.isEmpty()) {
            errors.add(new FormError("day", "Type the day like 27/3/2026"));
        }
        if (what == Mended.UPN && (text.isBlank() || text.length() > LONGEST)) {
            errors.add(new FormError("text", "Type the unique pupil number"));
        }
        if (chooses(what) && codes.isEmpty() || !codes.stream().allMatch(MendView.choices(what)::containsKey)) {
            errors.add(new FormError(field(what), "Choose what holds"));
        }
        return errors;
    }

    /** Whether something must be chosen; of what has a day, a reason need not be known. */
    private static boolean chooses(Mended what) {
        return !dated(what) && what != Mended.UPN;
    }

    /** The first box of the form. */
    private static String field(Mended what) {
        return switch (what) {
            case BORN, CLOSURE, EPISODE_END -> "day";
            case UPN -> "text";
            case SEX, ETHNICITY, DISABILITIES, LEGAL_STATUS, PLACEMENT, EPISODE_REASON -> "codes";
        };
    }

    private Asked asked(UUID child, UUID run, long number, String what) {
        var of = runs.find(run).filter(it -> it.result().isPresent()).orElseThrow(MendPage::absent);
        var finding = notices.find(run, Math.clamp(number, 0, Integer.MAX_VALUE))
                .filter(it -> it.person().filter(new PersonId(child)::equals).isPresent())
                .orElseThrow(MendPage::absent);
        var chosen = Mended.of(what).filter(Mending.of(of, finding)::contains).orElseThrow(MendPage::absent);
        return new Asked(new PersonId(child), of, finding, chosen);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

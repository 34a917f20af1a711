package org.throughline.web.casework.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.OnChild;
import org.throughline.web.access.Sights;
import org.throughline.web.casework.Corrections;
import org.throughline.web.casework.Draft.Sending;
import org.throughline.web.casework.Saving;
import org.throughline.web.casework.Shelf;

/** The form that corrects a visit. */
@Controller
@RequestMapping("/children/{child}/visits/{visit}/correct")
class CorrectionPage {

    private final Sights sights;
    private final Corrections corrections;
    private final Shelf shelf;
    private final KeptPosts kept;
    private final Answers answers;
    private final Clock clock;

    CorrectionPage(Sights sights, Corrections corrections, Shelf shelf, KeptPosts kept, Answers answers, Clock clock) {
        this.sights = sights;
        this.corrections = corrections;
        this.shelf = shelf;
        this.kept = kept;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    @OnChild(Act.WRITE)
    String show(@PathVariable UUID child, @PathVariable UUID visit, HttpServletRequest request, Model model) {
        var who = sights.current();
        var waiting = kept.waiting(who, request).map(fields -> sending(child, visit, fields));
        var form = waiting.flatMap(sent -> corrections.again(who, new PersonId(child), visit, sent))
                .or(() -> corrections.begin(who, new PersonId(child), visit))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answers.form(form, waiting.isPresent(), model);
    }

    @PostMapping
    @OnChild(Act.WRITE)
    @KeepsText(form = "/children/{child}/visits/{visit}/correct")
    String send(
            @PathVariable UUID child,
            @PathVariable UUID visit,
            @RequestParam(defaultValue = "draft") String action,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        var sent = sending(child, visit, fields);
        return switch (action) {
            case "save" -> save(child, visit, sent, model, next);
            case "merge" -> keep(child, visit, merged(child, visit, sent, fields), model, next);
            default -> keep(child, visit, sent, model, next);
        };
    }

    @PostMapping("/draft")
    @OnChild(Act.WRITE)
    @ResponseBody
    ResponseEntity<Autosaved> autosave(
            @PathVariable UUID child, @PathVariable UUID visit, @RequestParam MultiValueMap<String, String> fields) {
        return Autosaved.of(
                corrections.keep(sights.current(), new PersonId(child), visit, sending(child, visit, fields)), clock);
    }

    private String save(UUID child, UUID visit, Sending sent, Model model, RedirectAttributes next) {
        return answers.saved(corrections.save(sights.current(), new PersonId(child), visit, sent), child, model, next);
    }

    private String keep(UUID child, UUID visit, Sending sent, Model model, RedirectAttributes next) {
        var who = sights.current();
        var saving = corrections.keep(who, new PersonId(child), visit, sent);
        return saving instanceof Saving.Kept(var draft)
                ? answers.kept(draft, true, next)
                : answers.saved(corrections.unkept(who, new PersonId(child), visit, sent, saving), child, model, next);
    }

    /** What was chosen between this text and the one it was laid beside: the draft's, or the visit's as it stands. */
    private Sending merged(UUID child, UUID visit, Sending sent, Map<String, List<String>> fields) {
        var who = sights.current();
        var theirs = FormFields.one(fields, "against").equals("visit")
                ? corrections.standing(who, new PersonId(child), visit, sent.standing())
                : shelf.find(who, sent.draft())
                        .filter(now -> now.version() == sent.version())
                        .map(now -> now.sheet());
        return theirs.map(sheet -> sent.with(Choosing.merged(sent.sheet(), sheet, fields)))
                .orElse(sent);
    }

    private static Sending sending(UUID child, UUID visit, Map<String, List<String>> fields) {
        var sent = FormFields.sending(fields, Optional.of(visit));
        return sent.with(sent.sheet().about(new PersonId(child)));
    }
}

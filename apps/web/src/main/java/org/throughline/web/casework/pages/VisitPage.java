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
import org.throughline.web.casework.Draft.Sending;
import org.throughline.web.casework.Saving;
import org.throughline.web.casework.Shelf;
import org.throughline.web.casework.Visits;

/** The form of a new visit. */
@Controller
@RequestMapping("/children/{child}/visits")
class VisitPage {

    private final Sights sights;
    private final Visits visits;
    private final Shelf shelf;
    private final KeptPosts kept;
    private final Answers answers;
    private final Clock clock;

    VisitPage(Sights sights, Visits visits, Shelf shelf, KeptPosts kept, Answers answers, Clock clock) {
        this.sights = sights;
        this.visits = visits;
        this.shelf = shelf;
        this.kept = kept;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/new")
    @OnChild(Act.WRITE)
    String show(@PathVariable UUID child, HttpServletRequest request, Model model) {
        var who = sights.current();
        var waiting = kept.waiting(who, request).map(fields -> sending(child, fields));
        var form = waiting.flatMap(sent -> visits.again(who, sent))
                .or(() -> visits.begin(who, new PersonId(child)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answers.form(form, waiting.isPresent(), model);
    }

    @PostMapping("/new")
    @OnChild(Act.WRITE)
    @KeepsText(form = "/children/{child}/visits/new")
    String send(
            @PathVariable UUID child,
            @RequestParam(defaultValue = "draft") String action,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        var sent = sending(child, fields);
        return switch (action) {
            case "save" -> answers.saved(visits.save(sights.current(), sent), child, model, next);
            case "merge" -> merge(child, sent, fields, model, next);
            case "add" -> add(child, sent, fields.getOrDefault("add", List.of()), model, next);
            default -> {
                if (action.startsWith("remove-")) {
                    yield keep(child, without(sent, action.substring("remove-".length())), false, model, next);
                }
                yield keep(child, sent, true, model, next);
            }
        };
    }

    /** What the script sends two seconds after the last key. */
    @PostMapping("/new/draft")
    @OnChild(Act.WRITE)
    @ResponseBody
    ResponseEntity<Autosaved> autosave(@PathVariable UUID child, @RequestParam MultiValueMap<String, String> fields) {
        return Autosaved.of(visits.keep(sights.current(), sending(child, fields)), clock);
    }

    private String keep(UUID child, Sending sent, boolean say, Model model, RedirectAttributes next) {
        return kept(child, sent, visits.keep(sights.current(), sent), say, model, next);
    }

    private String add(UUID child, Sending sent, List<String> more, Model model, RedirectAttributes next) {
        var children = more.stream()
                .map(FormFields::uuid)
                .flatMap(Optional::stream)
                .map(PersonId::new)
                .toList();
        return kept(child, sent, visits.add(sights.current(), sent, children), false, model, next);
    }

    private String kept(UUID child, Sending sent, Saving saving, boolean say, Model model, RedirectAttributes next) {
        return saving instanceof Saving.Kept(var draft)
                ? answers.kept(draft, say, next)
                : answers.saved(visits.unkept(sights.current(), sent, saving), child, model, next);
    }

    private String merge(
            UUID child, Sending sent, Map<String, List<String>> fields, Model model, RedirectAttributes next) {
        var merged = shelf.find(sights.current(), sent.draft())
                .filter(now -> now.version() == sent.version())
                .map(now -> sent.with(Choosing.merged(sent.sheet(), now.sheet(), fields)))
                .orElse(sent);
        return keep(child, merged, true, model, next);
    }

    private static Sending without(Sending sent, String child) {
        return FormFields.uuid(child)
                .filter(_ -> sent.sheet().children().size() > 1)
                .map(removed -> sent.with(sent.sheet().withoutChild(new PersonId(removed))))
                .orElse(sent);
    }

    /** The child of the address is always in the visit, unless others are and this one was taken out. */
    private static Sending sending(UUID child, Map<String, List<String>> fields) {
        var sent = FormFields.sending(fields, Optional.empty());
        return sent.sheet().children().isEmpty() ? sent.with(sent.sheet().withChild(new PersonId(child))) : sent;
    }
}

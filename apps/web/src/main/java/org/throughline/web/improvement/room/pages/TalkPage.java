package org.throughline.web.improvement.room.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.improvement.room.Answer;
import org.throughline.web.improvement.room.Room;
import org.throughline.web.improvement.room.Talk;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.trail.Trail;

/** Questions and answers of a room: guests ask, those who prepare it answer. */
@Controller
class TalkPage {

    private final Entrance entrance;
    private final Talk talk;
    private final KeptPosts kept;
    private final Trail trail;

    TalkPage(Entrance entrance, Talk talk, KeptPosts kept, Trail trail) {
        this.entrance = entrance;
        this.talk = talk;
        this.kept = kept;
        this.trail = trail;
    }

    @GetMapping("/rooms/{room}/questions")
    @Needs({Permission.KEEP_PLAN, Permission.SHOW_IN_ROOM})
    String toAnswer(@PathVariable UUID room, HttpServletRequest request, Model model) {
        return toAnswer(entrance.room(room), waiting(request), List.of(), model);
    }

    private String toAnswer(Room room, Map<String, String> typed, List<FormError> errors, Model model) {
        model.addAttribute("bar", entrance.bar(room));
        model.addAttribute("page", questions(room, typed, errors));
        return "improvement/room/answers";
    }

    @PostMapping("/rooms/{room}/questions/{question}")
    @Needs({Permission.KEEP_PLAN, Permission.SHOW_IN_ROOM})
    @KeepsText(form = "/rooms/{room}/questions")
    String answer(
            @PathVariable UUID room,
            @PathVariable UUID question,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = entrance.room(room);
        var fields = new Fields(typed);
        var text = fields.get("answer-" + question);
        return switch (talk.answer(entrance.who().actor(), found, question, fields.id(), text)) {
            case Answer.Done() -> {
                kept.forget(request, "/rooms/" + room + "/questions");
                next.addFlashAttribute("banner", "The answer stands in the room.");
                yield "redirect:/rooms/" + room + "/questions";
            }
            case Answer.Refused(var field, var words) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield toAnswer(found, Map.of(field, text), List.of(new FormError(field, words)), model);
            }
        };
    }

    @GetMapping("/room/{room}/questions")
    @Needs(Permission.VIEW_IN_ROOM)
    @Transactional
    public String toAsk(@PathVariable UUID room, HttpServletRequest request, Model model) {
        var found = entrance.openToGuest(room);
        trail.readIn(room, entrance.who().actor(), "questions of an inspection room", found.title());
        return toAsk(found, waiting(request), List.of(), model);
    }

    private String toAsk(Room room, Map<String, String> typed, List<FormError> errors, Model model) {
        model.addAttribute("back", "/room/" + room.id());
        model.addAttribute("title", room.title());
        model.addAttribute("page", questions(room, typed, errors));
        return "improvement/room/ask";
    }

    @PostMapping("/room/{room}/questions")
    @Needs(Permission.VIEW_IN_ROOM)
    @KeepsText(form = "/room/{room}/questions")
    String ask(
            @PathVariable UUID room,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String question,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = entrance.openToGuest(room);
        return switch (talk.ask(
                entrance.who().actor(), found, Fields.uuidOf(id).orElseGet(UUID::randomUUID), question)) {
            case Answer.Done() -> {
                kept.forget(request, request.getRequestURI());
                next.addFlashAttribute("banner", "Your question stands in the room.");
                yield "redirect:/room/" + room + "/questions";
            }
            case Answer.Refused(var field, var words) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield toAsk(found, Map.of(field, question), List.of(new FormError(field, words)), model);
            }
        };
    }

    private Map<String, String> waiting(HttpServletRequest request) {
        return kept.waiting(entrance.who(), request)
                .map(fields -> new Fields(fields).firsts())
                .orElse(Map.of());
    }

    private RoomViews.Questions questions(Room room, Map<String, String> typed, List<FormError> errors) {
        return new RoomViews.Questions(
                talk.questions(room.id()).stream()
                        .map(question -> new RoomViews.Questions.Asked(
                                question.id().toString(),
                                question.asked().text(),
                                said("Asked", question.asked()),
                                question.answers().stream()
                                        .map(answer -> new RoomViews.Questions.Answered(
                                                answer.text(), said("Answered", answer)))
                                        .toList(),
                                UUID.randomUUID().toString(),
                                typed.getOrDefault("answer-" + question.id(), "")))
                        .toList(),
                UUID.randomUUID().toString(),
                typed.getOrDefault("question", ""),
                errors);
    }

    private static String said(String what, Talk.Said said) {
        return what + " by " + said.by() + " on " + Days.inWords(said.at());
    }
}

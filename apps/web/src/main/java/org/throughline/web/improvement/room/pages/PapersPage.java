package org.throughline.web.improvement.room.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.improvement.files.KeptFiles;
import org.throughline.web.improvement.room.Answer;
import org.throughline.web.improvement.room.Papers;
import org.throughline.web.improvement.room.Room;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.InertFile;
import org.throughline.web.pages.SentFile;
import org.throughline.web.pages.Sizes;
import org.throughline.web.trail.Trail;

/** The documents of a room: putting them in, taking them out, and reading them on either side. */
@Controller
@Needs({Permission.KEEP_PLAN, Permission.SHOW_IN_ROOM})
class PapersPage {

    private final Entrance entrance;
    private final Papers papers;
    private final KeptFiles files;
    private final Trail trail;

    PapersPage(Entrance entrance, Papers papers, KeptFiles files, Trail trail) {
        this.entrance = entrance;
        this.papers = papers;
        this.files = files;
        this.trail = trail;
    }

    @GetMapping("/rooms/{room}/documents")
    String show(@PathVariable UUID room, Model model) {
        return show(entrance.room(room), "", List.of(), model);
    }

    private String show(Room room, String title, List<FormError> errors, Model model) {
        model.addAttribute(
                "page",
                new RoomViews.Documents(
                        entrance.bar(room),
                        papers.in(room.id()).stream()
                                .map(paper -> document(paper, RoomBar.address(room)))
                                .toList(),
                        UUID.randomUUID().toString(),
                        title,
                        errors));
        return "improvement/room/documents";
    }

    static RoomViews.Document document(Papers.Paper paper, String room) {
        return new RoomViews.Document(
                paper.id().toString(),
                paper.title(),
                paper.name(),
                Sizes.inWords(paper.bytes()),
                "Put in by " + paper.by() + " on " + Days.inWords(paper.added()),
                room + "/documents/" + paper.id(),
                paper.out().map(at -> "Taken out on " + Days.inWords(at)).orElse(""));
    }

    @PostMapping("/rooms/{room}/documents")
    String add(
            @PathVariable UUID room,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next)
            throws IOException {
        var found = entrance.room(room);
        var answer = file == null || file.isEmpty()
                ? new Answer.Refused("file", "Select a document that is not empty")
                : papers.add(
                        entrance.who().actor(),
                        found,
                        Fields.uuidOf(id).orElseGet(UUID::randomUUID),
                        title,
                        SentFile.of(file));
        return switch (answer) {
            case Answer.Done() -> {
                next.addFlashAttribute("banner", "The document lies in the room.");
                yield "redirect:/rooms/" + room + "/documents";
            }
            case Answer.Refused(var field, var words) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(found, title, List.of(new FormError(field, words)), model);
            }
        };
    }

    @PostMapping("/rooms/{room}/documents/{paper}/take-out")
    String takeOut(@PathVariable UUID room, @PathVariable UUID paper, RedirectAttributes next) {
        papers.takeOut(entrance.who().actor(), entrance.room(room), paper);
        next.addFlashAttribute("banner", "The document is taken out of the room.");
        return "redirect:/rooms/" + room + "/documents";
    }

    @GetMapping("/rooms/{room}/documents/{paper}")
    @Transactional
    public void read(@PathVariable UUID room, @PathVariable UUID paper, HttpServletResponse response)
            throws IOException {
        write(entrance.room(room), paper, response);
    }

    @GetMapping("/room/{room}/documents/{paper}")
    @Needs(Permission.VIEW_IN_ROOM)
    @Transactional
    public void readAsGuest(@PathVariable UUID room, @PathVariable UUID paper, HttpServletResponse response)
            throws IOException {
        write(entrance.openToGuest(room), paper, response);
    }

    private void write(Room room, UUID paper, HttpServletResponse response) throws IOException {
        var found = papers.find(room.id(), paper).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        trail.readIn(
                room.id(),
                entrance.who().actor(),
                "document of an inspection room",
                room.title() + ": " + found.title());
        InertFile.headers(response, found.name(), found.kind().type(), found.bytes());
        files.write(found.sha256(), response.getOutputStream());
    }
}

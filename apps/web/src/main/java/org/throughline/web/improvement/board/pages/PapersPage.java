package org.throughline.web.improvement.board.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.board.Agenda;
import org.throughline.web.improvement.board.Kept;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Papers;
import org.throughline.web.improvement.board.Reach;
import org.throughline.web.improvement.board.Typed;
import org.throughline.web.improvement.files.KeptFiles;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.InertFile;
import org.throughline.web.pages.Option;
import org.throughline.web.pages.SentFile;
import org.throughline.web.trail.Trail;

/** Sending papers for a meeting, saying for whom they are, and opening one. */
@Controller
@Needs(Permission.KEEP_PLAN)
class PapersPage {

    private static final Logger LOG = LoggerFactory.getLogger(PapersPage.class);
    private static final String TEMPLATE = "improvement/board/paper-form";

    private final Sights sights;
    private final Boards boards;
    private final Agenda agenda;
    private final Papers papers;
    private final KeptFiles files;
    private final Trail trail;

    PapersPage(Sights sights, Boards boards, Agenda agenda, Papers papers, KeptFiles files, Trail trail) {
        this.sights = sights;
        this.boards = boards;
        this.agenda = agenda;
        this.papers = papers;
        this.files = files;
        this.trail = trail;
    }

    @GetMapping(Boards.HOME + "/meetings/{meeting}/papers")
    @Transactional
    public String ask(@PathVariable UUID meeting, Model model) {
        var found = boards.meeting(meeting);
        trail.read(sights.current().actor(), "form of a paper of the board", null, Boards.name(found));
        model.addAttribute(
                "page", form(found, Form.of("id", UUID.randomUUID().toString(), "reach", Reach.BOARD.name())));
        return TEMPLATE;
    }

    @PostMapping(Boards.HOME + "/meetings/{meeting}/papers")
    public String send(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = boards.meeting(meeting);
        var sent = Form.sent(fields);
        try {
            var kept = papers.keep(
                    sights.current().actor(),
                    meeting,
                    Typed.id(sent.value("id")),
                    new Papers.Sent(sent.value("title"), sent.value("agenda"), sent.value("reach")),
                    file == null
                                    || file.isEmpty()
                                            && String.valueOf(file.getOriginalFilename())
                                                    .isEmpty()
                            ? Optional.empty()
                            : Optional.of(SentFile.of(file)));
            return Boards.answer(
                    kept,
                    "The paper is kept.",
                    Boards.address(meeting) + "#agenda",
                    next,
                    errors -> form(found, sent.with(errors)),
                    TEMPLATE,
                    model,
                    response);
        } catch (IOException e) {
            LOG.error("a paper that was sent could not be read", e);
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute(
                    "page",
                    form(
                            found,
                            sent.with(List.of(new FormError(
                                    "file",
                                    "The file arrived but could not be kept here. Send it again in a few minutes")))));
            return TEMPLATE;
        }
    }

    private FormView form(Meeting meeting, Form form) {
        var items = Stream.concat(
                        Stream.of(new Option("", "The meeting as a whole")),
                        agenda.of(meeting.id()).stream()
                                .map(item -> new Option(item.id().toString(), item.place() + ". " + item.title())))
                .toList();
        return new FormView(
                "Add a paper",
                Boards.name(meeting),
                Boards.address(meeting.id()),
                "The meeting",
                Boards.address(meeting.id()) + "/papers",
                form,
                Map.of("agenda", items, "reach", reaches()));
    }

    private static List<Option> reaches() {
        return Arrays.stream(Reach.values())
                .map(reach -> new Option(reach.name(), reach.words()))
                .toList();
    }

    @GetMapping(Boards.HOME + "/papers/{paper}/for")
    @Transactional
    public String askFor(@PathVariable UUID paper, Model model) {
        var found = papers.find(paper).orElseThrow(Boards::absent);
        trail.read(sights.current().actor(), "form of a paper of the board", null, found.title());
        model.addAttribute("page", reach(found, Form.of("reach", found.reach().name())));
        return "improvement/board/paper-for";
    }

    @PostMapping(Boards.HOME + "/papers/{paper}/for")
    public String giveTo(
            @PathVariable UUID paper,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = papers.find(paper).orElseThrow(Boards::absent);
        var sent = Form.sent(fields);
        var reach = Reach.of(sent.value("reach"));
        boolean takenOut = sent.value("reach").equals("NOBODY");
        Kept kept = reach.isEmpty() && !takenOut
                ? new Kept.Refused(List.of(new FormError("reach", "Select for whom the paper is")))
                : new Kept.Done(paper);
        if (kept instanceof Kept.Done) {
            papers.giveTo(sights.current().actor(), found, reach);
        }
        return Boards.answer(
                kept,
                takenOut ? "The paper is taken out." : "It is kept for whom the paper is.",
                Boards.address(found.meeting()) + "#agenda",
                next,
                errors -> reach(found, sent.with(errors)),
                "improvement/board/paper-for",
                model,
                response);
    }

    private FormView reach(Papers.Paper paper, Form form) {
        var options = Stream.concat(reaches().stream(), Stream.of(new Option("NOBODY", "Nobody: take it out")))
                .toList();
        return new FormView(
                paper.title(),
                Boards.name(boards.meeting(paper.meeting())),
                Boards.address(paper.meeting()),
                "The meeting",
                Boards.HOME + "/papers/" + paper.id() + "/for",
                form,
                Map.of("reach", options));
    }

    /** A PDF is shown by the browser; everything else is a file to keep. */
    @GetMapping(Boards.HOME + "/papers/{paper}")
    @Needs(Permission.SEE_PLAN)
    @Transactional
    public void open(@PathVariable UUID paper, HttpServletResponse response) throws IOException {
        var found = papers.find(paper).orElseThrow(Boards::absent);
        trail.read(sights.current().actor(), "paper of the board", null, found.title());
        InertFile.headers(response, found.name(), found.kind().type(), found.bytes());
        files.write(found.sha256(), response.getOutputStream());
    }
}

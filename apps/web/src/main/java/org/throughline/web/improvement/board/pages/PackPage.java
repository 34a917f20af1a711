package org.throughline.web.improvement.board.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.board.Kept;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Reach;
import org.throughline.web.improvement.board.pack.Pack;
import org.throughline.web.improvement.board.pack.Packs;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Downloads;
import org.throughline.web.pages.Option;
import org.throughline.web.trail.Trail;

/** Making packs, reading one, and taking its documents out. */
@Controller
@Needs(Permission.SEE_PLAN)
class PackPage {

    private final Sights sights;
    private final Boards boards;
    private final Packs packs;
    private final Trail trail;
    private final Clock clock;

    PackPage(Sights sights, Boards boards, Packs packs, Trail trail, Clock clock) {
        this.sights = sights;
        this.boards = boards;
        this.packs = packs;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(Boards.HOME + "/meetings/{meeting}/pack")
    @Needs(Permission.KEEP_PLAN)
    @Transactional
    public String ask(@PathVariable UUID meeting, Model model) {
        var found = boards.meeting(meeting);
        trail.read(sights.current().actor(), "form of a pack for the board", null, Boards.name(found));
        model.addAttribute(
                "page", form(found, Form.of("day", Days.inWords(firstAsked(found)), "reach", Reach.BOARD.name())));
        return "improvement/board/pack-form";
    }

    @PostMapping(Boards.HOME + "/meetings/{meeting}/pack")
    @Needs(Permission.KEEP_PLAN)
    public String make(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = boards.meeting(meeting);
        var sent = Form.sent(fields);
        return switch (packs.freeze(sights.current().actor(), found, sent.value("day"), sent.value("reach"))) {
            case Kept.Done(var pack) -> "redirect:" + Boards.HOME + "/packs/" + pack;
            case Kept.Refused(var errors) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("page", form(found, sent.with(errors)));
                yield "improvement/board/pack-form";
            }
        };
    }

    private LocalDate firstAsked(Meeting meeting) {
        var today = LocalDate.now(clock);
        return meeting.day().isBefore(today) ? meeting.day() : today;
    }

    private static FormView form(Meeting meeting, Form form) {
        return new FormView(
                "Make a pack",
                Boards.name(meeting),
                Boards.address(meeting.id()),
                "The meeting",
                Boards.address(meeting.id()) + "/pack",
                form,
                Map.of(
                        "reach",
                        Arrays.stream(Reach.values())
                                .map(reach -> new Option(
                                        reach.name(),
                                        reach == Reach.BOARD
                                                ? reach.words()
                                                : reach.words() + ", without personal data"))
                                .toList()));
    }

    @GetMapping(Boards.HOME + "/packs/{pack}")
    @Transactional
    public String show(@PathVariable UUID pack, Model model) {
        var found = found(pack);
        trail.read(sights.current().actor(), "pack of the board", null, inWords(found));
        model.addAttribute("pack", PackView.of(found, boards.meeting(found.meeting())));
        if (found.state() != Pack.State.DONE) {
            return "improvement/board/pack-wait";
        }
        model.addAttribute("page", packs.content(pack).orElseThrow(Boards::absent));
        model.addAttribute("lacking", List.of());
        return "improvement/board/pack";
    }

    /** For a page that follows it: nothing of the pack, so that the trail keeps the opening of the page alone. */
    @GetMapping(Boards.HOME + "/packs/{pack}/progress")
    ResponseEntity<PackView.Progress> progress(@PathVariable UUID pack) {
        return found(pack).state().isUnderWay()
                ? ResponseEntity.ok(PackView.Progress.UNKNOWN)
                : ResponseEntity.noContent().build();
    }

    @GetMapping(Boards.HOME + "/packs/{pack}/pdf")
    @Transactional
    public void pdf(@PathVariable UUID pack, HttpServletResponse response) throws IOException {
        send(pack, Packs.Kind.PDF, "application/pdf", ".pdf", response);
    }

    @GetMapping(Boards.HOME + "/packs/{pack}/html")
    @Transactional
    public void html(@PathVariable UUID pack, HttpServletResponse response) throws IOException {
        send(pack, Packs.Kind.HTML, "text/html;charset=UTF-8", ".html", response);
    }

    /** The page carries styles of its own, which the service's pages may not, so it is a file to keep. */
    private void send(UUID pack, Packs.Kind kind, String type, String ending, HttpServletResponse response)
            throws IOException {
        var found = found(pack);
        var bytes = packs.document(pack, kind).orElseThrow(Boards::absent);
        trail.exported(sights.current().actor(), "pack of the board", inWords(found) + ", " + kind);
        Downloads.send(
                response,
                type,
                PackView.file(found, boards.meeting(found.meeting())) + ending,
                kind == Packs.Kind.PDF,
                bytes);
    }

    private String inWords(Pack pack) {
        return "%s, as at %s, for %s"
                .formatted(
                        Boards.name(boards.meeting(pack.meeting())),
                        pack.asAt(),
                        pack.reach().whom());
    }

    private Pack found(UUID pack) {
        return packs.find(pack).orElseThrow(Boards::absent);
    }
}

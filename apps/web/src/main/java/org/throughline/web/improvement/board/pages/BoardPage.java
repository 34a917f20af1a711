package org.throughline.web.improvement.board.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.board.Became;
import org.throughline.web.improvement.board.Decision;
import org.throughline.web.improvement.board.Decisions;
import org.throughline.web.improvement.board.Meetings;
import org.throughline.web.improvement.board.Members;
import org.throughline.web.improvement.board.Minutes;
import org.throughline.web.improvement.plan.ImprovementPlan;
import org.throughline.web.trail.Trail;

/** The board. */
@Controller
@Needs(Permission.SEE_PLAN)
class BoardPage {

    private final Sights sights;
    private final Members members;
    private final Meetings meetings;
    private final Minutes minutes;
    private final Decisions decisions;
    private final ImprovementPlan plan;
    private final Trail trail;
    private final Clock clock;

    BoardPage(
            Sights sights,
            Members members,
            Meetings meetings,
            Minutes minutes,
            Decisions decisions,
            ImprovementPlan plan,
            Trail trail,
            Clock clock) {
        this.sights = sights;
        this.members = members;
        this.meetings = meetings;
        this.minutes = minutes;
        this.decisions = decisions;
        this.plan = plan;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(Boards.HOME)
    @Transactional
    public String show(Model model) {
        var who = sights.current();
        trail.read(who.actor(), "improvement board", null, "");
        var all = meetings.all();
        var written = new HashMap<UUID, Boolean>();
        var decided = new ArrayList<Decision>();
        all.forEach(meeting -> {
            minutes.of(meeting.id()).ifPresent(_ -> written.put(meeting.id(), true));
            decided.addAll(decisions.of(meeting.id()));
        });
        model.addAttribute(
                "page",
                BoardView.of(
                        new BoardView.Parts(
                                LocalDate.now(clock),
                                members.all(),
                                all,
                                written,
                                decided,
                                Became.of(decided, plan.now())),
                        who.may(Permission.KEEP_PLAN)));
        return "improvement/board/board";
    }
}

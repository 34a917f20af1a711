package org.throughline.web.improvement.board.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.board.Agenda;
import org.throughline.web.improvement.board.Attendance;
import org.throughline.web.improvement.board.Became;
import org.throughline.web.improvement.board.Decisions;
import org.throughline.web.improvement.board.Members;
import org.throughline.web.improvement.board.Minutes;
import org.throughline.web.improvement.board.Papers;
import org.throughline.web.improvement.board.pack.Packs;
import org.throughline.web.improvement.plan.ImprovementPlan;
import org.throughline.web.trail.Trail;

/** One meeting of the board. */
@Controller
@Needs(Permission.SEE_PLAN)
class MeetingPage {

    private final Sights sights;
    private final Boards boards;
    private final Members members;
    private final Agenda agenda;
    private final Papers papers;
    private final Attendance attendance;
    private final Minutes minutes;
    private final Decisions decisions;
    private final ImprovementPlan plan;
    private final Packs packs;
    private final Trail trail;

    MeetingPage(
            Sights sights,
            Boards boards,
            Members members,
            Agenda agenda,
            Papers papers,
            Attendance attendance,
            Minutes minutes,
            Decisions decisions,
            ImprovementPlan plan,
            Packs packs,
            Trail trail) {
        this.sights = sights;
        this.boards = boards;
        this.members = members;
        this.agenda = agenda;
        this.papers = papers;
        this.attendance = attendance;
        this.minutes = minutes;
        this.decisions = decisions;
        this.plan = plan;
        this.packs = packs;
        this.trail = trail;
    }

    @GetMapping(Boards.HOME + "/meetings/{meeting}")
    @Transactional
    public String show(@PathVariable UUID meeting, Model model) {
        var found = boards.meeting(meeting);
        var who = sights.current();
        trail.read(who.actor(), "meeting of the board", null, Boards.name(found));
        var decided = decisions.of(meeting);
        var parts = new MeetingView.Parts(
                found,
                members.all(),
                agenda.of(meeting),
                papers.of(meeting),
                attendance.of(meeting),
                minutes.of(meeting),
                minutes.notes(meeting),
                decided,
                Became.of(decided, plan.now()),
                packs.of(meeting).stream().map(PackView::line).toList());
        model.addAttribute(
                "page", MeetingView.of(parts, who.may(Permission.KEEP_PLAN), who.may(Permission.DECIDE_PLAN)));
        return "improvement/board/meeting";
    }
}

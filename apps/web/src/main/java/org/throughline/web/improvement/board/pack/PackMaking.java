package org.throughline.web.improvement.board.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.throughline.web.improvement.board.Agenda;
import org.throughline.web.improvement.board.Became;
import org.throughline.web.improvement.board.Carried;
import org.throughline.web.improvement.board.Decision;
import org.throughline.web.improvement.board.Decisions;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Meetings;
import org.throughline.web.improvement.board.Members;
import org.throughline.web.improvement.board.Papers;
import org.throughline.web.improvement.board.Reach;
import org.throughline.web.improvement.board.ReadTexts;
import org.throughline.web.improvement.plan.Difference;
import org.throughline.web.improvement.plan.ImprovementPlan;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.improvement.plan.Since;
import org.throughline.web.improvement.plan.Stage;
import org.throughline.web.pages.Days;

/** Gathers what stands in a pack, as at a day. */
@Component
class PackMaking {

    private static final int SOON = 30;

    private final ImprovementPlan plan;
    private final Meetings meetings;
    private final Members members;
    private final Agenda agenda;
    private final Papers papers;
    private final Decisions decisions;
    private final ReadTexts texts;
    private final Offices offices;
    private final Graded graded;

    PackMaking(
            ImprovementPlan plan,
            Meetings meetings,
            Members members,
            Agenda agenda,
            Papers papers,
            Decisions decisions,
            ReadTexts texts,
            Offices offices,
            Graded graded) {
        this.plan = plan;
        this.meetings = meetings;
        this.members = members;
        this.agenda = agenda;
        this.papers = papers;
        this.decisions = decisions;
        this.texts = texts;
        this.offices = offices;
        this.graded = graded;
    }

    PackContent make(Meeting meeting, LocalDate day, Reach reach) {
        var now = plan.asAt(day);
        var says = new Discretion(reach, texts.open(), offices::of);
        var items = new ItemWords(now, says);
        var last = meetings.heldBefore(meeting.day());
        var since = last.map(it -> Since.between(plan.asAt(it.day()), now));
        var told = now.items().stream()
                .map(item -> items.of(item, measure -> plan.course(measure, now.asAt())))
                .toList();
        var changes = since.map(it -> changes(it, now, items, says)).orElse(List.of());
        var judged = graded.before(day);
        var asked = asked(meeting, says);
        var decided = last.map(it -> decided(it, now, says)).orElse(List.of());
        return new PackContent(
                reach,
                "Board of " + Days.inWords(meeting.day()),
                where(meeting, says),
                day,
                Days.inWords(day),
                version(now),
                summary(now),
                figures(now),
                judged.inspection(),
                judged.judged(),
                asked,
                since(last, since),
                changes,
                decided,
                told,
                now.areasWithoutItem().stream()
                        .map(area -> "%s, %s, area %d: %s"
                                .formatted(
                                        area.source(),
                                        Days.inWords(area.on()),
                                        area.number(),
                                        area.page() > 0 ? area.text() : says.text(area.text(), ItemWords.WITHHELD)))
                        .toList(),
                papers.of(meeting.id()).stream()
                        .filter(paper -> paper.reach().reaches(reach))
                        .map(paper -> new PackContent.Paper(
                                paper.title(), paper.kind().words()))
                        .toList(),
                leftOut(says));
    }

    private String where(Meeting meeting, Discretion says) {
        return meeting.place()
                + meeting.chair()
                        .flatMap(members::find)
                        .map(chair ->
                                ". Chair: " + (says.tellsAll() ? chair.name() + ", " + chair.role() : chair.role()))
                        .orElse("");
    }

    private String version(Plan now) {
        return plan.agreed(now.asAt())
                .map(version -> "Version %d of the plan, agreed on %s, stood on that day."
                        .formatted(version.number(), Days.inWords(version.on())))
                .orElse("No version of the plan was agreed by that day.");
    }

    private static String summary(Plan now) {
        int shown = now.in(Stage.SHOWN).size();
        int overdue = now.overdueActions().size();
        return now.items().isEmpty()
                ? "The plan had no item on that day."
                : "The plan has %s: %,d open and %,d shown to work. %s."
                        .formatted(
                                Days.count(now.items().size(), "item", "items"),
                                now.open().size(),
                                shown,
                                overdue == 0
                                        ? "No action is overdue"
                                        : Days.count(overdue, "action is overdue", "actions are overdue"));
    }

    private static List<PackContent.Figure> figures(Plan now) {
        return List.of(
                figure("Items open", now.open().size()),
                figure(
                        "of these, all actions done and not yet shown to work",
                        now.in(Stage.ACTIONS_DONE).size()),
                figure(
                        "of these, under impact review",
                        now.in(Stage.UNDER_REVIEW).size()),
                figure("Items shown to work", now.in(Stage.SHOWN).size()),
                figure(
                        "Open items that had been shown to work and came back",
                        now.cameBack().size()),
                figure("Actions overdue", now.overdueActions().size()),
                figure(
                        "Actions due in the next %d days".formatted(SOON),
                        now.actionsDueWithin(SOON).size()),
                figure("Open items without any action", now.itemsWithoutAction().size()),
                figure(
                        "Open items that no measure follows",
                        now.itemsWithoutMeasure().size()),
                figure(
                        "Areas for improvement that no item answers",
                        now.areasWithoutItem().size()));
    }

    private static PackContent.Figure figure(String words, int number) {
        return new PackContent.Figure(words, "%,d".formatted(number));
    }

    private List<PackContent.Asked> asked(Meeting meeting, Discretion says) {
        return agenda.of(meeting.id()).stream()
                .filter(item -> !item.asked().isEmpty() && (says.tellsAll() || item.open()))
                .map(item -> new PackContent.Asked(item.place() + ". " + item.title(), item.asked()))
                .toList();
    }

    private static String since(Optional<Meeting> last, Optional<Since> since) {
        return last.map(meeting -> "Since the board of %s%s"
                        .formatted(
                                Days.inWords(meeting.day()),
                                since.filter(it -> it.differences().isEmpty()).isPresent()
                                        ? " nothing in the plan has changed."
                                        : "."))
                .orElse("No board was held before this one.");
    }

    private static List<PackContent.Changes> changes(Since since, Plan now, ItemWords items, Discretion says) {
        var byKind = new TreeMap<Difference.Kind, List<String>>();
        var counted = new TreeMap<Difference.Kind, LinkedHashMap<String, Integer>>();
        for (var difference : since.differences()) {
            var of = now.find(difference.item()).map(item -> named(item, items)).orElse("An item taken out");
            if (says.tellsAll() || isFigure(difference.kind())) {
                byKind.computeIfAbsent(difference.kind(), _ -> new ArrayList<>())
                        .add(difference.words().isEmpty() ? of : of + ": " + difference.words());
            } else {
                counted.computeIfAbsent(difference.kind(), _ -> new LinkedHashMap<>())
                        .merge(of, 1, Integer::sum);
            }
        }
        counted.forEach((kind, all) -> byKind.put(
                kind,
                all.entrySet().stream()
                        .map(one -> one.getValue() == 1 ? one.getKey() : one.getKey() + ": " + one.getValue())
                        .toList()));
        return byKind.entrySet().stream()
                .map(one -> new PackContent.Changes(one.getKey().words(), one.getValue()))
                .toList();
    }

    private static String named(Item item, ItemWords items) {
        return "Item %d, %s".formatted(item.number(), items.title(item));
    }

    /** What is told of these holds no text that somebody typed. */
    private static boolean isFigure(Difference.Kind kind) {
        return switch (kind) {
            case STAGE, RATING, MEASURE -> true;
            case SHOWN_TO_WORK,
                    CAME_BACK,
                    SENT_BACK,
                    NEW_ITEM,
                    TAKEN_OUT,
                    ACTION_DONE,
                    ACTION_OVERDUE,
                    ACTION_MOVED,
                    ACTION_ADDED,
                    ACTION_DROPPED,
                    MILESTONE,
                    EVIDENCE,
                    OWNER,
                    SOURCE -> false;
        };
    }

    private List<PackContent.Decided> decided(Meeting last, Plan now, Discretion says) {
        var all = decisions.of(last.id());
        var became = Became.of(all, now);
        return all.stream()
                .filter(decision -> says.tellsAll() || decision.open())
                .map(decision -> new PackContent.Decided(
                        decision.what(),
                        decision.why(),
                        says.tellsAll() ? decision.decidedBy() : "the board",
                        became(decision, Optional.ofNullable(became.get(decision.id())), says)))
                .toList();
    }

    private static String became(Decision decision, Optional<Carried> became, Discretion says) {
        return became.map(it -> says.tellsAll() ? it.words() : it.without())
                .orElse(decision.action().isPresent() ? "An action of the plan." : "No action of the plan came of it.");
    }

    private static List<String> leftOut(Discretion says) {
        if (says.tellsAll()) {
            return List.of();
        }
        var left = new ArrayList<String>();
        left.add("The names of all people: owners and the chair are named by their role.");
        left.add(
                says.withheld() == 0
                        ? "No text of the plan: somebody has read every one of them and found that it names nobody."
                        : "%s of the plan that nobody has read for publication yet. A text stands here only after somebody has read it and found that it names nobody."
                                .formatted(Days.count(says.withheld(), "text", "texts")));
        left.add("Items of the agenda, and decisions, whose words were not marked as fit to be published.");
        left.add(
                says.reach() == Reach.CABINET
                        ? "Papers that are for the board alone."
                        : "Papers that are for the board or the cabinet alone.");
        return left;
    }
}

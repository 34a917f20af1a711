package org.throughline.web.improvement.board.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.web.improvement.board.ReadTexts;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Plan;

/** The texts of the plan, item by item, each with whether it may be published. */
public record WordsView(List<Part> parts, int texts, int open) {

    public record Part(String item, List<Line> lines) {}

    /** @param key its fingerprint */
    public record Line(String key, String about, String words, boolean open) {}

    private record Text(String about, String words) {}

    static WordsView of(Plan plan, Set<String> open) {
        var seen = new LinkedHashSet<String>();
        var parts = new ArrayList<Part>();
        for (var item : plan.items()) {
            var lines = texts(item).stream()
                    .map(text -> new Line(
                            ReadTexts.fingerprint(text.words()),
                            text.about(),
                            text.words(),
                            open.contains(ReadTexts.fingerprint(text.words()))))
                    .filter(line -> seen.add(line.key()))
                    .toList();
            if (!lines.isEmpty()) {
                parts.add(new Part(item.number() + ". " + item.title(), lines));
            }
        }
        return new WordsView(
                parts, seen.size(), (int) seen.stream().filter(open::contains).count());
    }

    static Set<String> fingerprints(Plan plan) {
        return plan.items().stream()
                .flatMap(item -> texts(item).stream())
                .map(text -> ReadTexts.fingerprint(text.words()))
                .collect(Collectors.toSet());
    }

    /** What people typed of an item and a pack tells. */
    private static List<Text> texts(Item item) {
        var texts = new ArrayList<Text>();
        texts.add(new Text("Title", item.title()));
        texts.add(new Text("What will be different for children", item.outcome()));
        item.sources().stream().filter(source -> source.page() == 0).forEach(source -> {
            texts.add(new Text("Where it is from", source.from()));
            texts.add(new Text("What is to improve", source.text()));
        });
        item.rating().ifPresent(rated -> texts.add(new Text("Why it is rated so", rated.why())));
        item.standingActions().forEach(action -> {
            texts.add(new Text("Action", action.what()));
            action.done().ifPresent(done -> texts.add(new Text("How the action was done", done.words())));
            action.notes().stream().limit(1).forEach(note -> texts.add(new Text("Note on the action", note.words())));
        });
        item.milestones().forEach(milestone -> texts.add(new Text("Milestone", milestone.what())));
        item.progress().stream().limit(3).forEach(progress -> {
            texts.add(new Text("Progress", progress.done()));
            texts.add(new Text("Difference for children", progress.difference()));
        });
        item.standingEvidence().forEach(evidence -> {
            texts.add(new Text("Evidence", evidence.what()));
            texts.add(new Text("What the evidence shows", evidence.shows()));
        });
        item.review().ifPresent(review -> texts.add(new Text("How it is to be shown", review.how())));
        item.decision().ifPresent(decision -> texts.add(new Text("Why it was decided so", decision.why())));
        return texts.stream().filter(text -> !text.words().isBlank()).toList();
    }
}

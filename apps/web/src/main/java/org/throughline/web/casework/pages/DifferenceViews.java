package org.throughline.web.casework.pages;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.web.casework.Box;
import org.throughline.web.casework.InWords;
import org.throughline.web.casework.Place;
import org.throughline.web.casework.Saved;
import org.throughline.web.casework.VisitForm;
import org.throughline.web.casework.VisitSheet;
import org.throughline.web.casework.pages.DifferenceView.Row;
import org.throughline.web.casework.pages.DifferenceView.Stretch;
import org.throughline.web.casework.pages.DifferenceView.Words;
import org.throughline.web.casework.pages.VisitView.Link;
import org.throughline.web.casework.pages.VisitView.Stamp;
import org.throughline.web.casework.pages.VisitView.Unseen;
import org.throughline.web.pages.Days;

/** Lays two texts side by side and chooses the words. */
@Component
class DifferenceViews {

    private final Clock clock;

    DifferenceViews(Clock clock) {
        this.clock = clock;
    }

    DifferenceView of(Saved.DraftOvertaken overtaken) {
        var saved = InWords.time(overtaken.now().saved(), clock);
        return view(
                "This draft was changed elsewhere",
                "While you were writing here, the same draft was saved at " + saved
                        + " from another window or device. Nothing is lost: choose what to keep.",
                "Saved at " + saved,
                "draft",
                overtaken.form(),
                overtaken.mine().sheet(),
                overtaken.now().sheet(),
                overtaken.now().version(),
                overtaken.now().standing());
    }

    DifferenceView of(Saved.VisitOvertaken overtaken) {
        return view(
                "This visit was corrected elsewhere",
                "While you were writing, " + overtaken.by() + " corrected this visit at " + overtaken.when()
                        + ". Nothing is lost: choose what to keep.",
                "In the record since " + overtaken.when(),
                "visit",
                overtaken.form(),
                overtaken.mine().sheet(),
                overtaken.now(),
                overtaken.mine().version(),
                overtaken.standing());
    }

    private DifferenceView view(
            String title,
            String what,
            String theirsWords,
            String against,
            VisitForm form,
            VisitSheet mine,
            VisitSheet theirs,
            int version,
            String standing) {
        var draft = form.draft();
        var first = form.children().getFirst().id().value();
        var address = "/children/" + first + "/visits/"
                + draft.about().map(visit -> visit + "/correct").orElse("new");
        var differing = mine.differingFrom(theirs).stream()
                .filter(field -> against.equals("draft") || !field.equals(Box.REASON.field()))
                .toList();
        return new DifferenceView(
                title,
                what,
                "What you typed here",
                theirsWords,
                address,
                against,
                new Link("/drafts", "Drafts"),
                new Stamp(draft.id().toString(), version, UUID.randomUUID().toString(), standing),
                differing.stream().map(field -> row(field, form, mine, theirs)).toList(),
                unseen(mine));
    }

    private static Row row(String field, VisitForm form, VisitSheet mine, VisitSheet theirs) {
        var box = Box.of(field).orElseThrow();
        var label = box.perChild() ? name(form, box.childOf(field)) + ": " + box.label() : box.label();
        var apart = WordsApart.of(words(box, field, form, mine), words(box, field, form, theirs));
        return new Row(field, label, words(apart.mine()), words(apart.theirs()), box.isText());
    }

    private static Words words(List<WordsApart.Part> parts) {
        return new Words(parts.stream()
                .map(part -> new Stretch(part.text(), part.apart()))
                .toList());
    }

    private static String words(Box box, String field, VisitForm form, VisitSheet sheet) {
        var text = sheet.boxes().getOrDefault(field, "");
        return switch (box) {
            case DAY ->
                sheet.day()
                        .map(Days::inWords)
                        .orElseGet(() -> "%s %s %s".formatted(text, sheet.text(Box.MONTH), sheet.text(Box.YEAR)));
            case CHILDREN ->
                InWords.list(sheet.children().stream()
                        .map(child -> name(form, child))
                        .toList());
            case PLACE -> Place.words(text);
            case SEEN, ALONE, BEDROOM ->
                switch (text) {
                    case "yes" -> "Yes";
                    case "no" -> "No";
                    case "unknown" -> "Not known";
                    default -> "";
                };
            case PURPOSE ->
                Arrays.stream(Purpose.values())
                        .filter(purpose -> List.of(text.split(",", -1)).contains(purpose.name()))
                        .map(Purpose::words)
                        .collect(Collectors.joining(", "));
            case MONTH, YEAR, OTHER_PLACE, WHY_NOT_SEEN, WHY_NOT_ALONE, SAID, NOTE, REASON -> text;
        };
    }

    private static String name(VisitForm form, PersonId child) {
        return form.children().stream()
                .filter(profile -> profile.id().equals(child))
                .findFirst()
                .map(InWords::name)
                .orElse("another child");
    }

    private static List<Unseen> unseen(VisitSheet sheet) {
        var unseen = new ArrayList<Unseen>();
        sheet.boxes().forEach((field, text) -> unseen.add(new Unseen(field, text)));
        return unseen;
    }
}

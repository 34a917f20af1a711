package org.throughline.web.casework.pages;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.web.casework.Box;
import org.throughline.web.casework.InWords;
import org.throughline.web.casework.Place;
import org.throughline.web.casework.Refusal;
import org.throughline.web.casework.VisitForm;
import org.throughline.web.casework.VisitSheet;
import org.throughline.web.casework.pages.Choices.Choice;
import org.throughline.web.casework.pages.VisitView.DateBoxes;
import org.throughline.web.casework.pages.VisitView.Link;
import org.throughline.web.casework.pages.VisitView.Stamp;
import org.throughline.web.casework.pages.VisitView.Unseen;
import org.throughline.web.journeys.Profile;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/** Chooses the words of the form. */
@Component
class VisitViews {

    private final Clock clock;

    VisitViews(Clock clock) {
        this.clock = clock;
    }

    VisitView of(VisitForm form, List<Refusal> refusals) {
        var errors = refusals.stream()
                .collect(Collectors.toMap(
                        Refusal::field, Refusal::words, (one, _) -> one, java.util.LinkedHashMap::new));
        var draft = form.draft();
        var sheet = draft.sheet();
        boolean correction = draft.about().isPresent();
        var names = form.children().stream().map(InWords::name).toList();
        var first = form.children().getFirst().id().value();
        var address = "/children/" + first + "/visits/"
                + draft.about().map(visit -> visit + "/correct").orElse("new");
        return new VisitView(
                correction ? "Correct a visit" : "Record a visit",
                InWords.list(names),
                address,
                address + "/draft",
                new Link("/children/" + first, "Back to " + names.getFirst()),
                new Stamp(
                        draft.id().toString(),
                        draft.version(),
                        UUID.randomUUID().toString(),
                        draft.standing()),
                draft.version() == 0 ? "" : "Draft saved " + InWords.time(draft.saved(), clock),
                refusals.stream()
                        .map(refusal -> new FormError(target(refusal.field()), refusal.words()))
                        .toList(),
                date(sheet, errors),
                place(sheet),
                form.children().stream()
                        .map(child ->
                                child(child, sheet, errors, form.children().size() > 1, correction))
                        .toList(),
                toAdd(form.siblings()),
                toAdd(form.alsoTheirs()),
                note(sheet, form.children().size()),
                correction
                        ? new TextBox(
                                Box.REASON.field(),
                                "Why are you correcting this visit?",
                                "What was saved before stays in the record, with this reason beside it.",
                                sheet.text(Box.REASON),
                                errors.get(Box.REASON.field()),
                                2)
                        : null,
                unseen(sheet),
                form.begunBefore()
                        .map(before -> new Link(
                                "/drafts/" + before.id(),
                                "Go on with the draft saved " + InWords.time(before.saved(), clock)))
                        .orElse(null));
    }

    /** Where the link of an error leads: the first answer of a question, the box itself else. */
    private static String target(String field) {
        boolean choice = List.of(Box.SEEN, Box.ALONE).stream().anyMatch(box -> field.startsWith(box.field() + "-"));
        return choice ? field + "-yes" : field;
    }

    private static DateBoxes date(VisitSheet sheet, Map<String, String> errors) {
        return new DateBoxes(
                sheet.text(Box.DAY),
                sheet.text(Box.MONTH),
                sheet.text(Box.YEAR),
                List.of(Box.DAY, Box.MONTH, Box.YEAR).stream()
                        .map(box -> errors.get(box.field()))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private static Choices place(VisitSheet sheet) {
        var chosen = sheet.text(Box.PLACE);
        var elsewhere = new TextBox(Box.OTHER_PLACE.field(), "Where?", null, sheet.text(Box.OTHER_PLACE), null, 1);
        return new Choices(
                Box.PLACE.field(),
                "Where was the visit?",
                null,
                null,
                false,
                Arrays.stream(Place.values())
                        .map(place -> new Choice(
                                Box.PLACE.field() + "-" + place.value(),
                                place.value(),
                                place.words(),
                                place.value().equals(chosen),
                                place == Place.ELSEWHERE ? elsewhere : null,
                                null))
                        .toList());
    }

    private static ChildView child(
            Profile child, VisitSheet sheet, Map<String, String> errors, boolean oneOfSeveral, boolean correction) {
        var id = child.id();
        var name = InWords.name(child);
        return new ChildView(
                name,
                facts(child),
                oneOfSeveral ? id.value().toString() : null,
                yesNo(
                        Box.SEEN.field(id),
                        "Was " + name + " seen?",
                        sheet.text(Box.SEEN, id),
                        errors,
                        new TextBox(
                                Box.WHY_NOT_SEEN.field(id),
                                "Why was " + name + " not seen?",
                                null,
                                sheet.text(Box.WHY_NOT_SEEN, id),
                                errors.get(Box.WHY_NOT_SEEN.field(id)),
                                2),
                        false),
                yesNo(
                        Box.ALONE.field(id),
                        "Was " + name + " seen alone?",
                        sheet.text(Box.ALONE, id),
                        errors,
                        new TextBox(
                                Box.WHY_NOT_ALONE.field(id),
                                "Why was " + name + " not seen alone?",
                                null,
                                sheet.text(Box.WHY_NOT_ALONE, id),
                                null,
                                2),
                        true),
                new TextBox(
                        Box.SAID.field(id),
                        "What did " + name + " say?",
                        "In the child’s own words. Leave it empty if nothing was said.",
                        sheet.text(Box.SAID, id),
                        null,
                        4),
                purposes(child, sheet, correction));
    }

    private static String facts(Profile child) {
        return child.born()
                .map(born -> "Born " + Days.inWords(born))
                .or(() -> child.expected().map(due -> "Expected " + Days.inWords(due)))
                .orElse("");
    }

    private static Choices yesNo(
            String field,
            String legend,
            String chosen,
            Map<String, String> errors,
            @Nullable TextBox whyNot,
            boolean mayBeUnknown) {
        var choices = new ArrayList<>(List.of(
                Choice.plain(field + "-yes", "yes", "Yes", chosen.equals("yes")),
                new Choice(field + "-no", "no", "No", chosen.equals("no"), whyNot, null)));
        if (mayBeUnknown) {
            choices.add(Choice.plain(field + "-unknown", "unknown", "Not known", chosen.equals("unknown")));
        }
        return new Choices(field, legend, null, errors.get(field), false, choices);
    }

    private static Choices purposes(Profile child, VisitSheet sheet, boolean correction) {
        var field = Box.PURPOSE.field(child.id());
        var bedroom = Box.BEDROOM.field(child.id());
        var answer = sheet.text(Box.BEDROOM, child.id());
        var seen = new Choices(
                bedroom,
                "Was the bedroom seen?",
                null,
                null,
                true,
                List.of(
                        Choice.plain(bedroom + "-yes", "yes", "Yes", answer.equals("yes")),
                        Choice.plain(bedroom + "-no", "no", "No", answer.equals("no"))));
        var chosen = sheet.purposes(child.id());
        return new Choices(
                field,
                "What was the visit to " + InWords.name(child) + " for?",
                correction ? null : "Ticked is what is due for " + InWords.name(child) + " now.",
                null,
                false,
                Arrays.stream(Purpose.values())
                        .map(purpose -> new Choice(
                                field + "-" + purpose.name(),
                                purpose.name(),
                                purpose.words(),
                                chosen.contains(purpose),
                                null,
                                purpose == Purpose.CHILD_PROTECTION ? seen : null))
                        .toList());
    }

    private static TextBox note(VisitSheet sheet, int children) {
        return new TextBox(
                Box.NOTE.field(),
                "Note",
                children > 1
                        ? "The note goes into the record of every child in this visit."
                        : "What you saw and did, and what happens next.",
                sheet.text(Box.NOTE),
                null,
                10);
    }

    private static List<Choice> toAdd(List<Profile> profiles) {
        return profiles.stream()
                .map(child -> Choice.plain(
                        "add-" + child.id().value(),
                        child.id().value().toString(),
                        InWords.name(child)
                                + (facts(child).isEmpty()
                                        ? ""
                                        : ", "
                                                + facts(child)
                                                        .replace("Born", "born")
                                                        .replace("Expected", "expected")),
                        false))
                .toList();
    }

    private static List<Unseen> unseen(VisitSheet sheet) {
        var unseen = new ArrayList<Unseen>();
        sheet.children()
                .forEach(child -> unseen.add(
                        new Unseen(Box.CHILDREN.field(), child.value().toString())));
        sheet.boxesOfOthers().forEach((field, text) -> unseen.add(new Unseen(field, text)));
        return unseen;
    }
}

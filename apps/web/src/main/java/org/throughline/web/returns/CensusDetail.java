package org.throughline.web.returns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.throughline.journey.When;
import org.throughline.returns.checks.Finding;
import org.throughline.returns.reading.Days;
import org.throughline.returns.xml.Element;

/** One child of a census, looked through for what stands at the places that were found. */
final class CensusDetail {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

    /** By which day a thing is known again. */
    private static final Map<String, String> BEGINS = Map.of(
            "CINdetails", "CINreferralDate",
            "Assessments", "AssessmentActualStartDate",
            "CINPlanDates", "CINPlanStartDate",
            "Section47", "S47ActualStartDate",
            "ChildProtectionPlans", "CPPstartDate");

    private static final Map<String, String> WORDS = Map.of(
            "CINdetails", "referral",
            "Assessments", "assessment",
            "CINPlanDates", "child in need plan",
            "Section47", "section 47 enquiry",
            "ChildProtectionPlans", "child protection plan",
            "ChildIdentifiers", "details of the child",
            "ChildCharacteristics", "characteristics of the child",
            "Disability", "disability",
            "CPPreviewDate", "review");

    private final Element child;

    CensusDetail(Element child) {
        this.child = child;
    }

    /** The council's own id, empty where there is none. */
    String id() {
        return first(first(child, "ChildIdentifiers"), "LAchildID").text().strip();
    }

    Detail of(Finding finding) {
        var at = new ArrayDeque<Element>();
        at.push(child);
        var thing = new StringBuilder();
        var place = new ArrayList<String>();
        var steps = STEP.matcher(finding.place().element());
        while (steps.find()) {
            var name = steps.group(1);
            int position = steps.group(2) == null ? 1 : Integer.parseInt(steps.group(2));
            var next = nth(at.element(), name, position);
            at.push(next);
            var day = BEGINS.containsKey(name)
                    ? first(next, BEGINS.getOrDefault(name, "")).text()
                    : next.text();
            boolean known = !day.isBlank()
                    && (BEGINS.containsKey(name) || next.children().isEmpty());
            thing.append(thing.isEmpty() ? "" : "/").append(name);
            if (known) {
                thing.append(' ').append(day.strip());
            } else if (steps.group(2) != null && !name.equals("Reviews")) {
                thing.append('[').append(position).append(']');
            }
            if (WORDS.containsKey(name)) {
                place.add(WORDS.getOrDefault(name, "") + words(name, day, position, steps.group(2) != null));
            }
        }
        var values = Detail.fields(finding).stream()
                .map(field -> new Noticed.Marked(field, value(field, at)))
                .toList();
        return new Detail(thing.toString(), sentence(place), values);
    }

    private static String words(String name, String day, int position, boolean counted) {
        if (Days.iso(day.strip()) instanceof When.On(var date)) {
            return " of " + org.throughline.web.pages.Days.inWords(date);
        }
        return counted && BEGINS.containsKey(name) ? " " + position + ", without a day" : "";
    }

    private static String sentence(List<String> place) {
        var words = String.join(", ", place);
        return words.isEmpty() ? "The child" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What stands there under that name; where nothing can, what stands nearest above; several joined by commas. */
    private static String value(String field, Deque<Element> at) {
        for (var element : at) {
            var found = new ArrayList<String>();
            if (element.name().equals(field) && element.children().isEmpty()) {
                found.add(element.text().strip());
            }
            gather(element, field, found);
            if (!found.isEmpty()) {
                return String.join(", ", found);
            }
        }
        return "";
    }

    private static void gather(Element of, String field, List<String> found) {
        for (var part : of.children()) {
            if (part.name().equals(field)) {
                found.add(part.text().strip());
            }
            gather(part, field, found);
        }
    }

    /** Every field with its value, such as {@code CINdetails.ReferralSource}. */
    void each(BiConsumer<String, String> fieldAndValue) {
        each(child, fieldAndValue);
    }

    private static void each(Element of, BiConsumer<String, String> fieldAndValue) {
        for (var part : of.children()) {
            if (part.children().isEmpty()) {
                if (!part.text().isBlank()) {
                    fieldAndValue.accept(part.name(), part.text().strip());
                }
            } else {
                each(part, fieldAndValue);
            }
        }
    }

    private static Element first(Element of, String name) {
        return nth(of, name, 1);
    }

    private static Element nth(Element of, String name, int position) {
        int seen = 0;
        for (var part : of.children()) {
            if (part.name().equals(name) && ++seen == position) {
                return part;
            }
        }
        return new Element(name, "", 0, 0, List.of());
    }
}

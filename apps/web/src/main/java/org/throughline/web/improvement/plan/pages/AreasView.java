package org.throughline.web.improvement.plan.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.inspections.Areas;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/** The areas for improvement that no item answers, by inspection, and those that one does. */
public record AreasView(boolean writes, List<Inspection> waiting, List<Answered> answered, List<FormError> errors) {

    public record Inspection(String title, String address, String id, List<Line> areas) {}

    public record Line(String id, String number, String text, String themes, boolean urgent, boolean chosen) {}

    public record Answered(String words, String from, String item, String address) {}

    static AreasView of(Plan plan, boolean writes, List<UUID> chosen, List<FormError> errors) {
        var inspections = new LinkedHashMap<UUID, List<Areas.Area>>();
        plan.areasWithoutItem()
                .forEach(area -> inspections
                        .computeIfAbsent(area.event(), _ -> new ArrayList<>())
                        .add(area));
        var answered = plan.areas().stream()
                .flatMap(area -> plan.of(area.id()).stream()
                        .map(item -> new Answered(
                                area.text(),
                                from(area),
                                item.title() + " (" + item.stage().words() + ")",
                                ItemAddress.of(item.id()))))
                .toList();
        return new AreasView(
                writes,
                inspections.values().stream()
                        .map(areas -> new Inspection(
                                areas.getFirst().source() + ", "
                                        + Days.inWords(areas.getFirst().on()),
                                "/improvement/inspections/" + areas.getFirst().event(),
                                areas.getFirst().event().toString(),
                                areas.stream()
                                        .map(area -> line(area, chosen.contains(area.id())))
                                        .toList()))
                        .toList(),
                answered,
                errors);
    }

    private static Line line(Areas.Area area, boolean chosen) {
        return new Line(
                area.id().toString(),
                String.valueOf(area.number()),
                area.text(),
                area.themes().stream().sorted().map(Theme::words).collect(Collectors.joining(", ")),
                area.urgent(),
                chosen);
    }

    static String from(Areas.Area area) {
        return area.source() + ", " + Days.inWords(area.on()) + ", number " + area.number();
    }

    /** The first area that can be selected: where an error leads. */
    public String first() {
        return waiting.stream()
                .flatMap(it -> it.areas().stream())
                .map(Line::id)
                .findFirst()
                .orElse("");
    }
}

package org.throughline.web.improvement.plan.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.inspections.Areas;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;

/** What becomes of the areas that were chosen: each a new item, or joined to one of the plan. */
public record PlaceView(List<One> areas, List<FormError> errors) {

    /**
     * @param item the id that a new item will have
     * @param joins what it can be joined to, items of the same themes first
     */
    public record One(
            String area,
            String from,
            String text,
            String themes,
            String item,
            String title,
            String titleError,
            List<Box.Option> joins,
            String joinsError) {}

    static PlaceView of(Plan plan, List<Areas.Area> areas, Fields fields, List<FormError> errors) {
        var trouble = new Form.Trouble(errors, "");
        return new PlaceView(
                areas.stream()
                        .map(area -> new One(
                                area.id().toString(),
                                AreasView.from(area),
                                area.text(),
                                area.themes().stream()
                                        .sorted()
                                        .map(Theme::words)
                                        .collect(Collectors.joining(", ")),
                                id(fields, area).toString(),
                                fields.typed().containsKey("title-" + area.id())
                                        ? fields.get("title-" + area.id())
                                        : ProposedTitle.of(area.text()),
                                trouble.at("title-" + area.id()),
                                joins(plan, area, fields.get("joins-" + area.id())),
                                trouble.at("joins-" + area.id())))
                        .toList(),
                errors);
    }

    static UUID id(Fields fields, Areas.Area area) {
        return fields.uuid("id-" + area.id()).orElseGet(UUID::randomUUID);
    }

    private static List<Box.Option> joins(Plan plan, Areas.Area area, String chosen) {
        var options = new ArrayList<Box.Option>();
        options.add(new Box.Option("", "A new item", "", chosen.isEmpty()));
        plan.items().stream()
                .sorted(Comparator.<Item, Boolean>comparing(
                                item -> item.themes().stream().noneMatch(area.themes()::contains))
                        .thenComparing(Item::number))
                .map(item -> new Box.Option(
                        item.id().toString(),
                        item.number() + ". " + item.title()
                                + (item.isOpen() ? "" : " (was shown to work: it may come back)"),
                        "",
                        chosen.equals(item.id().toString())))
                .forEach(options::add);
        return options;
    }
}

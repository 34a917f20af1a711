package org.throughline.web.improvement.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.web.improvement.inspections.Areas;
import org.throughline.web.insight.MeasuresCounted.Better;

/** A plan told day by day, for tests of what can be read from it. Things are known by short names. */
final class Told {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final List<Recorded> changes = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Areas.Area> areas = new ArrayList<>();
    private final Map<String, UUID> ids = new HashMap<>();

    UUID id(String name) {
        return ids.computeIfAbsent(name, _ -> UUID.randomUUID());
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Instant noon(String day) {
        return day(day).atTime(LocalTime.NOON).atZone(ENGLAND).toInstant();
    }

    Told on(String day, String item, Change change) {
        changes.add(new Recorded(changes.size() + 1L, id(item), noon(day), "a", "Ada Reed", change));
        return this;
    }

    Told area(String name, String inspectionEnded) {
        areas.add(new Areas.Area(
                id(name), UUID.randomUUID(), "Inspection", day(inspectionEnded), 1, name, 3, false, Set.of()));
        return this;
    }

    Told item(String day, String item) {
        return on(day, item, new Change.Opened(item, Set.of(), Source.told("A letter", day(day), item)));
    }

    Told itemFrom(String day, String item, String area) {
        return on(day, item, new Change.Opened(item, Set.of(), source(area)));
    }

    Told joined(String day, String item, String area) {
        return on(day, item, new Change.Joined(source(area)));
    }

    private Source source(String area) {
        return Source.of(areas.stream()
                .filter(it -> it.id().equals(id(area)))
                .findFirst()
                .orElseThrow());
    }

    Told action(String day, String item, String action, String due) {
        return on(day, item, new Change.ActionAdded(id(action), action, owner("Ben"), day(due), "", ""));
    }

    Told moved(String day, String item, String action, String due) {
        return on(day, item, new Change.ActionChanged(id(action), action, owner("Ben"), day(due), "Later"));
    }

    Told done(String day, String item, String action) {
        return on(day, item, new Change.ActionDone(id(action), day(day), "Done"));
    }

    Told dropped(String day, String item, String action) {
        return on(day, item, new Change.ActionDropped(id(action), "Not needed"));
    }

    Told reviewed(String day, String item, String review) {
        return on(day, item, new Change.SentToReview(day(review), "Audit"));
    }

    Told shown(String day, String item) {
        return on(day, item, new Change.ShownToWork(day(day), "It works", List.of()));
    }

    Told sentBack(String day, String item) {
        return on(day, item, new Change.SentBack(day(day), "It does not"));
    }

    Told closed(String day, String item) {
        return reviewed(day, item, day).shown(day, item);
    }

    Told follows(String day, String item, String baseline, String target) {
        return on(
                day,
                item,
                new Change.MeasureChosen(
                        id("measure of " + item),
                        "M",
                        "Supervised in time",
                        "%",
                        true,
                        new BigDecimal(baseline),
                        day(day),
                        new BigDecimal(target),
                        day("2026-12-31"),
                        ""));
    }

    Told counted(String to, long numerator, long denominator) {
        readings.add(new Reading(
                "M",
                "Supervised in time",
                "%",
                Better.HIGHER,
                day(to).withDayOfMonth(1),
                day(to),
                numerator,
                denominator));
        return this;
    }

    static Owner owner(String name) {
        return Owner.elsewhere(name, "Head of service");
    }

    /** At noon of that day. */
    Plan asAt(String day) {
        var moment = noon(day);
        return Plan.of(
                moment,
                changes.stream().filter(it -> !it.at().isAfter(moment)).toList(),
                readings.stream().filter(it -> !it.to().isAfter(day(day))).toList(),
                areas);
    }

    List<HistoryLine> history(String item) {
        return HistoryLine.of(
                changes.stream().filter(it -> it.item().equals(id(item))).toList());
    }
}

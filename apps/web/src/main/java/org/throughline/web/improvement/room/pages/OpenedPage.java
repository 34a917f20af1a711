package org.throughline.web.improvement.room.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.improvement.room.Room;
import org.throughline.web.improvement.room.Rooms;
import org.throughline.web.improvement.room.ShownChildren;
import org.throughline.web.pages.Days;
import org.throughline.web.trail.Trail;
import org.throughline.web.trail.TrailSearch;

/** What the guests of a room did and opened from its first day to its last, out of the trail. */
@Controller
@Needs({Permission.KEEP_PLAN, Permission.SHOW_IN_ROOM})
class OpenedPage {

    private static final int SHOWN = 200;

    private final Entrance entrance;
    private final Rooms rooms;
    private final ShownChildren children;
    private final TrailSearch search;
    private final Trail trail;

    OpenedPage(Entrance entrance, Rooms rooms, ShownChildren children, TrailSearch search, Trail trail) {
        this.entrance = entrance;
        this.rooms = rooms;
        this.children = children;
        this.search = search;
        this.trail = trail;
    }

    @GetMapping("/rooms/{room}/opened")
    @Transactional
    public String show(@PathVariable UUID room, Model model) {
        var found = entrance.room(room);
        var who = entrance.who();
        trail.readIn(room, who.actor(), "what the guests of an inspection room opened", found.title());
        var rows = opened(found);
        var names = names(found, who);
        model.addAttribute(
                "page",
                new RoomViews.Opened(
                        entrance.bar(found),
                        rows.stream().limit(SHOWN).map(row -> row(row, names)).toList(),
                        rows.size() > SHOWN));
        return "improvement/room/opened";
    }

    /** A guest may be in another room on the same days: what they do there is that room's affair. */
    private List<TrailSearch.Row> opened(Room room) {
        return search.in(
                room.id(),
                rooms.guests(room.id()).stream().map(Rooms.Guest::account).collect(Collectors.toSet()),
                children.in(room.id()).stream().map(ShownChildren.Shown::child).collect(Collectors.toSet()),
                room.opens(),
                room.closes(),
                SHOWN + 1);
    }

    /** Only who may show records learns here whose were opened. */
    private Map<PersonId, String> names(Room room, Sight who) {
        if (!who.may(Permission.SHOW_IN_ROOM)) {
            return Map.of();
        }
        var hidden = who.hidden();
        return children.in(room.id()).stream()
                .filter(one -> !hidden.contains(one.child()))
                .collect(Collectors.toMap(ShownChildren.Shown::child, ShownChildren.Shown::knownBy, (one, _) -> one));
    }

    private static RoomViews.Opened.Row row(TrailSearch.Row row, Map<PersonId, String> names) {
        return new RoomViews.Opened.Row(
                Days.inWords(row.at()),
                row.name(),
                (row.outcome().equals("DENIED") ? "Refused: " : "")
                        + row.what()
                        + whose(row.child(), names)
                        + (row.detail().isEmpty() || row.child() != null ? "" : " (" + row.detail() + ")"));
    }

    private static String whose(@Nullable PersonId child, Map<PersonId, String> names) {
        return child == null ? "" : names.containsKey(child) ? " " + names.get(child) : " (a record of the room)";
    }
}

package org.throughline.web.improvement.room.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.improvement.room.Room;
import org.throughline.web.pages.Days;

/**
 * What stands at the head of every page of a room that is prepared.
 *
 * @param tag whether it is open, in a word
 * @param over nothing more can be put into it
 */
public record RoomBar(String id, String title, String days, String tag, String colour, boolean over, List<Tab> tabs) {

    /** A page of the same room. */
    public record Tab(String key, String words, String address) {}

    static RoomBar of(Room room, Sight who, LocalDate today) {
        var here = address(room);
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("room", "The room", here));
        if (who.may(Permission.SHOW_IN_ROOM)) {
            tabs.add(new Tab("lists", "Lists of children", here + "/lists"));
            tabs.add(new Tab("records", "Records", here + "/records"));
        }
        tabs.add(new Tab("documents", "Documents", here + "/documents"));
        tabs.add(new Tab("questions", "Questions", here + "/questions"));
        tabs.add(new Tab("opened", "What was opened", here + "/opened"));
        return new RoomBar(
                room.id().toString(),
                room.title(),
                days(room),
                tag(room, today),
                room.isOpenOn(today) ? "green" : room.isOverOn(today) ? "grey" : "blue",
                room.isOverOn(today),
                tabs);
    }

    static String days(Room room) {
        return room.opens().equals(room.closes())
                ? Days.inWords(room.opens())
                : Days.inWords(room.opens()) + " to " + Days.inWords(room.closes());
    }

    static String tag(Room room, LocalDate today) {
        if (room.isOpenOn(today)) {
            return "Open";
        }
        return room.isOverOn(today) ? "Closed" : "Not open yet";
    }

    static String address(Room room) {
        return "/rooms/" + room.id();
    }
}

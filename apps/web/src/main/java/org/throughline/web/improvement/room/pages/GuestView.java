package org.throughline.web.improvement.room.pages;

import java.util.List;
import org.throughline.web.improvement.room.Talk;

/**
 * The room as its guests see it.
 *
 * @param open from when to when, in words
 * @param asked records that were asked for and do not stand in the room
 */
public record GuestView(
        String title,
        String about,
        String themes,
        String open,
        String asAt,
        List<RoomViews.Lists.Line> lists,
        List<Shown> records,
        List<Asked> asked,
        List<RoomViews.Document> documents,
        List<Talk.Contact> contacts,
        String questionsAddress,
        String questions) {

    /** A record that stands in the room. */
    public record Shown(String knownBy, String address, String since) {}

    public record Asked(String knownBy, String words) {}

    /** Where a guest of several rooms, or of none, stands first. */
    public record Entrance(List<Door> doors) {}

    public record Door(String title, String address, String days) {}
}

package org.throughline.web.improvement.room.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.room.ChildList;
import org.throughline.web.improvement.room.Room;
import org.throughline.web.improvement.room.Rooms;
import org.throughline.web.improvement.room.Talk;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/** The words of the pages on which rooms are prepared. */
public final class RoomViews {

    private RoomViews() {}

    /** Every room. */
    public record All(List<Row> rows) {

        public record Row(String title, String address, String days, String tag, String colour) {}

        static All of(List<Room> rooms, LocalDate today) {
            return new All(rooms.stream()
                    .map(room -> new Row(
                            room.title(),
                            RoomBar.address(room),
                            RoomBar.days(room),
                            RoomBar.tag(room, today),
                            room.isOpenOn(today) ? "green" : room.isOverOn(today) ? "grey" : "blue"))
                    .toList());
        }
    }

    /** The form for a new room, with what was typed. */
    public record Form(
            String id,
            String title,
            String about,
            String asAt,
            String opens,
            String closes,
            List<Choice> themes,
            List<FormError> errors) {

        static List<Choice> choices(Set<Theme> chosen) {
            return Arrays.stream(Theme.values())
                    .map(theme -> new Choice(theme.name(), theme.words(), chosen.contains(theme)))
                    .toList();
        }
    }

    /** One of several that can be ticked or selected. */
    public record Choice(String value, String words, boolean chosen) {}

    /** The room itself: what it is about, who is invited, whom guests can turn to. */
    public record Overview(
            RoomBar bar,
            String about,
            String themes,
            String asAt,
            List<Guest> guests,
            List<Choice> invitable,
            List<Talk.Contact> contacts,
            String contactId,
            Map<String, String> typed,
            List<FormError> errors) {

        /** @param account empty where the invitation was taken back */
        public record Guest(String name, String since, String account) {}

        static List<Guest> guests(List<Rooms.Guest> guests) {
            return guests.stream()
                    .map(guest -> new Guest(
                            guest.name(),
                            "Invited on " + Days.inWords(guest.invited())
                                    + guest.withdrawn()
                                            .map(at -> ", taken back on " + Days.inWords(at))
                                            .orElse(""),
                            guest.withdrawn().isEmpty() ? guest.account() : ""))
                    .toList();
        }

        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    static String themes(Room room) {
        return room.themes().stream().map(Theme::words).collect(Collectors.joining(", "));
    }

    /** The lists of a room and how far they have come. */
    public record Lists(RoomBar bar, String asAt, String state, boolean working, boolean ready, List<Line> lines) {

        public record Line(String words, String address, String children) {}
    }

    static List<Lists.Line> lines(String here, Map<ChildList, Integer> sizes) {
        return sizes.entrySet().stream()
                .map(list -> new Lists.Line(
                        list.getKey().words(),
                        here + "/lists/" + list.getKey().name(),
                        Days.count(list.getValue(), "child", "children")))
                .toList();
    }

    /** Records that stand in the room, and those that guests asked for. */
    public record Records(
            RoomBar bar, List<Asked> asked, List<Shown> shown, Map<String, String> typed, List<FormError> errors) {

        /** @param answer empty while it waits for one */
        public record Asked(String id, String knownBy, String when, String answer, String error, String why) {}

        /** @param address of the record, empty once it was taken out */
        public record Shown(String child, String knownBy, String when, String why, String address) {}

        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    /** The documents that lie in the room. */
    public record Documents(
            RoomBar bar, List<Document> documents, String newId, String title, List<FormError> errors) {}

    /** @param address where it is downloaded @param out when it was taken out, empty while it lies there */
    public record Document(
            String id, String title, String name, String size, String when, String address, String out) {}

    /** Questions and answers, for both sides. */
    public record Questions(List<Asked> questions, String newId, String typed, List<FormError> errors) {

        /** @param answerId of the answer that would be given next @param typed an answer that was refused */
        public record Asked(
                String id, String text, String when, List<Answered> answers, String answerId, String typed) {}

        public record Answered(String text, String when) {}
    }

    /** What guests did while the room was theirs. */
    public record Opened(RoomBar bar, List<Row> rows, boolean more) {

        public record Row(String when, String who, String what) {}
    }
}

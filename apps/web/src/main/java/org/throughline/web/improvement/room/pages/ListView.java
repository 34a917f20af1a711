package org.throughline.web.improvement.room.pages;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.throughline.journey.PersonId;
import org.throughline.web.improvement.room.ChildList;
import org.throughline.web.improvement.room.ChildLists;
import org.throughline.web.improvement.room.Room;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Pages;

/**
 * A page of one list of a room, for both sides.
 *
 * @param back the address of the lists
 * @param guest whether records can be asked for here
 */
public record ListView(
        String title,
        String roomTitle,
        String back,
        String found,
        String day,
        boolean counts,
        boolean guest,
        String ask,
        int page,
        List<Row> rows,
        Pages pages) {

    /**
     * @param record the address of the record where it stands in the room, else empty
     * @param asked that it was asked for, in words, else empty
     */
    public record Row(String child, List<String> cells, String record, String asked) {}

    static ListView of(
            Room room,
            ChildList list,
            String here,
            int page,
            int size,
            IntFunction<List<ChildLists.Row>> rows,
            Function<PersonId, String> record,
            Set<PersonId> asked) {
        var address = here + "/lists/" + list.name();
        boolean guest = here.startsWith("/room/");
        return new ListView(
                list.words(),
                room.title(),
                guest ? here : here + "/lists",
                Days.count(size, "child", "children") + " as at " + Days.inWords(room.asAt()),
                list.day(),
                list.counts(),
                guest,
                address + "/ask",
                page,
                rows.apply(Pages.offset(page)).stream()
                        .map(row -> new Row(
                                row.child().value().toString(),
                                row.cells(),
                                record.apply(row.child()),
                                asked.contains(row.child()) ? "Asked for" : ""))
                        .toList(),
                Pages.of(page, size, number -> Address.of(address, "page", String.valueOf(number))));
    }
}

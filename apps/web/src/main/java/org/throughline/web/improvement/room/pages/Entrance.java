package org.throughline.web.improvement.room.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.room.Room;
import org.throughline.web.improvement.room.Rooms;

/** Finds the room that an address names, for those who prepare it and for its guests. */
@Component
class Entrance {

    private final Sights sights;
    private final Rooms rooms;
    private final Clock clock;

    Entrance(Sights sights, Rooms rooms, Clock clock) {
        this.sights = sights;
        this.rooms = rooms;
        this.clock = clock;
    }

    Sight who() {
        return sights.current();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** For whoever prepares it. */
    Room room(UUID room) {
        return rooms.find(room).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** For a guest: a room that is not open, or to which they are not invited, is not there. */
    Room openToGuest(UUID room) {
        return rooms.openTo(who().actor().id()).stream()
                .filter(it -> it.id().equals(room))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    RoomBar bar(Room room) {
        return RoomBar.of(room, who(), today());
    }
}
